import { dayBounds, utcOf, wallOf } from './amsterdam'
import { addDays, daysBetween, type IsoDate } from './date'
import { freeWithin, lengthsOf, type SpaceCalendar, stepUp } from './free'
import type { UtcMinutes } from './instant'
import type { Interval } from './interval'
import { openRuns } from './opening'

/**
 * Other times for somebody whose time is taken: as long as asked (brought within the lengths that
 * the space allows), free from the first to the last date of `range`, never the asked start itself,
 * at most `count`, in order of time. Chosen in this order: just before and just after on the same
 * day; the same hour on the nearest days; then whatever lies nearest. The calendar's `busy` must
 * cover the range.
 */
export function alternatives(
  asked: Interval,
  calendar: SpaceCalendar,
  now: UtcMinutes,
  range: readonly [from: IsoDate, to: IsoDate],
  count = 3,
): Interval[] {
  const { rules } = calendar
  const length = lengthNear(asked[1] - asked[0], calendar)
  const start = stepUp(asked[0], rules.step)
  const runs = openRuns(calendar.opening, calendar.exceptions, ...range)
  // Where the booking can begin: a block without the length of the booking itself.
  const rooms: Interval[] = []
  for (const [from, to] of freeWithin(runs, calendar.busy, rules, now)) {
    if (to - from >= length) rooms.push([from, to - length])
  }
  const nearest = byDistance(
    rooms.flatMap((room) => around(start, room, rules.step)),
    start,
  )
  const ranked = [...sameDay(start, nearest), ...sameHour(start, rooms, range), ...nearest]
  const chosen = [...new Set(ranked)].filter((candidate) => candidate !== asked[0]).slice(0, count)
  return chosen.sort((a, b) => a - b).map((from) => [from, from + length])
}

function lengthNear(length: number, { rules }: SpaceCalendar): number {
  const { shortest, longest } = lengthsOf(rules)
  return Math.max(shortest, Math.min(stepUp(length, rules.step), longest))
}

/** The starts in one room that lie nearest to `start`: on it, before it and after it. */
function around(start: UtcMinutes, [first, last]: Interval, step: number): UtcMinutes[] {
  const candidates = [start, Math.min(last, start - step), Math.max(first, start + step)]
  return candidates.filter((candidate) => first <= candidate && candidate <= last)
}

/** The nearest before and the nearest after, on the date of `start`. */
function sameDay(start: UtcMinutes, nearest: readonly UtcMinutes[]): UtcMinutes[] {
  const [opens, closes] = dayBounds(wallOf(start).on)
  const today = nearest.filter((candidate) => opens <= candidate && candidate < closes)
  const before = today.find((candidate) => candidate < start)
  const after = today.find((candidate) => candidate > start)
  return today.filter((candidate) => candidate === before || candidate === after)
}

/** The same hour on the clock on the dates of the range, nearest date first. */
function sameHour(
  start: UtcMinutes,
  rooms: readonly Interval[],
  [from, to]: readonly [IsoDate, IsoDate],
): UtcMinutes[] {
  const { on, minutes } = wallOf(start)
  const found: UtcMinutes[] = []
  for (let ahead = daysBetween(on, from); ahead <= daysBetween(on, to); ahead++) {
    const candidate = utcOf(addDays(on, ahead), minutes)
    const fits = rooms.some(([first, last]) => first <= candidate && candidate <= last)
    if (fits) found.push(candidate)
  }
  return byDistance(found, start)
}

/** Nearest first; of two that are equally far, the later one, because people plan ahead. */
function byDistance(candidates: readonly UtcMinutes[], start: UtcMinutes): UtcMinutes[] {
  return [...candidates].sort((a, b) => Math.abs(a - start) - Math.abs(b - start) || b - a)
}
