import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { utcOf, wallOf } from '../../worker/time/amsterdam'
import { dateOfDay } from '../../worker/time/date'
import { formatInstant, parseInstant } from '../../worker/time/instant'

const zone = 'Europe/Amsterdam'
const lastMinute = Date.UTC(2199, 11, 31, 12) / 60_000
const lastDay = Math.floor(lastMinute / 1440) - 1

// Half of the draws lie in the hours around a change of the clock, where faults live.
const changes = [Date.UTC(2026, 9, 25, 1), Date.UTC(2027, 2, 28, 1), Date.UTC(2038, 2, 28, 1)]
const moments = fc.oneof(
  fc.integer({ min: 0, max: lastMinute }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -1500, max: 1500 }))
    .map(([change, minutes]) => change / 60_000 + minutes),
)
const days = fc.oneof(
  fc.integer({ min: 0, max: lastDay }),
  fc.constantFrom(...changes.map((change) => Math.floor(change / 86_400_000))),
)

test('every minute shows the clock that Temporal shows, and leads back to itself', () => {
  fc.assert(
    fc.property(moments, (min) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(min * 60_000).toZonedDateTimeISO(zone)
      const shown = wallOf(min)
      expect(shown).toEqual({
        on: zoned.toPlainDate().toString(),
        minutes: zoned.hour * 60 + zoned.minute,
        time: zoned.toPlainTime().toString().slice(0, 5),
        weekday: zoned.dayOfWeek,
      })
      // The second of two equal clock times leads back to the first, an hour earlier.
      const back = utcOf(shown.on, shown.minutes)
      const isSecond = wallOf(min - 60).minutes === shown.minutes
      expect(back).toBe(isSecond ? min - 60 : min)
      expect(parseInstant(formatInstant(min))).toBe(min)
    }),
    { numRuns: 1000, seed: 20261122 },
  )
}, 120_000)

test('every clock time is the moment that Temporal finds compatible', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
      const on = dateOfDay(day)
      const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60)
      const zoned = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime })
      expect(utcOf(on, minutes)).toBe(zoned.epochMilliseconds / 60_000)
    }),
    { numRuns: 1000, seed: 20261122 },
  )
}, 120_000)

test('Amsterdam stays whole hours from UTC, so steps are the same minutes in both', () => {
  for (let year = 1970; year < 2200; year++) {
    for (const month of [0, 6]) {
      const min = Date.UTC(year, month, 15) / 60_000
      expect(wallOf(min).minutes % 60).toBe(0)
    }
  }
})
