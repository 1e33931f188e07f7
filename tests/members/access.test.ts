import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { staffHint } from '../../db/directory/schema/tenancy'
import { session } from '../../db/store/account'
import { member } from '../../db/tenant/schema/member'
import { roleGrant } from '../../db/tenant/schema/self'
import { addPlace, openDatabase, openOrganisation, type TestTenant } from '../support/builders'
import { type Person, setClock } from '../support/people'
import type { TestServer } from '../support/server'
import { addStaff, addVolunteer, read } from './people'

const NOW = '2026-12-01T09:00:00Z'
const nowAt = Date.parse(NOW) / 1000

let server: TestServer
let tenant: TestTenant
let admin: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  admin = await addStaff(server, tenant, 'admin')
})
beforeEach(() => setClock(server, NOW))
afterAll(() => server.stop())

const api = (person: Person, path = '') => tenant.api(`/manage/members/${person.accountId}${path}`)
const show = (person: Person) => read(admin.get(api(person)))
const revisionOf = async (person: Person) => (await show(person)).body.revision
const end = async (person: Person, of: object = {}, who = admin) =>
  read(who.post(api(person, '/end'), { revision: await revisionOf(person), ...of }))
const setRole = async (person: Person, role: string, of: object = {}) =>
  read(
    admin.send('PUT', api(person, `/roles/${role}`), {
      revision: await revisionOf(person),
      ...of,
    }),
  )
const grantsOf = (person: Person) =>
  tenant.db.select().from(roleGrant).where(eq(roleGrant.holderId, person.accountId))

describe('somebody whose access is ended at once', () => {
  test('is signed out everywhere, and what was stays on record', async () => {
    const host = await addVolunteer(server, tenant, 'host')
    expect((await host.get(tenant.api('/manage/requests'))).status).toBe(200)
    const { status, body } = await end(host)
    expect([status, body.access, body.endedOn]).toEqual([200, [], '2026-12-01'])
    expect((await host.get(tenant.api('/manage/requests'))).status).toBe(401)
    expect((await host.get(tenant.api('/my'))).status).toBe(401)
    const sessions = await tenant.db
      .select()
      .from(session)
      .where(eq(session.accountId, host.accountId))
    expect(sessions).toEqual([])
    expect(await grantsOf(host)).toMatchObject([{ role: 'host', validUntil: nowAt }])
    expect(body.history).toMatchObject([{ role: 'host', until: { on: '2026-12-01' } }])
    expect(body.acts[0]).toMatchObject({ action: 'account.made' })
  })

  test('as staff loses it with the next request, and the hint with it', async () => {
    const worker = await addStaff(server, tenant, 'professional')
    const { db } = await openDatabase(server, 'DIRECTORY')
    await db.insert(staffHint).values({ accountId: worker.accountId, slug: 'hoorn' })
    expect((await worker.get(tenant.api('/manage/agenda'))).status).toBe(200)
    expect((await end(worker)).status).toBe(200)
    expect((await worker.get(tenant.api('/manage/agenda'))).status).toBe(403)
    const ofWorker = eq(staffHint.accountId, worker.accountId)
    expect(await db.select().from(staffHint).where(ofWorker)).toEqual([])
  })

  test('comes back with a role that is given again', async () => {
    const worker = await addStaff(server, tenant, 'professional')
    await end(worker)
    expect((await setRole(worker, 'professional')).status).toBe(200)
    expect((await worker.get(tenant.api('/manage/agenda'))).status).toBe(200)
    expect(await grantsOf(worker)).toHaveLength(2)
  })
})

