import { expect, test } from 'vitest'
import { alternatives } from '../../worker/time/alternatives'
import type { Interval } from '../../worker/time/interval'
import { easy, everyDay, hours, span, wall } from '../time/space-calendar'

const thursday = '2026-12-03'
const now = wall('2026-11-20', '10:00')
const range = ['2026-11-26', '2026-12-17'] as const
const asked = span(thursday, '19:00', '21:00')

function offer(busy: readonly Interval[], changes = {}, time = asked) {
  return alternatives(time, everyDay([hours('09:00', '23:00')], { busy, ...changes }), now, range)
}

test('a taken evening offers just before, just after and the next evening', () => {
  expect(offer([asked])).toEqual([
    span(thursday, '17:00', '19:00'),
    span(thursday, '21:00', '23:00'),
    span('2026-12-04', '19:00', '21:00'),
  ])
})

test('times nearer than the asked length are offered when only part of it is taken', () => {
  expect(offer([span(thursday, '20:30', '21:00')])[0]).toEqual(span(thursday, '18:30', '20:30'))
})

test('a taken day offers the same hour on the days around it', () => {
  expect(offer([span(thursday, '00:00', '24:00')])).toEqual([
    span('2026-12-02', '19:00', '21:00'),
    span('2026-12-04', '19:00', '21:00'),
    span('2026-12-05', '19:00', '21:00'),
  ])
})

test('the turnaround is kept free on both sides', () => {
  const rules = { ...easy, turnaround: 30 }
  const [before, after] = offer([span(thursday, '19:00', '20:30')], { rules })
  expect(before).toEqual(span(thursday, '16:30', '18:30'))
  expect(after).toEqual(span(thursday, '20:30', '22:30'))
})

test('the nearest other hours are offered when that hour is never free', () => {
  const rules = { ...easy, horizonDays: 14 }
  const evenings = Array.from({ length: 31 }, (_, day): Interval => {
    const evening = span('2026-11-20', '17:30', '23:00')
    return [evening[0] + day * 1440, evening[1] + day * 1440]
  })
  expect(offer(evenings, { rules })).toEqual([
    span('2026-12-02', '15:30', '17:30'),
    span(thursday, '15:30', '17:30'),
    span('2026-12-04', '09:00', '11:00'),
  ])
})

test('the same hour is the hour on the clock when the clock changes between', () => {
  const sunday = '2026-10-25'
  const calendar = everyDay([hours('18:00', '22:00')], {
    busy: [span('2026-10-24', '00:00', '24:00')],
  })
  const time = span('2026-10-24', '19:00', '21:00')
  const days = [sunday, '2026-10-26'] as const
  expect(alternatives(time, calendar, wall('2026-10-20', '10:00'), days, 2)).toEqual([
    span(sunday, '19:00', '21:00'),
    span('2026-10-26', '19:00', '21:00'),
  ])
})

test('a length that the space does not allow is brought to the nearest that it does', () => {
  const rules = { ...easy, longest: 90 }
  expect(offer([asked], { rules })[0]).toEqual(span(thursday, '17:30', '19:00'))
})

test('nothing is offered when nothing is free', () => {
  expect(offer([span('2026-11-01', '00:00', '24:00'), [now, now + 40 * 1440]])).toEqual([])
})
