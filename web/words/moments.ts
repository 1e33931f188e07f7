import type { Messages } from '../messages/nl'
import { daysBetween, partsOf, weekdayOf } from './calendar'

type Words = Messages['time']

/** A moment as people read it: the date and clock time in Amsterdam. */
export interface WallMoment {
  on: string
  time: string
}

/** "donderdag 3 december"; with the year where it is not the year of `asOf`. */
export function dateWords(words: Words, on: string, asOf: string): string {
  const { year, month, day } = partsOf(on)
  const weekday = words.weekdays[weekdayOf(on)] ?? ''
  const monthName = words.months[month - 1] ?? ''
  return year === partsOf(asOf).year
    ? words.date(weekday, day, monthName)
    : words.dateOfYear(weekday, day, monthName, year)
}

/** "vandaag", "morgen", "gisteren", else the date. `asOf` is the date of the server's clock. */
export function dayWords(words: Words, on: string, asOf: string): string {
  const near = nearDay(words, on, asOf)
  return near ?? dateWords(words, on, asOf)
}

/** "vandaag", "donderdag" within the coming week, else the date. */
export function soonWords(words: Words, on: string, asOf: string): string {
  const ahead = daysBetween(asOf, on)
  if (ahead > 1 && ahead < 7) return words.weekdays[weekdayOf(on)] ?? ''
  return dayWords(words, on, asOf)
}

/** "morgen (donderdag 3 december)": for who has to be there. */
export function fullDayWords(words: Words, on: string, asOf: string): string {
  const near = nearDay(words, on, asOf)
  const date = dateWords(words, on, asOf)
  return near ? `${near} (${date})` : date
}

/** "vandaag om 19.00 uur". */
export function momentWords(words: Words, moment: WallMoment, asOf: string): string {
  return words.at(dayWords(words, moment.on, asOf), words.clock(moment.time))
}

/** "donderdag 3 december om 19.00 uur", however near: for what people write down. */
export function dateTimeWords(words: Words, moment: WallMoment, asOf: string): string {
  return words.at(dateWords(words, moment.on, asOf), words.clock(moment.time))
}

/** "van 14.00 tot 17.00 uur"; an end at midnight is read as 24.00. */
export function rangeWords(words: Words, starts: WallMoment, ends: WallMoment): string {
  return words.fromTo(words.clock(starts.time), words.clock(endTime(starts, ends)))
}

/** "donderdag 3 december van 14.00 tot 17.00 uur". */
export function periodWords(
  words: Words,
  period: { starts: WallMoment; ends: WallMoment },
  asOf: string,
): string {
  const { starts, ends } = period
  return `${dayWords(words, starts.on, asOf)} ${rangeWords(words, starts, ends)}`
}

/** The clock time of an end, where midnight belongs to the day that ends. */
export function endTime(starts: WallMoment, ends: WallMoment): string {
  return ends.time === '00:00' && ends.on !== starts.on ? '24:00' : ends.time
}

/** "anderhalf uur", "45 minuten": how long, in words that people use. */
export function durationWords(words: Words, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) {
    const named = { 15: words.quarter, 30: words.halfHour, 45: words.threeQuarters }[rest]
    return named ?? words.minutes(rest)
  }
  if (rest === 0) return words.hours(hours)
  if (rest === 30) return words.halfHours(hours)
  return words.hoursAndMinutes(words.hours(hours), words.minutes(rest))
}

/** For the start of a sentence or a heading. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function nearDay(words: Words, on: string, asOf: string): string | null {
  const near: Record<number, string> = {
    [-1]: words.yesterday,
    0: words.today,
    1: words.tomorrow,
  }
  return near[daysBetween(asOf, on)] ?? null
}
