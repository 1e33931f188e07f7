import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type {
  Person as Found,
  PersonalData,
  PersonList,
} from '../../worker/features/persons/contract'
import { booked } from '../bookings/ask'
import {
  addPlace,
  addSpace,
  asked,
  grant,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { type House, liveHere, openHouse, tracesOf } from './person'

let server: TestServer
let tenant: TestTenant
let house: House
let elsewhere: { host: Person; roomId: string }
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  house = await openHouse(server, tenant)
  const place = await addPlace(tenant, { name: 'Elders' })
  const host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host', { scopeId: place.id })
  elsewhere = { host, roomId: (await addSpace(tenant, place.id)).id }
})
afterAll(() => server.stop())

const CALLER = 'Mevrouw Nimmerweer'
let number = 0
let phone: string
let hour = 0
/** Somebody without an account, for whom the host has booked twice. */
beforeEach(async () => {
  number += 1
  phone = `06 1000 10${String(number).padStart(2, '0')}`
  await bookFor(house.host, house.room.id)
  await bookFor(house.host, house.room.id)
})

async function bookFor(host: Person, roomId: string) {
  hour += 1
  const time = timeIn(20 + Math.floor(hour / 20), hour % 20)
  return booked(tenant, host, asked(roomId, time, { name: CALLER, phone }))
}

const search = async (who: Person, by: string, value: string) => {
  const body = { by, value, wish: 'see', asked: 'phone' }
  const answer = await who.post(tenant.api('/persons/search'), body)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as PersonList).persons
}
const find = async (who: Person, by = 'phone', value = phone): Promise<Found> => {
  const [found, ...others] = await search(who, by, value)
  if (!found || others.length > 0) throw new Error('not one person was found')
  return found
}
const person = ({ id }: Found, part = '') => tenant.api(`/persons/${id}${part}`)

describe('somebody who phones', () => {
  test('is found by the number, however it is written, and by a booking', async () => {
    const found = await find(house.host)
    expect(found).toMatchObject({ kind: 'caller', name: CALLER, phone, bookings: 2, coming: 2 })
    expect(found).toMatchObject({ calledBack: false, mayServe: true })
    expect(await find(house.host, 'phone', `+31${phone.slice(1)}`)).toEqual(found)
    expect(await find(house.host, 'booking', `nummer ${found.id}`)).toMatchObject({ name: CALLER })
    expect(await search(house.host, 'phone', '12345678')).toEqual([])
  })

  test('is not found by a host of another place, nor by the wrong number', async () => {
    const { id } = await find(house.host)
    expect(await search(elsewhere.host, 'phone', phone)).toEqual([])
    for (const part of ['', '/data'])
      expect((await elsewhere.host.get(tenant.api(`/persons/${id}${part}`))).status).toBe(404)
    for (const [part, body] of [
      ['/call-back', undefined],
      ['/erasure', { confirmed: true }],
    ] as const)
      expect((await elsewhere.host.post(tenant.api(`/persons/${id}${part}`), body)).status).toBe(
        404,
      )
    expect(await search(house.host, 'phone', '06 99999999')).toEqual([])
  })

  test('gets nothing before the stored number was called back', async () => {
    const found = await find(house.host)
    const asked = await house.host.get(person(found, '/data'))
    expect(await asked.json()).toMatchObject({ status: 409, code: 'call-back-first' })
    expect((await house.host.post(person(found, '/erasure'), { confirmed: true })).status).toBe(409)
    // Another colleague's call does not count.
    await house.admin.post(person(found, '/call-back'))
    expect((await house.host.get(person(found, '/data'))).status).toBe(409)
  })

  test('is given everything after that, and the record says who did what', async () => {
    const found = await find(house.host)
    expect((await house.host.post(person(found, '/call-back'))).status).toBe(204)
    const data = (await (await house.host.get(person(found, '/data'))).json()) as PersonalData
    const text = JSON.stringify(data)
    expect(text).toContain(CALLER)
    expect(text).toContain(phone)
    expect(data.tables.find(({ table }) => table === 'booking')?.rows.length).toBe(2)
    const { results } = await tenant.d1
      .prepare('SELECT action, fields FROM audit WHERE actor_id = ?1 ORDER BY seq DESC LIMIT 3')
      .bind(house.host.accountId)
      .all<{ action: string; fields: string }>()
    expect(results.map(({ action }) => action)).toEqual([
      'person.data-given',
      'person.called-back',
      'person.searched',
    ])
    expect(JSON.parse(results[2]?.fields ?? '')).toEqual(['phone', 'see', 'phone', found.id])
  })

  test('is erased: name and number go, the bookings to come are cancelled, and the host stays', async () => {
    const found = await find(house.host)
    await house.host.post(person(found, '/call-back'))
    expect((await house.host.post(person(found, '/erasure'), {})).status).toBe(400)
    expect((await house.host.post(person(found, '/erasure'), { confirmed: true })).status).toBe(204)
    expect(await search(house.admin, 'phone', phone)).toEqual([])
    const { results } = await tenant.d1
      .prepare(
        'SELECT name, phone, status, account_id FROM booking WHERE id IN (SELECT object_id FROM audit WHERE object_id = ?1) OR phone = ?2',
      )
      .bind(found.id, phone)
      .all()
    expect(results).toEqual([
      { name: '', phone: null, status: 'cancelled', account_id: house.host.accountId },
    ])
    expect((await house.host.get(tenant.api('/my'))).status).toBe(200)
  })
})

describe('somebody who comes to places of several hosts', () => {
  test('is sent to an administrator', async () => {
    await bookFor(elsewhere.host, elsewhere.roomId)
    const found = await find(house.host)
    expect(found.mayServe).toBe(false)
    expect((await house.host.post(person(found, '/call-back'))).status).toBe(403)
    expect((await house.host.get(person(found, '/data'))).status).toBe(403)
    const seen = await find(house.admin)
    expect(seen).toMatchObject({ bookings: 3, mayServe: true })
  })
})

describe('somebody with an account', () => {
  test('is found by mail address and number, and erased with everything', async () => {
    const resident = await liveHere(server, tenant, house)
    const found = await find(house.host, 'email', resident.email.toUpperCase())
    expect(found).toMatchObject({ kind: 'account', id: resident.accountId, mayServe: true })
    await house.host.post(person(found, '/call-back'))
    expect((await house.host.post(person(found, '/erasure'), { confirmed: true })).status).toBe(204)
    expect(await tracesOf(server, resident.email)).toEqual([])
    expect((await resident.get(tenant.api('/my'))).status).toBe(401)
  })

  test('who holds a role is served by an administrator only', async () => {
    const colleague = await liveHere(server, tenant, house)
    await grant(tenant, colleague.accountId, 'wijkverbinder')
    expect((await find(house.host, 'email', colleague.email)).mayServe).toBe(false)
    expect((await find(house.admin, 'email', colleague.email)).mayServe).toBe(true)
  })
})
