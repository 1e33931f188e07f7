import { describe, expect, test } from 'vitest'
import { formatInstant, nowMinutes, parseInstant } from '../../worker/time/instant'

describe('an instant on the wire', () => {
  test('is read in UTC or with an offset, and is the same moment', () => {
    const min = parseInstant('2026-12-03T18:00:00Z')
    expect(min).toBe(Date.UTC(2026, 11, 3, 18) / 60_000)
    expect(parseInstant('2026-12-03T19:00:00+01:00')).toBe(min)
    expect(parseInstant('2026-12-03T12:30:00-05:30')).toBe(min)
    expect(parseInstant('2026-12-03t18:00:00.000z')).toBe(min)
  })

  test.each([
    ['no seconds', '2026-12-03T18:00Z'],
    ['no offset', '2026-12-03T18:00:00'],
    ['half a minute', '2026-12-03T18:00:30Z'],
    ['a thousandth', '2026-12-03T18:00:00.001Z'],
    ['a leap second', '2026-12-31T23:59:60Z'],
    ['hour 24', '2026-12-03T24:00:00Z'],
    ['minute 60', '2026-12-03T18:60:00Z'],
    ['offset of 24 hours', '2026-12-03T18:00:00+24:00'],
    ['a date that is not there', '2027-02-29T18:00:00Z'],
    ['a year before any booking', '0001-01-01T00:00:00Z'],
    ['a date alone', '2026-12-03'],
    ['a number', '1796320800'],
    ['words', 'donderdag'],
  ])('is refused with %s', (_, text) => {
    expect(parseInstant(text)).toBeNull()
  })

  test('is written in UTC, with seconds and without a fraction', () => {
    expect(formatInstant(Date.UTC(2026, 11, 3, 18) / 60_000)).toBe('2026-12-03T18:00:00Z')
    expect(formatInstant(0)).toBe('1970-01-01T00:00:00Z')
  })

  test('now is the minute that runs', () => {
    expect(nowMinutes(() => 119_999)).toBe(1)
    expect(nowMinutes(() => 120_000)).toBe(2)
  })
})
