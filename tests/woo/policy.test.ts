import { describe, expect, test } from 'vitest'
import { BLACK, nameFinder, redactText, redactWhole } from '../../worker/features/woo/policy'
import { csvLine } from '../../worker/http/csv'
import { fc } from '../support/property'

const names = nameFinder(['Anna de Vries', 'Fatma Yıldız', 'Jan-Peter van den Berg', 'Bo'])

describe('free text', () => {
  test.each([
    ['Anna de Vries belde af.', `${BLACK} belde af.`],
    ['ANNA kwam niet', `${BLACK} kwam niet`],
    ['mevrouw De Vries was ziek', `mevrouw De ${BLACK} was ziek`],
    ['Bel Fatma Yıldız', `Bel ${BLACK}`],
    ['Gezien: Jan-Peter', `Gezien: ${BLACK}`],
    ['Bo was er', `${BLACK} was er`],
    ['De Annahoeve is dicht, boven ook', 'De Annahoeve is dicht, boven ook'],
    ['Ga naar den Berg', `Ga naar den ${BLACK}`],
  ])('is without names: %s', (text, left) => expect(redactText(text, names).text).toBe(left))

  test.each([
    '06 12345678',
    '06-12 34 56 78',
    '0612345678',
    '+31 6 12345678',
    '0031612345678',
    '(0229) 55 12 34',
    '0229-551234',
    '0229 55.12.34',
  ])('is without phone numbers: %s', (number) => {
    const { text, blacked } = redactText(`Bel ${number}, graag.`, names)
    expect(text.replace(BLACK, '')).not.toMatch(/\d{2}/)
    expect(text).toContain('graag')
    expect(blacked).toEqual(['phone'])
  })

  test.each(['anna@example.org', 'a.de.vries+x@sub.example.nl', '<anna@example.org>'])(
    'is without mail addresses: %s',
    (mail) => {
      const { text, blacked } = redactText(`Mail ${mail} even`, null)
      expect(text).not.toContain('@')
      expect(blacked).toEqual(['mail'])
    },
  )

  test.each(['111222333', '1112.22.333', 'NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'])(
    'is without other long numbers: %s',
    (number) => expect(redactText(`Nummer ${number}`, null).text).toBe(`Nummer ${BLACK}`),
  )

  test('keeps what is about nobody: times, prices, numbers of people', () => {
    const text = 'Om 19.00 uur, 25 mensen, € 12,50, zaal 3, op 3 december 2026.'
    expect(redactText(text, names)).toEqual({ text, blacked: [] })
  })

  test('has nothing left of a name, wherever it stands and however it is written', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,7}$/)
    const filler = fc.constantFrom('en', ',', '(', 'zei:', '\n', '-', '.', '"', 'belde', '’s')
    const around = fc.array(filler, { maxLength: 4 }).map((parts) => parts.join(' '))
    const spelled = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    )
    fc.assert(
      fc.property(word, word, around, around, spelled, (first, last, before, after, spell) => {
        const finder = nameFinder([`${first} van ${last}`])
        for (const name of [`${first} van ${last}`, first, last]) {
          const { text } = redactText(`${before} ${spell(name)} ${after}`, finder)
          expect(text.toLowerCase().split(/[^a-z]+/)).not.toContain(name.toLowerCase())
        }
      }),
    )
  })
})

test('a field that is a person’s is gone whatever stands in it, at one length', () => {
  expect(redactWhole('Ria', 'name').text).toBe(redactWhole('Een hele lange naam', 'name').text)
  expect(redactWhole(null, 'phone')).toEqual({ text: '', blacked: [] })
})

test('a spreadsheet takes no text for a formula', () => {
  for (const start of ['=', '+', '-', '@']) expect(csvLine([`${start}1`])).toBe(`'${start}1\r\n`)
  expect(csvLine(['Zeg "ja"; nu'])).toBe('"Zeg ""ja""; nu"\r\n')
})
