import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { tenant as directoryTenant } from '../../db/directory/schema/tenancy'
import { tenantSchemaVersion } from '../../db/guard'
import { tenantSelf } from '../../db/tenant/schema/self'
import { act, book, booked, read } from '../bookings/ask'
import {
  addRoom,
  addTenant,
  asked,
  grant,
  openDatabase,
  openOrganisation,
  type TestSpace,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { openBrowser, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
let room: TestSpace
let anna: Person
let host: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation({ entry: 'production' }))
  room = await addRoom(tenant)
  anna = await signIn(server, tenant.slug)
  host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'admin')
})
afterEach(() => describes({ state: 'active', schemaVersion: tenantSchemaVersion }))
afterAll(() => server.stop())

const describes = (self: Partial<typeof tenantSelf.$inferInsert>) =>
  tenant.db.update(tenantSelf).set(self)
const get = (path: string, who = openBrowser(server)) => read(who.get(path))
const codeOf = async (answer: ReturnType<typeof read>) => {
  const { status, problem } = await answer
  return `${status} ${problem?.code}`
}
const week = `from=${timeIn(1, 0).startsAt.slice(0, 10)}&to=${timeIn(7, 0).startsAt.slice(0, 10)}`

/** Every address of the tenant that reads, of the API and of the pages. */
const readings = () => [
  ...['', '/places', `/spaces/${room.id}/availability?${week}`, '/my', '/my/bookings'].map(
    tenant.api,
  ),
  ...['/manage/requests', '/manage/agenda', '/manage/places'].map(tenant.api),
]
const pages = () =>
  ['', '/plekken', '/inloggen', '/mijn', '/beheer', '/en', '/en/plekken'].map(
    (path) => `/${tenant.slug}${path}`,
  )

describe('an organisation that', () => {
  test('nobody knows is not there, in the API and as a page', async () => {
    expect(await codeOf(get('/api/v1/tenants/nergens/places'))).toBe('404 no-such-organisation')
    expect(await codeOf(get('/api/v1/tenants/Geen%20Slug/places'))).toBe('404 no-such-organisation')
    const page = await openBrowser(server).get('/nergens/plekken')
    expect(page.status).toBe(404)
    expect(page.headers.get('content-type')).toContain('text/html')
  })

  test('is vacant under no name cannot be opened by an empty one', async () => {
    for (const path of ['/api/v1/tenants//places', '/api/v1/tenants/%20/places'])
      expect((await openBrowser(server).get(path)).status).toBe(404)
  })

  test('has ended answers nothing, though its place is still remembered', async () => {
    expect((await get(tenant.api('/places'), anna)).status).toBe(200)
    await describes({ state: 'ended' })
    for (const path of readings())
      expect(await codeOf(get(path, host)), path).toBe('404 organisation-ended')
    for (const path of pages()) expect((await host.get(path)).status, path).toBe(404)
    const body = { email: 'a@example.org', tenant: tenant.slug }
    expect(await codeOf(read(anna.post('/api/v1/sign-in-codes', body)))).toBe(
      '404 organisation-ended',
    )
  })

  test('has ended in the directory alone is not opened any more either', async () => {
    const ended = await addTenant(server, 'voorbij', 'TENANT_0003')
    const { db } = await openDatabase(server, 'DIRECTORY')
    await db
      .update(directoryTenant)
      .set({ state: 'ended' })
      .where(eq(directoryTenant.slug, 'voorbij'))
    expect(await codeOf(get(ended.api('/places')))).toBe('404 organisation-ended')
  })

  test('is two versions behind cannot be reached; one behind is served', async () => {
    await describes({ schemaVersion: tenantSchemaVersion - 2 })
    for (const path of readings())
      expect(await codeOf(get(path, host)), path).toBe('503 organisation-unavailable')
    for (const path of pages()) expect((await host.get(path)).status, path).toBe(503)
    expect(await codeOf(book(tenant, anna, asked(room.id, timeIn(20, 18))))).toBe(
      '503 organisation-unavailable',
    )
    await describes({ schemaVersion: tenantSchemaVersion - 1 })
    for (const path of readings()) expect((await get(path, host)).status, path).toBe(200)
    expect((await book(tenant, anna, asked(room.id, timeIn(20, 18)))).status).toBe(201)
  })

  test('is a version ahead of this program cannot be reached', async () => {
    await describes({ schemaVersion: tenantSchemaVersion + 1 })
    expect(await codeOf(get(tenant.api('/places')))).toBe('503 organisation-unavailable')
  })
})

