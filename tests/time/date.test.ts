import { describe, expect, test } from 'vitest'
import { addDays, clockTime, daysBetween, isIsoDate, weekdayOf } from '../../worker/time/date'

describe('a date', () => {
  test('of a leap year has 29 February, and no other year has', () => {
    expect(isIsoDate('2028-02-29')).toBe(true)
    expect(isIsoDate('2000-02-29')).toBe(true)
    expect(isIsoDate('2027-02-29')).toBe(false)
    expect(isIsoDate('2100-02-29')).toBe(false)
  })

  test.each([
    '',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-12-00',
    '2026-1-1',
    '26-01-01',
    '2026-12-03T00:00:00Z',
    ' 2026-12-03',
    '2026-12-03\n',
    '１２３４-12-03',
    '1969-12-31',
    '2200-01-01',
  ])('is not written as %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test('moves over the end of months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  })

  test('lies a number of days from another, over both changes of the clock too', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2)
  })

  test('knows its day of the week, Monday first', () => {
    expect(weekdayOf('2026-12-03')).toBe(4)
    expect(weekdayOf('2026-10-25')).toBe(7)
    expect(weekdayOf('2028-02-29')).toBe(2)
    expect(weekdayOf('1970-01-01')).toBe(4)
    expect(weekdayOf('2024-01-01')).toBe(1)
  })
})

test('minutes after midnight are a clock time, and the end of the day is 24:00', () => {
  expect([0, 59, 545, 1439, 1440].map(clockTime)).toEqual([
    '00:00',
    '00:59',
    '09:05',
    '23:59',
    '24:00',
  ])
})
