import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addRate,
  addRoom,
  asked,
  grant,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { lettersTo, openBrowser, type Person, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'
import { atOnce, book, booked, lettersOf, read } from './ask'
import { halves } from './certificate'

let server: TestServer
let tenant: TestTenant
let anna: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
})
afterAll(async () => {
  expect(await halves(tenant)).toEqual([])
  await server.stop()
})

describe('a space that confirms by itself', () => {
  test('is booked at once, and the booker and the host are told', async () => {
    const room = await addRoom(tenant)
    const host = await signIn(server, tenant.slug)
    await grant(tenant, host.accountId, 'host', { scopeId: room.placeId })
    const time = timeIn(20, 18, 120)
    const { status, booking, headers } = await book(tenant, anna, asked(room.id, time))
    expect(status).toBe(201)
    expect(booking).toMatchObject({ status: 'confirmed', ...time, partySize: 8 })
    expect(headers.get('location')).toBe(tenant.api(`/bookings/${booking.id}`))
    expect(booking.place.entryNote).toBe('De sleutel ligt bij de bakker.')

    const [mail] = await until('the confirmation', () => about(anna, booking.id))
    expect(mail?.subject).toMatch(/^Je reservering staat: \w+ \d+ \w+ om \d\d\.00 uur$/)
    expect(mail?.text).toContain('De sleutel ligt bij de bakker.')
    expect(mail?.text).toContain('0229 12 34 56')
    expect(mail?.attachments.map(({ filename }) => filename)).toEqual(['reservering.ics'])
    const told = await until('the letter to the host', () => about(host, booking.id))
    expect(told).toHaveLength(1)
    expect(told[0]?.text).toContain('Anna de Vries')
  })

  test('owes a reminder for the morning before', async () => {
    const room = await addRoom(tenant)
    const { id, starts } = await booked(tenant, anna, asked(room.id, timeIn(21, 18)))
    const reminder = (await lettersOf(tenant, id)).find(({ kind }) => kind === 'booking-reminder')
    const due = new Date((reminder?.at ?? 0) * 1000)
    const inAmsterdam = due.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
    const dayBefore = new Date(Date.parse(`${starts.on}T00:00:00Z`) - 86_400_000)
    expect(inAmsterdam).toBe(`${dayBefore.toISOString().slice(0, 10)} 10:00:00`)
  })
})

describe('a space of which a host decides', () => {
  test('is requested, and does not hold the time for anybody', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const bert = await signIn(server, tenant.slug)
    const time = timeIn(22, 18)
    const first = await book(tenant, anna, asked(room.id, time))
    const second = await book(tenant, bert, asked(room.id, time))
    expect([first.status, second.status]).toEqual([202, 202])
    expect(first.booking).toMatchObject({ status: 'requested', place: { entryNote: null } })
    const [mail] = await until('the letter', () => about(anna, first.booking.id))
    expect(mail?.subject).not.toContain('staat')
  })

  test('is booked at once by a host of the place', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    const host = await signIn(server, tenant.slug)
    await grant(tenant, host.accountId, 'host', { scopeId: room.placeId })
    expect((await book(tenant, host, asked(room.id, timeIn(23, 18)))).status).toBe(201)
  })
})

test('the price is what the rate says for this audience, and stays when the rate changes', async () => {
  const room = await addRoom(tenant)
  const rate = { centsPerHour: 1250, centsFixed: 500, depositCents: 2500, payment: 'pin' } as const
  await addRate(tenant, room.id, { audience: 'resident', ...rate })
  await addRate(tenant, room.id, { audience: 'business', ...rate, centsPerHour: 5000 })
  const evening = await booked(tenant, anna, asked(room.id, timeIn(24, 18, 90)))
  expect(evening).toMatchObject({ priceCents: 2375, depositCents: 2500, payment: 'pin' })
  const firm = { audience: 'business' }
  const morning = await booked(tenant, anna, asked(room.id, timeIn(24, 8, 90), firm))
  expect(morning.priceCents).toBe(8000)
  await tenant.d1.prepare('UPDATE rate SET cents_per_hour = 9900').run()
  const { booking } = await read(anna.get(tenant.api(`/bookings/${evening.id}`)))
  expect(booking.priceCents).toBe(2375)
})

describe('a second attempt', () => {
  test('under the same key gets the first result, and no second booking', async () => {
    const room = await addRoom(tenant)
    const body = asked(room.id, timeIn(25, 18))
    const first = await book(tenant, anna, body, 'key-1')
    const again = await book(tenant, anna, body, 'key-1')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.booking.id).toBe(first.booking.id)
    expect(await count('booking WHERE space_id = ?1', room.id)).toBe(1)
  })

  test('at the very same moment, as by a double click, gets it too', async () => {
    const room = await addRoom(tenant)
    for (let day = 0; day < 5; day++) {
      const body = asked(room.id, timeIn(30 + day, 18))
      const all = await atOnce(6, () => book(tenant, anna, body, `twice-${day}`))
      expect(all.map(({ status }) => status)).toEqual(all.map(() => 201))
      expect(new Set(all.map(({ booking }) => booking.id)).size).toBe(1)
    }
    expect(await count('booking WHERE space_id = ?1', room.id)).toBe(5)
  })

  test('under the same key with another wish is refused', async () => {
    const room = await addRoom(tenant)
    await book(tenant, anna, asked(room.id, timeIn(26, 18)), 'key-2')
    const other = await book(tenant, anna, asked(room.id, timeIn(27, 18)), 'key-2')
    expect(other).toMatchObject({ status: 422, problem: { code: 'key-reused' } })
  })

  test('by somebody else under the same key is a booking of its own', async () => {
    const room = await addRoom(tenant)
    const bert = await signIn(server, tenant.slug)
    const first = await book(tenant, anna, asked(room.id, timeIn(28, 10)), 'key-3')
    const other = await book(tenant, bert, asked(room.id, timeIn(28, 12)), 'key-3')
    expect(other.status).toBe(201)
    expect(other.booking.id).not.toBe(first.booking.id)
  })

  test('without a key is refused', async () => {
    const room = await addRoom(tenant)
    const answer = await read(anna.post(tenant.api('/bookings'), asked(room.id, timeIn(29, 18))))
    expect(answer).toMatchObject({ status: 400, problem: { code: 'key-missing' } })
  })
})

test('somebody who has not signed in is asked who they are', async () => {
  const room = await addRoom(tenant)
  const answer = await book(tenant, openBrowser(server), asked(room.id, timeIn(20, 18)))
  expect(answer).toMatchObject({ status: 401, problem: { code: 'not-signed-in' } })
})

async function about({ email }: Person, bookingId: string) {
  const letters = (await lettersTo(server, email)).filter(({ text }) => text.includes(bookingId))
  return letters.length > 0 ? letters : null
}

async function count(what: string, id: string): Promise<number> {
  const row = await tenant.d1.prepare(`SELECT count(*) AS n FROM ${what}`).bind(id).first('n')
  return Number(row)
}

test('a name is one line of text, without what no keyboard types', async () => {
  const room = await addRoom(tenant)
  for (const name of ['Anna\u0000', 'Anna\nBcc: b@example.org', 'Anna\u007f', 'Anna\ud800']) {
    const { status, problem } = await book(tenant, anna, asked(room.id, timeIn(50, 18), { name }))
    expect(status, JSON.stringify(name)).toBe(400)
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/name'])
  }
  const name = 'Zoë ’t Hoën 👩🏽‍🦽'
  expect((await booked(tenant, anna, asked(room.id, timeIn(50, 18), { name }))).name).toBe(name)
})
