import type { channelKinds } from '../../../db/projects'
import { dayBounds, utcOf } from '../../time/amsterdam'
import type { IsoDate } from '../../time/date'
import type { UtcMinutes } from '../../time/instant'
import type { Interval } from '../../time/interval'

type Kind = (typeof channelKinds)[number]

/**
 * Whether a channel may stand beside somebody's name. By which board of a church or of a party somebody
 * heard of a gathering says what they believe: such a channel is counted at the door, without names.
 */
export function isForNames(kind: Kind): boolean {
  return kind !== 'faith-board' && kind !== 'party-or-union'
}

/** Whether residents choose it themselves: a resident who passes news on is named on no public page. */
export function isAsked(kind: Kind): boolean {
  return isForNames(kind) && kind !== 'passes-on'
}

const minutesIn = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** From when until when, on one day; null when it would end before it begins. */
export function timeOn(on: IsoDate, from: string, until: string): Interval | null {
  const [start, end] = [minutesIn(from), minutesIn(until)]
  const ends = end === 1440 ? dayBounds(on)[1] : utcOf(on, end)
  const starts = start === 1440 ? ends : utcOf(on, start)
  return ends > starts ? [starts, ends] : null
}

/** First what is still to come, soonest first; then what is over, latest first. */
export function inOrder<Row extends { startsMin: UtcMinutes; endsMin: UtcMinutes }>(
  rows: readonly Row[],
  now: UtcMinutes,
): Row[] {
  const isOver = ({ endsMin }: Row) => endsMin <= now
  const bySoonest = [...rows].sort((a, b) => a.startsMin - b.startsMin)
  return [...bySoonest.filter((row) => !isOver(row)), ...bySoonest.filter(isOver).reverse()]
}
