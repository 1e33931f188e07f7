import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  addPlace,
  addRoom,
  addSpace,
  asked,
  grant,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Person, setClock, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { atOnce, book, booked } from './ask'

let server: TestServer
let tenant: TestTenant
let anna: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
})
afterEach(() => setClock(server, 'real'))
afterAll(() => server.stop())

async function refused(body: unknown, who = anna): Promise<string> {
  const { status, problem } = await book(tenant, who, body)
  return `${status} ${problem.code}`
}

describe('a booking is refused', () => {
  test('for more people than the room holds, at the field', async () => {
    const room = await addRoom(tenant, { capacity: 10 })
    const { status, problem } = await book(
      tenant,
      anna,
      asked(room.id, timeIn(20, 18), { partySize: 11 }),
    )
    expect([status, problem.code]).toEqual([409, 'too-many-people'])
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/partySize'])
  })

  test('outside opening hours, and past midnight when the place closes then', async () => {
    const day = [[480, 1320]] as const
    const place = await addPlace(tenant, { opening: Array.from({ length: 7 }, () => [...day]) })
    const room = await addSpace(tenant, place.id)
    expect(await refused(asked(room.id, timeIn(20, 3)))).toBe('409 outside-opening-hours')
    expect(await refused(asked(room.id, timeIn(20, 19, 180)))).toBe('409 outside-opening-hours')
    expect((await book(tenant, anna, asked(room.id, timeIn(20, 12)))).status).toBe(201)
  })

  test('too soon, too far ahead, too short, too long and off the step', async () => {
    const room = await addRoom(tenant, {
      leadMinutes: 2880,
      horizonDays: 60,
      shortest: 60,
      longest: 120,
      step: 30,
    })
    expect(await refused(asked(room.id, timeIn(1, 18)))).toBe('409 too-late')
    expect(await refused(asked(room.id, timeIn(62, 18)))).toBe('409 too-far-ahead')
    expect(await refused(asked(room.id, timeIn(20, 18, 30)))).toBe('409 too-short')
    expect(await refused(asked(room.id, timeIn(20, 18, 150)))).toBe('409 too-long')
    const { startsAt, endsAt } = timeIn(20, 18)
    const shifted = {
      startsAt: startsAt.replace(':00:00Z', ':10:00Z'),
      endsAt: endsAt.replace(':00:00Z', ':10:00Z'),
    }
    expect(await refused(asked(room.id, shifted))).toBe('409 off-step')
  })

  test('for a moment that has passed, also by a host', async () => {
    const room = await addRoom(tenant)
    const host = await signIn(server, tenant.slug)
    await grant(tenant, host.accountId, 'host', { scopeId: room.placeId })
    const past = asked(room.id, timeIn(-1, 18), { overruleReason: 'Vergeten op te schrijven' })
    expect(await refused(past, host)).toBe('409 too-late')
  })

  test('where the place is closed, suspended or a draft, or the space is', async () => {
    for (const state of ['closed', 'suspended'] as const) {
      const place = await addPlace(tenant, { state })
      const room = await addSpace(tenant, place.id)
      expect(await refused(asked(room.id, timeIn(20, 18)))).toBe('409 closed')
      const space = await addRoom(tenant, { state })
      expect(await refused(asked(space.id, timeIn(20, 18)))).toBe('409 closed')
    }
    const draft = await addSpace(tenant, (await addPlace(tenant, { state: 'draft' })).id)
    expect(await refused(asked(draft.id, timeIn(20, 18)))).toBe('404 not-found')
  })

  test('during a closure', async () => {
    const room = await addRoom(tenant)
    const from = Date.parse(timeIn(20, 0).startsAt) / 60_000
    await tenant.d1
      .prepare(
        "INSERT INTO occupancy (space_id, starts_min, ends_min, kind, claim_id) VALUES (?1, ?2, ?3, 'closure', 'cls_0001')",
      )
      .bind(room.id, from, from + 1440)
      .run()
    expect(await refused(asked(room.id, timeIn(20, 18)))).toBe('409 closed')
    expect((await book(tenant, anna, asked(room.id, timeIn(21, 0)))).status).toBe(201)
  })

  test('without the word that the booker is 18 or older', async () => {
    const room = await addRoom(tenant)
    for (const adult of [false, undefined, 'true']) {
      const { status, problem } = await book(
        tenant,
        anna,
        asked(room.id, timeIn(20, 18), { adult }),
      )
      expect(status).toBe(400)
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/adult'])
    }
  })
})

