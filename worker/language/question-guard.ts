import type { Locale } from '../http/schemas'
import { findPhrases } from './phrases'
import { goesOn, kindOf, openFrom, secondIn } from './question-kind'
import { offersFor } from './question-offer'
import type { QuestionRules } from './question-rules'
import { english } from './question-rules-en'
import { dutch } from './question-rules-nl'
import { problemsIn, solutionsIn } from './question-solutions'
import type { Sentence } from './sentences'
import { sentencesOf } from './sentences'
import type { Span } from './words'

/** Why a question is not open. */
export type ReasonCode =
  | 'names-a-solution'
  | 'asks-yes-or-no'
  | 'chooses-between'
  | 'leads'
  | 'more-than-one-question'
  | 'assumes-a-problem'
  | 'not-a-question'

/** A reason, and the words that gave it away. */
export interface Reason extends Span {
  code: ReasonCode
}

export type Verdict =
  | { isOpen: true }
  | { isOpen: false; reasons: readonly Reason[]; offer: string }

/**
 * Whether a question leaves the answer to who is asked. It advises: a person who asks may know better.
 *
 * Not open are a question that names a thing or measure which could be its answer, that yes or no or a
 * choice answers, that leads, that takes a problem for granted, and more than one question at once.
 * Reasons stand in the order of the text, with offsets into `question`. `offer` is an open question
 * of the same theme, or about the same known thing; where the rules can tell neither, a general one.
 */
export function judgeQuestion(question: string, locale: Locale): Verdict {
  const rules = locale === 'nl' ? dutch : english
  const { sentences, themed, reasons } = examined(question, rules)
  if (reasons.length === 0) return { isOpen: true }
  const offers = offersFor(question, sentences, themed, rules)
  const isOpen = (offer: string) => examined(offer, rules).reasons.length === 0
  return { isOpen: false, reasons, offer: offers.find(isOpen) ?? rules.offers.general }
}

function examined(text: string, rules: QuestionRules) {
  const sentences = sentencesOf(text)
  const solutions = sentences.flatMap(({ words }) => solutionsIn(words, rules))
  const problems = sentences.flatMap(({ words }) => problemsIn(words, rules))
  const reasons = [
    ...coded('names-a-solution', solutions),
    ...coded('assumes-a-problem', problems),
    ...sentences.flatMap((sentence) => formsOf(text, sentence, rules)),
    ...tooMany(text, sentences, rules),
  ]
  const inOrder = (a: Span, b: Span) => a.start - b.start
  return {
    sentences,
    themed: [...solutions, ...problems].sort(inOrder),
    reasons: reasons.sort(inOrder),
  }
}

const coded = (code: ReasonCode, spans: readonly Span[]): Reason[] =>
  spans.map(({ start, end }) => ({ code, start, end }))

/** What is wrong with the form of one sentence. */
function formsOf(text: string, sentence: Sentence, rules: QuestionRules): Reason[] {
  const { words } = sentence
  const kind = kindOf(text, sentence, rules)
  const leads = findPhrases(words, rules.leading)
  const tag = findPhrases(words.slice(-2), rules.tags).find(({ end }) => end === words.at(-1)?.end)
  const leading = tag && kind !== 'none' ? [...leads, tag] : leads
  const choices = kind === 'none' ? [] : choicesIn(text, sentence, kind, rules)
  const [first, second] = words
  const isPlain = kind === 'closed' && first && leading.length + choices.length === 0
  return [
    ...coded('leads', leading),
    ...coded('chooses-between', choices),
    ...(isPlain
      ? coded('asks-yes-or-no', [{ start: first.start, end: (second ?? first).end }])
      : []),
  ]
}

function choicesIn(
  text: string,
  { words }: Sentence,
  kind: 'open' | 'closed',
  rules: QuestionRules,
): Span[] {
  const asked = findPhrases(words, rules.choosing)
  if (asked.length > 0) return asked
  const at = words.findIndex(({ text: word }) => word === rules.or)
  const or = words[at]
  if (!or || at === 0 || at === words.length - 1) return []
  const prefers = findPhrases(words, rules.preference).length > 0
  const lists = text.slice(words[0]?.start, or.start).includes(':')
  return kind === 'closed' || prefers || lists ? [{ start: or.start, end: or.end }] : []
}

/** More questions than one, or none at all. */
function tooMany(text: string, sentences: readonly Sentence[], rules: QuestionRules): Reason[] {
  const asked = sentences.filter((sentence) => kindOf(text, sentence, rules) !== 'none')
  if (asked.length === 0) return [{ code: 'not-a-question', start: 0, end: text.length }]
  const others = asked.slice(1).filter(({ words, end }) => {
    const asks = text.slice(words.at(-1)?.end, end).includes('?')
    return asks && !goesOn(words, rules)
  })
  const seconds = asked.flatMap(({ words }) => {
    const second = secondIn(words, Math.max(openFrom(text, words, rules), 0), rules)
    const last = words.at(-1)
    return second && last ? [{ start: second.start, end: last.end }] : []
  })
  return coded('more-than-one-question', [...others, ...seconds])
}
