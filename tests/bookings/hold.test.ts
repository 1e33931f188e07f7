import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { refusalIn } from '../../db/refusal'
import { booking } from '../../db/tenant/schema/booking'
import {
  addRoom,
  addTenant,
  asked,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import {
  type Browser,
  codeFor,
  newAddress,
  openBrowser,
  type Person,
  setClock,
  signIn,
} from '../support/people'
import type { TestServer } from '../support/server'
import { atOnce, book, read } from './ask'
import { halves, overlaps } from './certificate'

let server: TestServer
let tenant: TestTenant
let anna: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
})
afterEach(() => setClock(server, 'real'))
afterAll(async () => {
  expect([...(await halves(tenant)), ...(await overlaps(tenant))]).toEqual([])
  await server.stop()
})

const hold = (who: Browser, spaceId: string, time: object, at = tenant) =>
  read(who.post(at.api('/holds'), { spaceId, ...time }))
const look = (who: Browser, id: string) => read(who.get(tenant.api(`/holds/${id}`)))
const renew = (who: Browser, id: string) => read(who.post(tenant.api(`/holds/${id}/renewal`)))
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

describe('a hold', () => {
  test('keeps the time from others for ten minutes, for somebody without an account', async () => {
    const room = await addRoom(tenant)
    const time = timeIn(10, 18)
    const phone = openBrowser(server)
    const made = await hold(phone, room.id, time)
    expect(made.status).toBe(201)
    expect(made.hold.secondsLeft).toBe(600)
    expect(await hold(openBrowser(server), room.id, time)).toMatchObject({
      status: 409,
      problem: { code: 'booking-overlap' },
    })
    expect((await book(tenant, anna, asked(room.id, time))).status).toBe(409)

    await setClock(server, inMinutes(11))
    expect((await book(tenant, anna, asked(room.id, time))).status).toBe(201)
  })

  test('may be renewed twice at most', async () => {
    const room = await addRoom(tenant)
    const phone = openBrowser(server)
    const { id } = (await hold(phone, room.id, timeIn(11, 18))).hold
    await setClock(server, inMinutes(9))
    expect(await renew(phone, id)).toMatchObject({ status: 200, hold: { renewable: true } })
    await setClock(server, inMinutes(18))
    expect(await renew(phone, id)).toMatchObject({ status: 200, hold: { renewable: false } })
    expect((await look(phone, id)).hold.secondsLeft).toBe(600)
    expect(await renew(phone, id)).toMatchObject({
      status: 409,
      problem: { code: 'hold-ended' },
    })
  })

  test('is one a browser: a second one gives the first back', async () => {
    const [first, second] = [await addRoom(tenant), await addRoom(tenant)]
    const phone = openBrowser(server)
    const time = timeIn(12, 18)
    await hold(phone, first.id, time)
    expect((await hold(phone, second.id, time)).status).toBe(201)
    expect((await hold(openBrowser(server), first.id, time)).status).toBe(201)
    expect((await hold(openBrowser(server), second.id, time)).status).toBe(409)
  })

  test('stays one a browser when several are asked at once', async () => {
    const rooms = await Promise.all([1, 2, 3, 4].map(() => addRoom(tenant)))
    const phone = openBrowser(server)
    await hold(phone, rooms[0]?.id ?? '', timeIn(13, 10))
    const all = await atOnce(4, (index) => hold(phone, rooms[index]?.id ?? '', timeIn(13, 18)))
    for (const { status } of all) expect([201, 409]).toContain(status)
    const kept = await tenant.d1
      .prepare(
        `SELECT count(*) AS n FROM occupancy WHERE kind = 'hold' AND space_id IN (${rooms.map(({ id }) => `'${id}'`).join()})`,
      )
      .first('n')
    expect(kept).toBe(1)
  })

  test('of somebody else is not there, whatever is done to it', async () => {
    const room = await addRoom(tenant)
    const phone = openBrowser(server)
    const other = openBrowser(server)
    const { id } = (await hold(phone, room.id, timeIn(14, 18))).hold
    const path = tenant.api(`/holds/${id}`)
    for (const answer of [
      await look(other, id),
      await renew(other, id),
      await read(other.send('DELETE', path)),
      await read(other.send('PUT', `${path}/draft`, { name: 'Bert' })),
    ]) {
      expect(answer.problem.status).toBe(answer.status)
      expect([400, 404]).toContain(answer.status)
    }
    expect((await look(phone, id)).status).toBe(200)
  })

  test('given back frees the time at once', async () => {
    const room = await addRoom(tenant)
    const phone = openBrowser(server)
    const { id } = (await hold(phone, room.id, timeIn(15, 18))).hold
    expect((await phone.send('DELETE', tenant.api(`/holds/${id}`))).status).toBe(204)
    expect((await book(tenant, anna, asked(room.id, timeIn(15, 18)))).status).toBe(201)
  })

  test('keeps what was typed, and for an hour after it, in case somebody comes back', async () => {
    const room = await addRoom(tenant)
    const phone = openBrowser(server)
    const { id } = (await hold(phone, room.id, timeIn(16, 18))).hold
    const typed = { name: 'Anna', partySize: 12, gathering: 'party', adult: true, email: 'a@b.nl' }
    const draft = tenant.api(`/holds/${id}/draft`)
    expect((await phone.send('PUT', draft, typed)).status).toBe(204)
    expect((await look(phone, id)).hold.draft).toMatchObject({ name: 'Anna', partySize: '12' })
    await setClock(server, inMinutes(60))
    await server.tick('boot')
    expect(await look(phone, id)).toMatchObject({ status: 200, hold: { secondsLeft: 0 } })
    await setClock(server, inMinutes(71))
    await server.tick('boot')
    expect((await look(phone, id)).status).toBe(409)
    expect(await rowsAbout(id)).toBe(0)
  })

  test('keeps nothing from others where a host decides', async () => {
    const room = await addRoom(tenant, { approval: 'host' })
    expect((await hold(openBrowser(server), room.id, timeIn(17, 18))).status).toBe(201)
    expect((await hold(openBrowser(server), room.id, timeIn(17, 18))).status).toBe(201)
    expect((await book(tenant, anna, asked(room.id, timeIn(17, 18)))).status).toBe(202)
  })

  test('of one organisation is not there in another', async () => {
    const other = await addTenant(server, 'elders', 'TENANT_0002')
    const room = await addRoom(tenant)
    const phone = openBrowser(server)
    const { id } = (await hold(phone, room.id, timeIn(18, 18))).hold
    const there = await read(phone.get(other.api(`/holds/${id}`)))
    expect([404, 409]).toContain(there.status)
  })
})