test('a person has as many bookings ahead as the organisation allows; hosts are not counted', async () => {
  await tenant.d1.prepare('UPDATE tenant_self SET upcoming_limit = 3').run()
  const room = await addRoom(tenant)
  const [bert, host] = [await signIn(server, tenant.slug), await signIn(server, tenant.slug)]
  await grant(tenant, host.accountId, 'host', { scopeId: room.placeId })
  for (let day = 0; day < 3; day++) await booked(tenant, bert, asked(room.id, timeIn(40 + day, 18)))
  expect(await refused(asked(room.id, timeIn(43, 18)), bert)).toBe('409 limit-reached')
  for (let day = 0; day < 4; day++) await booked(tenant, host, asked(room.id, timeIn(50 + day, 18)))
  const eva = await signIn(server, tenant.slug)
  const all = await atOnce(10, (day) => book(tenant, eva, asked(room.id, timeIn(60 + day, 18))))
  expect(all.filter(({ status }) => status === 201)).toHaveLength(3)
  for (const { status, problem } of all)
    if (status !== 201) expect(problem.code).toBe('limit-reached')
  await tenant.d1.prepare('UPDATE tenant_self SET upcoming_limit = 60').run()
})

test('a host may set opening hours aside, with a reason that is kept, but never an overlap', async () => {
  const place = await addPlace(tenant, { opening: Array.from({ length: 7 }, () => []) })
  const room = await addSpace(tenant, place.id, { horizonDays: 30 })
  const host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host', { scopeId: place.id })
  const overruleReason = 'De sleutel komt van mij'
  expect(await refused(asked(room.id, timeIn(40, 18)), host)).toBe('409 too-far-ahead')
  expect(await refused(asked(room.id, timeIn(40, 18), { overruleReason }))).toBe(
    '409 too-far-ahead',
  )
  const { id } = await booked(tenant, host, asked(room.id, timeIn(40, 18), { overruleReason }))
  expect(await refused(asked(room.id, timeIn(40, 18), { overruleReason }), host)).toBe(
    '409 booking-overlap',
  )
  const kept = await tenant.d1
    .prepare(
      'SELECT a.fields, d.detail FROM audit a JOIN audit_detail d ON d.audit_seq = a.seq WHERE a.object_id = ?1',
    )
    .bind(id)
    .first<{ fields: string; detail: string }>()
  expect(JSON.parse(kept?.fields ?? '')).toEqual(['too-far-ahead', 'outside-opening-hours'])
  expect(JSON.parse(kept?.detail ?? '')).toEqual({ overruleReason })
})

test('more than 60 attempts a minute are too fast, for that account alone', async () => {
  const [bert, carla] = [await signIn(server, tenant.slug), await signIn(server, tenant.slug)]
  const wrong = asked('spc_nowhere', timeIn(20, 18))
  const attempts = await Promise.all(Array.from({ length: 130 }, () => book(tenant, bert, wrong)))
  const tooFast = attempts.filter(({ status }) => status === 429)
  // The minute may turn in between, so at most twice sixty are let through.
  expect(tooFast.length).toBeGreaterThanOrEqual(10)
  expect(tooFast[0]?.problem.code).toBe('too-many-requests')
  expect(Number(tooFast[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await book(tenant, carla, wrong)).status).toBe(404)
})
