import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addRate,
  addRoom,
  addSpace,
  asked,
  grant,
  openOrganisation,
  type TestSpace,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { act, atOnce, book, booked, lettersOf, read } from './ask'
import { halves, overlaps } from './certificate'

let server: TestServer
let tenant: TestTenant
let anna: Person
let bert: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
  bert = await signIn(server, tenant.slug)
})
afterAll(async () => {
  expect([...(await halves(tenant)), ...(await overlaps(tenant))]).toEqual([])
  await server.stop()
})

const move = (who: Person, id: string, to: object) => act(tenant, who, id, 'move', to)
const seen = async (id: string) => (await read(anna.get(tenant.api(`/bookings/${id}`)))).booking

test('a booking that moves gives its old time back and takes the new one', async () => {
  const room = await addRoom(tenant)
  const { id } = await booked(tenant, anna, asked(room.id, timeIn(20, 18)))
  const to = timeIn(20, 20)
  expect(await move(anna, id, to)).toMatchObject({
    status: 200,
    booking: { ...to, status: 'confirmed' },
  })
  expect((await book(tenant, bert, asked(room.id, timeIn(20, 18)))).status).toBe(201)
  expect((await book(tenant, bert, asked(room.id, to))).status).toBe(409)
  const letters = await lettersOf(tenant, id)
  expect(letters.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['booking-moved', 'host-moved']),
  )
  const reminders = letters.filter(({ kind }) => kind === 'booking-reminder')
  expect(reminders.map(({ state }) => state).sort()).toEqual(['void', 'waiting'])
})

test('a booking may move over its own old time', async () => {
  const room = await addRoom(tenant, { turnaround: 30 })
  const { id } = await booked(tenant, anna, asked(room.id, timeIn(21, 18, 120)))
  expect((await move(anna, id, timeIn(21, 19, 120))).status).toBe(200)
})

test('a booking whose new time is taken keeps the old one, and hears what is free', async () => {
  const room = await addRoom(tenant)
  const { id } = await booked(tenant, anna, asked(room.id, timeIn(22, 18)))
  await booked(tenant, bert, asked(room.id, timeIn(22, 20)))
  const answer = await move(anna, id, timeIn(22, 20))
  expect(answer).toMatchObject({ status: 409, problem: { code: 'booking-overlap' } })
  expect(answer.problem.alternatives?.times).toHaveLength(3)
  expect(await seen(id)).toMatchObject({ ...timeIn(22, 18), status: 'confirmed' })
  expect((await book(tenant, bert, asked(room.id, timeIn(22, 18)))).status).toBe(409)
})

test('a booking may move to another space of the same place, not to another place', async () => {
  const room = await addRoom(tenant)
  const sibling = await addSpace(tenant, room.placeId)
  const elsewhere = await addRoom(tenant)
  const { id } = await booked(tenant, anna, asked(room.id, timeIn(23, 18)))
  const time = timeIn(23, 18)
  expect((await move(anna, id, { ...time, spaceId: elsewhere.id })).status).toBe(404)
  const moved = await move(anna, id, { ...time, spaceId: sibling.id })
  expect(moved).toMatchObject({ status: 200, booking: { space: { id: sibling.id } } })
})

test('a booking cannot move to a room that is too small, or where a host decides', async () => {
  const room = await addRoom(tenant)
  const small = await addSpace(tenant, room.placeId, { capacity: 4 })
  const asking = await addSpace(tenant, room.placeId, { approval: 'host' })
  const { id } = await booked(tenant, anna, asked(room.id, timeIn(24, 18)))
  const to = { ...timeIn(24, 18) }
  expect((await move(anna, id, { ...to, spaceId: small.id })).problem.code).toBe('too-many-people')
  expect((await move(anna, id, { ...to, spaceId: asking.id })).problem.code).toBe('approval-needed')
})

test('of two who change one booking, the second hears that somebody was first', async () => {
  const room = await addRoom(tenant)
  const host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host', { scopeId: room.placeId })
  const { id, revision } = await booked(tenant, anna, asked(room.id, timeIn(25, 8)))
  expect((await move(anna, id, { ...timeIn(25, 10), revision })).status).toBe(200)
  const late = await move(host, id, { ...timeIn(25, 12), revision })
  expect(late).toMatchObject({ status: 409, problem: { code: 'edited-meanwhile' } })
  const all = await atOnce(8, (index) => move(anna, id, timeIn(26, 8 + index)))
  for (const { status } of all) expect([200, 409]).toContain(status)
  expect((await overlaps(tenant)).length + (await halves(tenant)).length).toBe(0)
})

