import { expect, test } from 'vitest'
import { barriers, buddyPays, channelKinds, planLanguages, streams } from '../../db/projects'
import { monthsOf } from '../../web/features/plan/months'
import {
  adviceQuery,
  BARRIERS,
  BUDDY_PAYS,
  CHANNEL_KINDS,
  LIMITS,
  readPlanView,
  STREAMS,
} from '../../web/features/plan/plan-address'
import { numberWords } from '../../web/features/plan/words'
import { plan as en } from '../../web/messages/en/plan'
import { plan as nl } from '../../web/messages/nl/plan'
import { addressed } from '../../web/words/address'
import { planLimits } from '../../worker/features/plan/contract'
import {
  languageName,
  peopleOf,
  readingOf,
  shareWith,
  stepRefused,
} from '../../worker/features/plan/policy'
import { longSentences, official, textsOf } from '../support/texts'

const [informal, formal] = [addressed(nl, 'je'), addressed(nl, 'u')]
const all = [informal, formal, en].flatMap((words) => textsOf(words))

test('the plan says the same in both languages, in plain words', () => {
  expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(informal).map(([path]) => path))
  expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  expect(textsOf(formal).filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual(
    [],
  )
})

test('the forms know the limits and the choices of the contract', () => {
  expect(LIMITS).toEqual(planLimits)
  expect([CHANNEL_KINDS, BARRIERS, STREAMS, BUDDY_PAYS]).toEqual([
    ...[channelKinds, barriers, streams, buddyPays],
  ])
})

test('each language has a name, in Dutch and in English', () => {
  for (const code of planLanguages)
    for (const locale of ['nl', 'en'] as const)
      expect(languageName(code, locale), `${code} ${locale}`).not.toBe(code)
  expect([languageName('tr', 'nl'), languageName('tr', 'en')]).toEqual(['Turks', 'Turkish'])
})

test('a step of a message asks for a text, and for another reader than its writer', () => {
  const written = { state: 'written', writtenBy: 'acc_me' } as const
  expect(stepRefused({ ...written, state: 'to-write' }, 'sent', 'acc_me')).toBe('message-state')
  expect(stepRefused(written, 'sent', 'acc_me')).toBeNull()
  expect(stepRefused(written, 'ask-check', 'acc_me')).toBeNull()
  expect(stepRefused(written, 'checked', 'acc_me')).toBe('own-writing')
  expect(stepRefused(written, 'checked', 'acc_you')).toBeNull()
  expect(stepRefused({ ...written, state: 'checked' }, 'ask-check', 'acc_you')).toBe(
    'message-state',
  )
  expect(stepRefused({ ...written, state: 'sent' }, 'sent', 'acc_me')).toBe('message-state')
  expect(stepRefused({ ...written, state: 'sent' }, 'not-sent', 'acc_me')).toBeNull()
})

test('what a buddy of the wijk costs stays there', () => {
  const share = { messages: 2, localMessages: 1, cost: 400, localCost: 100 }
  expect(shareWith(share, undefined)).toEqual(share)
  expect(shareWith(share, { costCents: 200, isLocal: true })).toMatchObject({
    ...{ cost: 600, localCost: 300 },
  })
  expect(shareWith(share, { costCents: 200, isLocal: false })).toMatchObject({
    ...{ cost: 600, localCost: 100 },
  })
  expect(peopleOf(5865, 22.5)).toBe(1320)
})

test('a text is read in Dutch and in English, and in other languages only kept', () => {
  const hard = readingOf('De gemeente dient u middels een brief te informeren.', 'nl')
  expect(hard.advice.map(({ code }) => code)).toContain('hard-word')
  expect(hard.score).not.toBeNull()
  expect(readingOf('Come and have a cup of tea.', 'en').advice).toEqual([])
  expect(readingOf('Çaya gelin.', 'tr')).toEqual({ score: null, level: null, advice: [] })
})

test('an address asks for advice once it names a group and a moment', () => {
  const asked = readPlanView({ groep: 'aud_00000001', moment: 'mom_00000001', dagen: 7 })
  expect(adviceQuery(asked)).toBe('?audience=aud_00000001&moment=mom_00000001&days=7')
  expect(adviceQuery({ ...asked, isAfter: true })).toContain('days=-7')
  expect(adviceQuery(readPlanView({ groep: 'aud_00000001' }))).toBe('')
  expect(readPlanView({ groep: '../x', dagen: 'veel', soort: 'duif' })).toMatchObject({
    ...{ audience: '', days: 0, kind: undefined },
  })
})

test('a calendar has all days of each month in which something goes out', () => {
  const months = monthsOf([{ sendsOn: '2028-02-29' }, { sendsOn: '2027-12-31' }])
  expect(months.map(({ year, month, startsOn, days }) => [year, month, startsOn, days.length]))
    // December 2027 begins on a Wednesday, February 2028 on a Tuesday.
    .toEqual([
      [2027, 12, 2, 31],
      [2028, 2, 1, 29],
    ])
  expect(months[1]?.days[28]?.messages).toHaveLength(1)
  expect([numberWords('nl', 1240), numberWords('en', 1234567), numberWords('nl', 90)]).toEqual([
    ...['1.240', '1,234,567', '90'],
  ])
})
