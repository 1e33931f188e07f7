import { addDays, type IsoDate, weekdayOf } from '../../worker/time/date'
import { contains, type Interval, overlaps } from '../../worker/time/interval'
import { type OpeningException, openWindows } from '../../worker/time/opening'
import type { occupancy } from '../tenant/schema/booking'
import type { WallInterval } from '../tenant/schema/place'
import { hours } from './defaults'

/** From half a year before the first start until half a year after it. */
export interface Period {
  readonly startOn: IsoDate
  readonly firstOn: IsoDate
  readonly lastOn: IsoDate
  readonly nowMin: number
}

const HALF_A_YEAR = 182

export function periodAround(startOn: IsoDate, now: number): Period {
  return {
    startOn,
    firstOn: addDays(startOn, -HALF_A_YEAR),
    lastOn: addDays(startOn, HALF_A_YEAR),
    nowMin: Math.floor(now / 60),
  }
}

export type Claim = typeof occupancy.$inferSelect

/** What is taken so far, so that the seed proposes nothing that the database would refuse. */
export interface Ledger {
  isFree(spaceIds: readonly string[], interval: Interval): boolean
  /** Keeps a time out of the hands of later bookings, without a claim on it. */
  keep(spaceIds: readonly string[], interval: Interval): void
  take(
    spaceIds: readonly string[],
    interval: Interval,
    kind: 'booking' | 'closure',
    claimId: string,
  ): void
  readonly claims: readonly Claim[]
}

export function emptyLedger(): Ledger {
  const taken = new Map<string, Interval[]>()
  const claims: Claim[] = []
  const keep = (spaceIds: readonly string[], interval: Interval) => {
    for (const id of spaceIds) {
      const known = taken.get(id)
      if (known) known.push(interval)
      else taken.set(id, [interval])
    }
  }
  return {
    claims,
    keep,
    isFree: (spaceIds, interval) =>
      !spaceIds.some((id) => taken.get(id)?.some((other) => overlaps(other, interval))),
    take(spaceIds, interval, kind, claimId) {
      keep(spaceIds, interval)
      const [startsMin, endsMin] = interval
      for (const spaceId of spaceIds) {
        claims.push({ spaceId, startsMin, endsMin, kind, claimId, expiresAt: null })
      }
    },
  }
}

/** True when the place is open during the whole interval, which lies on one date. */
export function isOpen(
  week: readonly (readonly WallInterval[])[],
  exceptions: readonly OpeningException[],
  on: IsoDate,
  interval: Interval,
): boolean {
  return openWindows({ week }, exceptions, on).some((window) => contains(window, interval))
}

/** Easter Sunday of a year: the Gregorian computus of Meeus, Jones and Butcher. */
export function easterOf(year: number): IsoDate {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`
}

/** The days of a year on which a Dutch meeting place keeps other hours. */
function holidaysOf(year: number): OpeningException[] {
  const easter = easterOf(year)
  const kingsDay =
    new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`
  const day = (on: IsoDate, reason: string, open = '') => ({ on, intervals: hours(open), reason })
  return [
    day(`${year}-01-01`, 'Nieuwjaarsdag'),
    day(easter, 'Eerste paasdag'),
    day(addDays(easter, 1), 'Tweede paasdag'),
    day(kingsDay, 'Koningsdag', '9:00-17:00'),
    day(addDays(easter, 39), 'Hemelvaartsdag'),
    day(addDays(easter, 50), 'Tweede pinksterdag'),
    day(`${year}-12-24`, 'Kerstavond', '9:00-17:00'),
    day(`${year}-12-25`, 'Eerste kerstdag'),
    day(`${year}-12-26`, 'Tweede kerstdag'),
    day(`${year}-12-31`, 'Oudejaarsdag', '9:00-16:00'),
  ]
}

/** A place's holidays in the period, in order; never open longer than on an ordinary day. */
export function holidaysIn(
  { firstOn, lastOn }: Period,
  week: readonly (readonly WallInterval[])[],
): OpeningException[] {
  const years = [...new Set([firstOn, lastOn].map((on) => Number(on.slice(0, 4))))]
  return years
    .flatMap(holidaysOf)
    .filter(({ on }) => on >= firstOn && on <= lastOn)
    .map(({ on, intervals, reason }) => ({
      on,
      reason,
      intervals: within(week[weekdayOf(on) - 1] ?? [], intervals),
    }))
}

function within(usual: readonly WallInterval[], allowed: readonly WallInterval[]): WallInterval[] {
  return allowed.flatMap(([from, to]) =>
    usual
      .map(([opens, closes]) => [Math.max(opens, from), Math.min(closes, to)] as const)
      .filter(([opens, closes]) => opens < closes),
  )
}
