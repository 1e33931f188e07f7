import { momentAt } from '../../time/amsterdam'
import type { IsoDate } from '../../time/date'
import { isLate } from './policy'
import type { QuestionRow } from './queries'

/** What everybody who may see a question sees of it. */
export function askedView(row: QuestionRow, askedOf: string | null, today: IsoDate) {
  const { text, answerBy, state, answer, passedOnTo, settledAt } = row
  return {
    ...{ text, askedOf, answerBy, state, answer, passedOnTo },
    asked: momentAt(row.askedAt),
    isLate: isLate(row, today),
    settled: settledAt === null ? null : momentAt(settledAt),
  }
}
