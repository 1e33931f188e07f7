import { clockTime, DAY, dateOfDay, isIsoDate } from './date'

/** A moment as whole minutes since 1970-01-01T00:00Z, in UTC: the unit of every stored interval. */
export type UtcMinutes = number

/** Milliseconds since the Unix epoch, as `Date.now` gives them; handed in, so that tests set it. */
export type Clock = () => number

const MS_PER_MINUTE = 60_000
// RFC 3339, section 5.6. Seconds must be there and must be zero: bookings are kept in whole minutes.
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):00(?:\.0+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/

/**
 * Reads an RFC 3339 date-time with any offset. Null when it is no date-time, does not exist
 * (30 February, 24:00), is not on a whole minute, or lies outside the years of `isIsoDate`.
 */
export function parseInstant(text: string): UtcMinutes | null {
  const match = INSTANT.exec(text)
  if (!match) return null
  const [, on = '', hour, minute, sign, offsetHour = '0', offsetMinute = '0'] = match
  if (!isIsoDate(on) || Number(hour) > 23 || Number(minute) > 59) return null
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return null
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  return Date.parse(`${on}T${hour}:${minute}:00Z`) / MS_PER_MINUTE - offset
}

/** RFC 3339 in UTC with seconds and no fraction: '2026-12-03T18:00:00Z'. */
export function formatInstant(min: UtcMinutes): string {
  const day = Math.floor(min / DAY)
  return `${dateOfDay(day)}T${clockTime(min - day * DAY)}:00Z`
}

/** The minute that is running now; the part of a minute that has passed is dropped. */
export function nowMinutes(clock: Clock): UtcMinutes {
  return Math.floor(clock() / MS_PER_MINUTE)
}
