import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addRoom,
  addSpace,
  asked,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { book, booked, read } from './ask'

let server: TestServer
let tenant: TestTenant
let anna: Person
let bert: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
  bert = await signIn(server, tenant.slug)
})
afterAll(() => server.stop())

test('a refusal has three other times that can be booked, and a sibling room that is free', async () => {
  const room = await addRoom(tenant)
  const sibling = await addSpace(tenant, room.placeId, { name: 'Atelier', sort: 1 })
  const time = timeIn(20, 18)
  await booked(tenant, anna, asked(room.id, time, { name: 'Anna Geheim', note: 'niet vertellen' }))
  const { status, problem } = await book(tenant, bert, asked(room.id, time))
  expect([status, problem.code, problem.type]).toEqual([
    409,
    'booking-overlap',
    '/problems/booking-overlap',
  ])
  const { times = [], space } = problem.alternatives ?? {}
  expect(space).toEqual({ id: sibling.id, name: 'Atelier', place: expect.any(String) })
  expect(times).toHaveLength(3)
  for (const { starts, ends } of times) {
    const other = await book(tenant, bert, asked(room.id, { startsAt: starts.at, endsAt: ends.at }))
    expect(other.status).toBe(201)
  }
})

test('a refusal never says who holds the place', async () => {
  const room = await addRoom(tenant)
  const time = timeIn(21, 18)
  const on = time.startsAt.slice(0, 10)
  const secrets = { name: 'Anna Geheim', note: 'niet vertellen', phone: '0612345678' }
  const mine = await booked(tenant, anna, asked(room.id, time, secrets))
  const answers = [
    await book(tenant, bert, asked(room.id, time)),
    await read(bert.get(tenant.api(`/bookings/${mine.id}`))),
    await read(bert.get(tenant.api('/places'))),
    await read(bert.get(tenant.api(`/spaces/${room.id}/availability?from=${on}&to=${on}`))),
  ]
  for (const answer of answers) {
    const text = JSON.stringify(answer.problem)
    for (const secret of [...Object.values(secrets), anna.email, anna.accountId, mine.id])
      expect(text).not.toContain(secret)
  }
})

test('a sibling that is taken as well, or does not open then, is not offered', async () => {
  const room = await addRoom(tenant)
  const taken = await addSpace(tenant, room.placeId, { sort: 1 })
  await addSpace(tenant, room.placeId, { sort: 2, state: 'suspended' })
  const time = timeIn(22, 18)
  await booked(tenant, anna, asked(room.id, time))
  await booked(tenant, anna, asked(taken.id, time))
  const { problem } = await book(tenant, bert, asked(room.id, time))
  expect(problem.alternatives?.space).toBeNull()
})

test('what is wrong is said in the language that is asked for', async () => {
  const room = await addRoom(tenant)
  const time = timeIn(23, 18)
  await booked(tenant, anna, asked(room.id, time))
  const inLanguage = (language: string) =>
    read(
      bert.post(tenant.api('/bookings'), asked(room.id, time), {
        'idempotency-key': language,
        'accept-language': language,
      }),
    )
  const [nl, en] = [await inLanguage('nl'), await inLanguage('en-GB')]
  expect(nl.problem.title).not.toBe(en.problem.title)
  expect(nl.problem.detail).toMatch(/\b(is|die|het|de)\b/)
  expect(en.problem.detail).toMatch(/\b(the|is|this)\b/i)
})
