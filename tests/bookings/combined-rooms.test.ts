import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addRoom,
  addSpace,
  asked,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { openBrowser, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { act, atOnce, book, booked, read } from './ask'
import { halves, overlaps } from './certificate'

let server: TestServer
let tenant: TestTenant
let anna: Person
let bert: Person
let rooms: { a: string; b: string; hall: string }
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
  bert = await signIn(server, tenant.slug)
  const a = await addRoom(tenant, { turnaround: 15 })
  const b = await addSpace(tenant, a.placeId, { sort: 1 })
  const hall = await addSpace(tenant, a.placeId, { parts: [a.id, b.id], sort: 2 })
  rooms = { a: a.id, b: b.id, hall: hall.id }
})
afterAll(async () => {
  expect([...(await halves(tenant)), ...(await overlaps(tenant))]).toEqual([])
  await server.stop()
})

const status = async (who: Person, spaceId: string, time: ReturnType<typeof timeIn>) =>
  (await book(tenant, who, asked(spaceId, time))).status

test('a hall takes both of its rooms, and gives both back', async () => {
  const time = timeIn(20, 18)
  const { id } = await booked(tenant, anna, asked(rooms.hall, time))
  expect(await status(bert, rooms.a, time)).toBe(409)
  expect(await status(bert, rooms.b, time)).toBe(409)
  await act(tenant, anna, id, 'cancellation')
  expect(await status(bert, rooms.a, time)).toBe(201)
  expect(await status(bert, rooms.b, time)).toBe(201)
})

test('a room that is taken keeps the hall from being booked, and nothing of it stays behind', async () => {
  const time = timeIn(21, 18)
  await booked(tenant, anna, asked(rooms.b, time))
  expect(await status(bert, rooms.hall, time)).toBe(409)
  expect(await status(bert, rooms.a, time)).toBe(201)
})

test('a hold on the hall keeps both rooms, and becomes one booking of both', async () => {
  const time = timeIn(22, 18)
  const { hold } = await read(anna.post(tenant.api('/holds'), { spaceId: rooms.hall, ...time }))
  expect(await status(bert, rooms.a, time)).toBe(409)
  expect(await status(bert, rooms.b, time)).toBe(409)
  const answer = await book(tenant, anna, asked(rooms.hall, time, { holdId: hold.id }))
  expect(answer.status).toBe(201)
  expect(await status(openBrowser(server) as Person, rooms.a, time)).toBe(401)
})

test('the hall can be moved, and taken back after a cancellation, as one thing', async () => {
  const { id } = await booked(tenant, anna, asked(rooms.hall, timeIn(23, 8)))
  expect((await act(tenant, anna, id, 'move', timeIn(23, 9))).status).toBe(200)
  expect(await status(bert, rooms.a, timeIn(23, 8, 45))).toBe(201)
  await act(tenant, anna, id, 'cancellation', { undoable: true })
  expect(await status(bert, rooms.b, timeIn(23, 9))).toBe(409)
  const undone = await anna.send('DELETE', tenant.api(`/bookings/${id}/cancellation`))
  expect(undone.status).toBe(200)
  expect(await status(bert, rooms.b, timeIn(23, 9))).toBe(409)
})

test('of many who want the hall or one of its rooms at once, nobody is booked over another', async () => {
  const time = timeIn(24, 18)
  const wanted = [rooms.hall, rooms.a, rooms.b]
  const answers = await atOnce(12, async (index) => {
    const spaceId = wanted[index % 3] ?? ''
    return { spaceId, status: await status(anna, spaceId, time) }
  })
  const won = answers.filter((answer) => answer.status === 201).map(({ spaceId }) => spaceId)
  const fair = [[rooms.hall], [rooms.a, rooms.b].sort()]
  expect(fair).toContainEqual(won.sort())
})
