import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { busyWeek, fillTenant } from '../bench/filled-tenant'
import { type CountedRows, countRows } from '../bench/rows'
import { type CountedTrips, countTrips } from '../bench/trips'
import { startServer, type TestServer } from '../support/server'

const counted = new Map<number, CountedRows>()

describe.each([1_000, 50_000])('beside %i bookings', (bookings) => {
  let server: TestServer
  let trips: CountedTrips
  let rows: CountedRows

  beforeAll(async () => {
    server = await startServer({ entry: 'test' })
    await fillTenant(server.mf, bookings)
    trips = await countTrips(server)
    rows = await countRows(server)
    counted.set(bookings, rows)
  })
  afterAll(() => server.stop())

  test('a week of one space reads at most its bookings and 25 rows', () => {
    expect(rows.week.read).toBeLessThanOrEqual(busyWeek.bookings + 25)
    expect(rows.week.trips).toBe(1)
  })

  test('the list of 20 spaces with what is free next reads at most 200 rows', () => {
    expect(rows.list.read).toBeLessThanOrEqual(200)
    expect(rows.list.trips).toBe(1)
  })

  test('so does the list when all is taken for two months', () => {
    expect(rows.listAllTaken.read).toBeLessThanOrEqual(200)
  })

  test('one booking of a new person reads at most 25 rows and writes at most 24', () => {
    const { booking } = rows.chain
    expect(booking.read).toBeLessThanOrEqual(25)
    expect(booking.written).toBeLessThanOrEqual(24)
    expect(booking.trips).toBeLessThanOrEqual(3)
  })

  test('a place page asks the databases once, twice when signed in or when the isolate is cold', () => {
    expect(trips).toEqual({ cold: 2, warm: 1, signedIn: 2 })
  })
})

test('beside fifty times as many bookings a week reads at most a fifth more, and a booking costs the same', () => {
  const [few, many] = [...counted.values()]
  expect(many?.chain).toEqual(few?.chain)
  expect(many?.week.read).toBeLessThanOrEqual(1.2 * (few?.week.read ?? 0))
})
