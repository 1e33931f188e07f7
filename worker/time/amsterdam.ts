import { clockTime, DAY, dateOfDay, dayNumber, type IsoDate, weekdayOfDay } from './date'
import { formatInstant, type UtcMinutes } from './instant'
import type { Interval } from './interval'
import { offsetAt } from './offset'

/** Minutes on the clock after local midnight, 0 to 1440; 1440 is midnight at the end of the day. */
export type WallMinutes = number

/** A moment as a clock and a calendar in Amsterdam show it. */
export type Wall = {
  readonly on: IsoDate
  /** What the clock shows, as minutes after midnight: 0 to 1439. */
  readonly minutes: WallMinutes
  /** The same as 'HH:MM'. */
  readonly time: string
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday: number
}

/** A moment on the wire: the instant for machines; date and time as people in Amsterdam read them. */
export type Moment = { readonly at: string; readonly on: IsoDate; readonly time: string }

/** What the clock in Amsterdam shows at a moment. */
export function wallOf(min: UtcMinutes): Wall {
  const local = min + offsetAt(min)
  const day = Math.floor(local / DAY)
  const minutes = local - day * DAY
  return { on: dateOfDay(day), minutes, time: clockTime(minutes), weekday: weekdayOfDay(day) }
}

/**
 * The moment at which the clock in Amsterdam shows `minutes` on a date. A time that does not exist
 * (the night in March) is taken as much later as the clock jumped, and of a time that comes twice
 * (the night in October) the first is taken: Temporal's disambiguation 'compatible', so opening
 * hours that began before the clock changed keep their length.
 */
export function utcOf(on: IsoDate, minutes: WallMinutes): UtcMinutes {
  return utcOfDay(dayNumber(on), minutes)
}

/** As `utcOf`, for a day number of `dayNumber`. */
export function utcOfDay(day: number, minutes: WallMinutes): UtcMinutes {
  const local = day * DAY + minutes
  const offsetBefore = offsetAt(local - DAY)
  const offsetAfter = offsetAt(local + DAY)
  const first = local - offsetBefore
  if (offsetBefore === offsetAfter || offsetAt(first) === offsetBefore) return first
  const second = local - offsetAfter
  return offsetAt(second) === offsetAfter ? second : first
}

/** The date in Amsterdam from midnight to midnight: 23, 24 or 25 hours. */
export function dayBounds(on: IsoDate): Interval {
  return [utcOf(on, 0), utcOf(on, DAY)]
}

/** A moment as it goes over the wire. */
export function momentOf(min: UtcMinutes): Moment {
  const { on, time } = wallOf(min)
  return { at: formatInstant(min), on, time }
}

/** The same of epoch seconds. */
export const momentAt = (seconds: number) => momentOf(Math.floor(seconds / 60))
