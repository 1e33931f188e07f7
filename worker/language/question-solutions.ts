import { findPhrases } from './phrases'
import type { QuestionRules, Theme } from './question-rules'
import type { Span, Word } from './words'

/** A word that gives a theme away, and whether it stands there as an answer. */
export interface Themed extends Span {
  theme: Theme | null
}

/**
 * The things and measures in a sentence that are put forward as an answer. What exists already and is
 * only spoken of ("how do you use the library now?") is none: it has a definite article, or stands
 * in a sentence about what people do, and nobody wishes for it or makes it.
 */
export function solutionsIn(words: readonly Word[], rules: QuestionRules): Themed[] {
  const has = (set: ReadonlySet<string>) => words.some(({ text }) => set.has(text))
  const [wishes, makes] = [has(rules.wishing), has(rules.making)]
  const isAboutNow = has(rules.using) && !wishes && !makes
  const places = new Map(words.map(({ start }, at) => [start, at]))
  const named = thingsIn(words, rules).filter((thing) => {
    const manner = mannerOf(words, places.get(thing.start) ?? 0, rules)
    if (manner === 'new') return !isAboutNow
    if (manner === 'which') return wishes || makes
    return manner === 'known' && makes
  })
  return named.length > 0 ? named : proposalsIn(words, rules)
}

/** An answer that is in no list: told as a plan, or put before people for what they think of it. */
function proposalsIn(words: readonly Word[], rules: QuestionRules): Themed[] {
  const plans = findPhrases(words, rules.proposing).map(({ start, end }) => ({ start, end }))
  const asked = findPhrases(words, rules.opinions)[0]
  const at = asked
    ? words.findIndex(({ text, start }) => start >= asked.end && rules.indefinite.has(text))
    : -1
  const [article, noun] = at < 0 ? [] : [words[at], words[at + 1]]
  const put = article && noun ? [{ start: article.start, end: noun.end }] : []
  return [...plans, ...put].map((span) => ({ ...span, theme: null }))
}

/** All things and measures in a sentence that could be an answer, put forward or not. */
export function thingsIn(words: readonly Word[], rules: QuestionRules): Themed[] {
  const phrases = findPhrases(words, rules.solutionPhrases).map(({ start, end, value }) => ({
    start,
    end,
    theme: value,
  }))
  let next = 0
  const inPhrase = (word: Word) => {
    while ((phrases[next]?.end ?? word.end) < word.end) next++
    return (phrases[next]?.start ?? word.end) <= word.start
  }
  const single = words.flatMap((word) => {
    const match = !inPhrase(word) && rules.solutions.find(([pattern]) => pattern.test(word.text))
    return match ? [{ start: word.start, end: word.end, theme: match[1] }] : []
  })
  return [...phrases, ...single].sort((a, b) => a.start - b.start)
}

/** How a thing is brought up, by the two or three words before it. */
function mannerOf(
  words: readonly Word[],
  thing: number,
  rules: QuestionRules,
): 'new' | 'which' | 'known' | 'place' {
  let at = thing - 1
  while (at > thing - 3 && isBetween(words[at]?.text, rules)) at--
  const article = words[at]?.text ?? ''
  if (rules.which.has(article)) return 'which'
  if (!rules.definite.has(article)) return 'new'
  return rules.prepositions.has(words[at - 1]?.text ?? '') ? 'place' : 'known'
}

const isBetween = (word: string | undefined, rules: QuestionRules) =>
  word !== undefined &&
  !rules.definite.has(word) &&
  !rules.which.has(word) &&
  rules.isAdjective(word)

/** Words that take for granted that something is wrong; "safe or unsafe" leaves it open. */
export function problemsIn(words: readonly Word[], rules: QuestionRules): Themed[] {
  const phrases = findPhrases(words, rules.problemPhrases).map(({ start, end }) => ({
    start,
    end,
    theme: null,
  }))
  const asksWhy = words.some(({ text }) => text === rules.why)
  const single = words.flatMap((word, index) => {
    const lacks = rules.lacking.has(word.text) && !rules.praising.has(words[index + 1]?.text ?? '')
    if (asksWhy && lacks) return [{ start: word.start, end: word.end, theme: null }]
    const match = rules.problems.find(([pattern]) => pattern.test(word.text))
    const isPaired = [-1, 1].some(
      (step) =>
        words[index + step]?.text === rules.or &&
        rules.positives.has(words[index + 2 * step]?.text ?? ''),
    )
    return match && !isPaired ? [{ start: word.start, end: word.end, theme: match[1] }] : []
  })
  return [...phrases, ...single]
}
