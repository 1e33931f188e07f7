import { describe, expect, it } from 'vitest'
import { kinds } from '../../worker/retention/kinds'
import { monthsBefore, overBefore } from '../../worker/retention/term'
import { formatInstant, parseInstant } from '../../worker/time/instant'

const min = (instant: string) => parseInstant(instant) ?? 0
const limitOf = (unit: 'days' | 'months' | 'years', length: number, now: string) =>
  formatInstant(overBefore(unit, length, min(now)))

describe('a term', () => {
  it('in days ends as the day begins that lies so many days later, in Amsterdam', () => {
    // Of 1 December: thirty days later is 31 December.
    expect(limitOf('days', 30, '2026-12-30T22:59:00Z')).toBe('2026-11-30T23:00:00Z')
    expect(limitOf('days', 30, '2026-12-30T23:00:00Z')).toBe('2026-12-01T23:00:00Z')
  })

  it('goes on once a day, also where the clock is put forward', () => {
    expect(limitOf('days', 1, '2026-03-30T10:00:00Z')).toBe('2026-03-29T22:00:00Z')
  })

  it('in years ends with the year', () => {
    expect(limitOf('years', 7, '2026-12-31T22:59:00Z')).toBe('2018-12-31T23:00:00Z')
    expect(limitOf('years', 7, '2026-12-31T23:00:00Z')).toBe('2019-12-31T23:00:00Z')
  })

  it('in months is of the same day, or the last of a shorter month', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
    expect(monthsBefore('2028-03-31', 1)).toBe('2028-02-29')
    expect(monthsBefore('2026-01-15', 24)).toBe('2024-01-15')
    expect(monthsBefore('2026-01-15', 1)).toBe('2025-12-15')
  })
})

describe('the kinds', () => {
  it('have a standard within their bounds', () => {
    for (const { id, least, standard, most } of kinds) {
      expect([least <= standard, standard <= most], id).toEqual([true, true])
    }
  })

  it('keep what law and commission ask: bookings 90 days, a year at most; invoices seven years', () => {
    const of = (wanted: string) => kinds.find(({ id }) => id === wanted)
    expect(of('booking')).toMatchObject({ unit: 'days', standard: 90, most: 365 })
    expect(of('invoice')).toMatchObject({ unit: 'years', standard: 7, least: 7, most: 7 })
    expect(of('account')).toMatchObject({ unit: 'months', standard: 24, least: 12, most: 36 })
  })
})
