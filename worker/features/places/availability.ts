import { dayBounds, wallOf } from '../../time/amsterdam'
import { addDays, type IsoDate } from '../../time/date'
import { freeWithin, type SpaceCalendar } from '../../time/free'
import type { UtcMinutes } from '../../time/instant'
import { contains, type Interval, totalMinutes } from '../../time/interval'
import { openRuns, openWindows } from '../../time/opening'

/** How far "free again" looks before it gives up: two months, the dates that a person plans for. */
export const SEARCH_DAYS = 62

/** One date of one space. */
export type Outlook = {
  readonly on: IsoDate
  readonly open: readonly Interval[]
  /** Each of these can be booked in whole or in part; none reaches past midnight. */
  readonly free: readonly Interval[]
  readonly openMinutes: number
  readonly freeMinutes: number
  /** Why other hours than the week's hold on this date, '' when nobody wrote why; null: they do not. */
  readonly exception: string | null
}

/**
 * What is open and what is free on `days` dates from `fromOn`. A block ends at midnight even when
 * the place stays open, so that a day tells about that day alone.
 */
export function dayOutlook(
  calendar: SpaceCalendar,
  fromOn: IsoDate,
  days: number,
  now: UtcMinutes,
): Outlook[] {
  const { opening, exceptions, busy, rules } = calendar
  const dates = Array.from({ length: days }, (_, index) => {
    const on = addDays(fromOn, index)
    const exception = exceptions.find((candidate) => candidate.on === on)?.reason ?? null
    return { on, open: openWindows(opening, exceptions, on), exception }
  })
  const windows = dates.flatMap(({ open }) => open)
  const blocks = [...freeWithin(windows, busy, rules, now)]
  let next = 0
  return dates.map(({ on, open, exception }) => {
    const first = next
    const [, midnight] = dayBounds(on)
    while (next < blocks.length && (blocks[next]?.[0] ?? 0) < midnight) next++
    const free = blocks.slice(first, next)
    const openMinutes = totalMinutes(open)
    return { on, open, free, openMinutes, freeMinutes: totalMinutes(free), exception }
  })
}

/** The first block that can be booked, today counted as the first of `days`; null when none. */
export function nextFree(
  calendar: SpaceCalendar,
  now: UtcMinutes,
  days = SEARCH_DAYS,
): Interval | null {
  const { opening, exceptions, busy, rules } = calendar
  const today = wallOf(now).on
  const runs = openRuns(opening, exceptions, today, addDays(today, days - 1))
  for (const block of freeWithin(runs, busy, rules, now)) return block
  return null
}

/**
 * From now until the next claim or closing time, when the space is open and nobody has it; null
 * otherwise. Says who may walk in, not what may be booked: lead time and lengths do not count.
 * Looks no further than the end of tomorrow.
 */
export function freeNow(calendar: SpaceCalendar, now: UtcMinutes): Interval | null {
  const { opening, exceptions, busy } = calendar
  const today = wallOf(now).on
  for (const run of openRuns(opening, exceptions, today, addDays(today, 1))) {
    if (run[0] > now) return null
    if (!contains(run, [now, now + 1])) continue
    let until = run[1]
    for (const [from, to] of busy) {
      if (to <= now) continue
      if (from <= now) return null
      until = Math.min(until, from)
    }
    return [now, until]
  }
  return null
}
