import {
  isPersonal,
  type PersonalTable,
  type Purpose,
  plain,
  purposes,
  type Term,
} from '../../db/privacy/entry'
import { register } from '../../db/privacy/register'
import { fixedTerms, type Lengths } from './terms'

/** Whose database it is, in words that may reach a browser. */
const placeOf = { tenant: 'organisation', directory: 'service' } as const

type Stores = readonly (keyof typeof register)[]

/**
 * The register of processing: each purpose with its grounds, and what is kept for it, table by
 * table, out of the register of personal data. Nothing is written down twice.
 *
 * @param lengths how long each term lasts in an organisation's own database; a term that is not in
 *   it has no end of its own. Above all organisations only the fixed terms hold.
 */
export function processings(stores: Stores, lengths: Lengths) {
  const lengthsIn = { tenant: lengths, directory: fixedTerms }
  const tables = stores.flatMap((store) =>
    Object.entries(register[store]).flatMap(([table, entry]) =>
      isPersonal(entry)
        ? [
            {
              ...tableOf(table, entry, lengthsIn[store]),
              store: placeOf[store],
              purpose: entry.purpose,
            },
          ]
        : [],
    ),
  )
  const known = new Set<Purpose>(tables.map(({ purpose }) => purpose))
  return [...known].map((purpose) => ({
    purpose,
    grounds: purposes[purpose],
    tables: tables
      .filter((each) => each.purpose === purpose)
      .map(({ purpose: _, ...rest }) => rest),
  }))
}

function tableOf(
  table: string,
  { of, source, receivers, term, columns }: PersonalTable,
  lengths: Lengths,
) {
  const personal = Object.entries(columns).flatMap(([name, column]) =>
    column === plain ? [] : [{ name, term: column.term }],
  )
  const terms = new Set<Term>([term, ...personal.flatMap((column) => column.term ?? [])])
  return {
    table,
    of: [...of],
    source,
    receivers: [...receivers],
    columns: personal.map(({ name }) => name),
    terms: [...terms].map((each) => ({ term: each, lasts: lengths[each] ?? null })),
  }
}
