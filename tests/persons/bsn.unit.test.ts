import { describe, expect, test } from 'vitest'
import { lineSchema, textSchema } from '../../worker/http/schemas'
import { holdsBsn, isBsn } from '../../worker/privacy/bsn'
import { fc } from '../support/property'

/** Reckoned here by another road: the last digit is what the first eight leave. */
const bsn = fc
  .tuple(...Array.from({ length: 8 }, () => fc.integer({ min: 0, max: 9 })))
  .map((digits) => {
    const rest = digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11
    return rest === 10 || digits.every((digit) => digit === 0) ? null : [...digits, rest].join('')
  })
  .filter((digits) => digits !== null)
const words = fc.stringMatching(/^[a-zA-Z ,;()]{0,20}$/)

describe('a number that can be a BSN', () => {
  test('is seen in any text, written together or with spaces or dots', () => {
    fc.assert(
      fc.property(
        bsn,
        fc.array(fc.constantFrom('', ' ', '.'), { minLength: 8, maxLength: 8 }),
        words,
        words,
        (digits, signs, before, after) => {
          const written = [...digits].map((digit, index) => digit + (signs[index] ?? '')).join('')
          // Two zeros in front is how a number of another country begins.
          fc.pre(!digits.startsWith('00'))
          expect(holdsBsn(`${before}${written}${after}`)).toBe(true)
        },
      ),
    )
  })

  test('is nine digits that pass, and no others', () => {
    fc.assert(
      fc.property(bsn, fc.integer({ min: 1, max: 9 }), (digits, more) => {
        expect(isBsn(digits)).toBe(true)
        const last = (Number(digits[8]) + more) % 10
        // Another last digit leaves another rest, unless it is eleven away, which it cannot be.
        expect(isBsn(digits.slice(0, 8) + last)).toBe(false)
      }),
    )
  })

  test('is not the middle of a longer number', () => {
    fc.assert(
      fc.property(bsn, fc.stringMatching(/^\d{1,5}$/), (digits, more) => {
        expect(holdsBsn(digits + more)).toBe(false)
        expect(holdsBsn(more + digits)).toBe(false)
      }),
    )
  })
})

test.each([
  '06 12345678',
  '0229-12 34 56',
  '020 123 4567',
  '+31612345678',
  '+31 612345678',
  '+31-612345678',
  '+31 (0)612345678',
  '0031 612345678',
  'Kamer 12, 24 december 2026 om 19.30 uur',
  'NL91 ABNA 0417 1643 00',
  '000000000',
  '123456789',
])('"%s" may be written', (text) => {
  expect(holdsBsn(text)).toBe(false)
})

test.each(['111222333', '123456782', '1234.56.782', '123 456 782', 'bsn:123456782.'])(
  '"%s" is refused in a line and in a text, under a code of its own',
  (text) => {
    for (const schema of [lineSchema, textSchema]) {
      const { error } = schema.safeParse(text)
      expect(error?.issues.map((issue) => issue.code === 'custom' && issue.params)).toEqual([
        { code: 'bsn' },
      ])
    }
  },
)
