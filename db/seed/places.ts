import type { openingException, place, rate, space } from '../tenant/schema/place'
import { HORIZON_DAYS } from './draft'
import type { DemoTenant } from './shape'
import { placeIdOf, type Site } from './site'

/** The rows of a tenant's places and of all that hangs on them but bookings. */
export interface PlaceRows {
  readonly places: (typeof place.$inferSelect)[]
  readonly exceptions: (typeof openingException.$inferSelect)[]
  readonly spaces: (typeof space.$inferSelect)[]
  readonly rates: (typeof rate.$inferSelect)[]
}

export function placeRows(tenant: DemoTenant, sites: readonly Site[]): PlaceRows {
  return {
    places: tenant.places.map((demo) => {
      const { spaces: _spaces, closures: _closures, endsOnDay: _ends, week, ...facts } = demo
      return {
        ...facts,
        id: placeIdOf(tenant, demo),
        opening: week.map((day) => [...day]),
        state: demo.state ?? 'open',
        stateReason: demo.stateReason ?? '',
        revision: 1,
      }
    }),
    // Every room of a place has the place's holidays; one row each.
    exceptions: tenant.places.flatMap((demo) => {
      const site = sites.find((candidate) => candidate.place === demo)
      return (site?.exceptions ?? []).map(({ on, intervals, reason }) => ({
        placeId: placeIdOf(tenant, demo),
        onDate: on,
        intervals: [...intervals],
        reason,
      }))
    }),
    spaces: sites.map(spaceRow),
    rates: sites.flatMap(({ id, space }) => space.rates.map((rate) => ({ ...rate, spaceId: id }))),
  }
}

function spaceRow({ id, placeId, claims, space: demo, place: demoPlace, turnaround }: Site) {
  const { madeOf, rates: _rates, rhythm: _rhythm, suits: _suits, ...rules } = demo
  return {
    ...rules,
    id,
    placeId,
    turnaround,
    leadMinutes: demo.leadMinutes ?? 0,
    horizonDays: demo.horizonDays ?? HORIZON_DAYS,
    noticeMinutes: demo.noticeMinutes ?? 1440,
    state: 'open' as const,
    parts: madeOf ? [...claims] : [],
    sort: demoPlace.spaces.indexOf(demo),
    revision: 1,
  }
}