describe('a hold that becomes a booking', () => {
  test('keeps its id and its time, and the draft is gone', async () => {
    const room = await addRoom(tenant, { turnaround: 15 })
    const time = timeIn(20, 18)
    const { id: holdId } = (await hold(anna, room.id, time)).hold
    const { status, booking } = await book(tenant, anna, asked(room.id, time, { holdId }))
    expect(status).toBe(201)
    expect(booking.id).toBe(holdId)
    expect((await look(anna, holdId)).status).toBe(409)
    expect(await rowsAbout(holdId)).toBe(0)
    await setClock(server, inMinutes(30))
    await server.tick('boot')
    expect((await book(tenant, anna, asked(room.id, time))).status).toBe(409)
  })

  test('never becomes two, in turn or at once, under whatever keys', async () => {
    for (const approval of ['automatic', 'host'] as const) {
      const room = await addRoom(tenant, { approval })
      const time = timeIn(21, 18)
      const { id: holdId } = (await hold(anna, room.id, time)).hold
      const body = asked(room.id, time, { holdId })
      const answers = await atOnce(12, (press) => book(tenant, anna, body, `${approval}-${press}`))
      answers.push(await book(tenant, anna, body, `${approval}-late`))
      const good = answers.filter(({ status }) => status < 300)
      expect(good).toHaveLength(1)
      for (const { status } of answers) expect([201, 202, 409]).toContain(status)
    }
  })

  test('is refused a second time by the database itself, as a hold that has ended', async () => {
    const room = await addRoom(tenant)
    const time = timeIn(25, 18)
    const { id: holdId } = (await hold(anna, room.id, time)).hold
    await book(tenant, anna, asked(room.id, time, { holdId }))
    const [row] = await tenant.db.select().from(booking).where(eq(booking.id, holdId))
    if (!row) throw new Error('not booked')
    const again = tenant.db.insert(booking).values({ ...row, idempotencyKey: 'another' })
    expect(await again.then(() => 'taken', refusalIn)).toBe('hold-ended')
  })

  test('pressed twice at once under one key, is one booking that both presses see', async () => {
    const room = await addRoom(tenant)
    const time = timeIn(22, 18)
    const { id: holdId } = (await hold(anna, room.id, time)).hold
    const body = asked(room.id, time, { holdId })
    const all = await atOnce(6, () => book(tenant, anna, body, holdId))
    expect(all.map(({ status, booking }) => [status, booking.id])).toEqual(
      all.map(() => [201, holdId]),
    )
  })

  test('is for the browser and the time that it was made for', async () => {
    const room = await addRoom(tenant)
    const bert = await signIn(server, tenant.slug)
    const time = timeIn(23, 18)
    const { id: holdId } = (await hold(anna, room.id, time)).hold
    const theft = await book(tenant, bert, asked(room.id, time, { holdId }))
    expect(theft).toMatchObject({ status: 409, problem: { code: 'hold-ended' } })
    const longer = await book(tenant, anna, asked(room.id, timeIn(23, 18, 120), { holdId }))
    expect(longer).toMatchObject({ status: 409, problem: { code: 'hold-ended' } })
  })

  test('after its ten minutes still books when nobody came in between, and not when somebody did', async () => {
    const [free, taken] = [await addRoom(tenant), await addRoom(tenant)]
    const bert = await signIn(server, tenant.slug)
    const time = timeIn(24, 18)
    const kept = (await hold(anna, free.id, time)).hold.id
    const lost = (await hold(bert, taken.id, time)).hold.id
    await setClock(server, inMinutes(11))
    expect((await book(tenant, anna, asked(taken.id, time))).status).toBe(201)
    const answer = await book(tenant, anna, asked(free.id, time, { holdId: kept }))
    expect(answer.status).toBe(201)
    expect((await book(tenant, bert, asked(taken.id, time, { holdId: lost }))).status).toBe(409)
  })
})

