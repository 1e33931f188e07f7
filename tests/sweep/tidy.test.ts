import { afterAll, beforeEach, expect, test } from 'vitest'
import { booked, lettersOf, read } from '../bookings/ask'
import {
  addRoom,
  asked,
  openDatabase,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { lettersTo, openBrowser, setClock, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'
import { addStaff } from '../work/organisations'

let server: TestServer
let tenant: TestTenant
// The clock only goes on in each of these, so each has a server of its own.
beforeEach(async () => {
  await server?.stop()
  ;({ server, tenant } = await openOrganisation())
})
afterAll(() => server.stop())

async function sweepAt(instant: number): Promise<void> {
  await setClock(server, new Date(instant).toISOString())
  await server.tick('boot')
}

const count = (table: string) =>
  tenant.d1.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

test('a request that nobody answered ends when its time has come, with an apology to who asked', async () => {
  const room = await addRoom(tenant, { approval: 'host' })
  const anna = await signIn(server, tenant.slug)
  const { id, startsAt } = await booked(tenant, anna, asked(room.id, timeIn(20, 18)))
  const later = await booked(tenant, anna, asked(room.id, timeIn(20, 19)))
  const had = (await lettersTo(server, anna.email)).length
  await sweepAt(Date.parse(startsAt) - 60_000)
  expect((await read(anna.get(tenant.api(`/bookings/${id}`)))).booking.status).toBe('requested')
  await sweepAt(Date.parse(startsAt))
  const { booking } = await read(anna.get(tenant.api(`/bookings/${id}`)))
  expect(booking).toMatchObject({ status: 'expired', revision: 2 })
  expect((await read(anna.get(tenant.api(`/bookings/${later.id}`)))).booking.status).toBe(
    'requested',
  )
  await server.tick('boot')
  const letters = await until('the apology', async () => {
    const all = await lettersTo(server, anna.email)
    const found = all.filter(({ text }) => text.includes('Het spijt ons'))
    return found.length > 0 ? found : null
  })
  expect(letters).toHaveLength(1)
  expect(letters[0]?.subject).toContain('aanvraag is gesloten')
  expect((await lettersTo(server, anna.email)).length).toBeGreaterThan(had)
  const expired = (await lettersOf(tenant, id)).filter(({ kind }) => kind === 'booking-expired')
  expect(expired).toHaveLength(1)
  const audited = await tenant.d1
    .prepare("SELECT actor_id AS actor, fields FROM audit WHERE action = 'booking.expired'")
    .all()
  expect(audited.results).toEqual([{ actor: 'service', fields: JSON.stringify([id]) }])
})

test('a hold gives its time back when it ends; what was typed in it stays an hour more', async () => {
  const room = await addRoom(tenant)
  const made = Date.now()
  await setClock(server, new Date(made).toISOString())
  const browser = openBrowser(server)
  const asking = { spaceId: room.id, ...timeIn(20, 18) }
  const { hold } = await read(browser.post(tenant.api('/holds'), asking))
  const typed = {
    name: 'Anna',
    email: 'anna@example.org',
    gathering: 'meeting',
    partySize: 3,
    adult: true,
  }
  const draft = tenant.api(`/holds/${hold.id}/draft`)
  expect((await browser.send('PUT', draft, typed)).status).toBe(204)
  const minutes = 60_000
  await sweepAt(made + 9 * minutes)
  expect([await count('occupancy'), await count('booking_draft')]).toEqual([1, 1])
  await sweepAt(made + 11 * minutes)
  expect([await count('occupancy'), await count('booking_draft')]).toEqual([0, 1])
  const kept = await read(browser.get(tenant.api(`/holds/${hold.id}`)))
  expect(kept.hold.draft).toMatchObject({ name: 'Anna' })
  await sweepAt(made + 69 * minutes)
  expect(await count('booking_draft')).toBe(1)
  await sweepAt(made + 71 * minutes)
  expect(await count('booking_draft')).toBe(0)
})

test('codes go after a day, and sessions when they are over', async () => {
  const made = Date.now()
  const anna = await signIn(server, tenant.slug)
  const days = 86_400_000
  await sweepAt(made + 0.9 * days)
  expect([await count('sign_in_code'), await count('session')]).toEqual([1, 1])
  await sweepAt(made + 1.1 * days)
  expect([await count('sign_in_code'), await count('session')]).toEqual([0, 1])
  await sweepAt(made + 29 * days)
  expect(await count('session')).toBe(1)
  await sweepAt(made + 31 * days)
  expect(await count('session')).toBe(0)
  expect((await anna.get(tenant.api('/my'))).status).toBe(401)
  expect(await count('account')).toBe(1)
})

test('sessions and codes of staff go when they are over, and not before', async () => {
  const { d1 } = await openDatabase(server, 'DIRECTORY')
  const left = (table: string) =>
    d1.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')
  const staff = await addStaff(server)
  expect([await left('session'), await left('sign_in_code')]).toEqual([1, 1])
  await sweepAt(Date.now() + 29 * 86_400_000)
  expect([await left('session'), await left('sign_in_code')]).toEqual([1, 0])
  await sweepAt(Date.now() + 31 * 86_400_000)
  expect([await left('session'), await left('sign_in_code')]).toEqual([0, 0])
  expect((await staff.get('/api/v1/work')).status).toBe(401)
})
