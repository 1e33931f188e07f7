import { expect, test } from 'vitest'
import { claimsIn } from '../../worker/calendar/busy'

const at = 1_764_000_000

test('a month row tells its claims in the order in which they were made', () => {
  const lines = `29931300-29931420-0;29930000-29930060--1;29931500-29931560-${at + 1};`
  expect(claimsIn(lines, at)).toEqual([
    { kind: 'booking', interval: [29_931_300, 29_931_420] },
    { kind: 'closure', interval: [29_930_000, 29_930_060] },
    { kind: 'hold', interval: [29_931_500, 29_931_560] },
  ])
})

test('a hold that has ended takes nothing', () => {
  expect(claimsIn(`29931300-29931420-${at};29931500-29931560-0;`, at)).toEqual([
    { kind: 'booking', interval: [29_931_500, 29_931_560] },
  ])
})

test('a month in which everything was given back takes nothing', () => {
  expect(claimsIn('', at)).toEqual([])
})
