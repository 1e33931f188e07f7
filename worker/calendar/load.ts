import {
  and,
  between,
  eq,
  type GetColumnData,
  getTableColumns,
  inArray,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from '../../db/open'
import { occupancyMonth } from '../../db/tenant/schema/booking'
import { openingException, place, space } from '../../db/tenant/schema/place'
import { dayBounds } from '../time/amsterdam'
import { addDays, type IsoDate } from '../time/date'
import type { SpaceCalendar, SpaceRules } from '../time/free'
import type { OpeningException } from '../time/opening'
import { type Claim, claimsIn, monthsAround } from './busy'

export type SpaceRow = typeof space.$inferSelect
/** What of a space decides when it is free. */
type CalendarSpace = Pick<SpaceRow, 'id' | 'parts' | keyof SpaceRules>
export type PlaceRow = typeof place.$inferSelect
export type ExceptionRow = typeof openingException.$inferSelect
export type MonthRow = typeof occupancyMonth.$inferSelect

/** A stretch of dates, both included. */
export type Dates = readonly [from: IsoDate, to: IsoDate]

/**
 * What is claimed in some spaces (named by a subquery; none named: all of them), by month row, wide
 * enough for a claim or a turnaround that sticks out. Stretches may lie far apart: what is between
 * them is not read.
 */
export function findMonths(
  db: Database,
  spaceIds: SQLWrapper | null,
  ...stretches: readonly Dates[]
) {
  const months = stretches.flatMap(([from, to]) =>
    monthsAround(dayBounds(from)[0], dayBounds(addDays(to, 1))[1]),
  )
  return db
    .select()
    .from(occupancyMonth)
    .where(
      and(
        inArray(occupancyMonth.month, [...new Set(months)]),
        spaceIds ? sql`${occupancyMonth.spaceId} IN (${spaceIds})` : undefined,
      ),
    )
}

/** Other hours than the week's, in the places that a subquery names. */
export function findExceptions(db: Database, placeIds: SQLWrapper, [from, to]: Dates) {
  return db
    .select({
      placeId: openingException.placeId,
      on: openingException.onDate,
      intervals: openingException.intervals,
      reason: openingException.reason,
    })
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

export function rulesOf(row: SpaceRules): SpaceRules {
  const { turnaround, shortest, longest, step, leadMinutes, horizonDays, noticeMinutes } = row
  return { turnaround, shortest, longest, step, leadMinutes, horizonDays, noticeMinutes }
}

/** All claims on a space, those on each of its parts included. */
export function claimsOn(
  row: Pick<SpaceRow, 'id' | 'parts'>,
  months: readonly MonthRow[],
  at: number,
): Claim[] {
  const units = unitsOf(row)
  return months
    .filter(({ spaceId }) => units.includes(spaceId))
    .flatMap(({ busy }) => claimsIn(busy, at))
}

/**
 * Everything that says when a space is free.
 * @param exceptions of this place alone
 * @param at epoch seconds: holds that ended before then do not count
 */
export function calendarOf(
  { opening }: Pick<PlaceRow, 'opening'>,
  row: CalendarSpace,
  exceptions: readonly OpeningException[],
  months: readonly MonthRow[],
  at: number,
): SpaceCalendar {
  const busy = claimsOn(row, months, at).map(({ interval }) => interval)
  return { opening: { week: opening }, exceptions, busy, rules: rulesOf(row) }
}

/** A space with its place and the exceptions to its opening hours, in one statement. */
export function findSpace(db: Database, spaceId: string, [from, to]: Dates) {
  const exceptions = sql`(
    SELECT json_group_array(json_object('on', on_date, 'intervals', json(intervals), 'reason', reason))
    FROM opening_exception WHERE place_id = ${place.id} AND on_date BETWEEN ${from} AND ${to})`
  return db
    .select({
      space: getTableColumns(space),
      place: placeColumns,
      exceptions: exceptions.mapWith(readExceptions).as('exceptions'),
    })
    .from(space)
    .innerJoin(place, eq(place.id, space.placeId))
    .where(eq(space.id, spaceId))
}

export type FoundSpace = { space: SpaceRow; place: PlaceRow; exceptions: OpeningException[] }

const readExceptions = (json: string): OpeningException[] => JSON.parse(json)

// Two tables in one row have columns of the same name, of which D1 would keep one.
function apart<T extends Record<string, SQLiteColumn>>(columns: T, prefix: string) {
  const named = Object.entries(columns).map(([key, column]) => [
    key,
    sql`${column}`.mapWith(column).as(`${prefix}${column.name}`),
  ])
  return Object.fromEntries(named) as { [K in keyof T]: SQL.Aliased<GetColumnData<T[K]>> }
}
const placeColumns = apart(getTableColumns(place), 'its_place_')
