import { describe, expect, test } from 'vitest'
import { dayOutlook, freeNow, nextFree } from '../../worker/features/places/availability'
import { endsFor, freeBlocks, starts } from '../../worker/time/free'
import { openRuns, openWindows } from '../../worker/time/opening'
import { easy, everyDay, hours, span, utc, wall } from '../time/space-calendar'

const thursday = '2026-12-03'
const now = wall('2026-12-01', '10:00')
const dayAndEvening = everyDay([hours('09:00', '12:00'), hours('13:00', '22:00')])

function freeOn(on: string, calendar = dayAndEvening, at = now) {
  return dayOutlook(calendar, on, 1, at)[0]?.free
}

describe('a place is open', () => {
  test('in each of the intervals of that weekday', () => {
    const { opening } = dayAndEvening
    expect(openWindows(opening, [], thursday)).toEqual([
      span(thursday, '09:00', '12:00'),
      span(thursday, '13:00', '22:00'),
    ])
  })

  test('once where its intervals overlap or touch', () => {
    const { opening } = everyDay([
      hours('13:00', '17:00'),
      hours('09:00', '13:00'),
      hours('16:00', '18:00'),
    ])
    expect(openWindows(opening, [], thursday)).toEqual([span(thursday, '09:00', '18:00')])
  })

  test('not in an interval that ends where it begins, or before', () => {
    const { opening } = everyDay([hours('09:00', '09:00'), hours('17:00', '13:00')])
    expect(openWindows(opening, [], thursday)).toEqual([])
  })

  test('never on a date that an exception closes, and at other hours where it says so', () => {
    const closed = { on: thursday, intervals: [], reason: 'Sinterklaas' }
    const evening = { on: '2026-12-04', intervals: [hours('19:00', '24:00')], reason: '' }
    const calendar = { ...dayAndEvening, exceptions: [closed, evening] }
    const [first, second, third] = dayOutlook(calendar, thursday, 3, now)
    expect(first).toMatchObject({ open: [], free: [], openMinutes: 0, exception: 'Sinterklaas' })
    expect(second).toMatchObject({ open: [span('2026-12-04', '19:00', '24:00')], exception: '' })
    expect(third).toMatchObject({ openMinutes: 12 * 60, exception: null })
  })

  test('through midnight when both days say so', () => {
    const { opening } = everyDay([hours('00:00', '01:00'), hours('20:00', '24:00')])
    expect([...openRuns(opening, [], thursday, '2026-12-04')]).toEqual([
      span(thursday, '00:00', '01:00'),
      span(thursday, '20:00', '01:00'),
      span('2026-12-04', '20:00', '24:00'),
    ])
  })

  test('an hour longer or shorter in the nights when the clock changes', () => {
    const { opening } = everyDay([hours('00:00', '24:00')])
    expect(openWindows(opening, [], '2026-10-25')).toEqual([
      [utc('2026-10-24T22:00:00Z'), utc('2026-10-25T23:00:00Z')],
    ])
    expect(openWindows(opening, [], '2027-03-28')).toEqual([
      [utc('2027-03-27T23:00:00Z'), utc('2027-03-28T22:00:00Z')],
    ])
  })
})

describe('a space is free', () => {
  test('around what is taken', () => {
    const busy = [span(thursday, '19:00', '21:00'), span(thursday, '10:00', '11:00')]
    expect(freeOn(thursday, { ...dayAndEvening, busy })).toEqual([
      span(thursday, '09:00', '10:00'),
      span(thursday, '11:00', '12:00'),
      span(thursday, '13:00', '19:00'),
      span(thursday, '21:00', '22:00'),
    ])
  })

  test('only until its own turnaround fits before the next booking', () => {
    const rules = { ...easy, turnaround: 45 }
    const busy = [span(thursday, '19:00', '20:45')]
    expect(freeOn(thursday, { ...dayAndEvening, rules, busy })).toEqual([
      span(thursday, '09:00', '12:00'),
      span(thursday, '13:00', '18:00'),
      span(thursday, '21:00', '22:00'),
    ])
  })

  test('until closing time, because the turnaround may come after it', () => {
    const rules = { ...easy, turnaround: 60 }
    expect(freeOn(thursday, { ...dayAndEvening, rules })?.at(-1)).toEqual(
      span(thursday, '13:00', '22:00'),
    )
  })

  test('not until closing time when something stands in the way of the turnaround after it', () => {
    const rules = { ...easy, turnaround: 60 }
    const busy = [span(thursday, '22:30', '23:30')]
    expect(freeOn(thursday, { ...dayAndEvening, rules, busy })?.at(-1)).toEqual(
      span(thursday, '13:00', '21:30'),
    )
  })

  test('not where less than the shortest booking is left', () => {
    const busy = [span(thursday, '09:30', '11:30'), span(thursday, '13:30', '21:30')]
    expect(freeOn(thursday, { ...dayAndEvening, busy })).toEqual([])
  })

  test('from the step after lead time, and until the last day that may be booked', () => {
    const rules = { ...easy, leadMinutes: 60, horizonDays: 1 }
    const days = dayOutlook(
      { ...dayAndEvening, rules },
      '2026-12-02',
      3,
      wall('2026-12-02', '14:10'),
    )
    expect(days.map(({ free }) => free)).toEqual([
      [span('2026-12-02', '15:30', '22:00')],
      [span(thursday, '09:00', '12:00'), span(thursday, '13:00', '22:00')],
      [],
    ])
  })

  test('until 24:00, and from there on the next day', () => {
    const calendar = everyDay([hours('00:00', '24:00')])
    expect(dayOutlook(calendar, thursday, 2, now).map(({ free }) => free)).toEqual([
      [span(thursday, '00:00', '24:00')],
      [span('2026-12-04', '00:00', '24:00')],
    ])
  })

  test('on 29 February', () => {
    const calendar = everyDay([hours('09:00', '12:00')])
    const days = dayOutlook(calendar, '2028-02-28', 3, wall('2028-02-01', '10:00'))
    expect(days.map(({ on, freeMinutes }) => [on, freeMinutes])).toEqual([
      ['2028-02-28', 180],
      ['2028-02-29', 180],
      ['2028-03-01', 180],
    ])
  })

  test('never when its lengths do not meet the step', () => {
    const rules = { ...easy, shortest: 45, longest: 50 }
    expect(freeOn(thursday, { ...dayAndEvening, rules })).toEqual([])
  })
})

