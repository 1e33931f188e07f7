import type { Span, Word } from './words'
import { wordsOf } from './words'

/** From the first word to the full stop or question mark, with the words in it. */
export interface Sentence extends Span {
  words: readonly Word[]
}

// What stands before a name or a number, so that its full stop ends nothing.
const titles = new Set('dhr mevr mw dr mr mrs ms ir ing drs prof st nr tel blz art'.split(' '))
// These may end a sentence, but do not when a small letter follows.
const shortened = new Set(
  'bijv evt enz etc incl excl resp ca max min gem vgl zgn approx vs'.split(' '),
)
// Abbreviations that people end a sentence with.
const closers = new Set(['e.d.', 'a.u.b.', 's.v.p.', 'a.s.', 'a.m.', 'p.m.'])
const marks = /[.?!…؟。！？]/
const ends = /[.?!…؟。！？]["'”’»)\]]*(?:\s|$)/

/**
 * The sentences of a text. A line break always ends one: people write lists and headings without a
 * full stop. A sentence without a word (only emoji, only signs) is none.
 */
export function sentencesOf(text: string): Sentence[] {
  const words = wordsOf(text)
  const sentences: Sentence[] = []
  let open: Word[] = []
  words.forEach((word, index) => {
    open.push(word)
    const next = words[index + 1]
    const gap = text.slice(word.end, next?.start)
    if (next && !breaks(word, gap, text.slice(next.start, next.start + 2))) return
    sentences.push({
      start: open[0]?.start ?? word.start,
      end: word.end + lengthOfMarks(gap),
      words: open,
    })
    open = []
  })
  return sentences
}

function breaks(word: Word, gap: string, next: string): boolean {
  if (/[\n\r]/.test(gap)) return true
  const isLower = /^\p{Ll}/u.test(next)
  if (closers.has(word.text)) return !isLower
  if (!ends.test(gap) || titles.has(word.text)) return false
  // "Well... then not" goes on.
  return !isLower || !(shortened.has(word.text) || /\.\.|…/.test(gap))
}

/** Up to the last mark on the same line. */
function lengthOfMarks(gap: string): number {
  const line = gap.split(/[\n\r]/, 1)[0] ?? ''
  let last = 0
  for (let at = 0; at < line.length; at++) if (marks.test(line.charAt(at))) last = at + 1
  return last
}
