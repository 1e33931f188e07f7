import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { book, booked, read } from '../bookings/ask'
import {
  addRoom,
  addTenant,
  asked,
  grant,
  openDatabase,
  openOrganisation,
  timeIn,
} from '../support/builders'
import { type Browser, openBrowser, signIn } from '../support/people'
import { temporaryFolder } from '../support/process'
import { startServer, type TestServer } from '../support/server'

const secret = 'Zaal-van-elders'
const note = 'Notitie-van-elders'

let server: TestServer
let folder: string
let jars: { slug: string; spaceId: string; email: string; cookies: Map<string, string> }[]
beforeAll(async () => {
  folder = await temporaryFolder()
  const first = await openOrganisation({ persist: folder })
  const elsewhere = await addTenant(first.server, 'elders', 'TENANT_0002')
  jars = []
  for (const tenant of [first.tenant, elsewhere]) {
    const room = await addRoom(tenant, { name: secret })
    const person = await signIn(first.server, tenant.slug)
    await grant(tenant, person.accountId, 'admin')
    await booked(tenant, person, asked(room.id, timeIn(20, 18), { note }))
    const pairs = person
      .cookies()
      .split('; ')
      .map((pair) => pair.split('=') as [string, string])
    const { email } = person
    jars.push({ slug: tenant.slug, spaceId: room.id, email, cookies: new Map(pairs) })
  }
  await first.server.stop()
  // A new isolate, that has not yet learnt where anybody sits.
  server = await startServer({ persist: folder })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const api = (slug: string) => (path: string) => `/api/v1/tenants/${slug}${path}`

async function sit(hoorn: string, elders: string): Promise<void> {
  const { d1 } = await openDatabase(server, 'DIRECTORY')
  const seat = d1.prepare('UPDATE slot SET slug = ?1 WHERE name = ?2')
  await d1.batch([
    d1.prepare('UPDATE slot SET slug = NULL'),
    seat.bind('hoorn', hoorn),
    seat.bind('elders', elders),
  ])
}

test('with two slots swapped, both organisations answer 503 and never a word of the other', async () => {
  await sit('TENANT_0002', 'TENANT_0001')
  for (const { slug, spaceId, email, cookies } of jars) {
    const own = openBrowser(server, cookies)
    const week = `from=${timeIn(1, 0).startsAt.slice(0, 10)}&to=${timeIn(7, 0).startsAt.slice(0, 10)}`
    const inApi = [
      ...[
        '',
        '/places',
        '/my',
        '/my/bookings',
        '/manage/requests',
        '/manage/agenda',
        '/manage/places',
      ],
      ...jars.map((each) => `/spaces/${each.spaceId}/availability?${week}`),
    ].map(api(slug))
    const inPages = ['', '/plekken', '/inloggen', '/mijn', '/beheer', '/en', '/en/plekken']
    for (const path of [...inApi, ...inPages.map((page) => `/${slug}${page}`)])
      for (const visitor of [own, openBrowser(server)]) await silent(visitor, path)

    const tenant = { api: api(slug) } as Parameters<typeof book>[0]
    const wish = asked(spaceId, timeIn(30, 18))
    expect((await book(tenant, own, wish)).status).toBe(503)
    expect((await read(own.post(api(slug)('/holds'), wish))).status).toBe(503)
    const asking = await read(own.post('/api/v1/sign-in-codes', { email, tenant: slug }))
    expect(asking.problem.code).toBe('organisation-unavailable')
    const form = await own.submit(`/${slug}/inloggen`, { action: 'ask', email })
    expect(form.status).toBe(503)
  }
  for (const binding of ['TENANT_0001', 'TENANT_0002']) {
    const { d1 } = await openDatabase(server, binding)
    const rows =
      'SELECT (SELECT count(*) FROM booking) AS b, (SELECT count(*) FROM sign_in_code) AS c'
    expect(await d1.prepare(rows).first()).toEqual({ b: 1, c: 1 })
  }
})

test('with everybody back in place, all is well again from the second request on', async () => {
  await sit('TENANT_0001', 'TENANT_0002')
  for (const { slug, cookies } of jars) {
    const own = openBrowser(server, cookies)
    await own.get(api(slug)('/manage/agenda'))
    const answer = await own.get(api(slug)('/manage/agenda'))
    expect(answer.status).toBe(200)
  }
})

async function silent(visitor: Browser, path: string): Promise<void> {
  const answer = await visitor.get(path)
  const text = await answer.text()
  // Who has not said who they are is asked that before any database is opened.
  const asksWho = visitor.cookies() === '' && /\/(my|manage|mijn|beheer)\b/.test(path)
  expect(asksWho ? [401, 307, 503] : [503], path).toContain(answer.status)
  for (const word of [secret, note, ...jars.map(({ email }) => email)])
    expect(text, path).not.toContain(word)
}
