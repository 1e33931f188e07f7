import type { DayOutlook, PlaceList, Space } from '../../../worker/features/places/contract'
import type { Moment } from '../../../worker/http/schemas'
import type { Messages } from '../../messages/nl'
import { daysBetween } from '../../words/calendar'
import { capital, durationWords, endTime, rangeWords, soonWords } from '../../words/moments'

export type PlaceSummary = PlaceList['places'][number]
export type SpaceSummary = PlaceSummary['spaces'][number]
type Free = Pick<Space, 'freeNowUntil' | 'nextFree' | 'state'>

/** The answer that stands large on a page: when this can be used, in one line. */
export function headline(messages: Messages, free: Free, asOf: Moment): string {
  const { place, time } = messages
  const next = free.nextFree
  if (!next) return place.notFree
  const range = rangeWords(time, next.starts, next.ends)
  if (next.starts.on === asOf.on) return place.freeToday(range)
  const day = soonWords(time, next.starts.on, asOf.on)
  return place.freeAgain(time.at(day, time.clock(next.starts.time)))
}

/** For a list: "Nu vrij, tot 17.00 uur", else as the headline. */
export function shortWords(messages: Messages, free: Free, asOf: Moment): string {
  const until = free.freeNowUntil
  if (!until) return headline(messages, free, asOf)
  return messages.place.freeNowUntil(messages.time.clock(endTime(asOf, until)))
}

/** The space of a place that can be used first; null when none can be booked within the search. */
export function soonest(spaces: readonly SpaceSummary[]): SpaceSummary | null {
  const able = spaces.filter((space) => space.state === 'open' && space.nextFree)
  return able.sort(bySoonest)[0] ?? null
}

function bySoonest(one: SpaceSummary, other: SpaceSummary): number {
  const now = Number(other.freeNowUntil !== null) - Number(one.freeNowUntil !== null)
  return now || (one.nextFree?.starts.at ?? '').localeCompare(other.nextFree?.starts.at ?? '')
}

export type DayState = 'closed' | 'past' | 'full' | 'free'

export function dayState(day: DayOutlook, asOf: Moment): DayState {
  if (day.open.length === 0) return 'closed'
  if (day.free.length > 0) return 'free'
  const isOver = day.open.every(({ ends }) => ends.at <= asOf.at)
  return daysBetween(asOf.on, day.on) <= 0 && isOver ? 'past' : 'full'
}

/** How much of a day is free, in a few words; half hours are rounded down. */
export function dayFreeWords(messages: Messages, day: DayOutlook, asOf: Moment): string {
  const { place, time } = messages
  const state = dayState(day, asOf)
  if (state === 'closed') return place.dayClosed
  if (state === 'past') return place.dayPast
  if (state === 'full') return place.dayFull
  if (day.freeMinutes >= day.openMinutes) return place.dayAllFree
  const halves = Math.floor(day.freeMinutes / 30) * 30
  return place.dayFree(durationWords(time, halves || day.freeMinutes))
}

/** Whole minutes between two moments. */
export function lengthOf(period: { starts: Moment; ends: Moment }): number {
  return (Date.parse(period.ends.at) - Date.parse(period.starts.at)) / 60_000
}

/** For the start of a line. */
export function dayHeading(messages: Messages, on: string, asOf: Moment): string {
  return capital(soonWords(messages.time, on, asOf.on))
}
