import { expect, test } from 'vitest'
import { degrees, outcomes, sides } from '../../db/projects'
import { LIMITS } from '../../web/features/intake/limits'
import * as shown from '../../web/features/intake/subjects'
import { intake as en } from '../../web/messages/en/intake'
import { intake as nl } from '../../web/messages/nl/intake'
import { addressed } from '../../web/words/address'
import { intakeLimits } from '../../worker/features/intake/contract'
import * as subjects from '../../worker/features/intake/subjects'
import { intakeMail as mailEn } from '../../worker/messages/en/intake-mail'
import { intakeMail } from '../../worker/messages/nl/intake-mail'
import { promiseSubjects } from '../../worker/projects/promise'
import { OWN_CHOICE, sharedThemes } from '../../worker/projects/themes'
import { longSentences, official, textsOf } from '../support/texts'

const [informal, formal] = [addressed(nl, 'je'), addressed(nl, 'u')]
const letters = [intakeMail('je'), intakeMail('u'), mailEn()]
const all = [informal, formal, en, ...letters].flatMap((words) => textsOf(words))

test('the starting conversation says the same in both languages, in plain words', () => {
  expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(informal).map(([path]) => path))
  expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  // What somebody from outside reads, by the link in a letter.
  const read = [...textsOf(formal.confirm), ...textsOf(intakeMail('u'))]
  expect(read.filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([])
})

test('every subject, theme, degree and outcome has its words, and the page its order', () => {
  expect([...subjects.textSubjects].sort()).toEqual(Object.keys(nl.subjects).sort())
  expect([...shown.aboutArea, ...shown.aboutUrgency]).toEqual([...subjects.conversationSubjects])
  expect(shown.expectationSubjects).toEqual(subjects.expectationSubjects)
  expect(shown.promiseSubjects).toEqual(promiseSubjects)
  expect([shown.sides, shown.degrees, shown.outcomes]).toEqual([sides, degrees, outcomes])
  expect([shown.sharedThemes, shown.OWN_CHOICE]).toEqual([sharedThemes, OWN_CHOICE])
})

test('the forms know the limits of the contract', () => {
  expect(LIMITS).toEqual(intakeLimits)
})
