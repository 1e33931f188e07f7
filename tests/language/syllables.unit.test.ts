import { expect, it } from 'vitest'
import { syllablesOf } from '../../worker/language/syllables'

const counted = (words: string, locale: 'nl' | 'en') =>
  words.split(' ').map((word) => [word, syllablesOf(word, locale)])
const all = (words: string, count: number) => words.split(' ').map((word) => [word, count])

it.each<[number, string]>([
  [1, 'wijk buurt straat nieuw eeuw mooi één bloei ik hulp angst herfst schreeuwt team site jij'],
  [2, 'bureau cadeau moeilijk bijen buren buien zwaaien eeuwen wonen toilet café foto’s e-mail'],
  [2, 'website online station kantoor beleid yoghurt samen meedoen zee-eend update naïef geëist'],
  [3, 'gemeente radio museum theater creatief reünie ideeën kopieën bewoners subsidie douane'],
  [3, 'sociaal video poëzie speelplaatsen huiskamer eieren jaarverslag'],
  [4, 'januari beoordelen vereniging financieel beëindigen vergunningen financiën'],
  [5, 'organisatie evaluatie financiële individueel coöperaties'],
  [6, 'bewonersavonden verantwoordelijkheid'],
  [7, 'wijkverbindersavonden'],
])('a Dutch word of %i: %s', (count, words) => {
  expect(counted(words, 'nl')).toEqual(all(words, count))
})

it.each<[number, string]>([
  [1, 'street home walked makes through you the plan asked'],
  [2, 'people table garden started places lovely movement quiet'],
  [3, 'together neighbourhood library decision radio area'],
  [4, 'community information'],
])('an English word of %i: %s', (count, words) => {
  expect(counted(words, 'en')).toEqual(all(words, count))
})

it('what has no Latin vowel counts as one', () => {
  expect(counted('2026 19.00 😀 حديقة tv', 'nl').map(([, count]) => count)).toEqual([1, 1, 1, 1, 1])
})
