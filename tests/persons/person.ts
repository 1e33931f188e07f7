import { act, booked } from '../bookings/ask'
import {
  addPlace,
  addSpace,
  asked,
  grant,
  openDatabase,
  type TestSpace,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { newAddress, openBrowser, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

/** A name and a number that stand nowhere else. */
export const NAME = 'Wilhelmina Zeldenrust'
export const PHONE = '06 87 65 43 21'
const digits = '687654321'

export interface House {
  place: { id: string; slug: string }
  /** Confirms by itself. */
  room: TestSpace
  /** Where a host decides. */
  asking: TestSpace
  host: Person
  admin: Person
}

export async function openHouse(server: TestServer, tenant: TestTenant): Promise<House> {
  const place = await addPlace(tenant)
  const room = await addSpace(tenant, place.id)
  const asking = await addSpace(tenant, place.id, { approval: 'host' })
  const host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host', { scopeId: place.id })
  const admin = await signIn(server, tenant.slug)
  await grant(tenant, admin.accountId, 'admin')
  return { place, room, asking, host, admin }
}

/** Somebody who has left something in every table that a resident can reach. */
export async function liveHere(
  server: TestServer,
  tenant: TestTenant,
  { room, asking }: House,
): Promise<Person> {
  const person = await signIn(server, tenant.slug, newAddress('wilhelmina'))
  const profile = { name: NAME, phone: PHONE, locale: 'nl' }
  await person.send('PUT', tenant.api('/my'), profile)
  const of = { name: NAME, phone: PHONE, note: `Groet, ${NAME}` }
  const time = (day: number, hour: number) => timeIn(day, hour)
  await booked(tenant, person, asked(room.id, time(20, 10), of))
  await booked(tenant, person, asked(asking.id, time(21, 10), of))
  const gone = await booked(tenant, person, asked(room.id, time(22, 10), of))
  await act(tenant, person, gone.id, 'cancellation', { reason: `${NAME} is ziek` })
  await leaveDraft(server, tenant, room, person.email)
  return person
}

/** A form that was begun in another browser, with name and address typed in. */
async function leaveDraft(
  server: TestServer,
  tenant: TestTenant,
  room: TestSpace,
  email: string,
): Promise<void> {
  const browser = openBrowser(server)
  const hold = await browser.post(tenant.api('/holds'), { spaceId: room.id, ...timeIn(23, 10) })
  const { id } = (await hold.json()) as { id: string }
  const draft = { name: NAME, email, phone: PHONE, gathering: 'meeting', partySize: 2, adult: true }
  const kept = await browser.send('PUT', tenant.api(`/holds/${id}/draft`), draft)
  if (!kept.ok) throw new Error(await kept.text())
}

/** Every cell of every table of these databases in which somebody can be recognised. */
export async function tracesOf(
  server: TestServer,
  email: string,
  bindings: readonly string[] = ['DIRECTORY', 'TENANT_0001'],
): Promise<string[]> {
  const found: string[] = []
  for (const binding of bindings) {
    const { d1 } = await openDatabase(server, binding)
    const { results } = await d1
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .all<{ name: string }>()
    for (const { name } of results) {
      const rows = await d1.prepare(`SELECT * FROM "${name}"`).all<Record<string, unknown>>()
      for (const row of rows.results)
        for (const [column, cell] of Object.entries(row))
          if (isTrace(String(cell), email)) found.push(`${name}.${column}: ${cell}`)
    }
  }
  return found
}

function isTrace(cell: string, email: string): boolean {
  return (
    cell.includes(NAME) || cell.includes(email) || cell.replaceAll(/[^\d]/g, '').includes(digits)
  )
}
