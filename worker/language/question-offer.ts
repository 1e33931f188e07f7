import { kindOf, openFrom, secondIn } from './question-kind'
import type { QuestionRules } from './question-rules'
import type { Themed } from './question-solutions'
import { thingsIn } from './question-solutions'
import type { Sentence } from './sentences'
import type { Word } from './words'

const mark = /\{([^{}|]*)\|([^{}|]*)\}/g

/**
 * An open question to ask instead: one of the theme that the given one is about, or its own first
 * part where that is open by itself, or one about the known thing that it names, or a general one.
 * It addresses people as the given question does.
 */
export function offerFor(
  text: string,
  sentences: readonly Sentence[],
  themed: readonly Themed[],
  rules: QuestionRules,
): string {
  const words = sentences.flatMap((sentence) => sentence.words)
  const isFormal = words.some((word) => rules.formal.has(word.text))
  const addressed = (offer: string) => offer.replace(mark, isFormal ? '$2' : '$1')
  const theme = themed.find((each) => each.theme !== null)?.theme
  if (theme) return addressed(rules.offers[theme])
  const own = themed.length === 0 ? firstPart(text, sentences, rules) : undefined
  if (own) return own
  const known = knownThing(text, words, rules)
  if (known) return addressed(rules.about).replace('%', () => text.slice(known.start, known.end))
  const thing = thingsIn(words, rules)[0]?.theme
  return addressed(rules.offers[thing ?? 'general'])
}

/** Of several questions the first, if that is open. */
function firstPart(
  text: string,
  sentences: readonly Sentence[],
  rules: QuestionRules,
): string | undefined {
  const first = sentences[0]
  if (!first || kindOf(text, first, rules) !== 'open') return undefined
  const from = openFrom(text, first.words, rules)
  const second = from < 0 ? undefined : secondIn(first.words, from, rules)
  if (!second && sentences.length === 1) return undefined
  const and = second && first.words[first.words.indexOf(second) - 1]
  const before = first.words.filter(({ end }) => end <= (and?.start ?? first.end)).at(-1)
  return before && `${text.slice(first.start, before.end)}?`
}

/** "the street" in "is the street clean?": an article and a noun of which the end is certain. */
function knownThing(
  text: string,
  words: readonly Word[],
  rules: QuestionRules,
): { start: number; end: number } | undefined {
  for (const [index, article] of words.entries()) {
    const [noun, after] = [words[index + 1], words[index + 2]]
    if (!rules.definite.has(article.text) || !noun) continue
    if (rules.definite.has(noun.text) || rules.afterNoun.has(noun.text)) continue
    const isLast = /[,;.?!]/.test(text.slice(noun.end, after?.start))
    if (!after || isLast || rules.afterNoun.has(after.text))
      return { start: article.start, end: noun.end }
  }
  return undefined
}
