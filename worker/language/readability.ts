import type { Locale } from '../http/schemas'
import type { Sentence } from './sentences'
import { syllablesOf } from './syllables'

/** How hard a text is to read, by its score; the names of Flesch. */
export type Level =
  | 'very-easy'
  | 'easy'
  | 'fairly-easy'
  | 'standard'
  | 'fairly-difficult'
  | 'difficult'
  | 'very-difficult'

const levels: Record<Locale, readonly (readonly [from: number, level: Level])[]> = {
  // The norms of Douma: from "zeer gemakkelijk" to "zeer moeilijk".
  nl: [
    [90, 'very-easy'],
    [80, 'easy'],
    [70, 'fairly-easy'],
    [60, 'standard'],
    [45, 'fairly-difficult'],
    [30, 'difficult'],
    [0, 'very-difficult'],
  ],
  en: [
    [90, 'very-easy'],
    [80, 'easy'],
    [70, 'fairly-easy'],
    [60, 'standard'],
    [50, 'fairly-difficult'],
    [30, 'difficult'],
    [0, 'very-difficult'],
  ],
}

/**
 * The reading ease of some sentences, from 0 (very difficult) to 100 (very easy), to one decimal; null
 * when fewer than half of the words are in Latin letters, because then nothing was counted.
 *
 * Dutch: W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960),
 * 206.84 - 0.77 wl - 0.93 sl, where wl is the number of syllables in 100 words and sl the number of
 * words in a sentence. English: R. Flesch, A new readability yardstick (1948),
 * 206.835 - 84.6 (syllables / words) - 1.015 (words / sentences). Both say something about averages
 * only: a short text of hard words may score well.
 */
export function readingEase(sentences: readonly Sentence[], locale: Locale): number | null {
  const words = sentences.flatMap((sentence) => sentence.words)
  const latin = words.filter(({ text }) => /\p{Script=Latin}/u.test(text))
  if (latin.length === 0 || latin.length * 2 < words.length) return null
  const perWord = words.reduce((sum, { text }) => sum + syllablesOf(text, locale), 0) / words.length
  const perSentence = words.length / sentences.length
  const ease =
    locale === 'nl'
      ? 206.84 - 0.77 * 100 * perWord - 0.93 * perSentence
      : 206.835 - 84.6 * perWord - 1.015 * perSentence
  return Math.round(Math.min(Math.max(ease, 0), 100) * 10) / 10
}

export function levelOf(score: number, locale: Locale): Level {
  return levels[locale].find(([from]) => score >= from)?.[1] ?? 'very-difficult'
}
