import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addRoom,
  addSpace,
  asked,
  grant,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { lettersTo, type Person, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'
import { act, book, booked, lettersOf, read } from './ask'
import { halves, overlaps } from './certificate'

let server: TestServer
let tenant: TestTenant
let anna: Person
let bert: Person
let host: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  ;[anna, bert, host] = (await Promise.all([1, 2, 3].map(() => signIn(server, tenant.slug)))) as [
    Person,
    Person,
    Person,
  ]
  await grant(tenant, host.accountId, 'host')
})
afterAll(async () => {
  expect([...(await halves(tenant)), ...(await overlaps(tenant))]).toEqual([])
  await server.stop()
})

const approve = (id: string, who = host) => act(tenant, who, id, 'approval')
const refuse = (id: string, reason?: string) => act(tenant, host, id, 'refusal', { reason })
const seen = async (id: string) => (await read(host.get(tenant.api(`/bookings/${id}`)))).booking
const kinds = async (id: string) => (await lettersOf(tenant, id)).map(({ kind }) => kind)

describe('an approval', () => {
  test('confirms the request, takes its time and tells who asked', async () => {
    const room = await addRoom(tenant, { approval: 'host', turnaround: 30 })
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(20, 18)))
    expect(await approve(id)).toMatchObject({ status: 200, booking: { status: 'confirmed' } })
    expect(await kinds(id)).toEqual(
      expect.arrayContaining(['booking-confirmed', 'booking-reminder']),
    )
    const times = await tenant.d1
      .prepare('SELECT ends_min - starts_min AS n FROM occupancy WHERE claim_id = ?1')
      .bind(id)
      .all()
    expect(times.results).toEqual([{ n: 90 }])
  })

  test('of one of several that want the same time refuses the others, with what is free instead', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const winner = await booked(tenant, anna, asked(room.id, timeIn(21, 18)))
    const loser = await booked(tenant, bert, asked(room.id, timeIn(21, 18, 120)))
    const beside = await booked(tenant, bert, asked(room.id, timeIn(21, 20)))
    expect((await approve(winner.id)).status).toBe(200)
    expect(await seen(loser.id)).toMatchObject({ status: 'refused' })
    expect(await seen(beside.id)).toMatchObject({ status: 'requested' })
    const [mail] = await until('the letter to the loser', async () => {
      const letters = await lettersTo(server, bert.email)
      const about = letters.filter(({ text }) => text.includes('van='))
      return about.length > 0 ? about : null
    })
    expect(mail?.text.match(/van=/g)).toHaveLength(3)
  })

  test('counts the time between bookings on both sides', async () => {
    const room = await addRoom(tenant, { approval: 'host', turnaround: 30 })
    const before = await booked(tenant, bert, asked(room.id, timeIn(22, 17)))
    const winner = await booked(tenant, anna, asked(room.id, timeIn(22, 18)))
    const after = await booked(tenant, bert, asked(room.id, timeIn(22, 19)))
    await approve(winner.id)
    // Neither can be approved any more, so both are told.
    expect(await seen(before.id)).toMatchObject({ status: 'refused' })
    expect(await seen(after.id)).toMatchObject({ status: 'refused' })
  })

  test('of a hall refuses requests for its parts, and the other way round', async () => {
    const part = await addRoom(tenant, { approval: 'host' })
    const other = await addSpace(tenant, part.placeId, { approval: 'host' })
    const hall = await addSpace(tenant, part.placeId, {
      approval: 'host',
      parts: [part.id, other.id],
    })
    const forHall = await booked(tenant, anna, asked(hall.id, timeIn(23, 18)))
    const forPart = await booked(tenant, bert, asked(part.id, timeIn(23, 18)))
    await approve(forHall.id)
    expect(await seen(forPart.id)).toMatchObject({ status: 'refused' })
    const laterPart = await booked(tenant, bert, asked(other.id, timeIn(24, 18)))
    const laterHall = await booked(tenant, anna, asked(hall.id, timeIn(24, 18)))
    await approve(laterPart.id)
    expect(await seen(laterHall.id)).toMatchObject({ status: 'refused' })
  })

  test('is refused when the time was taken meanwhile', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(25, 18)))
    await booked(tenant, host, asked(room.id, timeIn(25, 18)))
    expect(await approve(id)).toMatchObject({ status: 409, problem: { code: 'booking-overlap' } })
    expect(await seen(id)).toMatchObject({ status: 'requested' })
  })

  test('is refused in a place that has closed meanwhile', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(33, 18)))
    await tenant.d1
      .prepare("UPDATE place SET state = 'closed' WHERE id = ?1")
      .bind(room.placeId)
      .run()
    expect((await approve(id)).problem.code).toBe('closed')
  })

  test('happens once', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(26, 18)))
    await approve(id)
    expect(await approve(id)).toMatchObject({ status: 409, problem: { code: 'booking-state' } })
  })

  test('is for the host, not for who asked or for a host elsewhere', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const elsewhere = await signIn(server, tenant.slug)
    await grant(tenant, elsewhere.accountId, 'host', { scopeId: (await addRoom(tenant)).placeId })
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(27, 18)))
    expect((await approve(id, anna)).status).toBe(403)
    expect((await approve(id, elsewhere)).status).toBe(404)
    expect(await seen(id)).toMatchObject({ status: 'requested' })
  })
})

describe('a refusal', () => {
  test('needs a reason, and the person reads it', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(28, 18)))
    expect(await refuse(id)).toMatchObject({ status: 400, problem: { code: 'invalid-input' } })
    expect(await refuse(id, '   ')).toMatchObject({ status: 400 })
    const reason = 'Die avond is de zaal van de toneelclub.'
    expect(await refuse(id, reason)).toMatchObject({
      status: 200,
      booking: { status: 'refused', reason },
    })
    const letter = await until('the refusal', async () => {
      const letters = await lettersTo(server, anna.email)
      return letters.find(({ text }) => text.includes(reason)) ?? null
    })
    expect(letter.locale).toBe('nl')
    expect((await book(tenant, bert, asked(room.id, timeIn(28, 18)))).status).toBe(202)
  })

  test('comes after nothing else: what is confirmed cannot be refused', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(29, 18)))
    expect(await refuse(id, 'Nee')).toMatchObject({
      status: 409,
      problem: { code: 'booking-state' },
    })
  })
})
