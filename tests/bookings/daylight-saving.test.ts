import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Availability } from '../../worker/features/places/contract'
import { addPlace, addSpace, asked, openOrganisation, type TestTenant } from '../support/builders'
import { openBrowser, type Person, setClock, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { book, read } from './ask'

let server: TestServer
let tenant: TestTenant
let anna: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
})
afterEach(() => setClock(server, 'real'))
afterAll(() => server.stop())

async function room(hours: [number, number][]) {
  const place = await addPlace(tenant, { opening: Array.from({ length: 7 }, () => hours) })
  return addSpace(tenant, place.id, { step: 30, shortest: 30 })
}

async function dayOf(spaceId: string, on: string) {
  const path = tenant.api(`/spaces/${spaceId}/availability?from=${on}&to=${on}`)
  const { days } = (await (await openBrowser(server).get(path)).json()) as Availability
  return days[0]
}

const from = (startsAt: string, endsAt: string) => ({ startsAt, endsAt })

test('a day on which the clock goes back is open for 25 hours, and all of it can be booked', async () => {
  await setClock(server, '2026-10-01T08:00:00Z')
  const { id } = await room([[0, 1440]])
  expect(await dayOf(id, '2026-10-25')).toMatchObject({ openMinutes: 1500, freeMinutes: 1500 })
  // 02.30 comes twice: first at 00.30 UTC, in summer time, then at 01.30 UTC.
  const first = await book(
    tenant,
    anna,
    asked(id, from('2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z')),
  )
  const second = await book(
    tenant,
    anna,
    asked(id, from('2026-10-25T01:30:00Z', '2026-10-25T02:00:00Z')),
  )
  expect([first.status, second.status]).toEqual([201, 201])
  expect([first.booking.starts.time, second.booking.starts.time]).toEqual(['02:30', '02:30'])
  expect(await dayOf(id, '2026-10-25')).toMatchObject({ freeMinutes: 1440 })
})

test('a day on which the clock goes forward is open for 23 hours', async () => {
  await setClock(server, '2027-03-01T08:00:00Z')
  const { id } = await room([[0, 1440]])
  expect(await dayOf(id, '2027-03-28')).toMatchObject({ openMinutes: 1380 })
  // From 01.30 to 03.30 on the clock is one hour.
  const night = await book(
    tenant,
    anna,
    asked(id, from('2027-03-28T00:30:00Z', '2027-03-28T01:30:00Z')),
  )
  expect(night.booking.starts.time).toBe('01:30')
  expect(night.booking.ends.time).toBe('03:30')
})

test('opening hours are those of the clock on the wall, the day before and the day after', async () => {
  await setClock(server, '2026-10-01T08:00:00Z')
  const { id } = await room([[540, 1020]])
  const at = (on: string, hour: string) =>
    book(tenant, anna, asked(id, from(`${on}T${hour}:00:00Z`, `${on}T${hour}:30:00Z`)))
  // 09.00 is 07.00 UTC in summer time and 08.00 UTC after it.
  expect((await at('2026-10-24', '07')).status).toBe(201)
  expect((await at('2026-10-25', '07')).problem.code).toBe('outside-opening-hours')
  expect((await at('2026-10-25', '08')).status).toBe(201)
})

test('29 February is a day like another, where it exists', async () => {
  await setClock(server, '2028-02-01T08:00:00Z')
  const { id } = await room([[0, 1440]])
  const night = from('2028-02-28T22:00:00Z', '2028-02-29T00:00:00Z')
  const { status, booking } = await book(tenant, anna, asked(id, night))
  expect(status).toBe(201)
  expect([booking.starts.on, booking.ends.on]).toEqual(['2028-02-28', '2028-02-29'])
  const no = await read(
    openBrowser(server).get(tenant.api(`/spaces/${id}/availability?from=2027-02-29&to=2027-02-29`)),
  )
  expect(no).toMatchObject({ status: 400, problem: { code: 'invalid-input' } })
})

test('a booking through midnight is one booking, where the place stays open', async () => {
  await setClock(server, '2027-01-04T08:00:00Z')
  const { id } = await room([
    [0, 120],
    [1200, 1440],
  ])
  const night = from('2027-01-15T21:00:00Z', '2027-01-16T00:30:00Z')
  expect((await book(tenant, anna, asked(id, night))).status).toBe(201)
  const longer = from('2027-01-22T21:00:00Z', '2027-01-23T01:30:00Z')
  expect((await book(tenant, anna, asked(id, longer))).problem.code).toBe('outside-opening-hours')
})

test('an instant with an offset is the same moment', async () => {
  await setClock(server, '2027-01-04T08:00:00Z')
  const { id } = await room([[0, 1440]])
  const time = from('2027-01-18T19:00:00+01:00', '2027-01-18T20:00:00+01:00')
  const { booking } = await book(tenant, anna, asked(id, time))
  expect([booking.startsAt, booking.starts.time]).toEqual(['2027-01-18T18:00:00Z', '19:00'])
})
