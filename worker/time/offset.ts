import * as Instant from 'temporal-polyfill/fns/Instant'
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime'
import type { UtcMinutes } from './instant'

const ZONE = 'Europe/Amsterdam'
const MS_PER_MINUTE = 60_000
const NS_PER_MINUTE = 60_000_000_000

type Shift = { readonly atMin: UtcMinutes; readonly offset: number }
type Year = { readonly before: number; readonly shifts: readonly Shift[] }

const years = new Map<number, Year>()

function lookUp(year: number): Year {
  const end = Date.UTC(year + 1, 0, 1)
  const newYear = Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1))
  const start = Instant.toZonedDateTimeISO(newYear, ZONE)
  const shifts: Shift[] = []
  let next = Zoned.getTimeZoneTransition(start, 'next')
  while (next !== null && next.epochMilliseconds < end) {
    shifts.push({ atMin: next.epochMilliseconds / MS_PER_MINUTE, offset: minutesAhead(next) })
    next = Zoned.getTimeZoneTransition(next, 'next')
  }
  return { before: minutesAhead(start), shifts }
}

function minutesAhead(zoned: Zoned.Record): number {
  return Zoned.offsetNanoseconds(zoned) / NS_PER_MINUTE
}

/**
 * How many minutes Amsterdam is ahead of UTC at a moment: 60 in winter, 120 in summer. The time
 * zone database is asked once a year of the calendar and isolate (about 0.3 ms); the rest is a
 * lookup, because an availability answer asks this hundreds of times.
 */
export function offsetAt(min: UtcMinutes): number {
  const key = new Date(min * MS_PER_MINUTE).getUTCFullYear()
  let year = years.get(key)
  if (year === undefined) {
    year = lookUp(key)
    years.set(key, year)
  }
  let offset = year.before
  for (const shift of year.shifts) if (shift.atMin <= min) offset = shift.offset
  return offset
}
