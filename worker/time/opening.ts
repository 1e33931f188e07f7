import { utcOfDay, type WallMinutes } from './amsterdam'
import { dateOfDay, dayNumber, type IsoDate, weekdayOfDay } from './date'
import { type Interval, joined, merged } from './interval'

/** From and to on the clock, in minutes after midnight; `to` may be 1440. */
export type WallInterval = readonly [from: WallMinutes, to: WallMinutes]

/** The week as it always is: seven entries, Monday first, each with any number of intervals. */
export type OpeningHours = { readonly week: readonly (readonly WallInterval[])[] }

/** One date on which other hours hold than those of the week; no intervals means closed that day. */
export type OpeningException = {
  readonly on: IsoDate
  readonly intervals: readonly WallInterval[]
  /** Why, in the words of the host; '' when none was given. */
  readonly reason: string
}

/**
 * When a place is open on one date, sorted, with what overlaps or touches made one. An exception
 * takes the place of the whole day. Who is open past midnight says so on both days.
 */
export function openWindows(
  opening: OpeningHours,
  exceptions: readonly OpeningException[],
  on: IsoDate,
): Interval[] {
  return windowsOfDay(opening, exceptions, dayNumber(on), on)
}

/**
 * When a place is open from the first to the last date, both included, in order. Hours that touch
 * at midnight become one interval. Lazy: reckons no day further than is asked for.
 */
export function openRuns(
  opening: OpeningHours,
  exceptions: readonly OpeningException[],
  fromOn: IsoDate,
  toOn: IsoDate,
): Generator<Interval> {
  return joined(eachWindow(opening, exceptions, dayNumber(fromOn), dayNumber(toOn)))
}

function* eachWindow(
  opening: OpeningHours,
  exceptions: readonly OpeningException[],
  first: number,
  last: number,
): Generator<Interval> {
  for (let day = first; day <= last; day++) {
    yield* windowsOfDay(opening, exceptions, day, dateOfDay(day))
  }
}

function windowsOfDay(
  opening: OpeningHours,
  exceptions: readonly OpeningException[],
  day: number,
  on: IsoDate,
): Interval[] {
  const exception = exceptions.find((candidate) => candidate.on === on)
  const hours = exception?.intervals ?? opening.week[weekdayOfDay(day) - 1] ?? []
  return merged(hours.map(([from, to]): Interval => [utcOfDay(day, from), utcOfDay(day, to)]))
}