describe('a suspended organisation', () => {
  test('is read, and bookings are cancelled', async () => {
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(21, 18)))
    await describes({ state: 'suspended' })
    for (const path of readings()) expect((await get(path, host)).status, path).toBe(200)
    for (const path of pages())
      expect([200, 303, 307], path).toContain((await host.get(path)).status)
    expect((await get(tenant.api(''))).problem).toMatchObject({ bookable: false })
    expect((await act(tenant, anna, id, 'cancellation')).status).toBe(200)
    expect((await anna.send('DELETE', '/api/v1/sessions/current?tenant=hoorn')).status).toBe(204)
    // Signing in is how one gets to a booking to cancel.
    anna = await signIn(server, tenant.slug, anna.email)
  })

  test('refuses every other write, and says why', async () => {
    const asking = await addRoom(tenant, { approval: 'host' })
    const request = await booked(tenant, anna, asked(asking.id, timeIn(22, 18)))
    const mine = await booked(tenant, anna, asked(room.id, timeIn(23, 18)))
    const gone = await booked(tenant, anna, asked(room.id, timeIn(24, 18)))
    await act(tenant, anna, gone.id, 'cancellation', { undoable: true })
    const { hold } = await read(
      anna.post(tenant.api('/holds'), { spaceId: room.id, ...timeIn(25, 18) }),
    )
    await describes({ state: 'suspended' })
    const at = (id: string, part: string) => tenant.api(`/bookings/${id}/${part}`)
    const held = tenant.api(`/holds/${hold.id}`)
    const profile = { name: 'Anna', phone: null, locale: 'nl' }
    const draft = { name: 'A', gathering: 'meeting', partySize: 2, adult: true, email: 'a@b.nl' }
    const { sessions } = (await (await anna.get(tenant.api('/my'))).json()) as {
      sessions: { id: string }[]
    }
    const writes: [Person, string, string, unknown][] = [
      [anna, 'POST', tenant.api('/holds'), { spaceId: room.id, ...timeIn(26, 18) }],
      [anna, 'POST', `${held}/renewal`, undefined],
      [anna, 'PUT', `${held}/draft`, draft],
      [anna, 'POST', at(mine.id, 'move'), timeIn(27, 18)],
      [anna, 'DELETE', at(gone.id, 'cancellation'), undefined],
      [host, 'POST', at(request.id, 'approval'), undefined],
      [host, 'POST', at(request.id, 'refusal'), { reason: 'Nee' }],
      [anna, 'PUT', tenant.api('/my'), profile],
    ]
    for (const [who, method, path, body] of writes)
      expect(await codeOf(read(who.send(method, path, body))), path).toBe(
        '409 organisation-suspended',
      )
    expect(await codeOf(book(tenant, anna, asked(room.id, timeIn(28, 18))))).toBe(
      '409 organisation-suspended',
    )
    expect(await codeOf(book(tenant, anna, asked(asking.id, timeIn(28, 18))))).toBe(
      '409 organisation-suspended',
    )
    // What ends something is allowed: a session, a hold.
    expect((await anna.send('DELETE', held)).status).toBe(204)
    expect((await anna.send('DELETE', tenant.api(`/my/sessions/${sessions[0]?.id}`))).status).toBe(
      204,
    )
  })
})
