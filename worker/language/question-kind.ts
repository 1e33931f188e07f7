import type { QuestionRules } from './question-rules'
import type { Sentence } from './sentences'
import type { Word } from './words'

/** Where in a sentence an open question begins: the place of its first word, or -1. */
export function openFrom(text: string, words: readonly Word[], rules: QuestionRules): number {
  for (let at = 0; at < words.length; at++)
    if (beginsClause(text, words, at) && isInterrogative(words, at, rules)) return at
  return -1
}

function beginsClause(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word) return at === 0
  return /[,:;–—-]/.test(text.slice(before.end, word.start))
}

/** "What", "with whom", "and in which street". */
function isInterrogative(words: readonly Word[], at: number, rules: QuestionRules): boolean {
  for (let next = at; next < at + 3; next++) {
    const word = words[next]?.text ?? ''
    if (rules.interrogatives.has(word)) return true
    if (!rules.beforeInterrogative.has(word)) return false
  }
  return false
}

/** What a sentence is: an open question, one that yes or no answers, or no question. */
export function kindOf(
  text: string,
  { words, end }: Sentence,
  rules: QuestionRules,
): 'open' | 'closed' | 'none' {
  const [first, second] = [words[0]?.text ?? '', words[1]?.text ?? '']
  const asks = text.slice(words.at(-1)?.end ?? 0, end).includes('?')
  if (openFrom(text, words, rules) >= 0) return 'open'
  if (rules.invitations.has(first) && !asks) return 'open'
  const isAskedOf = rules.openers.has(first) && words.length > 1
  if (isAskedOf && invitesToTell(words.slice(2), rules)) return 'open'
  // A statement that begins with a verb is rare, and an imperative has no subject after it.
  return asks || (isAskedOf && second !== '') ? 'closed' : 'none'
}

/** "Could you tell how", "tell us about" or "describe", after the verb and who is asked. */
function invitesToTell(words: readonly Word[], rules: QuestionRules): boolean {
  if (words.some(({ text }) => rules.describing.has(text))) return true
  const tells = words.some(({ text }) => rules.telling.has(text))
  return (
    tells && words.some(({ text }) => text === rules.aboutWord || rules.interrogatives.has(text))
  )
}

/**
 * The words with which a second question begins in the same sentence: "and what could be better".
 * One that goes on about the first ("and what do you need for that", "and why") is no second.
 */
export function secondIn(
  words: readonly Word[],
  from: number,
  rules: QuestionRules,
): Word | undefined {
  const at = words.findIndex(
    (word, index) =>
      // "Where and when do you …" asks one thing.
      index > from + 1 && word.text === rules.and && isInterrogative(words, index + 1, rules),
  )
  return at < 0 || goesOn(words.slice(at + 1), rules) ? undefined : words[at + 1]
}

export const goesOn = (words: readonly Word[], rules: QuestionRules): boolean =>
  words.length <= 2 || words.some(({ text }) => rules.backReferences.has(text))
