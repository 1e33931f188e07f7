import { expect, test } from 'vitest'
import { AGREEMENT, LIMITS, PLANS } from '../../web/features/sign-ups/plans'
import { agreement as agreementEn } from '../../web/messages/en/agreement'
import { signUp as en } from '../../web/messages/en/sign-up'
import { agreement as agreementNl } from '../../web/messages/nl/agreement'
import { signUp as nl } from '../../web/messages/nl/sign-up'
import { signUpLimits } from '../../worker/features/sign-ups/contract'
import { agreement } from '../../worker/tenancy/agreement'
import { planLimits } from '../../worker/tenancy/plans'
import { longSentences, official, textsOf } from '../support/texts'

test('the agreement says the same articles in both languages, under the version that is accepted', () => {
  expect(textsOf(agreementEn).map(([path]) => path)).toEqual(
    textsOf(agreementNl).map(([path]) => path),
  )
  const texts = [...textsOf(agreementNl), ...textsOf(agreementEn)]
  expect(texts.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(AGREEMENT).toEqual(agreement)
})

const all = [...textsOf(nl), ...textsOf(en)]

test('the pages for organisations say the same things in both languages, in plain words', () => {
  expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(nl).map(([path]) => path))
  expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
  expect(longSentences(all)).toEqual([])
  expect(textsOf(nl).filter(([, text]) => /\b(u|uw)\b/i.test(text))).toEqual([])
})

test('the pages name the prices and limits that hold', () => {
  expect(PLANS).toEqual(planLimits)
  expect(LIMITS).toEqual(signUpLimits)
})
