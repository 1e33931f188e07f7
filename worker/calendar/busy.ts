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
  for (const line of busy.split(';')) {
    const match = /^(\d+)-(\d+)-(-?\d+)$/.exec(line)
    if (!match) continue
    const [, from, to, expiry] = match.map(Number) as [number, number, number, number]
    if (expiry > 0 && expiry <= at) continue
    const kind = expiry === 0 ? 'booking' : expiry < 0 ? 'closure' : 'hold'
    claims.push({ kind, interval: [from, to] })
  }
  return claims
}
