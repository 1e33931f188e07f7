import { startServer } from '../support/server'
import { startBareServer } from './bare-server'
import { fillTenant, now, slug, spaceId } from './filled-tenant'
import { processorPerRequest, runtimes } from './processor'
import { atMost, type Line, reported } from './table'
import { bookingsPerSecond, insertsPerSecond, signInMany } from './throughput'

// As many as one booking without a hold writes, indexes and the month's row included.
const rowsABooking = 14
// The guard, the space and its months, in one round trip.
const statementsAnAnswer = 3

/** Times, each beside a bare one of the same run: as good as the machine is quiet. */
export async function speedLines(): Promise<Line[]> {
  const server = await startServer({ entry: 'test' })
  const [service = 0] = runtimes()
  await fillTenant(server.mf, 20_000)
  const bare = await startBareServer()
  const plain = runtimes().find((pid) => pid !== service) ?? 0
  const days = `${server.url}/api/v1/tenants/${slug}/spaces/${spaceId(3)}/availability?from=2026-11-24&to=2026-12-24`
  const [answer = 0, batch = 1, single = 1] = await processorPerRequest([
    { pid: service, url: days, headers: { 'x-test-now': now } },
    { pid: plain, url: `${bare.url}/bare/batch/${statementsAnAnswer}` },
    { pid: plain, url: `${bare.url}/bare` },
  ])
  const cookies = await signInMany(server)
  const inserts = await insertsPerSecond(bare.url, rowsABooking)
  const bookings = await bookingsPerSecond(server, cookies)
  await bare.stop()
  await server.stop()
  return [
    atMost(
      'processor time of 31 days of availability, against a bare route',
      1.6,
      [answer / batch],
      ' times',
      2,
    ),
    reported(
      'the same, against a bare route with one statement',
      `${(answer / single).toFixed(2)} times`,
    ),
    reported(
      'the same, in milliseconds, local D1 included',
      `${answer.toFixed(2)} against ${batch.toFixed(2)}`,
    ),
    reported(
      `bookings a second, 16 connections, beside bare inserts of ${rowsABooking} rows`,
      `${bookings.toFixed(0)} beside ${inserts.toFixed(0)}`,
    ),
  ]
}
