import { and, asc, eq, gt, gte, inArray, lt, lte, ne, sql } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { booking, bookingDraft, occupancy } from '../../../db/tenant/schema/booking'
import { place, rate, space } from '../../../db/tenant/schema/place'
import { type Dates, findExceptions, findMonths, findSpace } from '../../calendar/load'
import type { UtcMinutes } from '../../time/instant'
import type { Interval } from '../../time/interval'

export type BookingRow = typeof booking.$inferSelect
export type DraftRow = typeof bookingDraft.$inferSelect
export type RateRow = typeof rate.$inferSelect

const live = ['requested', 'confirmed'] as const

/** All that decides about a hold, in one round trip. */
export function loadForHold(db: Database, spaceId: string, dates: Dates, browserHash: string) {
  return db.batch([
    findSpace(db, spaceId, dates),
    db.select().from(bookingDraft).where(eq(bookingDraft.browserHash, browserHash)),
  ])
}

/** All that decides about a booking but whether the time is taken, in one round trip. */
export function loadForRequest(
  db: Database,
  spaceId: string,
  dates: Dates,
  booker: {
    accountId: string
    key: string
    holdId: string
    audience: RateRow['audience']
  },
) {
  return db.batch([
    findSpace(db, spaceId, dates),
    findRate(db, spaceId, booker.audience),
    bookingByKey(db, booker.accountId, booker.key),
    db.select().from(bookingDraft).where(eq(bookingDraft.holdId, booker.holdId)),
  ])
}

/** The space that a booking moves to, and what it costs whoever booked; in one round trip. */
export function loadForMove(
  db: Database,
  spaceId: string,
  dates: Dates,
  audience: RateRow['audience'],
) {
  return db.batch([findSpace(db, spaceId, dates), findRate(db, spaceId, audience)])
}

function findRate(db: Database, spaceId: string, audience: RateRow['audience']) {
  return db
    .select()
    .from(rate)
    .where(and(eq(rate.spaceId, spaceId), eq(rate.audience, audience)))
}

export function bookingByKey(db: Database, accountId: string, key: string) {
  return db
    .select()
    .from(booking)
    .where(and(eq(booking.accountId, accountId), eq(booking.idempotencyKey, key)))
}

/** What surrounds a taken time: the spaces of the place and their claims, in one round trip. */
export function loadNearby(db: Database, placeId: string, dates: Dates) {
  const spaces = db.select({ id: space.id }).from(space).where(eq(space.placeId, placeId))
  return db.batch([
    db.select().from(space).where(eq(space.placeId, placeId)).orderBy(asc(space.sort)),
    findExceptions(db, sql`${placeId}`, dates),
    findMonths(db, spaces, dates),
  ])
}

/** A hold with what was typed, its space, place and rates. */
export function loadHold(db: Database, holdId: string) {
  const spaceId = db
    .select({ id: bookingDraft.spaceId })
    .from(bookingDraft)
    .where(eq(bookingDraft.holdId, holdId))
  const placeId = db
    .select({ id: space.placeId })
    .from(space)
    .where(sql`${space.id} = (${spaceId})`)
  return db.batch([
    db.select().from(bookingDraft).where(eq(bookingDraft.holdId, holdId)),
    db.select().from(space).where(sql`${space.id} = (${spaceId})`),
    db.select().from(place).where(sql`${place.id} = (${placeId})`),
    db.select().from(rate).where(sql`${rate.spaceId} = (${spaceId})`),
    db.select({ id: booking.id }).from(booking).where(eq(booking.id, holdId)),
  ])
}

/** A booking with its space, its place and whether it holds its time. */
export function loadBooking(db: Database, bookingId: string) {
  const spaceId = db.select({ id: booking.spaceId }).from(booking).where(eq(booking.id, bookingId))
  const placeId = db
    .select({ id: space.placeId })
    .from(space)
    .where(sql`${space.id} = (${spaceId})`)
  return db.batch([
    db.select().from(booking).where(eq(booking.id, bookingId)),
    db.select().from(space).where(sql`${space.id} = (${spaceId})`),
    db.select().from(place).where(sql`${place.id} = (${placeId})`),
    db.select().from(occupancy).where(eq(occupancy.claimId, bookingId)),
  ])
}

