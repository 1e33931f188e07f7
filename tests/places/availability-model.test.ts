import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { checkRequest } from '../../worker/features/bookings/policy'
import { dayOutlook, nextFree } from '../../worker/features/places/availability'
import { alternatives } from '../../worker/time/alternatives'
import { addDays } from '../../worker/time/date'
import { endsFor, freeBlocks, type SpaceCalendar, starts } from '../../worker/time/free'
import { type Interval, overlaps } from '../../worker/time/interval'
import { openRuns, type WallInterval } from '../../worker/time/opening'

// The model knows no intervals: it walks minute by minute and asks Temporal for every clock time.
const DAYS = 3
const MARGIN = 1500
// A slow machine is no failure.
const PATIENCE = 120_000
const SIZE = DAYS * 1440 + 2 * MARGIN

type Setting = { calendar: SpaceCalendar; firstOn: string; base: number; now: number }

function minuteOf(on: string, minutes: number): number {
  const date = Temporal.PlainDate.from(on).add({ days: minutes === 1440 ? 1 : 0 })
  const plainTime = new Temporal.PlainTime(Math.floor((minutes % 1440) / 60), minutes % 60)
  return (
    date.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime }).epochMilliseconds / 60_000
  )
}

function mark(minutes: Uint8Array, base: number, from: number, to: number) {
  for (let min = from; min < to; min++) minutes[min - base] = 1
}

class Model {
  private open = new Uint8Array(SIZE)
  private taken = new Uint8Array(SIZE)
  private lastEnd: number

  constructor(
    private setting: Setting,
    dates: string[],
  ) {
    const { calendar, base, now } = setting
    for (const on of dates) {
      const { exceptions, opening } = calendar
      const weekday = Temporal.PlainDate.from(on).dayOfWeek
      const exception = exceptions.find((candidate) => candidate.on === on)
      for (const [from, to] of exception
        ? exception.intervals
        : (opening.week[weekday - 1] ?? [])) {
        mark(this.open, base, minuteOf(on, from), minuteOf(on, to))
      }
    }
    for (const [from, to] of calendar.busy) mark(this.taken, base, from, to)
    const today = Temporal.Instant.fromEpochMilliseconds(now * 60_000)
      .toZonedDateTimeISO('Europe/Amsterdam')
      .toPlainDate()
    this.lastEnd = minuteOf(today.add({ days: calendar.rules.horizonDays + 1 }).toString(), 0)
  }

  private onStep(min: number): boolean {
    const zoned = Temporal.Instant.fromEpochMilliseconds(min * 60_000).toZonedDateTimeISO(
      'Europe/Amsterdam',
    )
    return (zoned.hour * 60 + zoned.minute) % this.setting.calendar.rules.step === 0
  }

  /** Every interval that can be booked, lengths up to the longest, one by one. */
  bookable(): Interval[] {
    const { base, now, calendar } = this.setting
    const { rules } = calendar
    const found: Interval[] = []
    const grid: number[] = []
    for (let min = base; min < base + SIZE; min++) {
      if (min % 15 === 0 && this.onStep(min)) grid.push(min)
    }
    for (const from of grid) {
      if (from < now + rules.leadMinutes) continue
      const closes = this.firstFrom(from, this.open, 0)
      const claimed = this.firstFrom(from, this.taken, 1)
      for (const to of grid) {
        if (to <= from || to - from < rules.shortest || to - from > rules.longest) continue
        if (to <= closes && to + rules.turnaround <= claimed && to <= this.lastEnd) {
          found.push([from, to])
        }
      }
    }
    return found
  }

  private firstFrom(from: number, minutes: Uint8Array, value: number): number {
    const index = minutes.indexOf(value, from - this.setting.base)
    return index < 0 ? Number.POSITIVE_INFINITY : this.setting.base + index
  }

  /** The minutes that some booking can have, as the longest stretches. */
  free(): Interval[] {
    const minutes = new Uint8Array(SIZE)
    const { base } = this.setting
    for (const [from, to] of this.bookable()) mark(minutes, base, from, to)
    const blocks: Interval[] = []
    for (let index = 0, from = -1; index < SIZE; index++) {
      if (minutes[index] === 1 && from < 0) from = index
      if (minutes[index] !== 1 && from >= 0) {
        blocks.push([base + from, base + index])
        from = -1
      }
    }
    return blocks
  }
}

const fives = (min: number, max: number) =>
  fc.integer({ min: min / 5, max: max / 5 }).map((fifth) => fifth * 5)
const wallIntervals: fc.Arbitrary<WallInterval[]> = fc.array(
  fc
    .tuple(fc.oneof(fives(0, 1435), fc.constant(0)), fc.oneof(fives(5, 720), fc.constant(1440)))
    .map(([from, length]): WallInterval => [from, Math.min(from + length, 1440)]),
  { maxLength: 3 },
)

