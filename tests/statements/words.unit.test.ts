import { describe, expect, test } from 'vitest'
import { isPersonal, purposes, terms } from '../../db/privacy/entry'
import { register } from '../../db/privacy/register'
import { LIMITS } from '../../web/features/statements/limits'
import { agreement as agreementEn } from '../../web/messages/en/agreement'
import { processing as processingEn } from '../../web/messages/en/processing'
import { procurement as procurementEn } from '../../web/messages/en/procurement'
import { statements as statementsEn } from '../../web/messages/en/statements'
import { woo as wooEn } from '../../web/messages/en/woo'
import { agreement } from '../../web/messages/nl/agreement'
import { processing } from '../../web/messages/nl/processing'
import { procurement } from '../../web/messages/nl/procurement'
import { statements } from '../../web/messages/nl/statements'
import { woo } from '../../web/messages/nl/woo'
import { addressed } from '../../web/words/address'
import { statementLimits } from '../../worker/features/statements/contract'
import { woo as wooDocumentEn } from '../../worker/messages/en/woo'
import { woo as wooDocument } from '../../worker/messages/nl/woo'
import { kinds } from '../../worker/retention/kinds'
import { termLengths } from '../../worker/tenancy/terms'
import { longSentences, type Message, official, textsOf } from '../support/texts'

const sets = {
  statements: [addressed(statements, 'je'), addressed(statements, 'u'), statementsEn],
  processing: [processing, processing, processingEn],
  agreement: [agreement, agreement, agreementEn],
  procurement: [procurement, procurement, procurementEn],
  woo: [addressed(woo, 'je'), addressed(woo, 'u'), wooEn],
  'woo document': [wooDocument, wooDocument, wooDocumentEn],
} as const

describe.each(Object.entries(sets))('the words of %s', (name, [informal, formal, english]) => {
  const all: Message[] = [...textsOf(informal), ...textsOf(formal), ...textsOf(english)]

  test('say the same in both languages, in plain words', () => {
    expect(textsOf(english).map(([path]) => path)).toEqual(textsOf(informal).map(([path]) => path))
    expect(all.filter(([, text]) => text.trim() === '' || official.test(text))).toEqual([])
    expect(longSentences(all)).toEqual([])
  })

  test('address people in one way', () => {
    expect(all.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
    const je = textsOf(formal).filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text))
    const u = textsOf(informal).filter(([, text]) => /\b(u|uw)\b/i.test(text))
    // Administrators and officers are colleagues: only what residents read is addressed.
    if (name === 'statements') expect(je.filter(([path]) => !path.startsWith('edit.'))).toEqual([])
    expect(u).toEqual([])
  })
})

test('every code of the register has its words', () => {
  const tables = Object.values(register).flatMap((each) => Object.entries(each))
  const personal = tables.flatMap(([table, entry]) => (isPersonal(entry) ? [{ table, entry }] : []))
  const missing = (words: object, codes: readonly string[]) =>
    codes.filter((code) => !Object.hasOwn(words, code))
  expect(
    missing(
      processing.table,
      personal.map(({ table }) => table),
    ),
  ).toEqual([])
  expect(
    missing(
      processing.subject,
      personal.flatMap(({ entry }) => entry.of),
    ),
  ).toEqual([])
  expect(
    missing(
      processing.source,
      personal.map(({ entry }) => entry.source),
    ),
  ).toEqual([])
  expect(
    missing(
      processing.receiver,
      personal.flatMap(({ entry }) => entry.receivers),
    ),
  ).toEqual([])
  expect(missing(processing.purpose, Object.keys(purposes))).toEqual([])
  expect(missing(processing.terms, terms)).toEqual([])
})

test('every term that has a length has the words for it, and tax law is named with its years', () => {
  const missing = Object.keys(termLengths()).filter(
    (term) => !Object.hasOwn(processing.after, term),
  )
  expect(missing).toEqual([])
  const { standard, unit } = kinds.find(({ id }) => id === 'invoice') ?? {}
  expect(processing.after.booking).toContain(`na ${standard} jaar`)
  expect(unit).toBe('years')
})

test('the forms know the limits of the contract', () => {
  expect(LIMITS).toEqual(statementLimits)
})
