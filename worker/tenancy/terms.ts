import type { Term } from '../../db/privacy/entry'
import { cookies } from '../http/cookies'
import { type KindId, kinds, type Unit } from '../retention/kinds'

/** How long something is kept: so many days, months or years. */
export interface Length {
  length: number
  unit: Unit
}
export type Lengths = Partial<Record<Term, Length>>

/** What the service lets go by itself, the same for every organisation; see `worker/sweep/tidy.ts`. */
export const fixedTerms: Lengths = {
  code: { length: 1, unit: 'days' },
  session: { length: cookies.session.days, unit: 'days' },
}

/** The terms of the register whose length an organisation sets, under the name of their kind. */
const kindOf = {
  booking: 'booking',
  note: 'booking-note',
  account: 'account',
  letter: 'outbox',
  looked: 'looked',
  'audit-detail': 'audit-detail',
  project: 'project',
  question: 'question',
  gathering: 'gathering',
} as const satisfies Partial<Record<Term, KindId>>

/** How long each term lasts by these rules: of one organisation, or what holds where none is set. */
export function termLengths(
  rules: readonly (Length & { id: KindId })[] = kinds.map(({ standard, ...kind }) => ({
    ...kind,
    length: standard,
  })),
): Lengths {
  const lengths: Lengths = { ...fixedTerms }
  for (const term of Object.keys(kindOf) as (keyof typeof kindOf)[]) {
    const rule = rules.find(({ id }) => id === kindOf[term])
    if (rule) lengths[term] = { length: rule.length, unit: rule.unit }
  }
  return lengths
}
