import { describe, expect, test } from 'vitest'
import { dayBounds, momentOf, utcOf, wallOf } from '../../worker/time/amsterdam'
import { utc, wall } from './space-calendar'

describe('the clock in Amsterdam', () => {
  test('runs one hour ahead in winter and two in summer', () => {
    expect(wallOf(utc('2026-12-03T18:00:00Z'))).toEqual({
      on: '2026-12-03',
      minutes: 19 * 60,
      time: '19:00',
      weekday: 4,
    })
    expect(wallOf(utc('2027-07-01T17:05:00Z'))).toMatchObject({ on: '2027-07-01', time: '19:05' })
  })

  test('shows 02:30 twice on 25 October 2026, and the first counts', () => {
    const first = utc('2026-10-25T00:30:00Z')
    const second = utc('2026-10-25T01:30:00Z')
    expect(wallOf(first)).toMatchObject({ on: '2026-10-25', time: '02:30' })
    expect(wallOf(second)).toMatchObject({ on: '2026-10-25', time: '02:30' })
    expect(wall('2026-10-25', '02:30')).toBe(first)
    expect(wall('2026-10-25', '03:00')).toBe(utc('2026-10-25T02:00:00Z'))
  })

  test('never shows 02:30 on 28 March 2027, and an hour later counts', () => {
    expect(wallOf(utc('2027-03-28T00:59:00Z')).time).toBe('01:59')
    expect(wallOf(utc('2027-03-28T01:00:00Z')).time).toBe('03:00')
    expect(wall('2027-03-28', '02:30')).toBe(utc('2027-03-28T01:30:00Z'))
    expect(wallOf(wall('2027-03-28', '02:30')).time).toBe('03:30')
  })

  test('makes a day of 25 hours, one of 23 and all others of 24', () => {
    const length = (on: string) => dayBounds(on)[1] - dayBounds(on)[0]
    expect(length('2026-10-25')).toBe(25 * 60)
    expect(length('2027-03-28')).toBe(23 * 60)
    expect(length('2026-10-24')).toBe(24 * 60)
    expect(length('2026-10-26')).toBe(24 * 60)
    expect(length('2028-02-29')).toBe(24 * 60)
    expect(length('2026-12-31')).toBe(24 * 60)
  })

  test('gives midnight to the day that begins, and 24:00 is the same moment', () => {
    expect(utcOf('2026-12-31', 1440)).toBe(utcOf('2027-01-01', 0))
    expect(wallOf(utcOf('2026-12-31', 1440))).toMatchObject({ on: '2027-01-01', time: '00:00' })
    expect(wallOf(utcOf('2026-12-31', 1440) - 1)).toMatchObject({ on: '2026-12-31', time: '23:59' })
    expect(utcOf('2028-02-28', 1440)).toBe(utcOf('2028-02-29', 0))
  })

  test('keeps a weekly evening at 19:00 over both changes of the clock', () => {
    for (const [before, after, apart] of [
      ['2026-10-22', '2026-10-29', 7 * 1440 + 60],
      ['2027-03-25', '2027-04-01', 7 * 1440 - 60],
    ] as const) {
      expect(wall(after, '19:00') - wall(before, '19:00')).toBe(apart)
      expect(wallOf(wall(after, '19:00')).time).toBe('19:00')
    }
  })

  test('goes over the wire as an instant with its date and time', () => {
    expect(momentOf(wall('2026-12-03', '19:00'))).toEqual({
      at: '2026-12-03T18:00:00Z',
      on: '2026-12-03',
      time: '19:00',
    })
  })
})