// A booking lasts a day at most, and its turnaround four hours.
const LONGEST_CLAIM = 1440 + 240

/**
 * Requests that can no longer be approved once these smallest rooms are taken from `from` to `to`
 * (UTC minutes, turnaround included): for any space that has one of them, their own turnaround
 * counted.
 */
export function findCompeting(
  db: Database,
  units: readonly string[],
  [from, to]: Interval,
  not: string,
) {
  const sharing = sql`SELECT ${space.id} FROM ${space}, json_each(iif(${space.parts} = '[]', json_array(${space.id}), ${space.parts})) WHERE value IN (SELECT value FROM json_each(${JSON.stringify(units)}))`
  return db
    .select()
    .from(booking)
    .where(
      and(
        sql`${booking.spaceId} IN (${sharing})`,
        eq(booking.status, 'requested'),
        gt(booking.startsMin, from - LONGEST_CLAIM),
        lt(booking.startsMin, to),
        gt(sql`${booking.endsMin} + ${booking.turnaround}`, from),
        ne(booking.id, not),
      ),
    )
}

/** Bookings of an account that have not long ended, soonest first, with spaces and places. */
export function loadOwn(db: Database, accountId: string, from: UtcMinutes) {
  return db.batch([
    db
      .select()
      .from(booking)
      .where(and(eq(booking.accountId, accountId), gte(booking.startsMin, from)))
      .orderBy(asc(booking.startsMin))
      .limit(200),
    ...everySpace(db),
  ])
}

/** All spaces and places: few, and needed beside any list of bookings. */
function everySpace(db: Database) {
  return [
    db.select().from(space).orderBy(asc(space.sort)),
    db.select().from(place).orderBy(asc(place.name)),
  ] as const
}

/** The places that somebody may look at: all of them, or these. */
type Places = 'all' | readonly string[]

function spacesIn(db: Database, places: Places) {
  const spaces = db.select({ id: space.id }).from(space)
  if (places === 'all') return spaces
  const ids = JSON.stringify(places)
  return spaces.where(sql`${space.placeId} IN (SELECT value FROM json_each(${ids}))`)
}

/** Bookings that touch a period, in any of these states, in these places; small per period. */
export function loadPeriod(
  db: Database,
  [from, to]: Interval,
  states: readonly BookingRow['status'][],
  places: Places,
) {
  const spaces = spacesIn(db, places)
  return db.batch([
    db
      .select()
      .from(booking)
      .where(
        and(
          sql`${booking.spaceId} IN (${spaces})`,
          gt(booking.startsMin, from - 1440),
          lt(booking.startsMin, to),
          gt(booking.endsMin, from),
          inArray(booking.status, [...states]),
        ),
      )
      .orderBy(asc(booking.startsMin))
      .limit(2000),
    waitingAfter(db, from, places),
    ...everySpace(db),
  ])
}

/** The requests that wait in these places, with all spaces and places. */
export function loadWaiting(db: Database, now: UtcMinutes, places: Places) {
  return db.batch([waitingAfter(db, now, places), ...everySpace(db)])
}

/** Requests that wait for a host and have not begun. */
function waitingAfter(db: Database, now: UtcMinutes, places: Places) {
  const isHere = sql`${booking.spaceId} IN (${spacesIn(db, places)})`
  return db
    .select()
    .from(booking)
    .where(
      and(
        eq(booking.status, 'requested'),
        gte(booking.startsMin, now),
        places === 'all' ? undefined : isHere,
      ),
    )
    .orderBy(asc(booking.startsMin))
    .limit(200)
}

/** The days around some requests: claims by month row, and bookings on these spaces. */
export function loadAround(
  db: Database,
  spaceIds: readonly string[],
  [from, to]: Interval,
  dates: Dates,
) {
  return db.batch([
    db
      .select()
      .from(booking)
      .where(
        and(
          inArray(booking.spaceId, [...spaceIds]),
          gt(booking.startsMin, from - 1440),
          lt(booking.startsMin, to),
          inArray(booking.status, live),
        ),
      )
      .orderBy(asc(booking.startsMin))
      .limit(2000),
    findMonths(db, null, dates),
  ])
}

