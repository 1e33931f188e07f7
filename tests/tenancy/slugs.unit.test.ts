import { expect, test } from 'vitest'
import { isReservedSlug } from '../../worker/tenancy/reserved'

test('no organisation can be called as any language of ISO 639-1', () => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  // ICU names the two-letter codes, those that were withdrawn as well.
  const known = codes.filter((code) => names.of(code) !== undefined)
  expect(known.length).toBeGreaterThan(180)
  expect(known.filter((code) => !isReservedSlug(code))).toEqual([])
})

test('no organisation can be called as what the service needs itself', () => {
  const needed = 'api werk dev healthz assets cdn-cgi inloggen problems well-known admin www'
  expect(needed.split(' ').filter((word) => !isReservedSlug(word))).toEqual([])
  expect(isReservedSlug('hoorn')).toBe(false)
})
