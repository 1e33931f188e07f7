import { describe, expect, test } from 'vitest'
import {
  blockedInterval,
  checkRequest,
  feeOf,
  mayChange,
} from '../../worker/features/bookings/policy'
import { easy, everyDay, hours, span, wall } from '../time/space-calendar'

const thursday = '2026-12-03'
const now = wall('2026-12-01', '10:00')
const { opening } = everyDay([hours('09:00', '12:00'), hours('13:00', '24:00')])
const evening = {
  asked: span(thursday, '19:00', '21:00'),
  now,
  rules: easy,
  opening,
  exceptions: [],
  placeState: 'open',
  spaceState: 'open',
  mayOverrule: false,
} as const

describe('a request', () => {
  test('within all the rules may be made', () => {
    expect(checkRequest(evening)).toEqual({ ok: true, overruled: [] })
  })

  test('may run until 24:00, and past it only where the next day opens at midnight', () => {
    expect(checkRequest({ ...evening, asked: span(thursday, '22:00', '24:00') })).toMatchObject({
      ok: true,
    })
    const late = { ...evening, asked: span(thursday, '22:00', '01:00') }
    expect(checkRequest(late)).toMatchObject({ refused: 'outside-opening-hours', on: thursday })
    const night = everyDay([hours('00:00', '01:00'), hours('13:00', '24:00')]).opening
    expect(checkRequest({ ...late, opening: night })).toMatchObject({ ok: true })
  })

  test('outside opening hours is refused with the hours of that day', () => {
    for (const [from, to] of [
      ['08:00', '10:00'],
      ['11:00', '14:00'],
      ['12:00', '13:00'],
    ] as const) {
      expect(checkRequest({ ...evening, asked: span(thursday, from, to) })).toEqual({
        refused: 'outside-opening-hours',
        on: thursday,
        open: [span(thursday, '09:00', '12:00'), span(thursday, '13:00', '24:00')],
        reason: '',
      })
    }
  })

  test('on a day that is closed is refused with the reason', () => {
    const exceptions = [{ on: thursday, intervals: [], reason: 'Sinterklaas' }]
    expect(checkRequest({ ...evening, exceptions })).toMatchObject({
      refused: 'outside-opening-hours',
      open: [],
      reason: 'Sinterklaas',
    })
  })

  test('on a day with other hours follows those', () => {
    const exceptions = [{ on: thursday, intervals: [hours('06:00', '08:00')], reason: '' }]
    const asked = span(thursday, '06:00', '08:00')
    expect(checkRequest({ ...evening, exceptions, asked })).toMatchObject({ ok: true })
    expect(checkRequest({ ...evening, exceptions })).toMatchObject({
      refused: 'outside-opening-hours',
    })
  })

  test('in the past, or within the lead time, is too late and says from when', () => {
    const past = { ...evening, now: wall(thursday, '19:01') }
    expect(checkRequest(past)).toMatchObject({ refused: 'too-late' })
    expect(checkRequest({ ...evening, now: wall(thursday, '19:00') })).toMatchObject({ ok: true })
    const rules = { ...easy, leadMinutes: 120 }
    expect(checkRequest({ ...evening, rules, now: wall(thursday, '17:10') })).toEqual({
      refused: 'too-late',
      earliest: wall(thursday, '19:30'),
    })
    expect(checkRequest({ ...evening, rules, now: wall(thursday, '17:00') })).toMatchObject({
      ok: true,
    })
  })

  test('may be made until the last day ahead, that day included', () => {
    const rules = { ...easy, horizonDays: 2 }
    expect(checkRequest({ ...evening, rules })).toMatchObject({ ok: true })
    expect(checkRequest({ ...evening, rules: { ...easy, horizonDays: 1 } })).toEqual({
      refused: 'too-far-ahead',
      lastOn: '2026-12-02',
    })
  })

  test.each([
    ['too-short', '19:00', '19:30'],
    ['too-long', '13:00', '22:00'],
    ['off-step', '19:10', '21:10'],
    ['off-step', '19:00', '20:45'],
  ])('is refused as %s from %s to %s', (refused, from, to) => {
    const asked = span(thursday, from, to)
    expect(checkRequest({ ...evening, asked })).toMatchObject({ refused })
    expect(checkRequest({ ...evening, asked, mayOverrule: true })).toMatchObject({ refused })
  })

  test('that ends before it begins is refused, and one of a century is refused at once', () => {
    const [starts, ends] = evening.asked
    const host = { ...evening, mayOverrule: true }
    expect(checkRequest({ ...host, asked: [ends, starts] })).toMatchObject({ refused: 'too-short' })
    expect(checkRequest({ ...host, asked: [starts, starts] })).toMatchObject({
      refused: 'too-short',
    })
    const century = 100 * 365 * 1440
    expect(checkRequest({ ...host, asked: [starts, starts + century] })).toMatchObject({
      refused: 'too-long',
    })
  })

  test('for what is not open is refused, whoever asks', () => {
    for (const placeState of ['draft', 'suspended', 'closed'] as const) {
      expect(checkRequest({ ...evening, placeState, mayOverrule: true })).toEqual({
        refused: 'closed',
        what: 'place',
        state: placeState,
      })
    }
    expect(checkRequest({ ...evening, spaceState: 'closed', mayOverrule: true })).toEqual({
      refused: 'closed',
      what: 'space',
      state: 'closed',
    })
  })

  test('by a host may set aside hours, lead time and horizon, and all of these are named', () => {
    const rules = { ...easy, leadMinutes: 600, horizonDays: 0 }
    const request = { ...evening, rules, asked: span('2026-12-01', '12:00', '13:00') }
    const verdict = checkRequest({ ...request, mayOverrule: true })
    expect('ok' in verdict && verdict.overruled.map(({ refused }) => refused)).toEqual([
      'too-late',
      'outside-opening-hours',
    ])
    expect(checkRequest({ ...evening, rules, mayOverrule: true })).toMatchObject({
      ok: true,
      overruled: [{ refused: 'too-far-ahead' }],
    })
  })

  test('by a host for a time that has begun is too late', () => {
    const late = { ...evening, now: wall(thursday, '19:01'), mayOverrule: true }
    expect(checkRequest(late)).toMatchObject({ refused: 'too-late' })
  })

  test('keeps to the clock in the night that has an hour twice or not at all', () => {
    const nights = everyDay([hours('00:00', '24:00')]).opening
    const rules = { ...easy, step: 60, longest: 480 } as const
    const october = { ...evening, opening: nights, rules, now: wall('2026-10-20', '10:00') }
    const asked = span('2026-10-25', '01:00', '04:00')
    expect(asked[1] - asked[0]).toBe(4 * 60)
    expect(checkRequest({ ...october, asked })).toMatchObject({ ok: true })
    expect(checkRequest({ ...october, asked, rules: { ...rules, longest: 180 } })).toMatchObject({
      refused: 'too-long',
    })
    const march = span('2027-03-28', '01:00', '04:00')
    expect(march[1] - march[0]).toBe(2 * 60)
    expect(checkRequest({ ...october, asked: march })).toMatchObject({ ok: true })
  })
})

