const DAY_MS = 86_400_000

/** Days between two dates (`2026-12-03`), negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date a number of days later, or earlier when negative. */
export function shiftDate(on: string, days: number): string {
  return new Date((dayNumber(on) + days) * DAY_MS).toISOString().slice(0, 10)
}

/** 0 is Monday, 6 is Sunday. */
/** Whether this is a date that exists, of a year that people write. */
export function isDate(text: string): boolean {
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && shiftDate(text, 0) === text
}

export function weekdayOf(on: string): number {
  return (dayNumber(on) + 3) % 7
}

export function partsOf(on: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  return { year, month, day }
}

/** Minutes after local midnight of a clock time (`19:30`). */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The inverse of `minutesOf`. */
export function timeOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

// Days since 1970-01-01 in the Gregorian calendar: plain dates, so no time zone can slip in.
function dayNumber(on: string): number {
  const { year, month, day } = partsOf(on)
  return Date.UTC(year, month - 1, day) / DAY_MS
}
