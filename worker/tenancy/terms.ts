import type { Term } from '../../db/privacy/entry'
import { cookies } from '../http/cookies'

/** After how many days what is kept for a term goes by itself, as far as the service sees to that. */
const tidied: Partial<Record<Term, number>> = { code: 1, note: 30, session: cookies.session.days }

/** Days after which what has this term is gone; null when nothing makes it go by itself. */
export function daysOf(term: Term): number | null {
  return tidied[term] ?? null
}
