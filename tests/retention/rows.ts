import { audit, auditDetail } from '../../db/store/audit'
import { outbox } from '../../db/store/outbox'
import { booking } from '../../db/tenant/schema/booking'
import { looked } from '../../db/tenant/schema/retention'
import type { TestTenant } from '../support/builders'

export const DAY = 86_400
/** The moment at which these tests stand: a Friday morning, in epoch seconds. */
export const NOW = Date.parse('2026-11-27T09:10:00Z') / 1000

let count = 0

/** A booking that was so many days before `NOW`, made at the database: nobody books the past. */
export async function addPast(
  { db }: TestTenant,
  spaceId: string,
  daysAgo: number,
  of: Partial<typeof booking.$inferInsert> = {},
): Promise<string> {
  const id = `bkg_past${++count}`
  const startsMin = Math.floor((NOW - daysAgo * DAY) / 60)
  await db.insert(booking).values({
    ...{ id, spaceId, accountId: 'acc_anna', startsMin, endsMin: startsMin + 60, turnaround: 0 },
    ...{ status: 'cancelled', gathering: 'meeting', note: null, partySize: 8 },
    ...{ name: 'Anna de Vries', phone: '06 12345678', locale: 'nl', audience: 'resident' },
    ...{ priceCents: 500, depositCents: 0, payment: 'pin', reason: 'Ik ben ziek' },
    ...{ manageHash: 'hash', idempotencyKey: `key-${count}`, bodyHash: 'body', createdAt: 0 },
    ...of,
  } as typeof booking.$inferInsert)
  return id
}

/** One old thing of each other kind. */
export async function addOld({ db, d1 }: TestTenant, at: number): Promise<void> {
  await db.batch([
    db.insert(outbox).values({
      ...{ id: `bkg_old:booking-confirmed:${++count}`, kind: 'booking-confirmed' },
      ...{ subjectId: 'bkg_old', params: {}, state: 'sent', notBeforeAt: at },
    } as typeof outbox.$inferInsert),
    db.insert(looked).values({
      ...{
        subjectId: 'acc_anna',
        onDate: '2020-01-01',
        objectId: `bkg_${count}`,
        actorId: 'acc_b',
      },
      ...{ purpose: 'booking', role: 'host', placeId: null, at },
    } as typeof looked.$inferInsert),
    db.insert(audit).values({
      ...{ at, actorId: 'acc_b', action: 'booking.confirmed', objectId: 'bkg_old' },
      ...{ fields: [], requestId: 'r', detailHash: 'h' },
    }),
  ])
  const seq = await d1.prepare('SELECT max(seq) AS n FROM audit').first<number>('n')
  await db.insert(auditDetail).values({ auditSeq: seq ?? 0, salt: 's', detail: { reason: 'ja' } })
}
