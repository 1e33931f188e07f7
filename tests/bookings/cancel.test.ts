import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  addRoom,
  asked,
  grant,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Person, setClock, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { act, book, booked, lettersOf, read } from './ask'
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
afterEach(() => setClock(server, 'real'))
afterAll(async () => {
  expect([...(await halves(tenant)), ...(await overlaps(tenant))]).toEqual([])
  await server.stop()
})

const cancel = (who: Person, id: string, body?: unknown) =>
  act(tenant, who, id, 'cancellation', body)
const undo = (who: Person, id: string) =>
  read(who.send('DELETE', tenant.api(`/bookings/${id}/cancellation`)))
const stopClock = () => setClock(server, new Date().toISOString())
const later = (seconds: number) =>
  setClock(server, new Date(Date.now() + seconds * 1000).toISOString())
const states = async (id: string) =>
  Object.fromEntries((await lettersOf(tenant, id)).map(({ kind, state }) => [kind, state]))

describe('a cancellation', () => {
  test('frees the time at once, takes the reminder back and tells booker and host', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(20, 18)))
    const reason = 'Het regent'
    const answer = await cancel(anna, id, { reason })
    expect(answer).toMatchObject({ status: 200, booking: { status: 'cancelled', reason } })
    expect((await book(tenant, bert, asked(room.id, timeIn(20, 18)))).status).toBe(201)
    const letters = await states(id)
    expect(letters['booking-reminder']).toBe('void')
    expect(Object.keys(letters)).toEqual(
      expect.arrayContaining(['booking-cancelled', 'host-cancelled']),
    )
  })

  test('pressed twice is one, and can be taken back still', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(27, 18)))
    for (let press = 0; press < 2; press++)
      expect((await cancel(anna, id, { undoable: true })).status).toBe(200)
    expect((await cancel(anna, id)).status).toBe(409)
    expect((await undo(anna, id)).booking).toMatchObject({ status: 'confirmed' })
  })

  test('needs no body', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(21, 18)))
    expect((await cancel(anna, id)).status).toBe(200)
  })

  test('happens once', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(21, 12)))
    await cancel(anna, id)
    expect(await cancel(anna, id)).toMatchObject({
      status: 409,
      problem: { code: 'booking-state' },
    })
  })

  test('is possible for the booker until the notice time, for a host until the end', async () => {
    const room = await addRoom(tenant, { noticeMinutes: 1440 })
    const host = await signIn(server, tenant.slug)
    await grant(tenant, host.accountId, 'host', { scopeId: room.placeId })
    const { id, startsAt, changeableUntil } = await booked(
      tenant,
      anna,
      asked(room.id, timeIn(22, 18)),
    )
    expect(Date.parse(changeableUntil?.at ?? '')).toBe(Date.parse(startsAt) - 86_400_000)
    await setClock(server, new Date(Date.parse(startsAt) - 86_400_000 + 60_000).toISOString())
    expect(await cancel(anna, id)).toMatchObject({ status: 409, problem: { code: 'too-late' } })
    expect((await cancel(host, id)).status).toBe(200)
  })

  test('is still possible in the last minute of the notice time', async () => {
    const room = await addRoom(tenant, { noticeMinutes: 60 })
    const { id, startsAt } = await booked(tenant, anna, asked(room.id, timeIn(23, 18)))
    await setClock(server, new Date(Date.parse(startsAt) - 3_600_000 + 59_000).toISOString())
    expect((await cancel(anna, id)).status).toBe(200)
  })

  test('of somebody else is not there', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(24, 18)))
    expect(await cancel(bert, id)).toMatchObject({ status: 404 })
    expect((await read(anna.get(tenant.api(`/bookings/${id}`)))).booking.status).toBe('confirmed')
  })
})

describe('a cancellation that may be taken back', () => {
  test('keeps time and letters for 60 seconds, and then gives both up', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(25, 18)))
    await stopClock()
    const { booking } = await cancel(anna, id, { undoable: true })
    expect(booking).toMatchObject({ status: 'cancelled' })
    expect(booking.undoUntil).not.toBeNull()
    expect((await book(tenant, bert, asked(room.id, timeIn(25, 18)))).status).toBe(409)
    expect((await states(id))['booking-cancelled']).toBe('waiting')
    await later(61)
    expect((await book(tenant, bert, asked(room.id, timeIn(25, 18)))).status).toBe(201)
    expect(await undo(anna, id)).toMatchObject({ status: 409, problem: { code: 'undo-over' } })
  })

  test('stands again after undo, with its time and its reminder, and nobody is told', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(26, 18)))
    await cancel(anna, id, { undoable: true })
    expect(await undo(anna, id)).toMatchObject({ status: 200, booking: { status: 'confirmed' } })
    expect((await book(tenant, bert, asked(room.id, timeIn(26, 18)))).status).toBe(409)
    const letters = await lettersOf(tenant, id)
    expect(letters.find(({ kind }) => kind === 'booking-cancelled')?.state).toBe('void')
    expect(
      letters.filter(({ kind, state }) => kind === 'booking-reminder' && state === 'waiting'),
    ).toHaveLength(1)
    // Nothing was told before, so the confirmation is owed still, or has gone.
    expect(['waiting', 'sent']).toContain(
      letters.find(({ kind }) => kind === 'booking-confirmed')?.state,
    )
    expect(await undo(anna, id)).toMatchObject({ status: 409 })
  })

  test('of a request makes it a request again', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(27, 18)))
    await cancel(anna, id, { undoable: true })
    expect(await undo(anna, id)).toMatchObject({ status: 200, booking: { status: 'requested' } })
  })

  test('without that wish cannot be taken back', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(28, 18)))
    await cancel(anna, id)
    expect(await undo(anna, id)).toMatchObject({ status: 409, problem: { code: 'undo-over' } })
  })

  test('gets its letters sent when the minute is over, once each', async () => {
    const room = await addRoom(tenant)
    const { id } = await booked(tenant, anna, asked(room.id, timeIn(29, 18)))
    await cancel(anna, id, { undoable: true })
    await later(62)
    await server.tick('boot')
    await expect
      .poll(async () => (await states(id))['booking-cancelled'], { timeout: 20_000 })
      .toBe('sent')
    expect((await states(id))['booking-reminder']).toBe('void')
  })
})
