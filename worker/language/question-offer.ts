import { kindOf, openFrom, secondIn } from './question-kind'
import type { QuestionRules } from './question-rules'
import type { Themed } from './question-solutions'
import { thingsIn } from './question-solutions'
import type { Sentence } from './sentences'
import type { Word } from './words'

const mark = /\{([^{}|]*)\|([^{}|]*)\}/g

/**
 * Questions to ask instead, the best first: of the theme that the given one is about, its own first
 * part, about a known thing that it names, and at the end a general one. They address people as the
 * given question does. Whether one is open in its turn is for the guard to say.
 */
export function offersFor(
  text: string,
  sentences: readonly Sentence[],
  themed: readonly Themed[],
  rules: QuestionRules,
): string[] {
  const words = sentences.flatMap((sentence) => sentence.words)
  const isFormal = words.some((word) => rules.formal.has(word.text))
  const addressed = (offer: string) => offer.replace(mark, isFormal ? '$2' : '$1')
  const ofThemes = (of: readonly Themed[]) =>
    of.flatMap(({ theme }) => (theme === null ? [] : [addressed(rules.offers[theme])]))
  return [
    ...ofThemes(themed),
    ...firstPart(text, sentences, rules),
    ...knownThings(text, words, rules).map((known) =>
      addressed(rules.about).replace('%', () => known),
    ),
    ...ofThemes(thingsIn(words, rules)),
    addressed(rules.offers.general),
  ]
}

/** Of several questions the first. */
function firstPart(text: string, sentences: readonly Sentence[], rules: QuestionRules): string[] {
  const first = sentences[0]
  if (!first || kindOf(text, first, rules) !== 'open') return []
  const second = secondIn(first.words, Math.max(openFrom(text, first.words, rules), 0), rules)
  if (!second && sentences.length === 1) return []
  const and = second && first.words[first.words.indexOf(second) - 1]
  const last = first.words.filter(({ end }) => end <= (and?.start ?? first.end)).at(-1)
  return last ? [`${text.slice(first.start, last.end)}?`] : []
}

/** "the street" in "is the street clean?": an article and a noun of which the end is certain. */
function knownThings(text: string, words: readonly Word[], rules: QuestionRules): string[] {
  return words.flatMap((article, at) => {
    const [noun, after] = [words[at + 1], words[at + 2]]
    if (!noun || !rules.definite.has(article.text)) return []
    if (rules.definite.has(noun.text) || rules.afterNoun.has(noun.text)) return []
    const isLast = /[,;.?!]/.test(text.slice(noun.end, after?.start))
    const ends = !after || isLast || rules.afterNoun.has(after.text)
    return ends ? [text.slice(article.start, noun.end)] : []
  })
}