describe('a booking may be changed or cancelled', () => {
  const [startsMin, endsMin] = evening.asked
  const confirmed = { startsMin, endsMin, status: 'confirmed' } as const
  const deadline = wall('2026-12-02', '19:00')

  test('by the booker until the notice time, that minute included', () => {
    expect(mayChange(confirmed, easy, deadline, false)).toEqual({ ok: true, until: deadline })
    expect(mayChange(confirmed, easy, deadline + 1, false)).toEqual({
      refused: 'too-late',
      until: deadline,
    })
  })

  test('by the booker until it would begin, while nobody has approved it', () => {
    const requested = { ...confirmed, status: 'requested' } as const
    expect(mayChange(requested, easy, startsMin, false)).toMatchObject({ ok: true })
    expect(mayChange(requested, easy, startsMin + 1, false)).toMatchObject({ refused: 'too-late' })
  })

  test('by a host until its end', () => {
    expect(mayChange(confirmed, easy, endsMin, true)).toMatchObject({ ok: true })
    expect(mayChange(confirmed, easy, endsMin + 1, true)).toMatchObject({ refused: 'too-late' })
  })

  test('by nobody once it is over and done with', () => {
    for (const status of ['cancelled', 'refused', 'expired'] as const) {
      expect(mayChange({ ...confirmed, status }, easy, now, true)).toEqual({
        refused: 'booking-state',
        status,
      })
    }
  })
})

test('a booking keeps its turnaround from others', () => {
  expect(blockedInterval(evening.asked, 30)).toEqual(span(thursday, '19:00', '21:30'))
})

test('a fee is the fixed part and the hours, in whole cents, half a cent up', () => {
  expect(feeOf({ centsPerHour: 1250, centsFixed: 500 }, 120)).toBe(3000)
  expect(feeOf({ centsPerHour: 1250, centsFixed: 0 }, 15)).toBe(313)
  expect(feeOf({ centsPerHour: 0, centsFixed: 0 }, 90)).toBe(0)
})