test('access that ends on a date lasts to the end of that day, then is listed as ended', async () => {
  const host = await addVolunteer(server, tenant, 'host', { name: 'Tijdelijk Iemand' })
  const { body } = await end(host, { untilOn: '2026-12-05' })
  expect(body.access).toMatchObject([{ role: 'host', untilOn: '2026-12-05', state: 'now' }])
  await setClock(server, '2026-12-05T22:59:59Z')
  expect((await host.get(tenant.api('/manage/requests'))).status).toBe(200)
  await setClock(server, '2026-12-05T23:00:00Z')
  expect((await host.get(tenant.api('/manage/requests'))).status).toBe(403)
  const listed = (facet: string) =>
    read(admin.get(tenant.api(`/manage/members?search=tijdelijk${facet}`)))
  // By the clock at once; under the heading of those who ended within the hour.
  expect((await listed('')).body.members).toMatchObject([{ endedOn: '2026-12-05' }])
  await server.tick('boot')
  expect((await listed('')).body.members).toEqual([])
  expect((await listed('&facet=ended')).body.members).toMatchObject([{ endedOn: '2026-12-05' }])
})

describe('a role', () => {
  test('gets other places: those that stay keep their beginning, those that go stay on record', async () => {
    const [one, two] = [await addPlace(tenant), await addPlace(tenant, { name: 'De Hortus' })]
    const host = await addVolunteer(server, tenant, 'host', { scopeId: one.id })
    const change = { places: [two.id], untilOn: '2027-01-31' }
    const { body } = await setRole(host, 'host', change)
    expect(body.access).toMatchObject([
      { role: 'host', places: [{ name: 'De Hortus' }], untilOn: '2027-01-31', state: 'now' },
    ])
    const grants = await grantsOf(host)
    expect(grants.find(({ scopeId: placeId }) => placeId === one.id)).toMatchObject({
      validUntil: nowAt,
    })
    expect(grants.find(({ scopeId: placeId }) => placeId === two.id)).toMatchObject({
      validFrom: nowAt,
      grantedBy: admin.accountId,
    })
    const { body: longer } = await setRole(host, 'host', { places: [two.id] })
    expect(longer.access).toMatchObject([{ untilOn: null }])
    expect(await grantsOf(host)).toHaveLength(2)
    expect((await setRole(host, 'host', { places: ['plc_elders'] })).status).toBe(400)
  })

  test('begins on a later day', async () => {
    const person = await addVolunteer(server, tenant, 'wijkverbinder')
    const { body } = await setRole(person, 'host', { fromOn: '2026-12-10' })
    const later = { role: 'host', fromOn: '2026-12-10', state: 'later' }
    expect(body.access).toEqual(expect.arrayContaining([expect.objectContaining(later)]))
    expect((await person.get(tenant.api('/manage/requests'))).status).toBe(403)
    await setClock(server, '2026-12-09T23:00:00Z')
    expect((await person.get(tenant.api('/manage/requests'))).status).toBe(200)
  })

  test('of staff cannot be given to a volunteer, who signs in elsewhere', async () => {
    const host = await addVolunteer(server, tenant, 'host')
    expect((await setRole(host, 'admin')).status).toBe(400)
    expect((await setRole(host, 'wijkverbinder')).status).toBe(200)
  })

  test('that two change at once is told to the second', async () => {
    const host = await addVolunteer(server, tenant, 'host')
    const body = { revision: await revisionOf(host), untilOn: '2027-01-01' }
    const both = await Promise.all(
      [1, 2].map(() => read(admin.send('PUT', api(host, '/roles/host'), body))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('edited-meanwhile')
  })

  test('ends by itself while another one stays, and nobody is signed out', async () => {
    const host = await addVolunteer(server, tenant, 'host')
    await setRole(host, 'wijkverbinder')
    await end(host, { role: 'host' })
    expect((await host.get(tenant.api('/manage/requests'))).status).toBe(403)
    expect((await host.get(tenant.api('/manage/agenda'))).status).toBe(200)
  })
})

describe('the last administrator', () => {
  test('cannot be ended, nor given an end, nor leave; with a second one it can', async () => {
    for (const of of [{}, { role: 'admin' }, { untilOn: '2027-01-01' }])
      expect(await end(admin, of)).toMatchObject({ status: 409, body: { code: 'last-admin' } })
    expect(await setRole(admin, 'admin', { untilOn: '2027-01-01' })).toMatchObject({
      status: 409,
      body: { code: 'last-admin' },
    })
    const form = { action: 'end', when: 'now', revision: String(await revisionOf(admin)) }
    const page = await admin.submit(`/hoorn/beheer/mensen/${admin.accountId}`, form)
    expect(page.status).toBe(409)
    expect(await page.text()).toContain('Dit is de laatste beheerder')

    // One with an end does not count as a second one.
    await addStaff(server, tenant, 'admin', { validUntil: nowAt + 86_400 })
    expect((await end(admin)).status).toBe(409)
    const second = await addStaff(server, tenant, 'admin')
    expect((await end(second, {}, second)).status).toBe(200)
    expect((await second.get(tenant.api('/manage/members'))).status).toBe(403)
    expect((await end(admin)).status).toBe(409)
  })
})

describe('an outsider', () => {
  test('stands out in the list, with until when, and what they did is on their page', async () => {
    const until = nowAt + 30 * 86_400
    const worker = await addStaff(server, tenant, 'professional', {
      name: 'Van Elders',
      validUntil: until,
    })
    const own = await addStaff(server, tenant, 'admin', { name: 'Van Hier' })
    const { body } = await read(admin.get(tenant.api('/manage/members?facet=outside')))
    const names = body.members.map(({ name }: { name: string }) => name)
    expect(names).toContain('Van Elders')
    expect(names).not.toContain('Van Hier')
    expect((await show(own)).body.outsider).toBe(false)
    const page = await (await admin.get(`/hoorn/beheer/mensen/${worker.accountId}`)).text()
    expect(page).toContain('werkt bij een andere organisatie')
    expect(page).toContain('31 december')
  })

  test('whose time was over a minute ago is refused everywhere', async () => {
    const worker = await addStaff(server, tenant, 'professional', { validUntil: nowAt - 60 })
    for (const path of ['/manage/agenda', '/manage/requests', '/manage/places', '/manage/members'])
      expect((await worker.get(tenant.api(path))).status, path).toBe(403)
  })

  test('did what the audit says, newest first, a page at a time', async () => {
    const worker = await addStaff(server, tenant, 'professional')
    const insert = tenant.d1.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 45)
       INSERT INTO audit (at, actor_id, action, object_id, request_id)
       SELECT ?1 + i, ?2, 'booking.made', 'bkg_' || i, 'x' FROM n`,
    )
    await insert.bind(nowAt, worker.accountId).run()
    const { body } = await show(worker)
    expect(body.acts).toHaveLength(20)
    const { body: earlier } = await read(admin.get(api(worker, `?before=${body.earlier}`)))
    const { body: first } = await read(admin.get(api(worker, `?before=${earlier.earlier}`)))
    expect([earlier.acts.length, first.acts.length, first.earlier]).toEqual([20, 5, null])
  })
})

test('a volunteer who changes their own name is found by it', async () => {
  const host = await addVolunteer(server, tenant, 'host')
  await host.send('PUT', tenant.api('/my'), {
    name: 'Zoë Splinternieuw',
    phone: null,
    locale: 'nl',
  })
  const { body } = await read(admin.get(tenant.api('/manage/members?search=splinter')))
  expect(body.members).toMatchObject([{ id: host.accountId, name: 'Zoë Splinternieuw' }])
})

test('who held a role before there was a list comes into it within the hour', async () => {
  const host = await addVolunteer(server, tenant, 'host')
  const worker = await addStaff(server, tenant, 'professional', { name: 'Oud Gediende' })
  await tenant.db.delete(member)
  await server.tick('boot')
  const rows = await tenant.db.select().from(member)
  expect(rows.find(({ id }) => id === host.accountId)).toMatchObject({ staff: false })
  expect(rows.find(({ id }) => id === worker.accountId)).toMatchObject({
    name: 'Oud Gediende',
    staff: true,
    access: [['professional', null, null, 0, null]],
  })
})
