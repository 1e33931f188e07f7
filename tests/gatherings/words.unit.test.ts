import { expect, test } from 'vitest'
import { LIMITS } from '../../web/features/gatherings/gathering-address'
import { gatherings as en } from '../../web/messages/en/gatherings'
import { gatherings as nl } from '../../web/messages/nl/gatherings'
import { addressed } from '../../web/words/address'
import { gatheringLimits } from '../../worker/features/gatherings/contract'
import { inOrder, isAsked, isForNames, timeOn } from '../../worker/features/gatherings/policy'
import { spotOf } from '../../worker/projects/gatherings'
import { momentOf } from '../../worker/time/amsterdam'
import { longSentences, official, textsOf } from '../support/texts'

const [informal, formal] = [addressed(nl, 'je'), addressed(nl, 'u')]
const all = [informal, formal, en].flatMap((words) => textsOf(words))

test('a gathering says the same in both languages, in plain words', () => {
  expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(informal).map(([path]) => path))
  expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  const read = textsOf(formal)
  expect(read.filter(([, text]) => /\b(je|jij|jou|jouw|jullie|jezelf)\b/i.test(text))).toEqual([])
})

test('the forms know the limits of the contract', () => {
  expect(LIMITS).toEqual(gatheringLimits)
})

test('a time is on the clock of Amsterdam, ends after it begins, and may end at midnight', () => {
  const said = (on: string, from: string, until: string) => {
    const time = timeOn(on, from, until)
    return time?.map((min) => momentOf(min).at)
  }
  expect(said('2026-12-03', '19:00', '21:00')).toEqual([
    '2026-12-03T18:00:00Z',
    '2026-12-03T20:00:00Z',
  ])
  expect(said('2026-07-03', '19:00', '24:00')).toEqual([
    ...['2026-07-03T17:00:00Z', '2026-07-03T22:00:00Z'],
  ])
  expect([said('2026-12-03', '19:00', '19:00'), said('2026-12-03', '19:00', '18:59')]).toEqual([
    undefined,
    undefined,
  ])
})

test('what is to come stands first, soonest first; what is over comes latest first', () => {
  const at = (startsMin: number) => ({ startsMin, endsMin: startsMin + 10 })
  const order = inOrder([at(5), at(300), at(40), at(200)], 100).map(({ startsMin }) => startsMin)
  expect(order).toEqual([200, 300, 40, 5])
})

test('beside a name stands no channel that says what somebody believes', () => {
  const kinds = ['poster', 'faith-board', 'party-or-union', 'passes-on'] as const
  expect(kinds.map(isForNames)).toEqual([true, false, false, true])
  expect(kinds.map(isAsked)).toEqual([true, false, false, false])
})

test('a place is as sure as its booking', () => {
  const spot = (bookingStatus: string | null) => spotOf({ bookingId: 'bkg_1', bookingStatus })
  expect(spotOf({ bookingId: null, bookingStatus: null })).toBe('elsewhere')
  expect(['confirmed', 'requested', 'cancelled', 'refused', 'expired', null].map(spot)).toEqual([
    ...['booked', 'asked', 'lost', 'lost', 'lost', 'lost'],
  ])
})
