import type { UtcMinutes } from '../time/instant'
import type { Interval } from '../time/interval'

/** Minutes in one row of `occupancy_month`; the triggers of the tenant schema use the same number. */
const MONTH_MINUTES = 44_640

/** What one line of `occupancy_month.busy` says. */
export interface Claim {
  kind: 'booking' | 'hold' | 'closure'
  interval: Interval
}

/**
 * The months of `occupancy_month` that can hold a claim touching [from, to): those of the period
 * and the one before, since a claim stands under its start and lasts a month at most.
 */
export function monthsAround(from: UtcMinutes, to: UtcMinutes): number[] {
  const first = Math.floor(from / MONTH_MINUTES) - 1
  const last = Math.floor((to - 1) / MONTH_MINUTES)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * Reads the lines 'start-end-expiry;' that the triggers keep: expiry 0 is a booking, -1 a closure,
 * anything else the epoch second at which a hold ends. Holds that have ended are left out.
 */
export function claimsIn(busy: string, at: number): Claim[] {
  const claims: Claim[] = []
  let next = 0
  for (let end = busy.indexOf(';'); end >= 0; end = busy.indexOf(';', next)) {
    const afterStart = busy.indexOf('-', next)
    const afterEnd = busy.indexOf('-', afterStart + 1)
    const expiry = wholeNumber(busy, afterEnd + 1, end)
    if (expiry <= 0 || expiry > at) {
      const interval = [
        wholeNumber(busy, next, afterStart),
        wholeNumber(busy, afterStart + 1, afterEnd),
      ] as const
      claims.push({ kind: expiry === 0 ? 'booking' : expiry < 0 ? 'closure' : 'hold', interval })
    }
    next = end + 1
  }
  return claims
}

const MINUS = '-'.charCodeAt(0)
const ZERO = '0'.charCodeAt(0)

// Digit by digit: an answer reads some 500 lines, and a pattern for each took a tenth of its time.
function wholeNumber(text: string, from: number, to: number): number {
  const isBelowZero = text.charCodeAt(from) === MINUS
  let number = 0
  for (let at = isBelowZero ? from + 1 : from; at < to; at++) {
    number = number * 10 + text.charCodeAt(at) - ZERO
  }
  return isBelowZero ? -number : number
}
