import { and, between, type SQLWrapper, sql } from 'drizzle-orm'
import type { Database } from '../../db/open'
import { occupancyMonth } from '../../db/tenant/schema/booking'
import { openingException, type place, type space } from '../../db/tenant/schema/place'
import { dayBounds } from '../time/amsterdam'
import { addDays, type IsoDate } from '../time/date'
import type { SpaceCalendar, SpaceRules } from '../time/free'
import type { Interval } from '../time/interval'
import { type Claim, claimsIn, monthRange } from './busy'

export type SpaceRow = typeof space.$inferSelect
export type PlaceRow = typeof place.$inferSelect
export type ExceptionRow = typeof openingException.$inferSelect
export type MonthRow = typeof occupancyMonth.$inferSelect

/** A stretch of dates, both included. */
export type Dates = readonly [from: IsoDate, to: IsoDate]

/** What is claimed, by month row of the spaces that a subquery names, wide enough for a claim or a turnaround that sticks out. */
export function findMonths(db: Database, spaceIds: SQLWrapper, dates: Dates) {
  const [first, last] = monthRange(dayBounds(dates[0])[0], dayBounds(addDays(dates[1], 1))[1])
  return db
    .select()
    .from(occupancyMonth)
    .where(
      and(
        sql`${occupancyMonth.spaceId} IN (${spaceIds})`,
        between(occupancyMonth.month, first, last),
      ),
    )
}

export function findExceptions(db: Database, placeIds: SQLWrapper, [from, to]: Dates) {
  return db
    .select()
    .from(openingException)
    .where(
      and(
        sql`${openingException.placeId} IN (${placeIds})`,
        between(openingException.onDate, from, to),
      ),
    )
}

/** The smallest rooms that a space is made of: itself, unless it is a combined room. */
export function unitsOf({ id, parts }: Pick<SpaceRow, 'id' | 'parts'>): readonly string[] {
  return parts.length > 0 ? parts : [id]
}

export function rulesOf(row: SpaceRow): SpaceRules {
  const { turnaround, shortest, longest, step, leadMinutes, horizonDays, noticeMinutes } = row
  return { turnaround, shortest, longest, step, leadMinutes, horizonDays, noticeMinutes }
}

/** All claims on a space, those on each of its parts included. */
export function claimsOn(row: SpaceRow, months: readonly MonthRow[], at: number): Claim[] {
  const units = unitsOf(row)
  return months
    .filter(({ spaceId }) => units.includes(spaceId))
    .flatMap(({ busy }) => claimsIn(busy, at))
}

/**
 * Everything that says when a space is free.
 * @param at epoch seconds: holds that ended before then do not count
 * @param without intervals that do not count, such as the booking that is being moved
 */
export function calendarOf(
  placeRow: Pick<PlaceRow, 'id' | 'opening'>,
  row: SpaceRow,
  exceptions: readonly ExceptionRow[],
  months: readonly MonthRow[],
  at: number,
  without: readonly Interval[] = [],
): SpaceCalendar {
  const own = new Set(without.map(String))
  const busy = claimsOn(row, months, at).map(({ interval }) => interval)
  return {
    opening: { week: placeRow.opening },
    exceptions: exceptions
      .filter(({ placeId }) => placeId === placeRow.id)
      .map(({ onDate, intervals, reason }) => ({ on: onDate, intervals, reason })),
    busy: busy.filter((interval) => !own.has(String(interval))),
    rules: rulesOf(row),
  }
}
