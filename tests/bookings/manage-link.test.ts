import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { addRoom, asked, openOrganisation, type TestTenant, timeIn } from '../support/builders'
import { lettersTo, openBrowser, type Person, setClock, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'
import { act, booked, read } from './ask'

let server: TestServer
let tenant: TestTenant
let anna: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
})
afterEach(() => setClock(server, 'real'))
afterAll(() => server.stop())

/** A booking, and the path of the link in its mail. */
async function withLink(day: number) {
  const room = await addRoom(tenant)
  const booking = await booked(tenant, anna, asked(room.id, timeIn(day, 18)))
  const link = new RegExp(`/hoorn/reservering/${booking.id}/([A-Za-z0-9_-]{43})`)
  const found = await until('the manage link', async () => {
    const texts = (await lettersTo(server, anna.email)).map(({ text }) => text)
    return link.exec(texts.join('\n'))
  })
  return { booking, path: found[0], secret: found[1] ?? '' }
}

const row = (id: string) =>
  tenant.d1.prepare('SELECT * FROM booking WHERE id = ?1').bind(id).first()

test('opening the link changes nothing, as often as a mail scanner likes', async () => {
  const { booking, path } = await withLink(20)
  const before = [await row(booking.id), await rowsIn('audit'), await rowsIn('occupancy')]
  const scanner = openBrowser(server)
  for (const page of [path, path.replace('/hoorn/', '/hoorn/en/'), `${path}/wijzigen`]) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await scanner.send(method, page)
      expect([200, 404]).toContain(answer.status)
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
      expect(answer.headers.get('cache-control')).toMatch(/no-store/)
    }
  }
  expect([await row(booking.id), await rowsIn('audit'), await rowsIn('occupancy')]).toEqual(before)
})

test('whoever has the link sees this booking and cancels it, without signing in', async () => {
  const { booking, path } = await withLink(21)
  const page = await openBrowser(server).get(path)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Anna de Vries')
  const phone = openBrowser(server)
  // From a page without a referrer, the browser does not say where a form comes from.
  const answer = await phone.submit(path, { action: 'cancel' }, { origin: 'null' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(path)
  expect(await row(booking.id)).toMatchObject({ status: 'cancelled' })
  expect((await phone.submit(path, { action: 'undo' }, { origin: 'null' })).status).toBe(303)
  expect(await row(booking.id)).toMatchObject({ status: 'confirmed' })
})

test('the link is for this booking alone', async () => {
  const { booking, secret } = await withLink(22)
  const other = await withLink(23)
  const nobody = openBrowser(server)
  const headers = { 'manage-link': `${booking.id}.${secret}` }
  const get = (id: string) => read(nobody.get(tenant.api(`/bookings/${id}`), headers))
  expect((await get(booking.id)).status).toBe(200)
  expect((await get(other.booking.id)).status).toBe(404)
  for (const path of [
    '/my',
    '/my/bookings',
    '/manage/requests',
    '/manage/agenda',
    '/manage/places',
  ])
    expect((await read(nobody.get(tenant.api(path), headers))).status).toBe(403)
  const body = asked(booking.space.id, timeIn(24, 18))
  const more = await nobody.post(tenant.api('/bookings'), body, {
    ...headers,
    'idempotency-key': 'x',
  })
  expect(more.status).toBe(403)
  expect((await nobody.get(`/hoorn/reservering/${other.booking.id}/${secret}`)).status).toBe(404)
})

test('a wrong or broken secret leads to nothing that is there', async () => {
  const { booking, path, secret } = await withLink(25)
  const nobody = openBrowser(server)
  const wrong = secret.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
  expect((await nobody.get(path.replace(secret, wrong))).status).toBe(404)
  expect((await nobody.submit(path.replace(secret, wrong), { action: 'cancel' })).status).toBe(404)
  for (const link of [`${booking.id}.${wrong}`, `${booking.id}.x`, `bkg_other.${secret}`]) {
    const answer = await nobody.get(tenant.api(`/bookings/${booking.id}`), { 'manage-link': link })
    expect(answer.status).toBe(404)
  }
  expect(await row(booking.id)).toMatchObject({ status: 'confirmed' })
})

test('the link is dead when the booking has ended', async () => {
  const { booking, path, secret } = await withLink(26)
  await setClock(server, new Date(Date.parse(booking.endsAt) - 60_000).toISOString())
  expect((await openBrowser(server).get(path)).status).toBe(200)
  await setClock(server, booking.endsAt)
  expect((await openBrowser(server).get(path)).status).toBe(404)
  const headers = { 'manage-link': `${booking.id}.${secret}` }
  const answer = await openBrowser(server).get(tenant.api(`/bookings/${booking.id}`), headers)
  expect(answer.status).toBe(404)
})

test('the secret is stored nowhere and stands in no log line', async () => {
  const { path, secret, booking } = await withLink(27)
  const phone = openBrowser(server)
  await phone.get(path)
  await phone.get(`${path}/agenda.ics`)
  await phone.submit(path, { action: 'cancel' })
  await phone.get(`${path}x`)
  await act(tenant, phone, booking.id, 'cancellation')
  const stored = []
  for (const table of ['booking', 'outbox', 'audit', 'audit_detail', 'session', 'account'])
    stored.push(await tenant.d1.prepare(`SELECT * FROM ${table}`).all())
  expect(JSON.stringify(stored)).toContain(booking.id)
  expect(JSON.stringify(stored)).not.toContain(secret)
  const log = server.logged.join('\n')
  expect(log).toContain('/:tenant/reservering/:booking/:secret')
  expect(log).not.toContain(secret)
  expect(log).not.toContain(anna.email)
})

test('the calendar file has the booking, and no link to it', async () => {
  const { path, secret, booking } = await withLink(28)
  const answer = await openBrowser(server).get(`${path}/agenda.ics`)
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  const file = await answer.text()
  expect(file).toContain(`UID:${booking.id}@`)
  expect(file).not.toContain(secret)
})

async function rowsIn(table: string) {
  return tenant.d1.prepare(`SELECT count(*) AS n FROM ${table}`).first('n')
}
