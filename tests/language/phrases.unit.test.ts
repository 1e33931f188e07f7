import { expect, it } from 'vitest'
import { findPhrases, listed, phrasesFrom } from '../../worker/language/phrases'
import { wordsOf } from '../../worker/language/words'

const found = (text: string, phrases: Parameters<typeof findPhrases>[1]) =>
  findPhrases(wordsOf(text), phrases).map(({ start, end }) => text.slice(start, end))

it('of phrases that overlap the first counts, then the longest', () => {
  const phrases = phrasesFrom([
    ['in de', 1],
    ['in de buurt', 2],
    ['buurt van', 3],
  ])
  expect(found('Ergens in de buurt van het park, in de stad', phrases)).toEqual([
    'in de buurt',
    'in de',
  ])
})

it('a phrase may have words that stand for each other', () => {
  const phrases = listed('vind|vindt je|u')
  expect(found('Vind je, vindt u, vindt hij', phrases)).toEqual(['Vind je', 'vindt u'])
})
