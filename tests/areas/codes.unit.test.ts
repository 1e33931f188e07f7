import { describe, expect, test } from 'vitest'
import { gemeenteOf, kindOf, parentsOf } from '../../worker/areas/codes'
import { searchKeyOf } from '../../worker/areas/search-key'

describe('a code of CBS', () => {
  test.each([
    ['NL00', 'land', null, []],
    ['GM0405', 'gemeente', 'GM0405', ['NL00']],
    ['WK040531', 'wijk', 'GM0405', ['GM0405', 'NL00']],
    ['BU04053100', 'buurt', 'GM0405', ['WK040531', 'GM0405', 'NL00']],
  ])('%s says what it is and what it lies in', (code, kind, gemeente, parents) => {
    expect(kindOf(code)).toBe(kind)
    expect(gemeenteOf(code)).toBe(gemeente)
    expect(parentsOf(code)).toEqual(parents)
  })

  test.each(['', 'GM405', 'gm0405', 'WK0405311', 'PV27', 'BU0405310', 'NL01', ' GM0405'])(
    'is not %j',
    (text) => {
      expect(kindOf(text)).toBeNull()
      expect(parentsOf(text)).toEqual([])
    },
  )
})

test.each([
  ["'s-Gravenhage", 'gravenhage'],
  ['Súdwest-Fryslân', 'sudwest fryslan'],
  ['De Pijp', 'pijp'],
  ['De', 'de'],
  ['gemeente Hoorn', 'hoorn'],
  ['Gemeentehuis', 'gemeentehuis'],
  ['Wijk 05 Blokker', 'blokker'],
  ['Nijmegen-Ĳsselmonde', 'nijmegen ijsselmonde'],
  ['🌷', ''],
  ['حي السلام', 'حي السلام'],
])('%s is found by %j', (name, key) => {
  expect(searchKeyOf(name)).toBe(key)
})
