import type { PersonalField, PersonalTable } from '../../../worker/features/persons/contract'
import type { Locale } from '../../locale'
import type { Messages } from '../../messages/nl'
import type { persons } from '../../messages/nl/persons'
import { dateTimeWords } from '../../words/moments'
import { euroWords } from '../../words/money'

type Words = typeof persons

/** Numbers by which the computer finds things; they stand in the file and say nothing to a reader. */
export const technical: ReadonlySet<string> = new Set([
  'id',
  'account_id',
  'holder_id',
  'actor_id',
  'object_id',
  'subject_id',
  'audit_seq',
  'params',
])

const first = ['account', 'booking', 'role_grant', 'booking_draft', 'outbox', 'session']

/** What people look for first stands first; the service's own tables come last. */
export function inReadingOrder(tables: readonly PersonalTable[]): PersonalTable[] {
  const rank = ({ store, table }: PersonalTable) =>
    (store === 'service' ? 1000 : 0) + (first.indexOf(table) + 1 || 100)
  return [...tables].sort((a, b) => rank(a) - rank(b))
}

/** The rows of a reader: names and values in words; what says nothing is left out. */
export function readable(
  table: PersonalTable,
  words: Words,
  { time, locale, on }: { time: Messages['time']; locale: Locale; on: string },
): [label: string, value: string][][] {
  return table.rows.map((row) =>
    row
      .filter(({ column, secret, value }) => !secret && !technical.has(column) && value)
      .filter(({ as, value }) => as !== 'json' || (value !== '{}' && value !== '[]'))
      .map((field) => [words.columns[field.column] ?? field.column, textOf(field)]),
  )

  function textOf({ value, label, moment, as }: PersonalField): string {
    if (moment) return dateTimeWords(time, moment, on)
    if (label) return label
    if (as === 'cents') return euroWords(locale, Number(value))
    if (as === 'json') return jsonWords(value ?? '', words)
    return words.values[value ?? ''] ?? value ?? ''
  }
}

/** `{"name":"Anna"}` as "Naam: Anna"; names that we have no word for stay as they are. */
function jsonWords(json: string, words: Words): string {
  const value: unknown = JSON.parse(json)
  if (Array.isArray(value))
    return value.map((each) => words.values[String(each)] ?? each).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, each]) => `${words.columns[name] ?? name}: ${words.values[each] ?? each}`)
    .join(', ')
}
