import { dayBounds, wallOf } from './amsterdam'
import { addDays } from './date'
import type { UtcMinutes } from './instant'
import { type Interval, merged, sorted } from './interval'
import type { OpeningException, OpeningHours } from './opening'

/** What the managers of a place have set for one space; lengths in minutes. */
export type SpaceRules = {
  /** Kept empty after each booking, for cleaning and changing over; may run past closing time. */
  readonly turnaround: number
  readonly shortest: number
  readonly longest: number
  /** Bookings begin and end where the minutes on the clock divide by this. */
  readonly step: 15 | 30 | 60
  /** How long before its start a booking must be made, at least. */
  readonly leadMinutes: number
  /** How many days after today a booking may take place, at most; that whole day counts. */
  readonly horizonDays: number
  /** How long before its start the booker may still change or cancel. */
  readonly noticeMinutes: number
}

/**
 * All that says when a space is free. `busy` holds the blocked intervals of every live claim, the
 * turnaround after it included, in any order; it must cover the dates that are asked about and the
 * space's own turnaround after the last of them.
 */
export type SpaceCalendar = {
  readonly opening: OpeningHours
  readonly exceptions: readonly OpeningException[]
  readonly busy: readonly Interval[]
  readonly rules: SpaceRules
}

/**
 * Up and down to the step on the clock. Reckoned in UTC: since 1970 Amsterdam differs from it by
 * whole hours, so minutes that divide by 15, 30 or 60 are the same minutes in both.
 */
export const stepUp = (min: number, step: number): number => Math.ceil(min / step) * step
export const stepDown = (min: number, step: number): number => Math.floor(min / step) * step

/** The shortest and the longest length that lie on the step. */
export function lengthsOf(rules: SpaceRules): { shortest: number; longest: number } {
  return {
    shortest: Math.max(stepUp(rules.shortest, rules.step), rules.step),
    longest: stepDown(rules.longest, rules.step),
  }
}

/** The earliest start and the latest end that a booking made now may have. */
export function reachOf(rules: SpaceRules, now: UtcMinutes): Interval {
  const [, lastEnd] = dayBounds(addDays(wallOf(now).on, rules.horizonDays))
  return [stepUp(now + rules.leadMinutes, rules.step), lastEnd]
}

/**
 * The longest intervals in which a booking can be placed: open, on the step, within lead time and
 * horizon, at least `shortest`, and such that its turnaround ends before the next claim begins.
 * Every start and end on the step within a block that keeps to the lengths can be booked.
 */
export function freeBlocks(
  windows: readonly Interval[],
  busy: readonly Interval[],
  rules: SpaceRules,
  now: UtcMinutes,
): Interval[] {
  return [...freeWithin(merged(windows), busy, rules, now)]
}

/** As `freeBlocks`, one at a time, for windows that are sorted and disjoint. */
export function* freeWithin(
  windows: Iterable<Interval>,
  busy: readonly Interval[],
  rules: SpaceRules,
  now: UtcMinutes,
): Generator<Interval> {
  const claims = sorted(busy)
  const [earliest, latest] = reachOf(rules, now)
  const { shortest, longest } = lengthsOf(rules)
  if (longest < shortest) return
  let next = 0
  for (const [opens, closes] of windows) {
    if (opens >= latest) return
    const until = Math.min(closes, latest)
    let from = Math.max(opens, earliest)
    while (from < until) {
      let claim = claims[next]
      while (claim !== undefined && isPast(claim, from)) claim = claims[++next]
      // Before the next claim, the turnaround of this booking must be over as well.
      const room = claim === undefined ? until : Math.min(until, claim[0] - rules.turnaround)
      const starts = stepUp(from, rules.step)
      const ends = stepDown(room, rules.step)
      if (ends - starts >= shortest) yield [starts, ends]
      if (claim === undefined) break
      from = claim[1]
    }
  }
}

/** True when a claim takes nothing after `from`; one that is empty takes nothing at all. */
function isPast([startsMin, endsMin]: Interval, from: UtcMinutes): boolean {
  return endsMin <= from || endsMin <= startsMin
}

/** Every start that a booking in a free block can have, in order. */
export function starts(block: Interval, rules: SpaceRules): UtcMinutes[] {
  const { shortest } = lengthsOf(rules)
  return onStep(stepUp(block[0], rules.step), block[1] - shortest, rules.step)
}

/** Every end that a booking from `start` in a free block can have, in order; none if none fits. */
export function endsFor(start: UtcMinutes, block: Interval, rules: SpaceRules): UtcMinutes[] {
  if (start < block[0] || start % rules.step !== 0) return []
  const { shortest, longest } = lengthsOf(rules)
  return onStep(start + shortest, Math.min(start + longest, block[1]), rules.step)
}

function onStep(first: number, last: number, step: number): number[] {
  const count = Math.max(Math.floor((last - first) / step) + 1, 0)
  return Array.from({ length: count }, (_, index) => first + index * step)
}