describe('within a free block', () => {
  const block = span(thursday, '13:00', '16:00')

  test('every start leaves room for the shortest booking', () => {
    expect(starts(block, { ...easy, shortest: 120 })).toEqual([
      wall(thursday, '13:00'),
      wall(thursday, '13:30'),
      wall(thursday, '14:00'),
    ])
  })

  test('every end lies between the shortest and the longest', () => {
    const rules = { ...easy, shortest: 60, longest: 90 }
    const ends = ['14:00', '14:30'].map((time) => wall(thursday, time))
    expect(endsFor(wall(thursday, '13:00'), block, rules)).toEqual(ends)
    expect(endsFor(wall(thursday, '15:30'), block, rules)).toEqual([])
    expect(endsFor(wall(thursday, '12:30'), block, rules)).toEqual([])
    expect(endsFor(wall(thursday, '13:10'), block, rules)).toEqual([])
  })

  test('an evening can run past midnight', () => {
    const { opening } = everyDay([hours('00:00', '01:00'), hours('20:00', '24:00')])
    const runs = [...openRuns(opening, [], thursday, '2026-12-04')]
    const evening = freeBlocks(runs, [], easy, now)[1] ?? [0, 0]
    expect(endsFor(wall(thursday, '23:00'), evening, easy)).toEqual([
      wall(thursday, '24:00'),
      wall('2026-12-04', '00:30'),
      wall('2026-12-04', '01:00'),
    ])
  })
})

describe('free again', () => {
  test('is today when something is left, otherwise the first day with room', () => {
    expect(nextFree(dayAndEvening, wall(thursday, '14:10'))).toEqual(
      span(thursday, '14:30', '22:00'),
    )
    const busy = [span(thursday, '13:00', '21:30')]
    expect(nextFree({ ...dayAndEvening, busy }, wall(thursday, '14:10'))).toEqual(
      span('2026-12-04', '09:00', '12:00'),
    )
  })

  test('is nothing when all is taken for 62 days', () => {
    const today = wall(thursday, '08:00')
    const taken = (days: number) => ({
      ...dayAndEvening,
      busy: [[today, today + days * 1440] as const],
    })
    expect(nextFree(taken(62), today)).toBeNull()
    expect(nextFree(taken(61), today)).toEqual(span('2027-02-02', '09:00', '12:00'))
  })
})

describe('free now', () => {
  test('is until the next claim or closing time, whatever must be booked ahead', () => {
    const rules = { ...easy, leadMinutes: 2880 }
    const busy = [span(thursday, '19:00', '21:00')]
    const calendar = { ...dayAndEvening, rules, busy }
    expect(freeNow(calendar, wall(thursday, '13:07'))).toEqual([
      wall(thursday, '13:07'),
      wall(thursday, '19:00'),
    ])
    expect(freeNow(calendar, wall(thursday, '21:00'))?.[1]).toBe(wall(thursday, '22:00'))
  })

  test('is not when somebody has it or the door is closed', () => {
    const busy = [span(thursday, '19:00', '21:00')]
    const calendar = { ...dayAndEvening, busy }
    for (const time of ['19:00', '20:59', '12:00', '22:00', '03:00']) {
      expect(freeNow(calendar, wall(thursday, time))).toBeNull()
    }
  })
})
