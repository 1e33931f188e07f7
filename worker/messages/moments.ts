import { type Wall, wallOf } from '../time/amsterdam'
import type { UtcMinutes } from '../time/instant'
import type { Interval } from '../time/interval'
import type { dates } from './nl/dates'

export type DateWords = typeof dates

/** 'donderdag 3 december', with the year when it is not the year of `now`. */
export function dateWords(words: DateWords, min: UtcMinutes, now: UtcMinutes): string {
  const wall = wallOf(min)
  const [year, month, day] = calendarOf(wall)
  const date = words.date(wall.weekday, day, month)
  return year === calendarOf(wallOf(now))[0] ? date : words.dateOfYear(date, year)
}

/** 'donderdag 3 december om 19.00 uur'. */
export function momentWords(words: DateWords, min: UtcMinutes, now: UtcMinutes): string {
  return words.at(dateWords(words, min, now), wallOf(min).time)
}

/** 'donderdag 3 december, van 19.00 tot 21.00 uur'; both dates when it goes past midnight. */
export function spanWords(words: DateWords, [from, to]: Interval, now: UtcMinutes): string {
  const [start, end] = [wallOf(from), wallOf(to)]
  if (start.on === end.on) return words.span(dateWords(words, from, now), start.time, end.time)
  return words.across(momentWords(words, from, now), momentWords(words, to, now))
}

/** 'van 19.00 tot 21.00 uur', where the date is known; both dates when it goes past midnight. */
export function hoursWords(words: DateWords, [from, to]: Interval, now: UtcMinutes): string {
  const [start, end] = [wallOf(from), wallOf(to)]
  return start.on === end.on ? words.hours(start.time, end.time) : spanWords(words, [from, to], now)
}

function calendarOf({ on }: Wall): [year: number, month: number, day: number] {
  return [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10))]
}
