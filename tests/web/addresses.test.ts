import { describe, expect, it } from 'vitest'
import { barePath, localeOf, localisedPath } from '../../web/locale'
import { parseSearch, stringifySearch } from '../../web/search'
import { lookSheet } from '../../web/ui/look-sheet'

describe('the address of a page', () => {
  it.each([
    ['/', '/en'],
    ['/hoorn', '/hoorn/en'],
    ['/hoorn/plekken/de-kas', '/hoorn/en/plekken/de-kas'],
    ['/werk', '/werk/en'],
  ])('%s stands in English at %s, and back', (dutch, english) => {
    expect([localeOf(dutch), localeOf(english)]).toEqual(['nl', 'en'])
    expect(localisedPath(dutch, 'en')).toBe(english)
    expect(localisedPath(dutch, 'nl')).toBe(dutch)
    expect(barePath(english)).toBe(dutch)
    expect(barePath(dutch)).toBe(dutch)
  })

  it('takes only a whole part of the path for a language', () => {
    expect(localeOf('/hoorn/enkhuizen')).toBe('nl')
    expect(localeOf('/en/hoorn')).toBe('nl')
    expect(localeOf('/hoorn/plekken/en')).toBe('nl')
  })
})

describe('search parameters', () => {
  it('are read as a plain form writes them', () => {
    expect(parseSearch('?week=12&van=019&dag=1&dag=2&leeg=')).toEqual({
      week: '12',
      van: '019',
      dag: ['1', '2'],
      leeg: '',
    })
  })

  it('are written back the same, without what is not there', () => {
    const search = '?week=12&dag=1&dag=2&zoek=a%26b'
    expect(stringifySearch(parseSearch(search))).toBe(search)
    expect(stringifySearch({ week: undefined, dag: null })).toBe('')
  })
})

describe('the look of an organisation', () => {
  it('cannot carry more than plain colours into the style sheet', () => {
    const sheet = lookSheet({
      accent: '#1d4f91',
      'page}body': '#ffffff',
      text: 'url(https://elsewhere.example)',
    })
    expect(sheet).toContain('#1d4f91')
    expect(sheet).not.toMatch(/elsewhere|body/)
  })
})
