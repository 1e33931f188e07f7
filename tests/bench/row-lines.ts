import { startServer } from '../support/server'
import { measureDays } from '../work/measured'
import { busyWeek, fillTenant } from './filled-tenant'
import { type CountedRows, countRows } from './rows'
import { atMost, type Line, reported } from './table'
import { countTrips } from './trips'

const sizes = [1_000, 100_000, 1_000_000]

/** Rows beside more and more bookings. Counted, so the same on every machine. */
export async function rowLines(say: (words: string) => void): Promise<Line[]> {
  const counted: CountedRows[] = []
  for (const size of sizes) {
    say(`Counting rows beside ${size} bookings`)
    const server = await startServer({ entry: 'test' })
    await fillTenant(server.mf, size)
    counted.push(await countRows(server))
    await server.stop()
  }
  const of = (pick: (rows: CountedRows) => number) => counted.map(pick)
  const [small = 0, , large = 0] = of(({ week }) => week.read)
  const chain = of(({ chain: { hold, code, session, booking } }) =>
    [hold, code, session, booking].reduce((sum, { read }) => sum + read, 0),
  )
  return [
    atMost(
      'rows read, one week of one space, beside 1 k · 100 k · 1 M bookings',
      busyWeek.bookings + 25,
      of(({ week }) => week.read),
    ),
    atMost('the same, 1 M against 1 k', 1.2, [large / small], ' times', 2),
    atMost(
      'rows read, list of 20 spaces with next free',
      200,
      of(({ list }) => list.read),
    ),
    atMost(
      'the same, all taken for 62 days',
      200,
      of(({ listAllTaken }) => listAllTaken.read),
    ),
    atMost(
      'rows read by one booking',
      25,
      of(({ chain: { booking } }) => booking.read),
    ),
    atMost(
      'rows written by one booking',
      24,
      of(({ chain: { booking } }) => booking.written),
    ),
    reported('rows read by hold, code, session and booking together', chain.join(' · ')),
    atMost(
      'round trips, booking commit',
      3,
      of(({ chain: { booking } }) => booking.trips),
    ),
  ]
}

/** The day of somebody who serves more and more organisations. */
export async function workLines(): Promise<Line[]> {
  const days = await measureDays([1, 10, 30])
  return [
    atMost(
      'rows read for each organisation, a day over 1 · 10 · 30 of them',
      30,
      days.map(({ read, tenants }) => read / tenants),
      '',
      1,
    ),
    reported('round trips of the same', days.map(({ trips }) => trips).join(' · ')),
    reported('milliseconds of the same', days.map(({ ms }) => ms.toFixed(0)).join(' · ')),
  ]
}

export async function tripLines(): Promise<Line[]> {
  const server = await startServer({ entry: 'test' })
  await fillTenant(server.mf, 1_000)
  const { cold, warm, signedIn } = await countTrips(server)
  await server.stop()
  return [
    atMost('round trips, place page signed out, cold isolate', 2, [cold]),
    atMost('round trips, place page signed out', 1, [warm]),
    atMost('round trips, place page signed in', 2, [signedIn]),
  ]
}
