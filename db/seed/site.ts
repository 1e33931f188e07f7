import { utcOf } from '../../worker/time/amsterdam'
import { addDays, daysBetween, type IsoDate } from '../../worker/time/date'
import type { Interval } from '../../worker/time/interval'
import type { OpeningException } from '../../worker/time/opening'
import { holidaysIn, isOpen, type Ledger, type Period } from './calendar'
import { randomFrom } from './random'
import type { DemoPlace, DemoSpace, DemoTenant } from './shape'

/** A room with all that a booking of it depends on. */
export interface Site {
  readonly id: string
  /** The smallest rooms that it claims: itself, or its parts. */
  readonly claims: readonly string[]
  readonly space: DemoSpace
  readonly place: DemoPlace
  readonly placeId: string
  readonly turnaround: number
  readonly exceptions: readonly OpeningException[]
}

/** Every room of a tenant. Ids come from the names alone: the same at every first start. */
export function sitesOf(tenant: DemoTenant, period: Period): Site[] {
  return tenant.places.flatMap((place) => {
    const idOf = (room: string) => randomFrom(`${tenant.slug}/${place.slug}/${room}`).id('spc')
    const exceptions = holidaysIn(period, place.week)
    return place.spaces.map((space) => ({
      id: idOf(space.name),
      claims: (space.madeOf ?? [space.name]).map(idOf),
      space,
      place,
      placeId: placeIdOf(tenant, place),
      turnaround: space.turnaround ?? 0,
      exceptions,
    }))
  })
}

export function placeIdOf(tenant: DemoTenant, place: DemoPlace): string {
  return randomFrom(`${tenant.slug}/${place.slug}`).id('plc')
}

/** The interval on the clock of one date, or null when the place is not open then. */
export function timeAt(site: Site, on: IsoDate, from: number, minutes: number): Interval | null {
  const interval: Interval = [utcOf(on, from), utcOf(on, from + minutes)]
  return isOpen(site.place.week, site.exceptions, on, interval) ? interval : null
}

/** Whether the room and its turnaround are free of what the ledger knows. */
export function isFreeAt(site: Site, ledger: Ledger, [startsMin, endsMin]: Interval): boolean {
  return ledger.isFree(site.claims, [startsMin, endsMin + site.turnaround])
}

export function inUse(site: Site, period: Period, on: IsoDate): boolean {
  const { endsOnDay } = site.place
  return endsOnDay === undefined || daysBetween(period.startOn, on) < endsOnDay
}

/** Rooms that are closed for some days: one claim for each smallest room. */
export function closeRooms(sites: readonly Site[], period: Period, ledger: Ledger): void {
  for (const place of new Set(sites.map((site) => site.place))) {
    for (const { rooms, fromDay, days } of place.closures ?? []) {
      const fromOn = addDays(period.startOn, fromDay)
      const interval: Interval = [utcOf(fromOn, 0), utcOf(addDays(fromOn, days), 0)]
      for (const site of sites) {
        if (site.place !== place || !rooms.includes(site.space.name)) continue
        const id = randomFrom(`${site.id}/closure/${fromDay}`).id('cls')
        ledger.take(site.claims, interval, 'closure', id)
      }
    }
  }
}
