import { expect, test } from 'vitest'
import { LIMITS, MOST_SPOTS } from '../../web/features/story/story-address'
import { story as en } from '../../web/messages/en/story'
import { storyDesk as deskEn } from '../../web/messages/en/story-desk'
import { story as nl } from '../../web/messages/nl/story'
import { storyDesk as deskNl } from '../../web/messages/nl/story-desk'
import { addressed } from '../../web/words/address'
import { readQuestionCode } from '../../worker/auth/secrets'
import { MOST_SPOTS as mostSpots, storyLimits } from '../../worker/features/story/contract'
import { adviceFor, answerBy, isLate, textFor } from '../../worker/features/story/policy'
import { longSentences, official, textsOf } from '../support/texts'

const dutch = { ...nl, desk: deskNl }
const english = { ...en, desk: deskEn }
const [informal, formal] = [addressed(dutch, 'je'), addressed(dutch, 'u')]
const all = [informal, formal, english].flatMap((words) => textsOf(words))

test('a story says the same in both languages, in plain words', () => {
  expect(textsOf(english).map(([path]) => path)).toEqual(textsOf(informal).map(([path]) => path))
  // Here somebody who rents a home is meant, and no organisation.
  const said = (text: string) => text.replaceAll(/\bhuurders(organisatie)?\b|\btenants\b/gi, '')
  expect(all.filter(([, text]) => text.trim() === '' || official.test(said(text)))).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  const read = textsOf(formal)
  expect(read.filter(([, text]) => /\b(je|jij|jou|jouw|jullie|jezelf)\b/i.test(text))).toEqual([])
})

test('the forms know the limits of the contract', () => {
  expect([LIMITS, MOST_SPOTS]).toEqual([storyLimits, mostSpots])
})

test('a question is late the day after its two weeks', () => {
  const until = answerBy('2026-12-20')
  expect(until).toBe('2027-01-03')
  const late = (state: string, today: string) => isLate({ state, answerBy: until }, today)
  expect([late('open', until), late('open', '2027-01-04')]).toEqual([false, true])
  expect(late('answered', '2027-02-01')).toBe(false)
})

test('a text in the other language is better than none', () => {
  const texts = [{ locale: 'nl' as const }]
  expect([textFor(texts, 'en'), textFor([], 'en')]).toEqual([{ locale: 'nl' }, null])
})

test('a code is read as somebody copied it from paper', () => {
  expect(['AB0DE FGHJ1', 'abode-fghjl', 'abode-fghji'].map(readQuestionCode)).toEqual([
    ...['ab0de-fghj1', 'ab0de-fghj1', 'ab0de-fghj1'],
  ])
  expect(['', 'abode', 'abode-fghj!', 'abode-fghjkm'].map(readQuestionCode)).toEqual([
    ...[null, null, null, null],
  ])
})

test('advice names the words that it is about', () => {
  const text = { happens: 'Middels inspraak komt er een plein.', why: '', asked: '', ideas: '' }
  expect(adviceFor(text, 'nl')).toContainEqual(
    expect.objectContaining({ field: 'happens', code: 'hard-word', words: 'Middels' }),
  )
  expect(adviceFor({ ...text, happens: 'Er komt een plein.' }, 'nl')).toEqual([])
})
