import { and, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm'
import { signUp } from '../../../db/directory/schema/sign-up'
import { agreementAcceptance, subscription } from '../../../db/directory/schema/subscription'
import { tenant } from '../../../db/directory/schema/tenancy'
import type { Database } from '../../../db/open'
import type { Plan } from '../../../db/states'
import { audit } from '../../../db/store/audit'
import { place, space } from '../../../db/tenant/schema/place'
import { roleGrant, tenantSelf } from '../../../db/tenant/schema/self'
import { OPERATORS } from '../../auth/actor'
import { EXAMPLE_SLUG } from '../../tenancy/example'
import { LETTER_TRIES } from './policy'

const MOST_LOOKS = 20

/** Everything that the directory knows of an organisation's subscription, in one batch. */
export function loadListed(db: Database, slug: string) {
  return [
    db.select().from(subscription).where(eq(subscription.slug, slug)),
    db
      .select()
      .from(agreementAcceptance)
      .where(eq(agreementAcceptance.slug, slug))
      .orderBy(desc(agreementAcceptance.acceptedAt))
      .limit(1),
    db
      .select({ id: signUp.id, kvkNumber: signUp.kvkNumber })
      .from(signUp)
      .where(and(eq(signUp.slug, slug), ne(signUp.state, 'asked'))),
  ] as const
}

/** What its own database says of it, in one batch. */
export function loadOwn(db: Database, at: number) {
  return [
    db.select({ plan: tenantSelf.plan }).from(tenantSelf),
    db.select({ slug: place.slug, state: place.state }).from(place),
    db
      .select({ holders: sql<number>`count(DISTINCT ${roleGrant.holderId})` })
      .from(roleGrant)
      .where(ne(roleGrant.holderId, OPERATORS)),
    db
      .select({ until: roleGrant.validUntil })
      .from(roleGrant)
      .where(and(eq(roleGrant.role, 'operator'), gt(roleGrant.validUntil, at))),
    // The newest of the trail only: it is read from its end, and that far.
    db
      .select({ at: audit.at, action: audit.action, objectId: audit.objectId })
      .from(audit)
      .where(
        and(
          eq(audit.action, 'operator.looked'),
          gt(audit.seq, sql`(SELECT coalesce(max(seq), 0) - 500 FROM audit)`),
        ),
      )
      .orderBy(desc(audit.seq))
      .limit(MOST_LOOKS),
  ] as const
}

export function askProof(
  db: Database,
  slug: string,
  row: { method: 'mail-domain' | 'letter'; id: string; email: string; at: number },
) {
  return db
    .update(subscription)
    .set({
      proofMethod: row.method,
      proofId: row.id,
      proofEmail: row.email,
      proofAskedAt: row.at,
      letterSentAt: null,
      letterTries: 0,
    })
    .where(and(eq(subscription.slug, slug), isNull(subscription.provenAt)))
}

/** Counts a try of the letter's code, and gives what the code is derived from. None: none is left. */
export function countLetterTry(db: Database, slug: string) {
  return db
    .update(subscription)
    .set({ letterTries: sql`${subscription.letterTries} + 1` })
    .where(
      and(
        eq(subscription.slug, slug),
        isNull(subscription.provenAt),
        isNotNull(subscription.letterSentAt),
        lt(subscription.letterTries, LETTER_TRIES),
      ),
    )
    .returning({ proofId: subscription.proofId })
}

export function markProven(db: Database, slug: string, at: number) {
  return db
    .update(subscription)
    .set({ provenAt: at })
    .where(and(eq(subscription.slug, slug), isNull(subscription.provenAt)))
}

export function insertAcceptance(db: Database, row: typeof agreementAcceptance.$inferInsert) {
  return db.insert(agreementAcceptance).values(row)
}

/** The database refuses it while something is still to be shown. */
export function markOpened(db: Database, slug: string, at: number, trialEndsAt: number | null) {
  return db
    .update(subscription)
    .set({ openedAt: at, trialEndsAt })
    .where(and(eq(subscription.slug, slug), isNull(subscription.openedAt)))
}

export function listPublicly(db: Database, slug: string) {
  return db.update(tenant).set({ listed: true }).where(eq(tenant.slug, slug))
}

/** Takes the example away, unless somebody has used it. */
export function deleteExample(db: Database) {
  const example = db.select({ id: place.id }).from(place).where(eq(place.slug, EXAMPLE_SLUG))
  const isFree = (table: 'booking' | 'occupancy' | 'booking_draft' | 'rate') =>
    sql`NOT EXISTS (SELECT 1 FROM ${sql.raw(table)} WHERE space_id = ${space.id})`
  const isEmpty = (table: 'space' | 'opening_exception' | 'role_grant') =>
    sql`NOT EXISTS (SELECT 1 FROM ${sql.raw(table)} WHERE place_id = ${place.id})`
  return [
    db
      .delete(space)
      .where(
        and(
          inArray(space.placeId, example),
          isFree('booking'),
          isFree('occupancy'),
          isFree('booking_draft'),
          isFree('rate'),
        ),
      ),
    db
      .delete(place)
      .where(
        and(
          eq(place.slug, EXAMPLE_SLUG),
          isEmpty('space'),
          isEmpty('opening_exception'),
          isEmpty('role_grant'),
        ),
      ),
    db.update(place).set({ state: 'closed' }).where(eq(place.slug, EXAMPLE_SLUG)),
  ]
}

export function setPlan(db: Database, plan: Plan) {
  return db.update(tenantSelf).set({ plan })
}

export function endTrial(db: Database, slug: string) {
  return db.update(subscription).set({ trialEndsAt: null }).where(eq(subscription.slug, slug))
}

export function insertConsent(db: Database, row: typeof roleGrant.$inferInsert) {
  return db.insert(roleGrant).values(row)
}

/** Ends every consent that still holds; one of this very second goes, as a grant lasts one at least. */
export function withdrawConsents(db: Database, at: number) {
  const isConsent = eq(roleGrant.role, 'operator')
  return [
    db.delete(roleGrant).where(and(isConsent, gte(roleGrant.validFrom, at))),
    db
      .update(roleGrant)
      .set({ validUntil: at })
      .where(and(isConsent, gt(roleGrant.validUntil, at))),
  ]
}

/** Trials that are over, the longest first. */
export function findOverdueTrials(db: Database, at: number, most: number) {
  return db
    .select({ slug: subscription.slug })
    .from(subscription)
    .innerJoin(tenant, eq(tenant.slug, subscription.slug))
    .where(and(lt(subscription.trialEndsAt, at), eq(tenant.state, 'trial')))
    .orderBy(subscription.trialEndsAt)
    .limit(most)
}

/** For letters about a trial: to whom, and whether it still runs. */
export function findTrial(db: Database, id: string) {
  return db
    .select({
      slug: signUp.slug,
      name: signUp.name,
      contactName: signUp.contactName,
      email: signUp.email,
      locale: signUp.locale,
      trialEndsAt: subscription.trialEndsAt,
    })
    .from(signUp)
    .innerJoin(subscription, eq(subscription.slug, signUp.slug))
    .where(eq(signUp.id, id))
}
