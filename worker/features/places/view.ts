import type { z } from '@hono/zod-openapi'
import { gridOf } from '../../areas/projection'
import type { Dates } from '../../calendar/load'
import { calendarOf, type MonthRow, type PlaceRow, type SpaceRow } from '../../calendar/load'
import { momentOf } from '../../time/amsterdam'
import { daysBetween } from '../../time/date'
import type { SpaceCalendar } from '../../time/free'
import type { UtcMinutes } from '../../time/instant'
import type { Interval } from '../../time/interval'
import type { OpeningException } from '../../time/opening'
import { dayOutlook, freeNow, nextFree } from './availability'
import type { DayOutlook, placeSummarySchema, spaceSummarySchema } from './contract'

/** The clock of an answer, in both units that rows are kept in. */
export interface Clocks {
  now: UtcMinutes
  /** Epoch seconds. */
  at: number
}

export function periodOf([starts, ends]: Interval) {
  return { starts: momentOf(starts), ends: momentOf(ends) }
}

/** How a space stands in a list: whether it can be used now, and when it is next free. */
export function spaceSummary(
  place: PlaceRow,
  space: SpaceRow,
  exceptions: readonly OpeningException[],
  months: readonly MonthRow[],
  { now, at }: Clocks,
): z.infer<typeof spaceSummarySchema> {
  const { id, name, capacity, approval, state } = space
  const bookable = place.state === 'open' && state === 'open'
  const calendar = calendarOf(place, space, exceptions, months, at)
  const free = bookable ? freeNow(calendar, now) : null
  const next = bookable ? nextFree(calendar, now) : null
  return {
    id,
    name,
    capacity,
    approval,
    state,
    freeNowUntil: free && momentOf(free[1]),
    nextFree: next && periodOf(next),
  }
}

/** A place as lists and its own page both show it. */
export function placeCore(
  place: PlaceRow,
): Omit<z.infer<typeof placeSummarySchema>, 'spaces' | 'stepFree'> {
  const { id, slug, name, street, town, wijkCode, latitude, longitude, state, stateReason } = place
  const { x, y } = gridOf(latitude, longitude)
  return { id, slug, name, street, town, wijkCode, x, y, latitude, longitude, state, stateReason }
}

export function outlookOf(
  calendar: SpaceCalendar,
  [from, to]: Dates,
  now: UtcMinutes,
): DayOutlook[] {
  return dayOutlook(calendar, from, daysBetween(from, to) + 1, now).map(
    ({ on, open, free, openMinutes, freeMinutes, exception }) => ({
      on,
      open: open.map(periodOf),
      free: free.map(periodOf),
      openMinutes,
      freeMinutes,
      exception,
    }),
  )
}