test('of two bookings that want to change places at once, neither is lost', async () => {
  const room = await addRoom(tenant)
  const first = await booked(tenant, anna, asked(room.id, timeIn(27, 8)))
  const second = await booked(tenant, anna, asked(room.id, timeIn(27, 10)))
  const [one, two] = await Promise.all([
    move(anna, first.id, timeIn(27, 10)),
    move(anna, second.id, timeIn(27, 8)),
  ])
  expect([one.status, two.status]).toEqual([409, 409])
  expect(await seen(first.id)).toMatchObject(timeIn(27, 8))
  expect(await seen(second.id)).toMatchObject(timeIn(27, 10))
})

test('somebody else cannot move it', async () => {
  const room = await addRoom(tenant)
  const { id } = await booked(tenant, anna, asked(room.id, timeIn(28, 8)))
  expect((await move(bert, id, timeIn(28, 10))).status).toBe(404)
})

describe('the price of a booking that moves', () => {
  const hourly = { audience: 'business', centsFixed: 0, depositCents: 0, payment: 'pin' } as const
  const ask = (room: TestSpace, time: ReturnType<typeof timeIn>) =>
    asked(room.id, time, { audience: 'business' })

  test('is that of its new length, and of its new room', async () => {
    const room = await addRoom(tenant)
    const sibling = await addSpace(tenant, room.placeId)
    await addRate(tenant, room.id, { ...hourly, centsPerHour: 2000 })
    await addRate(tenant, sibling.id, {
      ...hourly,
      centsPerHour: 3000,
      depositCents: 5000,
      payment: 'invoice',
    })
    const { id } = await booked(tenant, anna, ask(room, timeIn(29, 8, 30)))
    expect(await seen(id)).toMatchObject({ priceCents: 1000 })
    await move(anna, id, timeIn(29, 8, 240))
    expect(await seen(id)).toMatchObject({ priceCents: 8000, payment: 'pin' })
    await move(anna, id, { ...timeIn(29, 8, 120), spaceId: sibling.id })
    expect(await seen(id)).toMatchObject({
      priceCents: 6000,
      depositCents: 5000,
      payment: 'invoice',
    })
  })

  test('is still paid when it stays the same, and looked at again when not', async () => {
    const room = await addRoom(tenant)
    await addRate(tenant, room.id, { ...hourly, centsPerHour: 2000 })
    const host = await signIn(server, tenant.slug)
    await grant(tenant, host.accountId, 'host', { scopeId: room.placeId })
    const { id } = await booked(tenant, anna, ask(room, timeIn(29, 14)))
    await read(host.send('PUT', tenant.api(`/bookings/${id}/payment`), { paid: true }))
    await move(anna, id, timeIn(29, 16))
    expect(await seen(id)).toMatchObject({ priceCents: 2000, paid: true })
    await move(anna, id, timeIn(29, 16, 120))
    expect(await seen(id)).toMatchObject({ priceCents: 4000, paid: false })
  })
})

test('a request that moves to a room for which nobody is asked stands from then on', async () => {
  const asking = await addRoom(tenant, { approval: 'host' })
  const free = await addSpace(tenant, asking.placeId)
  const { id } = await booked(tenant, anna, asked(asking.id, timeIn(31, 18)))
  const to = { ...timeIn(31, 18), spaceId: free.id }
  expect(await move(anna, id, to)).toMatchObject({ status: 200, booking: { status: 'confirmed' } })
  expect((await book(tenant, bert, asked(free.id, timeIn(31, 18)))).status).toBe(409)
  expect((await halves(tenant)).length).toBe(0)
  const kinds = (await lettersOf(tenant, id)).map(({ kind }) => kind)
  expect(kinds).toEqual(
    expect.arrayContaining(['booking-confirmed', 'host-moved', 'booking-reminder']),
  )
  expect(kinds).not.toContain('booking-moved')
})

test('moving about is limited, because each move writes to others', async () => {
  const room = await addRoom(tenant)
  const eva = await signIn(server, tenant.slug)
  const { id } = await booked(tenant, eva, asked(room.id, timeIn(32, 8)))
  // The minute may turn in between: then twice as many are let through.
  let count = 0
  while (count < 400 && (await move(eva, id, timeIn(32, 8 + (count % 2)))).status === 200) count++
  expect(count).toBeGreaterThanOrEqual(60)
  expect(count).toBeLessThan(400)
})
