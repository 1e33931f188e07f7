import { beforeAll, describe, expect, test } from 'vitest'
import { type MeasuredDay, measureDays } from '../work/measured'

describe('the day of somebody who serves 1, 10 and 30 organisations', () => {
  let measured: MeasuredDay[]
  beforeAll(async () => {
    measured = await measureDays([1, 10, 30])
  })

  test('reads at most 30 rows for each of them', () => {
    expect(measured).toHaveLength(3)
    for (const { tenants, read } of measured)
      expect(read / tenants, `${tenants} organisations`).toBeLessThanOrEqual(30)
  })

  test('costs as much for each one more, in rows and round trips', () => {
    const [one, ten, thirty] = measured
    if (!one || !ten || !thirty) throw new Error('not measured')
    const each = (a: MeasuredDay, b: MeasuredDay, of: 'read' | 'trips') =>
      (b[of] - a[of]) / (b.tenants - a.tenants)
    // Where a search in an index ends by the next row, that row counts: one more or less.
    expect(Math.abs(each(one, ten, 'read') - each(ten, thirty, 'read'))).toBeLessThanOrEqual(1)
    expect([each(one, ten, 'trips'), each(ten, thirty, 'trips')]).toEqual([2, 2])
  })
})
