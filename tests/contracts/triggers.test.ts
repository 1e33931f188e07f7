import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { booking, occupancy } from '../../db/tenant/schema/booking'
import { addRoom, openOrganisation, type TestSpace, type TestTenant } from '../support/builders'
import type { TestServer } from '../support/server'

// Straight at the database, so that each rule is seen to hold by itself and not only by name.
let server: TestServer
let tenant: TestTenant
let room: TestSpace
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  room = await addRoom(tenant)
})
afterAll(() => server.stop())

const NOON = 30_000_000
let count = 0

/** Claims a stretch of a room of its own, in minutes after noon. */
async function claim(spaceId: string, from: number, to: number, kind: 'booking' | 'closure') {
  await tenant.db.insert(occupancy).values({
    spaceId,
    startsMin: NOON + from,
    endsMin: NOON + to,
    kind,
    claimId: `clm_${++count}`,
  })
}

const bookingRow = (of: Partial<typeof booking.$inferInsert>) => ({
  id: `bkg_${++count}`,
  spaceId: room.id,
  accountId: 'acc_x',
  startsMin: NOON,
  endsMin: NOON + 60,
  turnaround: 0,
  status: 'confirmed' as const,
  gathering: 'meeting' as const,
  partySize: 1,
  name: 'Anna',
  locale: 'nl' as const,
  audience: 'resident' as const,
  priceCents: 0,
  depositCents: 0,
  payment: 'none' as const,
  manageHash: 'x',
  idempotencyKey: `key-${count}`,
  bodyHash: 'x',
  createdAt: 0,
  ...of,
})

/** The words of the database's refusal; fails when it lets something through. */
async function refusal(write: PromiseLike<unknown>): Promise<string> {
  try {
    await write
  } catch (error) {
    return `${error instanceof Error ? error.cause : error}`
  }
  return 'let through'
}

describe('two claims of one room', () => {
  test.each([
    [60, 120, 119, 180],
    [60, 120, 0, 61],
    [60, 120, 61, 62],
    [60, 120, 0, 180],
    [60, 120, 60, 120],
  ])('%i-%i and %i-%i are refused', async (from, to, otherFrom, otherTo) => {
    const { id } = await addRoom(tenant)
    await claim(id, from, to, 'booking')
    expect(await refusal(claim(id, otherFrom, otherTo, 'booking'))).toMatch(
      /booking-overlap|UNIQUE/,
    )
  })

  test.each([
    [60, 120, 120, 180],
    [60, 120, 0, 60],
  ])('%i-%i and %i-%i only touch', async (from, to, otherFrom, otherTo) => {
    const { id } = await addRoom(tenant)
    await claim(id, from, to, 'booking')
    await claim(id, otherFrom, otherTo, 'booking')
  })

  test('say that it is closed when the earlier one is a closure', async () => {
    const { id } = await addRoom(tenant)
    await claim(id, 0, 600, 'closure')
    expect(await refusal(claim(id, 599, 660, 'booking'))).toContain('closed')
  })
})

test('a claim is never shifted, made longer or given to another', async () => {
  const { id } = await addRoom(tenant)
  const other = await addRoom(tenant)
  await claim(id, 0, 60, 'booking')
  const changes: Partial<typeof occupancy.$inferInsert>[] = [
    { startsMin: NOON + 1 },
    { endsMin: NOON + 61 },
    { claimId: 'clm_other' },
    { spaceId: other.id },
  ]
  for (const change of changes) {
    const update = tenant.db.update(occupancy).set(change)
    expect(await refusal(update), JSON.stringify(change)).toContain('booking-overlap')
  }
})

describe('a confirmed booking that keeps no time', () => {
  test('cannot be made', async () => {
    const insert = tenant.db.insert(booking).values(bookingRow({}))
    expect(await refusal(insert)).toContain('booking-overlap')
  })

  test('cannot come of a request', async () => {
    const row = bookingRow({ status: 'requested' })
    await tenant.db.insert(booking).values(row)
    const update = tenant.db.update(booking).set({ status: 'confirmed' })
    expect(await refusal(update)).toContain('booking-overlap')
  })
})

test('a booking past the limit of its account is refused, and one of a host is not', async () => {
  const of = { status: 'requested', accountId: 'acc_y' } as const
  const insert = (limit: number | null) =>
    tenant.db.insert(booking).values(bookingRow({ ...of, upcomingLimit: limit }))
  await insert(2)
  await insert(2)
  expect(await refusal(insert(2))).toContain('limit-reached')
  await insert(null)
})
