import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { staffHint } from '../../db/directory/schema/tenancy'
import { account } from '../../db/store/account'
import type { PersonalData } from '../../worker/features/persons/contract'
import { erasePerson } from '../../worker/privacy/erase'
import { replayErasures } from '../../worker/privacy/ledger'
import { booked } from '../bookings/ask'
import { halves, overlaps } from '../bookings/certificate'
import {
  asked,
  grant,
  openDatabase,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { newAddress, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { everythingIn } from '../support/tables'
import { type House, liveHere, NAME, openHouse, tracesOf } from './person'
import { copyInto, cutAt, directoryOf, storeOf } from './stores'

// Dozens of batches, each over a proxy.
vi.setConfig({ testTimeout: 180_000 })

let server: TestServer
let tenant: TestTenant
let house: House
const at = Math.floor(Date.now() / 1000)
const how = { actorId: 'acc_test', requestId: 'test', at }
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  house = await openHouse(server, tenant)
})
afterAll(() => server.stop())

const bookingsIn = async (d1: D1Database) =>
  (await d1.prepare('SELECT id, space_id, starts_min, party_size FROM booking ORDER BY id').all())
    .results

describe('the ledger of who was erased', () => {
  test('is carried out again on a copy from before, and twice is once', async () => {
    const person = await liveHere(server, tenant, house)
    const { d1: old } = await openDatabase(server, 'TENANT_0002')
    await copyInto(tenant.d1, old, tenant.slug)
    expect((await person.post(tenant.api('/my/erasure'), { confirmed: true })).status).toBe(204)
    const before = await bookingsIn(old)
    expect((await tracesOf(server, person.email, ['TENANT_0002'])).length).toBeGreaterThan(5)

    const restored = await storeOf(server, tenant, old)
    expect(await replayErasures(await directoryOf(server), restored, at)).toBe(1)
    expect(await tracesOf(server, person.email, ['TENANT_0002'])).toEqual([])
    expect(await bookingsIn(old)).toEqual(before)
    const once = await everythingIn(server, ['TENANT_0002'])
    await replayErasures(await directoryOf(server), restored, at)
    expect(await everythingIn(server, ['TENANT_0002'])).toBe(once)
  })

  test('is of one organisation: the same replay changes nothing of others', async () => {
    const stays = await signIn(server, tenant.slug, newAddress('blijft'))
    await replayErasures(await directoryOf(server), await storeOf(server, tenant), at)
    expect((await stays.get(tenant.api('/my'))).status).toBe(200)
  })

  test('is finished by the sweep when the service was lost right after it was written', async () => {
    const person = await liveHere(server, tenant, house)
    const { d1 } = await openDatabase(server, 'DIRECTORY')
    await d1
      .prepare('INSERT INTO erasure (slug, object_id, erased_at) VALUES (?1, ?2, ?3)')
      .bind(tenant.slug, person.accountId, at)
      .run()
    expect((await tracesOf(server, person.email)).length).toBeGreaterThan(5)
    await server.tick('boot')
    expect(await tracesOf(server, person.email)).toEqual([])
  })
})

describe('an erasure that is cut off', () => {
  test.each(['before', 'after'] as const)(
    'at any batch, %s it was carried out, ends as if nothing had happened when it is run again',
    async (when) => {
      const person = await liveHere(server, tenant, house)
      for (const day of [50, 51, 52, 53])
        await booked(
          tenant,
          person,
          asked(house.room.id, timeIn(day, when === 'before' ? 8 : 12), { name: NAME }),
        )
      const ids = await idsOf(person.accountId)
      const before = await bookingsIn(tenant.d1)
      const target = { accountId: person.accountId }
      let cuts = 0
      for (let batch = 1; batch <= 5; batch++) {
        const store = await storeOf(server, tenant, cutAt(tenant.d1, batch, when))
        const lost = await erasePerson(store, target, { ...how, most: 2 }).then(
          () => false,
          (error) => /cut off/.test(String(error.cause ?? error)),
        )
        if (lost) cuts += 1
      }
      expect(cuts).toBe(5)
      const done = await erasePerson(await storeOf(server, tenant), target, { ...how, most: 2 })
      expect(done).toEqual({ ok: true })
      expect(await tracesOf(server, person.email)).toEqual([])
      expect(await bookingsIn(tenant.d1)).toEqual(before)
      expect([...(await overlaps(tenant)), ...(await halves(tenant))]).toEqual([])
      // Each host letter once, whatever was run twice.
      const told = await tenant.d1
        .prepare("SELECT subject_id AS id FROM outbox WHERE kind = 'host-cancelled'")
        .all<{ id: string }>()
      const ofThese = told.results.map(({ id }) => id).filter((id) => ids.includes(id))
      expect(ofThese.length).toBe(new Set(ofThese).size)
      expect(ofThese.length).toBe(7)
    },
  )

  async function idsOf(accountId: string): Promise<string[]> {
    const { results } = await tenant.d1
      .prepare('SELECT id FROM booking WHERE account_id = ?1')
      .bind(accountId)
      .all<{ id: string }>()
    return results.map(({ id }) => id)
  }
})

describe('a member of staff', () => {
  async function hire(slugs: readonly string[]) {
    const { db } = await directoryOf(server)
    const email = newAddress('medewerker')
    const id = `acc_staff${email.slice(11, 19)}`
    await db.insert(account).values({ id, email, name: NAME, locale: 'nl', createdAt: at })
    for (const slug of slugs) await db.insert(staffHint).values({ accountId: id, slug })
    await grant(tenant, id, 'professional')
    return { id, email, staff: await signIn(server, null, email) }
  }

  test('sees what the organisation and the service store, and leaves both', async () => {
    const { id, email, staff } = await hire([tenant.slug])
    const data = (await (await staff.get(tenant.api('/my/data'))).json()) as PersonalData
    const seen = data.tables.map(({ store, table }) => `${store} ${table}`)
    expect(seen).toEqual(
      expect.arrayContaining(['organisation role_grant', 'service account', 'service session']),
    )
    expect((await staff.post(tenant.api('/my/erasure'), { confirmed: true })).status).toBe(204)
    expect(await tracesOf(server, email)).toEqual([])
    const grants = await tenant.d1
      .prepare('SELECT count(*) AS n FROM role_grant WHERE holder_id = ?1')
      .bind(id)
      .first('n')
    expect(grants).toBe(0)
  })

  test('who works elsewhere too keeps the account that the others need', async () => {
    const { email, staff } = await hire([tenant.slug, 'elders'])
    expect((await staff.post(tenant.api('/my/erasure'), { confirmed: true })).status).toBe(204)
    const traces = await tracesOf(server, email)
    expect(new Set(traces.map((trace) => trace.split(':')[0]))).toEqual(
      new Set(['account.name', 'account.email', 'sign_in_code.email']),
    )
    expect(await tracesOf(server, email, ['TENANT_0001'])).toEqual([])
  })
})