export function insertBooking(db: Database, row: typeof booking.$inferInsert): Write {
  return db.insert(booking).values(row)
}

/** Changes a booking as it was read; the database refuses when somebody was first. */
export function updateBooking(db: Database, row: BookingRow, change: Partial<BookingRow>): Write {
  return db
    .update(booking)
    .set({ ...change, revision: row.revision + 1 })
    .where(eq(booking.id, row.id))
}

export interface ClaimOnSpaces {
  claimId: string
  units: readonly string[]
  interval: Interval
  /** Epoch seconds at which a hold ends; null: a booking. */
  expiresAt: number | null
}

/**
 * Claims the time on each smallest room: clears away holds that have ended there, and turns the
 * claim's own row into what it now is. Any other claim in the way makes the database refuse.
 */
export function claim(db: Database, wanted: ClaimOnSpaces, at: number): Write[] {
  const { claimId, units, interval, expiresAt } = wanted
  const [startsMin, endsMin] = interval
  const state = claimState(expiresAt)
  return [
    expireHolds(db, units, at),
    ...units.map((spaceId) =>
      db
        .insert(occupancy)
        .values({ spaceId, startsMin, endsMin, claimId, ...state })
        .onConflictDoUpdate({
          target: [occupancy.spaceId, occupancy.startsMin],
          set: state,
          setWhere: eq(occupancy.claimId, claimId),
        }),
    ),
  ]
}

/**
 * Turns a hold on one room that still runs into its booking, cheaper than `claim`. Should it have
 * gone after all, nothing changes here and the database refuses the booking: a confirmed one must
 * keep its time. A combined room might have kept one part of it, so that goes by `claim`.
 */
export function settleHold(
  db: Database,
  claimId: string,
  room: string,
  startsMin: UtcMinutes,
): Write {
  return db
    .update(occupancy)
    .set(claimState(null))
    .where(
      and(
        eq(occupancy.spaceId, room),
        eq(occupancy.startsMin, startsMin),
        eq(occupancy.claimId, claimId),
      ),
    )
}

function claimState(expiresAt: number | null) {
  return { kind: expiresAt === null ? 'booking' : 'hold', expiresAt } as const
}

function expireHolds(db: Database, units: readonly string[], at: number): Write {
  return db
    .delete(occupancy)
    .where(
      and(
        isOneOf(occupancy.spaceId, units),
        eq(occupancy.kind, 'hold'),
        lte(occupancy.expiresAt, at),
      ),
    )
}

// A list of one as an equation: SQLite builds a table for a list, and D1 counts its rows.
function isOneOf(column: typeof occupancy.spaceId, [first, ...rest]: readonly string[]) {
  return first !== undefined && rest.length === 0
    ? eq(column, first)
    : inArray(column, [first ?? '', ...rest])
}

/** Gives the time of a booking back. */
export function release(db: Database, claimId: string): Write {
  return db.delete(occupancy).where(eq(occupancy.claimId, claimId))
}

/** Gives the time of a hold back; never a booking's, though a hold's id becomes a booking's. */
export function releaseHeld(db: Database, claimId: string): Write {
  return db.delete(occupancy).where(and(eq(occupancy.claimId, claimId), eq(occupancy.kind, 'hold')))
}

/** Lets a claim run out by itself: the time of a cancelled booking while it can be taken back. */
export function letExpire(db: Database, claimId: string, expiresAt: number): Write {
  return db.update(occupancy).set({ kind: 'hold', expiresAt }).where(eq(occupancy.claimId, claimId))
}

export function insertDraft(db: Database, row: typeof bookingDraft.$inferInsert): Write {
  return db.insert(bookingDraft).values(row)
}

export function updateDraft(db: Database, holdId: string, change: Partial<DraftRow>): Write {
  return db.update(bookingDraft).set(change).where(eq(bookingDraft.holdId, holdId))
}

export function deleteDraft(db: Database, holdId: string): Write {
  return db.delete(bookingDraft).where(eq(bookingDraft.holdId, holdId))
}
