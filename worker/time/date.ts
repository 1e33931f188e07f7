/** A date of the Gregorian calendar as RFC 3339 writes it: '2026-12-03'. */
export type IsoDate = string

/** Minutes in 24 hours; a day in Amsterdam may have 60 more or less, see `dayBounds`. */
export const DAY = 1440

const FIRST_YEAR = 1970
const LAST_YEAR = 2199
const SHAPE = /^\d{4}-\d{2}-\d{2}$/
const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01 of a date that `isIsoDate` accepts. */
export function dayNumber(on: IsoDate): number {
  const year = Number(on.slice(0, 4))
  return Date.UTC(year, Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10))) / MS_PER_DAY
}

/** The date that lies `day` days after 1970-01-01; the inverse of `dayNumber`. */
export function dateOfDay(day: number): IsoDate {
  if (day !== recent.day) recent = { day, on: writtenDate(day) }
  return recent.on
}

// An answer asks for the same date many times in a row.
let recent = { day: Number.NaN, on: '' }

function writtenDate(day: number): IsoDate {
  // Field by field: toISOString took half the time of an availability answer.
  const date = new Date(day * MS_PER_DAY)
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

/** 'HH:MM' of minutes after midnight; 1440 gives '24:00'. */
export function clockTime(minutes: number): string {
  const hour = Math.floor(minutes / 60)
  return `${two(hour)}:${two(minutes - hour * 60)}`
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

/**
 * True for a date that exists and lies in 1970 to 2199. Years outside that are typing errors here,
 * and each new year costs a look into the time zone database, so they stop at the door.
 */
export function isIsoDate(text: string): boolean {
  if (!SHAPE.test(text)) return false
  const year = Number(text.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR) return false
  const day = dayNumber(text)
  return Number.isInteger(day) && dateOfDay(day) === text
}

/** The date `days` days later, or earlier when negative. */
export function addDays(on: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(on) + days)
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** ISO 8601 weekday of a day number: Monday is 1, Sunday is 7. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** ISO 8601 weekday of a date: Monday is 1, Sunday is 7. */
export function weekdayOf(on: IsoDate): number {
  return weekdayOfDay(dayNumber(on))
}
