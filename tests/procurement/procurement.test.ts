import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Procurement } from '../../worker/features/procurement/contract'
import { agreement } from '../../worker/tenancy/agreement'
import { planLimits } from '../../worker/tenancy/plans'
import { addRoom, openOrganisation, type TestTenant, timeIn } from '../support/builders'
import { openBrowser, signIn } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
let known: Procurement
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  known = (await (await openBrowser(server).get('/api/v1/procurement')).json()) as Procurement
})
afterAll(() => server.stop())

test('every measure names a test that is there', () => {
  expect(known.measures.length).toBeGreaterThan(10)
  const root = resolve(import.meta.dirname, '../..')
  const missing = known.measures.filter(({ test: file }) => !existsSync(resolve(root, file)))
  expect(missing).toEqual([])
})

test('a page has each header that is printed, as it is printed', async () => {
  const { headers } = await openBrowser(server).get('/organisaties/inkoop')
  expect(known.headers.length).toBeGreaterThan(6)
  for (const { name, value } of known.headers) {
    // Only over https, which `tests/http/protection.test.ts` looks at.
    if (name === 'strict-transport-security') continue
    const plain = (headers.get(name) ?? '').replaceAll(/nonce-[^']+/g, 'nonce-…')
    expect(plain, name).toBe(value)
  }
})

test('whoever books and signs in gets no cookie that is not in the list', async () => {
  const room = await addRoom(tenant)
  const person = await signIn(server, tenant.slug)
  await person.post(tenant.api('/holds'), { spaceId: room.id, ...timeIn(5, 10) })
  const names = person
    .cookies()
    .split('; ')
    .map((pair) => pair.split('=')[0])
  const listed = known.cookies.map(({ name }) => name)
  expect(names.sort()).toEqual(['browser', `session-${tenant.slug}`])
  for (const name of names) expect(listed).toContain(name?.split('-')[0])
})

test('prices, version of the agreement and the whole register are those of the code', () => {
  expect(known.agreement).toEqual(agreement)
  for (const { plan, ...limits } of known.plans) expect(planLimits[plan]).toMatchObject(limits)
  const stores = known.register.flatMap(({ tables }) => tables.map(({ store }) => store))
  expect(new Set(stores)).toEqual(new Set(['organisation', 'service']))
})

test.each([
  ['/organisaties/inkoop', 'Verwerkers­overeenkomst', 'Versie 2026-11.2'],
  ['/organisaties/en/inkoop', 'Processing agreement', 'Version 2026-11.2'],
])('the page %s is one document with all its parts', async (path, ...texts) => {
  const page = await openBrowser(server).get(path)
  const html = await page.text()
  expect(page.status).toBe(200)
  const ids = ['overeenkomst', 'verwerkers', 'register', 'dpia', 'beveiliging', 'weggaan', 'prijs']
  for (const id of ids) expect(html).toContain(`id="${id}"`)
  for (const text of [...texts, 'Cloudflare, Inc.', 'manage_hash', 'npm run tenants -- export'])
    expect(html).toContain(text)
})
