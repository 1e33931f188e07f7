import { expect, test } from 'vitest'
import { surveyQuestions } from '../../db/projects'
import { LIMITS, QUESTIONS } from '../../web/features/measurements/measurement-address'
import { measurements as en } from '../../web/messages/en/measurements'
import { measurements as nl } from '../../web/messages/nl/measurements'
import { addressed } from '../../web/words/address'
import { measurementLimits, SCORES } from '../../worker/features/measurements/contract'
import {
  answersIn,
  FEWEST_ANSWERS,
  faultIn,
  resultsOf,
  surveyOn,
} from '../../worker/features/measurements/policy'
import { longSentences, official, textsOf } from '../support/texts'

const [informal, formal] = [addressed(nl, 'je'), addressed(nl, 'u')]
const all = [informal, formal, en].flatMap((words) => textsOf(words))

test('measurements say the same in both languages, in plain words', () => {
  expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(informal).map(([path]) => path))
  expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  expect(textsOf(formal).filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual(
    [],
  )
})

test('the pages know the limits, the questions and the scores of the contract', () => {
  expect([LIMITS, QUESTIONS]).toEqual([measurementLimits, surveyQuestions])
  expect([nl.scores.length, en.scores.length]).toEqual([SCORES + 1, SCORES + 1])
  expect(nl.desk.tooFew).toContain(`${FEWEST_ANSWERS}`)
})

const dates = { opensOn: '2026-12-01', closesOn: '2026-12-14' }

test('a survey is open on its first and its last day', () => {
  const days = ['2026-11-30', '2026-12-01', '2026-12-14', '2026-12-15']
  expect(days.map((day) => surveyOn(dates, day))).toEqual(['coming', 'open', 'open', 'closed'])
  expect(surveyOn({ opensOn: null, closesOn: null }, '2026-12-01')).toBe('none')
})

test('dates go in order, and a survey that has closed stays so', () => {
  const longer = { ...dates, closesOn: '2026-12-31' }
  expect(faultIn(longer, dates, '2026-12-14')).toBeNull()
  expect(faultIn(longer, dates, '2026-12-15')).toEqual({ field: 'closesOn', code: 'invalid' })
  expect(faultIn(dates, dates, '2026-12-15')).toBeNull()
  expect(faultIn({ ...dates, closesOn: null }, null, '2026-11-30')?.field).toBe('closesOn')
  expect(faultIn({ ...dates, opensOn: null }, null, '2026-11-30')?.field).toBe('opensOn')
  expect(faultIn({ ...dates, closesOn: '2026-11-30' }, null, '2026-11-01')?.code).toBe('too-small')
  expect(faultIn(dates, null, '2026-12-15')?.code).toBe('too-small')
})

test('nine answers show nothing, ten do, and who would rather not say is no answer', () => {
  const said = (question: 'home' | 'say', score: number, answers: number) => ({
    ...{ question, score, answers },
  })
  const scores = [said('home', 5, 9), said('home', 0, 4), said('say', 1, 5), said('say', 2, 5)]
  expect(resultsOf(['home', 'say'], scores)).toEqual([
    { question: 'home', counts: null, mean: null },
    { question: 'say', counts: [5, 5, 0, 0, 0], mean: 1.5 },
  ])
  expect(answersIn(scores)).toBe(13)
  expect(answersIn([])).toBe(0)
})
