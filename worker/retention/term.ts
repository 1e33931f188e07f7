import { dayBounds, wallOf } from '../time/amsterdam'
import { addDays, isIsoDate } from '../time/date'
import type { UtcMinutes } from '../time/instant'
import type { Unit } from './kinds'

/**
 * The moment before which something must lie to be over its term now. Days and months are counted
 * from the date itself: of 1 December, thirty days later is 31 December, and it goes as that day
 * begins in Amsterdam. Years are counted from the end of the year. As it moves once a day, what is
 * done once that day is done.
 */
export function overBefore(unit: Unit, length: number, now: UtcMinutes): UtcMinutes {
  const { on } = wallOf(now)
  if (unit === 'years') return dayBounds(`${yearOf(on) - length}-01-01`)[0]
  return dayBounds(unit === 'days' ? addDays(on, -length) : monthsBefore(on, length))[1]
}

/** The same day so many months earlier; where that month is shorter, its last day. */
export function monthsBefore(on: string, months: number): string {
  const count = yearOf(on) * 12 + Number(on.slice(5, 7)) - 1 - months
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  for (let day = Number(on.slice(8, 10)); ; day--) {
    const found = `${month}-${String(day).padStart(2, '0')}`
    if (isIsoDate(found) || day === 1) return found
  }
}

const yearOf = (on: string) => Number(on.slice(0, 4))
