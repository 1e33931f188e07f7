import { and, asc, count, desc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { signUp } from '../../../db/directory/schema/sign-up'
import { agreementAcceptance, subscription } from '../../../db/directory/schema/subscription'
import { slot, sweep, tenant } from '../../../db/directory/schema/tenancy'
import type { Database } from '../../../db/open'
import type { TenantState } from '../../../db/states'
import { outbox } from '../../../db/store/outbox'
import { roleGrant } from '../../../db/tenant/schema/self'

export const PAGE = 50

const columns = {
  slug: tenant.slug,
  name: tenant.name,
  kind: tenant.kind,
  state: tenant.state,
  createdAt: tenant.createdAt,
  trialEndsAt: subscription.trialEndsAt,
  isListed: sql<number>`${subscription.slug} IS NOT NULL`,
  proofMethod: subscription.proofMethod,
  letterSentAt: subscription.letterSentAt,
  provenAt: subscription.provenAt,
}

export interface OrganisationQuery {
  q?: string | undefined
  state?: TenantState | undefined
  after?: string | undefined
}

/** One page of organisations by address, and one row more when there is a next page. */
export function findOrganisations(db: Database, { q = '', state, after }: OrganisationQuery) {
  const start = q.toLowerCase()
  const begins = or(
    sql`substr(${tenant.slug}, 1, ${start.length}) = ${start}`,
    sql`instr(' ' || lower(${tenant.name}), ${` ${start}`}) > 0`,
  )
  return db
    .select(columns)
    .from(tenant)
    .leftJoin(subscription, eq(subscription.slug, tenant.slug))
    .where(
      and(
        after ? gt(tenant.slug, after) : undefined,
        state ? eq(tenant.state, state) : undefined,
        start ? begins : undefined,
      ),
    )
    .orderBy(asc(tenant.slug))
    .limit(PAGE + 1)
}
export type OrganisationRow = Awaited<ReturnType<typeof findOrganisations>>[number]

/** Everything that the directory knows of one organisation, in one batch. */
export function loadOrganisation(db: Database, slug: string) {
  return [
    db
      .select({ ...columns, proofEmail: subscription.proofEmail, proofId: subscription.proofId })
      .from(tenant)
      .leftJoin(subscription, eq(subscription.slug, tenant.slug))
      .where(eq(tenant.slug, slug)),
    db.select({ name: slot.name }).from(slot).where(eq(slot.slug, slug)),
    db
      .select({
        kvkNumber: signUp.kvkNumber,
        name: signUp.contactName,
        email: signUp.email,
        phone: signUp.phone,
      })
      .from(signUp)
      .where(and(eq(signUp.slug, slug), sql`${signUp.state} <> 'asked'`)),
    db
      .select()
      .from(agreementAcceptance)
      .where(eq(agreementAcceptance.slug, slug))
      .orderBy(desc(agreementAcceptance.acceptedAt))
      .limit(1),
  ] as const
}

/** Of an organisation's own database only what the service itself keeps there: letters, consent. */
export function loadOwnNumbers(db: Database, at: number) {
  return [
    countLetters(db),
    db
      .select({ until: roleGrant.validUntil })
      .from(roleGrant)
      .where(and(eq(roleGrant.role, 'operator'), gt(roleGrant.validUntil, at))),
  ] as const
}

/** By state. Both states have few rows; those that were sent are not looked at. */
export function countLetters(db: Database) {
  return db
    .select({ state: outbox.state, letters: count() })
    .from(outbox)
    .where(sql`${outbox.state} IN ('waiting', 'failed')`)
    .groupBy(outbox.state)
}

/** Letters that were given up are tried again. */
export function retryLetters(db: Database, at: number) {
  return db
    .update(outbox)
    .set({ state: 'waiting', attempts: 0, notBeforeAt: at })
    .where(eq(outbox.state, 'failed'))
}

export function confirmDomain(db: Database, slug: string, at: number) {
  return db
    .update(subscription)
    .set({ provenAt: at })
    .where(and(ofMethod(slug, 'mail-domain'), isNull(subscription.provenAt)))
    .returning({ slug: subscription.slug })
}

/** Back to the beginning: the organisation may ask in another way. */
export function declineProof(db: Database, slug: string) {
  return db
    .update(subscription)
    .set({ proofMethod: null, proofId: null, proofEmail: null, proofAskedAt: null })
    .where(
      and(
        eq(subscription.slug, slug),
        isNotNull(subscription.proofMethod),
        isNull(subscription.provenAt),
      ),
    )
    .returning({ slug: subscription.slug })
}

export function markLetterSent(db: Database, slug: string, at: number) {
  return db
    .update(subscription)
    .set({ letterSentAt: at })
    .where(and(ofMethod(slug, 'letter'), isNull(subscription.provenAt)))
    .returning({ slug: subscription.slug })
}

const ofMethod = (slug: string, method: 'mail-domain' | 'letter') =>
  and(eq(subscription.slug, slug), eq(subscription.proofMethod, method))

/** How the service as a whole is doing, in one batch. */
export function loadHealth(db: Database) {
  return [
    db.select({ state: tenant.state, count: count() }).from(tenant).groupBy(tenant.state),
    db.select({ bound: count(), vacant: sql<number>`sum(${slot.slug} IS NULL)` }).from(slot),
    db
      .select({ name: signUp.name, slug: signUp.slug, confirmedAt: signUp.confirmedAt })
      .from(signUp)
      .where(eq(signUp.state, 'waiting'))
      .orderBy(asc(signUp.confirmedAt), asc(signUp.id))
      .limit(PAGE),
    countLetters(db),
    db.select().from(sweep),
  ] as const
}
