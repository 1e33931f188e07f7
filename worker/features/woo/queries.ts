import { and, asc, eq, gte, like, lt, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open'
import { account } from '../../../db/store/account'
import { audit } from '../../../db/store/audit'
import { booking } from '../../../db/tenant/schema/booking'
import { place, space } from '../../../db/tenant/schema/place'

export type PlaceRow = typeof place.$inferSelect

export function findPlaces(db: Database) {
  return db.select({ id: place.id, name: place.name }).from(place).orderBy(asc(place.name))
}

// Both are called name in their table.
const names = {
  space: sql<string>`${space.name}`.as('space_name'),
  place: sql<string>`${place.name}`.as('place_name'),
}

const ofPlace = (placeId: string) => (placeId === '' ? undefined : eq(space.placeId, placeId))

/** Bookings whose visit begins in [from, to) (UTC minutes), of one place or ('') of all. */
export function findBookings(
  db: Database,
  placeId: string,
  [from, to]: readonly [number, number],
  most: number,
) {
  return db
    .select({
      id: booking.id,
      revision: booking.revision,
      startsMin: booking.startsMin,
      endsMin: booking.endsMin,
      status: booking.status,
      gathering: booking.gathering,
      audience: booking.audience,
      partySize: booking.partySize,
      priceCents: booking.priceCents,
      name: booking.name,
      phone: booking.phone,
      note: booking.note,
      reason: booking.reason,
      ...names,
    })
    .from(space)
    .innerJoin(booking, eq(booking.spaceId, space.id))
    .innerJoin(place, eq(place.id, space.placeId))
    .where(and(ofPlace(placeId), gte(booking.startsMin, from), lt(booking.startsMin, to)))
    .orderBy(asc(booking.startsMin), asc(booking.id))
    .limit(most)
}

/** What was decided about bookings in [from, to) (epoch seconds); an erased booking is not joined. */
export function findDecisions(
  db: Database,
  placeId: string,
  [from, to]: readonly [number, number],
  most: number,
) {
  return db
    .select({
      seq: audit.seq,
      at: audit.at,
      action: audit.action,
      startsMin: booking.startsMin,
      endsMin: booking.endsMin,
      ...names,
    })
    .from(audit)
    .innerJoin(booking, eq(booking.id, audit.objectId))
    .innerJoin(space, eq(space.id, booking.spaceId))
    .innerJoin(place, eq(place.id, space.placeId))
    .where(
      and(ofPlace(placeId), like(audit.action, 'booking.%'), gte(audit.at, from), lt(audit.at, to)),
    )
    .orderBy(asc(audit.seq))
    .limit(most)
}

/** Places as they stand now. */
export function findPlaceRecords(db: Database, placeId: string, most: number) {
  const one = placeId === '' ? undefined : eq(place.id, placeId)
  return db.select().from(place).where(one).orderBy(asc(place.name)).limit(most)
}

/** Every name that this database knows, to be recognised in free text. One round trip. */
export function findNames(db: Database) {
  return db.batch([
    db.select({ name: account.name }).from(account).where(sql`${account.name} IS NOT NULL`),
    db.selectDistinct({ name: booking.name }).from(booking),
    db.selectDistinct({ name: place.contactName }).from(place),
  ])
}
