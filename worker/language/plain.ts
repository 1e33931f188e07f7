import type { Locale } from '../http/schemas'
import { insteadOf } from './abbreviations'
import { hardWords as english } from './hard-words-en'
import { hardWords as dutch } from './hard-words-nl'
import { passivesIn } from './passive'
import { findPhrases } from './phrases'
import type { Level } from './readability'
import { levelOf, readingEase } from './readability'
import type { Sentence } from './sentences'
import { sentencesOf } from './sentences'
import { shoutingIn } from './shouting'
import type { Span, Word } from './words'

/** Something in a text that may stop a reader, and the place of the words that it is about. */
export type Remark = Span &
  (
    | { code: 'long-sentence' | 'long-paragraph'; words: number; isStrong: boolean }
    | { code: 'hard-word' | 'abbreviation'; instead: readonly string[] }
    | { code: 'passive' | 'shouting' }
  )

export interface Reading {
  /** 0 (very difficult) to 100 (very easy); null when there is nothing to count. */
  score: number | null
  level: Level | null
  remarks: readonly Remark[]
}

// The voice of this service: fifteen words a sentence at most. Above 25 a reader loses the thread.
const SENTENCE = { advised: 15, most: 25 }
// Five sentences of fifteen words; twice that is a wall.
const PARAGRAPH = { advised: 75, most: 150 }

/**
 * Reads a text as its readers would, against language level B1. It advises and never blocks; it never
 * throws, and takes time in proportion to the length. Remarks stand in the order of the text, with
 * offsets in UTF-16 units. A line break ends a sentence and a paragraph. An abbreviation
 * that stands in brackets behind its own words is explained, and from there on may be used.
 */
export function readPlainly(text: string, locale: Locale): Reading {
  const sentences = sentencesOf(text)
  const score = readingEase(sentences, locale)
  const remarks = [
    ...sentences.flatMap((sentence) => inSentence(text, sentence, locale)),
    ...longParagraphs(text, sentences),
    ...abbreviationsIn(text, sentences, locale),
    ...shoutingIn(text, sentences, locale).map((span) => ({ code: 'shouting' as const, ...span })),
  ]
  remarks.sort((a, b) => a.start - b.start || b.end - a.end)
  return { score, level: score === null ? null : levelOf(score, locale), remarks }
}

function inSentence(text: string, sentence: Sentence, locale: Locale): Remark[] {
  const { start, end, words } = sentence
  const hard = findPhrases(words, locale === 'nl' ? dutch : english)
  const long = words.length > SENTENCE.advised
  return [
    ...(long
      ? [
          {
            code: 'long-sentence' as const,
            start,
            end,
            words: words.length,
            isStrong: words.length > SENTENCE.most,
          },
        ]
      : []),
    ...[...hard, ...(locale === 'nl' ? apartIn(words) : [])].map(({ start, end, value }) => ({
      code: 'hard-word' as const,
      start,
      end,
      instead: value,
    })),
    ...passivesIn(text, sentence, locale).map((span) => ({ code: 'passive' as const, ...span })),
  ]
}

/** "U dient het formulier in te vullen": "dient te" with words between; not "in om te". */
function apartIn(words: readonly Word[]) {
  return words.flatMap(({ text, start, end }, at) => {
    if (text !== 'dient' && text !== 'dienen') return []
    const following = words.slice(at + 1, at + 12).map((word) => word.text)
    const te = following.indexOf('te')
    const om = following.indexOf('om')
    const isApart = te > 0 && (om < 0 || om > te)
    return isApart ? [{ start, end, value: ['moet', 'moeten'] }] : []
  })
}

function longParagraphs(text: string, sentences: readonly Sentence[]): Remark[] {
  const paragraphs: Sentence[][] = []
  let previous: Sentence | undefined
  for (const sentence of sentences) {
    const gap = previous && text.slice(previous.end, sentence.start)
    if (gap === undefined || /[\n\r]/.test(gap)) paragraphs.push([])
    paragraphs.at(-1)?.push(sentence)
    previous = sentence
  }
  return paragraphs.flatMap((paragraph) => {
    const words = paragraph.reduce((sum, sentence) => sum + sentence.words.length, 0)
    const [first, last] = [paragraph[0], paragraph.at(-1)]
    // One sentence that is too long has its own remark.
    if (!first || !last || first === last || words <= PARAGRAPH.advised) return []
    const span = { start: first.start, end: last.end }
    return [{ code: 'long-paragraph', words, isStrong: words > PARAGRAPH.most, ...span }]
  })
}

function abbreviationsIn(text: string, sentences: readonly Sentence[], locale: Locale): Remark[] {
  const explained = new Set<string>()
  return sentences.flatMap(({ words }) =>
    words.flatMap((word) => {
      const instead = insteadOf(text.slice(word.start, word.end), locale)
      if (instead === undefined || explained.has(word.text)) return []
      const isExplained = text[word.start - 1] === '(' && text[word.end] === ')'
      if (isExplained) explained.add(word.text)
      return isExplained
        ? []
        : [{ code: 'abbreviation' as const, start: word.start, end: word.end, instead }]
    }),
  )
}