const settings: fc.Arbitrary<Setting> = fc
  .record({
    firstOn: fc.constantFrom('2026-10-24', '2027-03-27', '2028-02-28', '2026-12-30', '2026-06-10'),
    week: fc.array(wallIntervals, { minLength: 7, maxLength: 7 }),
    exception: fc.option(fc.tuple(fc.nat(DAYS - 1), wallIntervals)),
    claims: fc.array(fc.tuple(fives(-300, DAYS * 1440 + 300), fives(0, 400)), { maxLength: 12 }),
    nowAfter: fc.integer({ min: 0, max: 1300 }),
    step: fc.constantFrom<15 | 30 | 60>(15, 30, 60),
    turnaround: fc.constantFrom(0, 15, 20, 60, 240),
    shortest: fc.constantFrom(15, 30, 45, 60, 120),
    leadMinutes: fc.constantFrom(0, 0, 10, 120, 1500),
    horizonDays: fc.constantFrom(1, 2, 30),
  })
  .map(({ firstOn, week, exception, claims, nowAfter, ...rules }) => {
    const midnight = minuteOf(firstOn, 0)
    const exceptions = exception
      ? [{ on: addDays(firstOn, exception[0]), intervals: exception[1], reason: '' }]
      : []
    const busy = claims.map(
      ([from, length]): Interval => [midnight + from, midnight + from + length],
    )
    // Longer than the three days, so that the blocks of the model are not cut by it.
    const whole = { ...rules, longest: 2 * DAYS * 1440, noticeMinutes: 0 }
    const calendar = { opening: { week }, exceptions, busy, rules: whole }
    return { calendar, firstOn, base: midnight - MARGIN, now: midnight + nowAfter }
  })

const dates = ({ firstOn }: Setting) =>
  Array.from({ length: DAYS }, (_, day) => addDays(firstOn, day))
const lastOn = ({ firstOn }: Setting) => addDays(firstOn, DAYS - 1)
const windows = (setting: Setting) => [
  ...openRuns(
    setting.calendar.opening,
    setting.calendar.exceptions,
    setting.firstOn,
    lastOn(setting),
  ),
]

test(
  'free blocks hold exactly the minutes that some booking can have',
  () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { busy, rules } = setting.calendar
        const model = new Model(setting, dates(setting)).free()
        expect(freeBlocks(windows(setting), busy, rules, setting.now)).toEqual(model)
        expect(nextFree(setting.calendar, setting.now, DAYS)).toEqual(model[0] ?? null)
      }),
      { numRuns: 150, seed: 20261122 },
    )
  },
  PATIENCE,
)

test(
  'the outlook of a day is what can be booked within that day alone',
  () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const outlook = dayOutlook(setting.calendar, setting.firstOn, DAYS, setting.now)
        const model = dates(setting).map((on) => new Model(setting, [on]).free())
        expect(outlook.map(({ free }) => free)).toEqual(model)
      }),
      { numRuns: 60, seed: 20261122 },
    )
  },
  PATIENCE,
)

test(
  'starts and ends of the blocks are all that can be booked, and the policy lets just these in',
  () => {
    fc.assert(
      fc.property(settings, fc.constantFrom(60, 120, 240), (whole, longest) => {
        const calendar = { ...whole.calendar, rules: { ...whole.calendar.rules, longest } }
        const { rules, busy, opening, exceptions } = calendar
        const setting = { ...whole, calendar }
        const possible = freeBlocks(windows(setting), busy, rules, setting.now).flatMap((block) =>
          starts(block, rules).flatMap((from) =>
            endsFor(from, block, rules).map((to): Interval => [from, to]),
          ),
        )
        const model = new Model(setting, dates(setting)).bookable()
        expect(possible).toEqual(model)

        const inModel = new Set(model.map(String))
        const first = setting.base + MARGIN
        for (let from = first - 30; from < first + DAYS * 1440 - 600; from += 45) {
          const asked: Interval = [from, from + 60]
          const verdict = checkRequest({
            asked,
            now: setting.now,
            rules,
            opening,
            exceptions,
            placeState: 'open',
            spaceState: 'open',
            mayOverrule: false,
          })
          const taken = busy.some(
            (claim) => claim[1] > claim[0] && overlaps(claim, [from, from + 60 + rules.turnaround]),
          )
          const beyond = windows(setting).every(([, closes]) => closes < from + 60)
          if (!beyond) expect('ok' in verdict && !taken).toBe(inModel.has(String(asked)))
        }
      }),
      { numRuns: 80, seed: 20261122 },
    )
  },
  PATIENCE,
)

test(
  'alternatives can all be booked, differ, and are only missing when nothing is free',
  () => {
    fc.assert(
      fc.property(settings, fives(0, DAYS * 1440 - 60), (setting, after) => {
        const from = setting.base + MARGIN + Math.floor(after / 60) * 60
        const { rules } = setting.calendar
        const length = Math.max(60, Math.ceil(rules.shortest / rules.step) * rules.step)
        const range = [setting.firstOn, lastOn(setting)] as const
        const offered = alternatives([from, from + 60], setting.calendar, setting.now, range)
        const model = new Model(setting, dates(setting))
          .bookable()
          .filter((booking) => booking[1] - booking[0] === length && booking[0] !== from)
        const inModel = new Set(model.map(String))
        for (const time of offered) expect(inModel.has(String(time))).toBe(true)
        expect(new Set(offered.map(String)).size).toBe(offered.length)
        expect(offered.map(([at]) => at)).toEqual(offered.map(([at]) => at).sort((a, b) => a - b))
        expect(offered.length > 0).toBe(model.length > 0)
      }),
      { numRuns: 150, seed: 20261122 },
    )
  },
  PATIENCE,
)