async function rowsAbout(holdId: string): Promise<number> {
  const sql = 'SELECT count(*) AS n FROM booking_draft WHERE hold_id = ?1'
  return Number(await tenant.d1.prepare(sql).bind(holdId).first('n'))
}

test('the code of a booking pressed twice shows the booking both times', async () => {
  const room = await addRoom(tenant)
  const phone = openBrowser(server)
  const { id } = (await hold(phone, room.id, timeIn(40, 18))).hold
  const page = `/${tenant.slug}/reserveren/${id}`
  const email = newAddress('twee')
  const details = { name: 'Anna', gathering: 'meeting', partySize: '4', adult: 'yes', email }
  await phone.submit(page, { action: 'book', ...details })
  const code = await codeFor(server, email)
  // The second press leaves with the cookies that the first one left with.
  const press = { action: 'code', code }
  const first = await phone.submit(page, press)
  const second = await fetch(`${server.url}${page}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: phone.cookies().replace(/session-[^;]*(; )?/, ''),
      'content-type': 'application/x-www-form-urlencoded',
      origin: server.url,
    },
    body: new URLSearchParams(press).toString(),
  })
  for (const { status, headers } of [first, second])
    expect([status, headers.get('location')]).toEqual([303, `/${tenant.slug}/reservering/${id}`])
})
