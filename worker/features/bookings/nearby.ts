import { calendarOf, type PlaceRow, type SpaceRow } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { type ProblemCode, ProblemError } from '../../http/problems'
import { alternatives } from '../../time/alternatives'
import { momentOf, wallOf } from '../../time/amsterdam'
import { addDays } from '../../time/date'
import { freeWithin } from '../../time/free'
import { contains, type Interval } from '../../time/interval'
import { openRuns } from '../../time/opening'
import { loadNearby } from './queries'

const DAYS_AROUND = 7

/**
 * Three other times for one space, and another space of the same place that is free then. `taken`
 * is a time that is being given away by the same act, which no row tells yet.
 */
export async function freeNearby(
  { tenant, now, at }: TenantCall,
  place: PlaceRow,
  space: SpaceRow,
  asked: Interval,
  taken: readonly Interval[] = [],
) {
  const on = wallOf(asked[0]).on
  const today = wallOf(now).on
  const first = addDays(on, -DAYS_AROUND)
  const range = [first > today ? first : today, addDays(on, DAYS_AROUND)] as const
  const [spaces, exceptions, months] = await loadNearby(tenant.db, place.id, range)
  const calendars = new Map(
    spaces.map((each) => [each, calendarOf(place, each, exceptions, months, at)] as const),
  )
  const own = [...calendars].find(([each]) => each.id === space.id)?.[1]
  const sibling = [...calendars].find(([each, { opening, exceptions: other, busy, rules }]) => {
    if (each.id === space.id || each.state !== 'open') return false
    const runs = openRuns(opening, other, on, addDays(on, 1))
    return [...freeWithin(runs, busy, rules, now)].some((block) => contains(block, asked))
  })?.[0]
  return {
    times: own ? alternatives(asked, { ...own, busy: [...own.busy, ...taken] }, now, range) : [],
    sibling: sibling ? { id: sibling.id, name: sibling.name, place: place.slug } : null,
  }
}

/** The refusal of a time, with what is free nearby. Never who holds it. */
export async function timeRefused(
  call: TenantCall,
  code: ProblemCode,
  place: PlaceRow,
  space: SpaceRow,
  asked: Interval,
): Promise<ProblemError> {
  const { times, sibling } = await freeNearby(call, place, space, asked)
  return new ProblemError(code, {
    alternatives: {
      times: times.map(([from, to]) => ({ starts: momentOf(from), ends: momentOf(to) })),
      space: sibling,
    },
  })
}
