import { addDays } from '../../worker/time/date'
import { DEMO_NOW } from '../support/server'
import type { Person } from './people'

export const places = '/tenants/hoorn/manage/places'

const everyDay = Array.from({ length: 7 }, () => [{ opens: '08:00', closes: '23:00' }])

/** A place in Blokker with as many open spaces as are named, open every day from 8 to 23. */
export async function makePlace(host: Person, name: string, spaceNames: readonly string[] = []) {
  const made = await host.post(places, {
    name,
    street: 'Testlaan 1',
    postcode: '1695 AB',
    town: 'Blokker',
    wijkCode: await someWijk(host),
    contactName: 'Ria',
    contactPhone: '0229 12 34 56',
  })
  const { slug } = made.body
  for (const spaceName of spaceNames)
    await host.post(`${places}/${slug}/spaces`, { name: spaceName, capacity: 20, turnaround: 0 })
  let { body: place } = await host.put(`${places}/${slug}/opening`, {
    opening: everyDay,
    revision: made.body.revision,
  })
  place = (await host.put(`${places}/${slug}`, changeOf(place, { description: 'Om te testen.' })))
    .body
  if (spaceNames.length === 0) return place
  return (await setState(host, place, 'open')).body
}

export function setState(
  host: Person,
  { slug, revision }: { slug: string; revision: number },
  state: string,
  reason?: string,
) {
  return host.put(`${places}/${slug}/state`, { state, revision, ...(reason && { reason }) })
}

export async function someWijk(host: Person): Promise<string> {
  const { body } = await host.get(places)
  return body.areas[0].code
}

const changeable = [
  'name',
  'street',
  'postcode',
  'town',
  'wijkCode',
  'contactName',
  'contactPhone',
  'description',
  'latitude',
  'longitude',
  'buurtCode',
  'houseRules',
  'facilities',
  'entry',
  'entryNote',
  'access',
  'revision',
]

/** What a place takes back when it is changed, from what it gave out. */
export function changeOf(place: Record<string, unknown>, change: Record<string, unknown>) {
  return { ...Object.fromEntries(changeable.map((name) => [name, place[name]])), ...change }
}

/** A date so many days from now; tests with dates keep clear of the ends of today. */
export function dayFromNow(days: number): string {
  return addDays(DEMO_NOW.slice(0, 10), days)
}

export async function freeOn(person: Person, spaceId: string, on: string) {
  const { body } = await person.get(
    `/tenants/hoorn/spaces/${spaceId}/availability?from=${on}&to=${on}`,
  )
  return body.days[0]
}
