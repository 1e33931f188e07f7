import type { UtcMinutes } from './instant'

/** From the first minute up to, not including, the last: neighbours that touch do not overlap. */
export type Interval = readonly [startsMin: UtcMinutes, endsMin: UtcMinutes]

/** True when the two have at least one minute in common. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** True when every minute of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** By start; the same list when it is so already, as what comes from the database mostly is. */
export function sorted(intervals: readonly Interval[]): readonly Interval[] {
  return isSorted(intervals) ? intervals : [...intervals].sort((a, b) => a[0] - b[0])
}

/** Sorted by start; what overlaps or touches becomes one, what is empty is dropped. */
export function merged(intervals: readonly Interval[]): Interval[] {
  return [...joined(sorted(intervals))]
}

/** As `merged`, one at a time, for intervals that come sorted by start. */
export function* joined(inOrder: Iterable<Interval>): Generator<Interval> {
  let open: Interval | null = null
  for (const next of inOrder) {
    if (next[1] <= next[0]) continue
    if (open === null) open = next
    else if (next[0] > open[1]) {
      yield open
      open = next
    } else if (next[1] > open[1]) open = [open[0], next[1]]
  }
  if (open !== null) yield open
}

/** The minutes that all intervals hold, added up. */
export function totalMinutes(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [from, to]) => sum + to - from, 0)
}

function isSorted(intervals: readonly Interval[]): boolean {
  let last = Number.NEGATIVE_INFINITY
  for (const [from] of intervals) {
    if (from < last) return false
    last = from
  }
  return true
}
