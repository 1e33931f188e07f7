import { and, asc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { signUp } from '../../../db/directory/schema/sign-up'
import { subscription } from '../../../db/directory/schema/subscription'
import { slot, staffHint, tenant } from '../../../db/directory/schema/tenancy'
import type { Database } from '../../../db/open'
import { area } from '../../../db/tenant/schema/area'
import { place, space } from '../../../db/tenant/schema/place'
import { roleGrant, tenantSelf } from '../../../db/tenant/schema/self'
import { listMember } from '../../tenancy/member'
import { examplePlace, exampleSpace } from './example'
import { wholeArea } from './policy'

export type SignUpRow = typeof signUp.$inferSelect

export function insertSignUp(db: Database, row: typeof signUp.$inferInsert) {
  return db.insert(signUp).values(row)
}

export function findSignUp(db: Database, id: string) {
  return db.select().from(signUp).where(eq(signUp.id, id))
}

/** How many wait before this one. */
export function countAhead(db: Database, { id, confirmedAt }: SignUpRow) {
  const since = confirmedAt ?? 0
  return db
    .select({ ahead: sql<number>`count(*)` })
    .from(signUp)
    .where(
      and(
        eq(signUp.state, 'waiting'),
        or(lt(signUp.confirmedAt, since), and(eq(signUp.confirmedAt, since), lt(signUp.id, id))),
      ),
    )
}

/** Addresses that begin alike and that somebody has, or has proven to want. */
export function findTakenSlugs(db: Database, start: string) {
  const like = (column: typeof tenant.slug | typeof signUp.slug) =>
    and(sql`${column} >= ${start}`, sql`${column} < ${`${start}~`}`)
  return [
    db.select({ slug: tenant.slug }).from(tenant).where(like(tenant.slug)),
    db
      .select({ slug: signUp.slug })
      .from(signUp)
      .where(and(sql`${signUp.state} <> 'asked'`, like(signUp.slug))),
  ] as const
}

/**
 * Gives the first vacant slot to a sign-up; nothing happens while none is vacant. Whoever has just
 * proven their address does not pass those who wait.
 */
export function claimSlot(db: Database, id: string, from: 'asked' | 'waiting') {
  const others = sql`SELECT 1 FROM sign_up WHERE state = 'waiting' AND id <> ${id}`
  return db
    .update(slot)
    .set({ slug: sql`(SELECT slug FROM sign_up WHERE id = ${id})` })
    .where(
      and(
        sql`${slot.name} = (SELECT name FROM slot WHERE slug IS NULL ORDER BY name LIMIT 1)`,
        sql`EXISTS (SELECT 1 FROM sign_up WHERE id = ${id} AND state = ${from})`,
        from === 'asked' ? sql`NOT EXISTS (${others})` : undefined,
      ),
    )
}

/** Moving in when a slot was claimed, else waiting. After `claimSlot`, in the same batch. */
export function settleState(
  db: Database,
  id: string,
  from: 'asked' | 'waiting',
  by: { accountId: string; at: number } | null,
) {
  const hasSlot = sql`EXISTS (SELECT 1 FROM slot WHERE slug = sign_up.slug)`
  return db
    .update(signUp)
    .set({
      state: sql`CASE WHEN ${hasSlot} THEN 'moving' ELSE 'waiting' END`,
      ...(by && { accountId: by.accountId, confirmedAt: by.at }),
    })
    .where(and(eq(signUp.id, id), eq(signUp.state, from)))
}

/** The directory's row of an organisation that moves in. */
export function insertTenant(db: Database, id: string, at: number) {
  return db
    .insert(tenant)
    .select(
      db
        .select({
          slug: signUp.slug,
          name: signUp.name,
          kind: signUp.kind,
          state: sql<'unproven'>`'unproven'`.as('state'),
          listed: sql<boolean>`0`.as('listed'),
          createdAt: sql<number>`${at}`.as('created_at'),
        })
        .from(signUp)
        .where(and(eq(signUp.id, id), eq(signUp.state, 'moving'))),
    )
    .onConflictDoNothing()
}

/** What it has to show before its pages open. */
export function insertSubscription(db: Database, id: string) {
  return db
    .insert(subscription)
    .select(
      db
        .select({
          slug: signUp.slug,
          proofMethod: sql<null>`NULL`.as('proof_method'),
          proofId: sql<null>`NULL`.as('proof_id'),
          proofEmail: sql<null>`NULL`.as('proof_email'),
          proofAskedAt: sql<null>`NULL`.as('proof_asked_at'),
          letterSentAt: sql<null>`NULL`.as('letter_sent_at'),
          letterTries: sql<number>`0`.as('letter_tries'),
          provenAt: sql<null>`NULL`.as('proven_at'),
          openedAt: sql<null>`NULL`.as('opened_at'),
          trialEndsAt: sql<null>`NULL`.as('trial_ends_at'),
        })
        .from(signUp)
        .where(and(eq(signUp.id, id), eq(signUp.state, 'moving'))),
    )
    .onConflictDoNothing()
}

export function findSlot(db: Database, slug: string) {
  return db.select({ name: slot.name }).from(slot).where(eq(slot.slug, slug))
}

/** Whether any database is vacant. */
export function findVacancy(db: Database) {
  return db.select({ name: slot.name }).from(slot).where(isNull(slot.slug)).limit(1)
}

export function markReady(db: Database, id: string, at: number) {
  return db
    .update(signUp)
    .set({ state: 'ready', readyAt: at })
    .where(and(eq(signUp.id, id), eq(signUp.state, 'moving')))
}

export function insertHint(db: Database, accountId: string, slug: string) {
  return db.insert(staffHint).values({ accountId, slug }).onConflictDoNothing()
}

/** Who is moving in, then who waits longest: what the next round takes up. */
export function findUnsettled(db: Database, most: number) {
  return db
    .select()
    .from(signUp)
    .where(inArray(signUp.state, ['waiting', 'moving']))
    .orderBy(asc(signUp.confirmedAt), asc(signUp.id))
    .limit(most)
}

/** A sign-up whose code nobody typed is nobody's after a day. */
export function deleteForgotten(db: Database, before: number) {
  return db.delete(signUp).where(and(eq(signUp.state, 'asked'), lt(signUp.askedAt, before)))
}

/** What a vacant database becomes: this organisation's, with its first administrator. */
export function furnish(db: Database, row: SignUpRow, at: number) {
  const { slug, name, kind, phone, email, contactName, id, accountId, plan } = row
  return [
    db.update(tenantSelf).set({
      slug,
      state: 'unproven',
      name,
      kind,
      pronoun: kind === 'zorginstelling' ? 'u' : 'je',
      phone,
      email,
      plan,
    }),
    db.insert(area).values(wholeArea(row)),
    db.insert(place).values(examplePlace(row)),
    db.insert(space).values(exampleSpace(row)),
    db.insert(roleGrant).values({
      id: id.replace('sgn_', 'grn_'),
      holderId: accountId ?? '',
      role: 'admin',
      validFrom: at,
      grantedAt: at,
    }),
    listMember(db, { id: accountId ?? '', name: contactName, email, staff: true }, at),
  ]
}
