import { expect, test } from 'vitest'
import { areaParts, stakeholderKinds } from '../../db/projects'
import {
  AREA_PARTS,
  LIMITS,
  STAKEHOLDER_KINDS,
  THEMES,
} from '../../web/features/around/around-address'
import { around as en } from '../../web/messages/en/around'
import { around as nl } from '../../web/messages/nl/around'
import { addressed } from '../../web/words/address'
import { aroundLimits } from '../../worker/features/around/contract'
import {
  contactAfter,
  openFirst,
  saysAnother,
  untoldUntil,
} from '../../worker/features/around/policy'
import { aroundMail as mailEn } from '../../worker/messages/en/around-mail'
import { aroundMail } from '../../worker/messages/nl/around-mail'
import { sharedThemes } from '../../worker/projects/themes'
import { longSentences, official, textsOf } from '../support/texts'

const [informal, formal] = [addressed(nl, 'je'), addressed(nl, 'u')]
const letters = [aroundMail('je'), aroundMail('u'), mailEn()]
const all = [informal, formal, en, ...letters].flatMap((words) => textsOf(words))

test('what is around a project says the same in both languages, in plain words', () => {
  expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(informal).map(([path]) => path))
  const isMeantEmpty = (path: string) => path === 'who.alliances.none'
  expect(
    all.filter(
      ([path, text]) => (text.trim() === '' && !isMeantEmpty(path)) || official.test(text),
    ),
  ).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  const read = [...textsOf(formal), ...textsOf(aroundMail('u'))]
  expect(read.filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual([])
})

test('the forms know the limits and the choices of the contract', () => {
  expect(LIMITS).toEqual(aroundLimits)
  expect([STAKEHOLDER_KINDS, AREA_PARTS, THEMES]).toEqual([
    ...[stakeholderKinds, areaParts, sharedThemes],
  ])
})

test('a contact is another person where the address differs, or the name without one', () => {
  const bo = { name: 'Bo', function: '', email: 'bo@example.org' }
  expect(contactAfter(undefined, { ...bo, name: '', email: '' })).toBe('none')
  expect(contactAfter(undefined, bo)).toBe('other')
  expect(contactAfter(bo, { ...bo, name: 'Bo de Wit' })).toBe('same')
  expect(contactAfter(bo, { ...bo, email: 'jo@example.org' })).toBe('other')
  const silent = { ...bo, email: '' }
  expect(contactAfter(silent, silent)).toBe('same')
  expect(contactAfter(silent, { ...silent, name: 'Jo' })).toBe('other')
  expect(untoldUntil('2026-11-26')).toBe('2026-12-27')
})

test('the same themes in another order say nothing else', () => {
  const entry = { name: 'Kerk', wants: 'Rust', offers: '', takesPart: '', themes: ['a', 'b'] }
  expect(saysAnother(entry, { ...entry, themes: ['b', 'a'] })).toBe(false)
  expect(saysAnother(entry, { ...entry, wants: 'Zon' })).toBe(true)
})

test('what waits for an answer stands first, by its date', () => {
  const asked = (id: string, answerBy: string | null, answer = '') => ({ id, answerBy, answer })
  const rows = [
    ...[asked('a', null), asked('b', '2026-12-04'), asked('c', '2026-12-01', 'Ja')],
    asked('d', '2026-12-02'),
  ]
  expect(openFirst(rows).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c'])
})
