import type { Locale } from '../http/schemas'
import { insteadOf } from './abbreviations'
import type { Sentence } from './sentences'
import type { Span, Word } from './words'

/** Exclamation marks, and words in capitals that are not a name of letters (NS, GGD). */
export function shoutingIn(text: string, sentences: readonly Sentence[], locale: Locale): Span[] {
  const marks = [...text.matchAll(/[!！]+/g)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }))
  return [...marks, ...sentences.flatMap(({ words }) => capitalsIn(text, words, locale))]
}

/** Words in capitals that stand beside each other are one shout. */
function capitalsIn(text: string, words: readonly Word[], locale: Locale): Span[] {
  const spans: Span[] = []
  let run: Word[] = []
  const close = () => {
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && (run.length > 1 || isShouted(first))) {
      spans.push({ start: first.start, end: last.end })
    }
    run = []
  }
  for (const word of words) {
    const written = text.slice(word.start, word.end)
    if (/^\p{Lu}{2,}$/u.test(written) && insteadOf(written, locale) === undefined) run.push(word)
    else close()
  }
  close()
  return spans
}

// A short word in capitals is a name more often than a shout, and so is one without a vowel.
const isShouted = ({ text }: Word) => text.length >= 4 && /[aeiouy]/.test(text)
