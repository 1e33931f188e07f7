import type { IsoDate } from '../../time/date'

/** With fewer answers than this, somebody might know who gave one. */
export const FEWEST_ANSWERS = 10

interface Dates {
  opensOn: IsoDate | null
  closesOn: IsoDate | null
}

/** Where a survey stands on a day; its first and its last day count. */
export function surveyOn({ opensOn, closesOn }: Dates, today: IsoDate) {
  if (opensOn === null || closesOn === null) return 'none'
  if (today < opensOn) return 'coming'
  return today <= closesOn ? 'open' : 'closed'
}

/**
 * What is wrong with the dates that somebody asks for, and in which field; null: nothing. A survey
 * that closed stays so: whoever saw its results could else tell what one more answer was.
 */
export function faultIn(asked: Dates, before: Dates | null, today: IsoDate) {
  if (before && surveyOn(before, today) === 'closed') {
    const isSame = asked.opensOn === before.opensOn && asked.closesOn === before.closesOn
    return isSame ? null : { field: 'closesOn', code: 'invalid' as const }
  }
  if (asked.opensOn === null && asked.closesOn === null) return null
  if (asked.opensOn === null) return { field: 'opensOn', code: 'missing' as const }
  if (asked.closesOn === null) return { field: 'closesOn', code: 'missing' as const }
  // Nobody could answer it.
  const isTooEarly = asked.closesOn < asked.opensOn || (!before && asked.closesOn < today)
  return isTooEarly ? { field: 'closesOn', code: 'too-small' as const } : null
}

interface Score<Question> {
  question: Question
  score: number
  answers: number
}

/** How many people sent a survey in: each of them said something to each question. */
export function answersIn(scores: readonly Score<unknown>[]): number {
  const [first] = scores
  return sum(scores.filter(({ question }) => question === first?.question))
}

/** Scores 1 to 5 of each question and their mean; nothing of a question that too few answered. */
export function resultsOf<Question extends string>(
  questions: readonly Question[],
  scores: readonly Score<Question>[],
) {
  return questions.map((question) => {
    const own = scores.filter((each) => each.question === question && each.score > 0)
    const people = sum(own)
    if (people < FEWEST_ANSWERS) return { question, counts: null, mean: null }
    const counts = [1, 2, 3, 4, 5].map((score) => sum(own.filter((each) => each.score === score)))
    const total = own.reduce((so, { score, answers }) => so + score * answers, 0)
    return { question, counts, mean: Math.round((total / people) * 10) / 10 }
  })
}

function sum(scores: readonly { answers: number }[]): number {
  return scores.reduce((so, { answers }) => so + answers, 0)
}
