import { utcOf } from '../../worker/time/amsterdam'
import { addDays, type IsoDate } from '../../worker/time/date'
import type { SpaceCalendar, SpaceRules } from '../../worker/time/free'
import { parseInstant, type UtcMinutes } from '../../worker/time/instant'
import type { Interval } from '../../worker/time/interval'
import type { WallInterval } from '../../worker/time/opening'

/** Rules that stand in nobody's way; a test names the one it is about. */
export const easy: SpaceRules = {
  turnaround: 0,
  shortest: 60,
  longest: 480,
  step: 30,
  leadMinutes: 0,
  horizonDays: 365,
  noticeMinutes: 1440,
}

/** A moment by its clock in Amsterdam: wall('2026-12-03', '19:00'); '24:00' is the end of the day. */
export function wall(on: IsoDate, time: string): UtcMinutes {
  return utcOf(on, clock(time))
}

/** A stretch of one date, or into the next when the end comes first: span('…', '22:00', '01:00'). */
export function span(on: IsoDate, from: string, to: string): Interval {
  const endsOn = clock(to) > clock(from) ? on : addDays(on, 1)
  return [wall(on, from), wall(endsOn, to)]
}

/** Hours on the clock: hours('09:00', '12:00'). */
export function hours(from: string, to: string): WallInterval {
  return [clock(from), clock(to)]
}

/** A moment in UTC, as it goes over the wire. */
export function utc(text: string): UtcMinutes {
  const min = parseInstant(text)
  if (min === null) throw new Error(`${text} is no instant`)
  return min
}

/** A space that has the same hours every day. */
export function everyDay(
  intervals: readonly WallInterval[],
  changes: Partial<SpaceCalendar> = {},
): SpaceCalendar {
  const week = Array.from({ length: 7 }, () => intervals)
  return { opening: { week }, exceptions: [], busy: [], rules: easy, ...changes }
}

function clock(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
