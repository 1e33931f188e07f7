import { and, asc, eq, gt, gte, inArray, lte, sql } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { area } from '../../../db/tenant/schema/area'
import { occupancy } from '../../../db/tenant/schema/booking'
import { openingException, place, rate, space } from '../../../db/tenant/schema/place'
import type { IsoDate } from '../../time/date'
import type { UtcMinutes } from '../../time/instant'
import type { Interval } from '../../time/interval'
import type { ClosedPiece } from './closing'

export type RateRow = typeof rate.$inferSelect
export type PlaceRow = typeof place.$inferSelect
export type SpaceRow = typeof space.$inferSelect

/** No claim lasts longer, so an earlier start cannot reach into what is asked. */
const LONGEST_CLAIM = 44_640

/** Every place with its spaces and rates, and the wijken. One round trip. */
export function loadEverything(db: Database) {
  return db.batch([
    db.select().from(place).orderBy(asc(place.name)),
    db.select().from(space).orderBy(asc(space.placeId), asc(space.sort)),
    db.select().from(rate),
    areas(db),
  ])
}

function areas(db: Database) {
  return db
    .select({ code: area.code, name: area.name, box: area.box })
    .from(area)
    .orderBy(asc(area.name))
}

/** Ids and addresses that a new place must differ from, and the wijken it may lie in. */
export function loadForCreation(db: Database) {
  return db.batch([
    db.select({ id: place.id, slug: place.slug, state: place.state }).from(place),
    areas(db),
  ])
}

/** One place with all that can be changed about it; exceptions and closures from now on. */
export function loadPlace(db: Database, slug: string, todayOn: IsoDate, now: UtcMinutes) {
  const ofSlug = db.select({ id: place.id }).from(place).where(eq(place.slug, slug))
  const spaceIds = db
    .select({ id: space.id })
    .from(space)
    .where(sql`${space.placeId} = (${ofSlug})`)
  return db.batch([
    db.select().from(place).where(eq(place.slug, slug)),
    db.select().from(space).where(sql`${space.placeId} = (${ofSlug})`).orderBy(asc(space.sort)),
    db.select().from(rate).where(sql`${rate.spaceId} IN (${spaceIds})`),
    db
      .select()
      .from(openingException)
      .where(
        and(sql`${openingException.placeId} = (${ofSlug})`, gte(openingException.onDate, todayOn)),
      )
      .orderBy(asc(openingException.onDate)),
    db
      .select()
      .from(occupancy)
      .where(
        and(
          sql`${occupancy.spaceId} IN (${spaceIds})`,
          eq(occupancy.kind, 'closure'),
          gt(occupancy.startsMin, now - LONGEST_CLAIM),
          gt(occupancy.endsMin, now),
        ),
      )
      .orderBy(asc(occupancy.startsMin)),
    areas(db),
  ])
}

export function insertPlace(db: Database, row: typeof place.$inferInsert): Write {
  return db.insert(place).values(row)
}

/** Changes a version of a place; the database refuses when it is no longer the newest. */
export function updatePlace(
  db: Database,
  id: string,
  revision: number,
  change: Partial<PlaceRow>,
): Write {
  return db
    .update(place)
    .set({ ...change, revision: revision + 1 })
    .where(eq(place.id, id))
}

export function insertSpace(db: Database, row: typeof space.$inferInsert): Write {
  return db.insert(space).values(row)
}

/** As `updatePlace`, for a space. */
export function updateSpace(
  db: Database,
  id: string,
  revision: number,
  change: Partial<SpaceRow>,
): Write {
  return db
    .update(space)
    .set({ ...change, revision: revision + 1 })
    .where(eq(space.id, id))
}

/** All rates of a space at once; its revision keeps two people apart. */
export function replaceRates(
  db: Database,
  spaceId: string,
  revision: number,
  rates: readonly Omit<RateRow, 'spaceId'>[],
): Write[] {
  return [
    updateSpace(db, spaceId, revision, {}),
    db.delete(rate).where(eq(rate.spaceId, spaceId)),
    ...rates.map((each) => db.insert(rate).values({ spaceId, ...each })),
  ]
}

export function putException(db: Database, row: typeof openingException.$inferInsert): Write {
  const { intervals, reason } = row
  return db
    .insert(openingException)
    .values(row)
    .onConflictDoUpdate({
      target: [openingException.placeId, openingException.onDate],
      set: { intervals, reason },
    })
}

export function deleteException(db: Database, placeId: string, on: IsoDate): Write {
  return db
    .delete(openingException)
    .where(and(eq(openingException.placeId, placeId), eq(openingException.onDate, on)))
}

/** Clears away holds that have ended: only what really stands may refuse a closure. */
export function expireHolds(db: Database, spaceIds: readonly string[], at: number): Write {
  return db
    .delete(occupancy)
    .where(
      and(
        inArray(occupancy.spaceId, [...spaceIds]),
        eq(occupancy.kind, 'hold'),
        lte(occupancy.expiresAt, at),
      ),
    )
}

export function insertClosure(
  db: Database,
  spaceId: string,
  claimId: string,
  [startsMin, endsMin]: Interval,
): Write {
  return db.insert(occupancy).values({ spaceId, startsMin, endsMin, kind: 'closure', claimId })
}

export function deletePiece(db: Database, { spaceId, claimId, interval }: ClosedPiece): Write {
  return db
    .delete(occupancy)
    .where(
      and(
        eq(occupancy.spaceId, spaceId),
        eq(occupancy.startsMin, interval[0]),
        eq(occupancy.claimId, claimId),
      ),
    )
}

export function deleteClosure(db: Database, claimId: string): Write {
  return db
    .delete(occupancy)
    .where(and(eq(occupancy.claimId, claimId), eq(occupancy.kind, 'closure')))
}
