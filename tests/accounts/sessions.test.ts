import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OwnAccount } from '../../worker/features/accounts/contract'
import { addTenant, openOrganisation, type TestTenant } from '../support/builders'
import {
  type Browser,
  codeFor,
  newAddress,
  openBrowser,
  type Person,
  signIn,
} from '../support/people'
import type { TestServer } from '../support/server'
import { everythingIn } from '../support/tables'

let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
})
afterAll(() => server.stop())

const mine = async (who: Browser) => (await (await who.get(tenant.api('/my'))).json()) as OwnAccount
const status = async (who: Browser) => (await who.get(tenant.api('/my'))).status

test('the cookie cannot be read by scripts nor sent along from other sites', async () => {
  const email = newAddress()
  const browser = openBrowser(server)
  await browser.post('/api/v1/sign-in-codes', { email, tenant: tenant.slug })
  const code = await codeFor(server, email)
  const answer = await browser.post('/api/v1/sessions', { email, code, tenant: tenant.slug })
  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/; HttpOnly/i)
  expect(cookie).toMatch(/; SameSite=Lax/i)
  expect(cookie).toMatch(/; Path=\//i)
  expect(cookie).not.toMatch(/Domain=/i)
})

test('a session is stored as a hash that opens nothing', async () => {
  const person = await signIn(server, tenant.slug)
  const value = person.cookies().split('=')[1] ?? ''
  const stored = await everythingIn(server)
  expect(value.length).toBeGreaterThan(20)
  expect(stored).not.toContain(value)
  const hash = (await tenant.d1
    .prepare('SELECT id_hash FROM session WHERE account_id = ?1')
    .bind(person.accountId)
    .first('id_hash')) as string
  const thief = openBrowser(server, new Map([['session-hoorn', hash]]))
  expect(await status(thief)).toBe(401)
})

test('signing out ends the session itself, not only the cookie', async () => {
  const person = await signIn(server, tenant.slug)
  const stolen = openBrowser(server, new Map([person.cookies().split('=') as [string, string]]))
  expect(await status(stolen)).toBe(200)
  expect((await person.send('DELETE', '/api/v1/sessions/current')).status).toBe(204)
  expect(person.cookies()).toBe('')
  expect(await status(stolen)).toBe(401)
})

test('signing out works with a cookie of an organisation that is not there any more', async () => {
  const person = await signIn(server, tenant.slug)
  const jar = new Map([['session-nergens', 'x'], person.cookies().split('=') as [string, string]])
  const browser = openBrowser(server, jar)
  expect((await browser.send('DELETE', '/api/v1/sessions/current')).status).toBe(204)
  expect(await status(person)).toBe(401)
})

test('somebody sees on which devices they are signed in, and ends one of them', async () => {
  const email = newAddress()
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) Version/15.0 Safari/604.1'
  const phone = await signIn(server, tenant.slug, email, { 'user-agent': iphone })
  const laptop = await signIn(server, tenant.slug, email)
  const { sessions } = await mine(laptop)
  expect(sessions).toHaveLength(2)
  expect(sessions.filter(({ current }) => current)).toHaveLength(1)
  const other = sessions.find(({ current }) => !current)
  expect(other?.label).toBe('Safari, iPhone')
  expect((await laptop.send('DELETE', tenant.api(`/my/sessions/${other?.id}`))).status).toBe(204)
  expect(await status(phone)).toBe(401)
  expect(await status(laptop)).toBe(200)
})

test('nobody ends a session of somebody else', async () => {
  const [anna, bert] = [await signIn(server, tenant.slug), await signIn(server, tenant.slug)]
  const [session] = (await mine(anna)).sessions
  await bert.send('DELETE', tenant.api(`/my/sessions/${session?.id}`))
  expect(await status(anna)).toBe(200)
})

test('a session of one organisation is worth nothing in another, under either name', async () => {
  const other = await addTenant(server, 'elders', 'TENANT_0002')
  const anna = await signIn(server, tenant.slug)
  const value = anna.cookies().split('=')[1] ?? ''
  for (const name of ['session-hoorn', 'session-elders', 'staff', '__Host-session-elders']) {
    const browser = openBrowser(server, new Map([[name, value]]))
    expect((await browser.get(other.api('/my'))).status).toBe(401)
  }
})

test('an account of one organisation is unknown to the other', async () => {
  const email = newAddress()
  await addTenant(server, 'verder', 'TENANT_0003')
  await signIn(server, tenant.slug, email)
  expect(await everythingIn(server, ['TENANT_0001'])).toContain(email)
  expect(await everythingIn(server, ['DIRECTORY', 'TENANT_0003'])).not.toContain(email)
})

test('somebody changes their own details, and reads them back', async () => {
  const anna: Person = await signIn(server, tenant.slug)
  const profile = { name: 'Anna', phone: '06 12345678', locale: 'en' }
  expect((await anna.send('PUT', tenant.api('/my'), profile)).status).toBe(204)
  expect((await mine(anna)).profile).toEqual(profile)
})
