import type { Term } from '../../db/privacy/entry'
import { cookies } from '../http/cookies'

/** How long something is kept: so many days, months or years. */
export interface Length {
  length: number
  unit: 'days' | 'months' | 'years'
}

/** What the service lets go by itself, the same for every organisation; see `worker/sweep/tidy.ts`. */
export const fixedTerms: Partial<Record<Term, Length>> = {
  code: { length: 1, unit: 'days' },
  note: { length: 30, unit: 'days' },
  session: { length: cookies.session.days, unit: 'days' },
}
