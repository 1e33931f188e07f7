import { expect, test } from 'vitest'
import { PASSKEY_NAME } from '../../web/features/passkeys/limits'
import { samePage } from '../../web/features/site/same-page'
import { work as en } from '../../web/messages/en/work'
import { work as nl } from '../../web/messages/nl/work'
import { passkeyLimits } from '../../worker/features/passkeys/contract'
import { staffMail as mailEn } from '../../worker/messages/en/staff-mail'
import { staffMail as mailNl } from '../../worker/messages/nl/staff-mail'
import { longSentences, official, textsOf } from '../support/texts'

const dutch = textsOf({ work: nl, mail: mailNl })
const english = textsOf({ work: en, mail: mailEn })
const all = [...dutch, ...english]

test('the pages and letters of staff say the same things in both languages, in plain words', () => {
  expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path))
  expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(dutch.filter(([, text]) => /\b(u|uw)\b/i.test(text))).toEqual([])
})

test('the form knows how long a name may be', () => {
  expect(PASSKEY_NAME).toBe(passkeyLimits.name)
})

test.each([
  ['/hoorn/beheer', '/elders/beheer'],
  ['/hoorn/beheer/aanvragen', '/elders/beheer/aanvragen'],
  ['/hoorn/beheer/agenda', '/elders/beheer/agenda'],
  ['/hoorn/beheer/plekken', '/elders/beheer/plekken'],
  ['/hoorn/beheer/plekken/de-bongerd', '/elders/beheer/plekken'],
  ['/hoorn/beheer/plekken/nieuw', '/elders/beheer/plekken'],
  ['/hoorn/beheer/reservering/bkg_1', '/elders/beheer/agenda'],
  ['/hoorn/beheer/organisatie', '/elders/beheer/organisatie'],
  ['/hoorn/beheer/organisatie/abonnement', '/elders/beheer/organisatie/abonnement'],
  ['/hoorn/beheer/iets-anders', '/elders/beheer'],
  ['/hoorn/plekken/de-bongerd', '/elders/plekken'],
  ['/hoorn/plekkenlijst', '/elders'],
  ['/hoorn/mijn/gegevens', '/elders/mijn'],
  ['/hoorn/reserveren/hld_1', '/elders/plekken'],
  ['/hoorn', '/elders'],
])('%s is in another organisation %s', (here, there) => {
  expect(samePage(here, 'elders')).toBe(there)
})
