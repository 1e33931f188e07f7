import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkRequest } from '../../worker/features/bookings/policy'
import { wallOf } from '../../worker/time/amsterdam'
import { type Databases, openDatabases } from './databases'

const TENANTS = ['TENANT_0001', 'TENANT_0002', 'TENANT_0003']
// An ordinary day, a leap day, the days before Christmas, and a half year with both clock changes.
const STARTS = ['2026-11-22', '2028-02-29', '2026-12-20', '2027-07-01']

describe.each(STARTS)('the demo as first started on %s', (startOn) => {
  let demo: Databases
  const nowMin = Date.parse(`${startOn}T09:00:00Z`) / 60_000

  beforeAll(async () => {
    demo = await openDatabases()
    await demo.seed(startOn)
  })
  afterAll(() => demo.stop())

  test('Hoorn has about six thousand bookings, half a year back and half a year ahead', async () => {
    const [found] = await demo.rows<{ n: number; first: number; last: number }>(
      'TENANT_0001',
      'SELECT count(*) AS n, min(starts_min) AS first, max(starts_min) AS last FROM booking',
    )
    expect(found?.n).toBeGreaterThan(5500)
    expect(found?.n).toBeLessThan(6700)
    const days = (min = 0) => Math.round((min - nowMin) / 1440)
    expect(days(found?.first)).toBeLessThan(-175)
    expect(days(found?.first)).toBeGreaterThan(-185)
    expect(days(found?.last)).toBeGreaterThan(175)
    expect(days(found?.last)).toBeLessThan(185)
  })

  test('evenings are busy and mornings are mostly empty', async () => {
    const bookings = await demo.rows<{ at: number }>(
      'TENANT_0001',
      'SELECT starts_min AS at FROM booking',
    )
    const hours = bookings.map(({ at }) => wallOf(at).minutes / 60)
    const mornings = hours.filter((hour) => hour < 12).length
    const evenings = hours.filter((hour) => hour >= 18).length
    expect(evenings).toBeGreaterThan(5 * mornings)
  })

  test.each(TENANTS)('no two claims on one room of %s overlap', async (binding) => {
    const overlaps = await demo.rows(
      binding,
      `SELECT * FROM (
        SELECT space_id, starts_min, lag(ends_min) OVER (PARTITION BY space_id ORDER BY starts_min) AS before
        FROM occupancy) WHERE before > starts_min`,
    )
    expect(overlaps).toEqual([])
  })

  test.each(TENANTS)('the months of %s say what the claims say', async (binding) => {
    const kept = await demo.rows<{ space_id: string; month: number; busy: string }>(
      binding,
      'SELECT space_id, month, busy FROM occupancy_month',
    )
    const claims = await demo.rows<{ space_id: string; from: number; to: number; kind: string }>(
      binding,
      'SELECT space_id, starts_min AS "from", ends_min AS "to", kind FROM occupancy',
    )
    const lines = (row: (typeof kept)[number]) =>
      row.busy
        .split(';')
        .filter(Boolean)
        .map((line) => `${row.space_id} ${row.month} ${line}`)
    const expected = claims.map(
      ({ space_id, from, to, kind }) =>
        `${space_id} ${Math.floor(from / 44640)} ${from}-${to}-${kind === 'closure' ? -1 : 0}`,
    )
    expect(kept.flatMap(lines).sort()).toEqual(expected.sort())
    expect(expected.length).toBeGreaterThan(100)
  })

  test('each confirmed booking claims all its rooms with the turnaround; no other booking does', async () => {
    const wrong = await demo.rows(
      'TENANT_0001',
      `WITH room AS (SELECT space.id, value AS part FROM space, json_each(parts)
          UNION ALL SELECT id, id FROM space WHERE parts = '[]'),
        wanted AS (SELECT part AS space_id, starts_min, ends_min + booking.turnaround AS ends_min,
            booking.id AS claim_id FROM booking JOIN room ON room.id = space_id WHERE status = 'confirmed'),
        found AS (SELECT space_id, starts_min, ends_min, claim_id FROM occupancy WHERE kind = 'booking')
      SELECT * FROM (SELECT * FROM wanted EXCEPT SELECT * FROM found)
      UNION ALL SELECT * FROM (SELECT * FROM found EXCEPT SELECT * FROM wanted)`,
    )
    expect(wrong).toEqual([])
  })

  test.each(TENANTS)(
    'every booking of %s could have been made when it was made',
    async (binding) => {
      const rows = await demo.rows<Asked>(
        binding,
        `SELECT starts_min, ends_min, created_at, opening, step, shortest, longest, space.turnaround,
        horizon_days, notice_minutes, party_size <= capacity AS fits,
        (SELECT json_group_array(json_object('on', on_date, 'intervals', json(intervals), 'reason', reason))
          FROM opening_exception WHERE opening_exception.place_id = place.id) AS exceptions
      FROM booking JOIN space ON space.id = space_id JOIN place ON place.id = space.place_id`,
      )
      for (const row of rows) {
        const verdict = checkRequest({
          asked: [row.starts_min, row.ends_min],
          now: row.created_at / 60,
          rules: {
            turnaround: row.turnaround,
            shortest: row.shortest,
            longest: row.longest,
            step: row.step,
            leadMinutes: 0,
            horizonDays: row.horizon_days,
            noticeMinutes: row.notice_minutes,
          },
          opening: { week: JSON.parse(row.opening) },
          exceptions: JSON.parse(row.exceptions),
          placeState: 'open',
          spaceState: 'open',
          mayOverrule: false,
        })
        expect(verdict).toEqual({ ok: true, overruled: [] })
        expect(row.fits).toBe(1)
        expect(row.created_at).toBeLessThanOrEqual(nowMin * 60)
      }
    },
  )

  test('hosts have requests to weigh in the coming two weeks, some for the same time', async () => {
    const waiting = `SELECT booking.id, space_id, starts_min, ends_min, booking.turnaround FROM booking
      JOIN space ON space.id = space_id AND approval = 'host' WHERE status = 'requested'
      AND starts_min BETWEEN ${nowMin + 1440} AND ${nowMin + 15 * 1440}`
    const requests = await demo.rows('TENANT_0001', waiting)
    expect(requests).toHaveLength(12)
    const competing = await demo.rows(
      'TENANT_0001',
      `WITH waiting AS (${waiting}) SELECT a.id FROM waiting a JOIN waiting b
        ON a.space_id = b.space_id AND a.id < b.id AND a.starts_min < b.ends_min AND b.starts_min < a.ends_min`,
    )
    expect(competing.length).toBeGreaterThanOrEqual(5)
    const taken = await demo.rows(
      'TENANT_0001',
      `WITH waiting AS (${waiting}) SELECT waiting.id FROM waiting JOIN space ON space.id = waiting.space_id
        JOIN occupancy ON occupancy.space_id = space.id
          OR occupancy.space_id IN (SELECT value FROM json_each(space.parts))
        WHERE occupancy.starts_min < waiting.ends_min + waiting.turnaround
          AND waiting.starts_min < occupancy.ends_min`,
    )
    expect(taken).toEqual([])
  })

  test.each(TENANTS)('nobody in %s has more ahead than an account may have', async (binding) => {
    const [most] = await demo.rows<{ n: number; allowed: number }>(
      binding,
      `SELECT max(n) AS n, (SELECT upcoming_limit FROM tenant_self) AS allowed FROM (
        SELECT count(*) AS n FROM booking WHERE status IN ('requested', 'confirmed') AND ends_min > ${nowMin}
        GROUP BY account_id)`,
    )
    expect(most?.n).toBeLessThanOrEqual(most?.allowed ?? 0)
  })

  test('notes older than thirty days are gone', async () => {
    const found = await demo.rows<{ old: number; young: number }>(
      'TENANT_0001',
      `SELECT sum(ends_min < ${nowMin - 30 * 1440}) AS old, count(*) AS young FROM booking WHERE note IS NOT NULL`,
    )
    expect(found[0]?.old).toBe(0)
    expect(found[0]?.young).toBeGreaterThan(100)
  })
})

interface Asked {
  starts_min: number
  ends_min: number
  created_at: number
  opening: string
  exceptions: string
  step: 15 | 30 | 60
  shortest: number
  longest: number
  turnaround: number
  horizon_days: number
  notice_minutes: number
  fits: number
}
