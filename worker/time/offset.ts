import * as Instant from 'temporal-polyfill/fns/Instant'
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime'
import type { UtcMinutes } from './instant'

const ZONE = 'Europe/Amsterdam'
const MS_PER_MINUTE = 60_000
const NS_PER_MINUTE = 60_000_000_000

type Shift = { readonly atMin: UtcMinutes; readonly offset: number }
type Year = {
  readonly fromMin: UtcMinutes
  readonly untilMin: UtcMinutes
  /** The offset at its first minute, and each change after that. */
  readonly before: number
  readonly shifts: readonly Shift[]
}

const years = new Map<number, Year>()

let recent: Year | undefined

function lookUp(year: number): Year {
  const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  const start = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(begin), ZONE)
  const shifts: Shift[] = []
  let next = Zoned.getTimeZoneTransition(start, 'next')
  while (next !== null && next.epochMilliseconds < end) {
    shifts.push({ atMin: next.epochMilliseconds / MS_PER_MINUTE, offset: minutesAhead(next) })
    next = Zoned.getTimeZoneTransition(next, 'next')
  }
  const before = minutesAhead(start)
  return { fromMin: begin / MS_PER_MINUTE, untilMin: end / MS_PER_MINUTE, before, shifts }
}

function yearOf(min: UtcMinutes): Year {
  if (recent !== undefined && recent.fromMin <= min && min < recent.untilMin) return recent
  const number = new Date(min * MS_PER_MINUTE).getUTCFullYear()
  const year = years.get(number) ?? lookUp(number)
  years.set(number, year)
  recent = year
  return year
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
  const year = yearOf(min)
  let offset = year.before
  for (const shift of year.shifts) if (shift.atMin <= min) offset = shift.offset
  return offset
}
