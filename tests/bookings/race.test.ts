import { afterAll, beforeAll, expect, test } from 'vitest'
import { addRoom, addTenant, asked, grant, type TestTenant, timeIn } from '../support/builders'
import { type Person, signIn, signInMany } from '../support/people'
import { startServer, type TestServer } from '../support/server'
import { overlaps } from './certificate'

const CLIENTS = 50
const ROUNDS = 20

let server: TestServer
let tenant: TestTenant
let crowd: Person[]
beforeAll(async () => {
  server = await startServer({ entry: 'production' })
  tenant = await addTenant(server)
  crowd = await signInMany(server, tenant.slug, CLIENTS)
})
afterAll(async () => {
  expect(await overlaps(tenant)).toEqual([])
  await server.stop()
})

test('of 50 people who want the same time at once, one gets it, twenty times over', async () => {
  const room = await addRoom(tenant)
  for (let round = 0; round < ROUNDS; round++) {
    const time = timeIn(30 + round, 18)
    expect(await race(`same-${round}`, () => asked(room.id, time))).toEqual({
      201: 1,
      409: CLIENTS - 1,
    })
  }
}, 300_000)

test('of 50 people who want overlapping times at once, one gets it, twenty times over', async () => {
  const room = await addRoom(tenant, { turnaround: 15 })
  for (let round = 0; round < ROUNDS; round++) {
    // All hold the quarter of an hour before 19.00 UTC; starts and ends differ.
    const times = (index: number) => ({
      startsAt: timeIn(30 + round, 18 - (index % 5)).startsAt,
      endsAt: timeIn(30 + round, 18, 60 + 15 * (index % 9)).endsAt,
    })
    expect(await race(`other-${round}`, (index) => asked(room.id, times(index)))).toEqual({
      201: 1,
      409: CLIENTS - 1,
    })
  }
}, 300_000)

test('of 20 overlapping requests approved at once, one is approved, twenty times over', async () => {
  const room = await addRoom(tenant, { approval: 'host' })
  const host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host', { scopeId: room.placeId })
  // People of their own: each may ask sixty times a minute.
  const askers = await signInMany(server, tenant.slug, 20)
  for (let round = 0; round < ROUNDS; round++) {
    const made = await Promise.all(
      askers.map(async (person, index) => {
        const time = timeIn(60 + round, 18, 60 + 15 * (index % 4))
        const answer = await person.post(tenant.api('/bookings'), asked(room.id, time), {
          'idempotency-key': `request-${round}`,
        })
        expect(answer.status).toBe(202)
        return (await answer.json()) as { id: string }
      }),
    )
    const statuses = await Promise.all(
      made.map(async ({ id }) => {
        const answer = await host.post(tenant.api(`/bookings/${id}/approval`))
        await answer.text()
        return answer.status
      }),
    )
    expect(tally(statuses)).toEqual({ 200: 1, 409: 19 })
    const after = await Promise.all(made.map(({ id }) => statusOf(host, id)))
    expect(tally(after)).toEqual({ confirmed: 1, refused: 19 })
  }
}, 300_000)

async function race(round: string, body: (index: number) => unknown) {
  const statuses = await Promise.all(
    crowd.map(async (person, index) => {
      const headers = { 'idempotency-key': round }
      const answer = await person.post(tenant.api('/bookings'), body(index), headers)
      await answer.text()
      return answer.status
    }),
  )
  return tally(statuses)
}

async function statusOf(host: Person, id: string): Promise<string> {
  const answer = await host.get(tenant.api(`/bookings/${id}`))
  return ((await answer.json()) as { status: string }).status
}

function tally(values: readonly (string | number)[]) {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
