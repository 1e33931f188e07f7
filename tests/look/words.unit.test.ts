import { expect, test } from 'vitest'
import { look as en } from '../../web/messages/en/look'
import { settings as settingsEn } from '../../web/messages/en/settings'
import { look as nl } from '../../web/messages/nl/look'
import { settings as settingsNl } from '../../web/messages/nl/settings'
import { addressed } from '../../web/words/address'
import { colourNames, roles } from '../../worker/features/look/roles'
import { longSentences, official, textsOf } from '../support/texts'

const dutch = { look: nl, card: settingsNl.cards.look }
const informal = textsOf(addressed(dutch, 'je'))
const formal = textsOf(addressed(dutch, 'u'))
const english = textsOf({ look: en, card: settingsEn.cards.look })
const all = [...informal, ...formal, ...english]

test('the page of the look says the same things in both languages, in plain words', () => {
  expect(english.map(([path]) => path)).toEqual(informal.map(([path]) => path))
  expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(longSentences(all)).toEqual([])
})

test('it never mixes the two ways of addressing a person', () => {
  expect(formal.filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual([])
  expect(informal.filter(([, text]) => /\b(u|uw)\b/i.test(text))).toEqual([])
})

test('each role of a look has a name', () => {
  for (const role of roles) expect(nl.role[role]).toBeTruthy()
  expect(colourNames).toHaveLength(2 * roles.length)
})
