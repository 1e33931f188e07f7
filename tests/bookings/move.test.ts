import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addRoom,
  addSpace,
  asked,
  grant,
  openOrganisation,
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
  expect((await move(anna, id, { ...to, spaceId: asking.id })).status).toBe(403)
})

test('of two who change one booking, the second hears that somebody was first', async () => {
  const room = await addRoom(tenant)
  const host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host', { placeId: room.placeId })
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
