import { and, eq, lte, sql } from 'drizzle-orm'
import { addressChange, passkeyChallenge } from '../../db/directory/schema/passkey'
import type { Directory, TenantStore } from '../../db/open'
import { session, signInCode } from '../../db/store/account'
import { booking, bookingDraft, occupancy } from '../../db/tenant/schema/booking'
import { owe } from '../outbox/owe'

const DAY = 86_400
// As long as somebody may need to find out who took their account along.
const ADDRESS_DAYS = 30
// Somebody who comes back to the form too late finds it as they left it.
const DRAFT_SECONDS = 3600
const MOST_REQUESTS = 100

/**
 * What ends by itself within days: holds and what was typed in them, requests whose time has come,
 * codes and sessions that are over. Repeatable at any point. What has a term of its own goes by
 * `carryOutRetention`.
 * @param at epoch seconds
 */
export async function tidyTenant(tenant: TenantStore, at: number): Promise<void> {
  const { db } = tenant
  const now = Math.floor(at / 60)
  await tenant.system([
    db.delete(occupancy).where(and(eq(occupancy.kind, 'hold'), lte(occupancy.expiresAt, at))),
    db.delete(bookingDraft).where(lte(bookingDraft.expiresAt, at - DRAFT_SECONDS)),
    db.delete(signInCode).where(lte(signInCode.createdAt, at - DAY)),
    db.delete(session).where(lte(session.expiresAt, at)),
  ])
  await expireRequests(tenant, at, now)
}

/**
 * The same of the directory: codes and sessions of staff, challenges for passkeys, and the old mail address of who
 * moved to another a month ago. Repeatable at any point.
 * @param at epoch seconds
 */
export async function tidyDirectory({ db, system }: Directory, at: number): Promise<void> {
  await system([
    db.delete(signInCode).where(lte(signInCode.createdAt, at - DAY)),
    db.delete(session).where(lte(session.expiresAt, at)),
    db.delete(passkeyChallenge).where(lte(passkeyChallenge.expiresAt, at)),
    db.delete(addressChange).where(lte(addressChange.askedAt, at - ADDRESS_DAYS * DAY)),
  ])
}

/** A request that nobody answered before its time ends with an apology, never in silence. */
async function expireRequests(tenant: TenantStore, at: number, now: number): Promise<void> {
  const { db } = tenant
  const over = await db
    .select({ id: booking.id, revision: booking.revision })
    .from(booking)
    .where(and(eq(booking.status, 'requested'), lte(booking.startsMin, now)))
    .limit(MOST_REQUESTS)
  if (over.length === 0) return
  const ids = over.map(({ id }) => id)
  await tenant.commitEnding(
    [
      db
        .update(booking)
        .set({ status: 'expired', revision: sql`${booking.revision} + 1` })
        // One parameter: D1 takes a hundred.
        .where(
          and(
            sql`${booking.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
            eq(booking.status, 'requested'),
          ),
        ),
      ...over.map(({ id, revision }) =>
        owe(db, {
          subjectId: id,
          kind: 'booking-expired',
          revision: revision + 1,
          notBeforeAt: at,
        }),
      ),
    ],
    {
      actorId: 'service',
      action: 'booking.expired',
      objectId: 'many',
      requestId: 'sweep',
      at,
      fields: ids,
    },
  )
}
