/** What a term is counted in. */
export type Unit = 'days' | 'months' | 'years'

export interface Kind {
  readonly id: string
  readonly unit: Unit
  /** The term as long as the organisation sets none. */
  readonly standard: number
  /** How short and how long an organisation may make it. Equal: it is fixed. */
  readonly least: number
  readonly most: number
}

const kind = <const K extends string>(
  id: K,
  unit: Unit,
  standard: number,
  [least, most]: readonly [least: number, most: number],
) => ({ id, unit, standard, least, most })

/**
 * Everything that goes by itself and leaves a declaration of destruction: how long it is kept, and
 * within which bounds an organisation sets that. The one place; the register of personal data and the
 * privacy statement name these ids.
 *
 * Which category of the selection list of a gemeente a kind falls under (Selectielijst gemeenten en
 * intergemeentelijke organen 2020, VNG) is for its own archivist to say: it is a setting, empty until then.
 */
export const kinds = [
  /** Who booked, under which name and number; the row stays for the counts. From the visit. */
  kind('booking', 'days', 90, [14, 365]),
  /** What was written with a booking. The form promises at most thirty days. */
  kind('booking-note', 'days', 30, [1, 30]),
  /** Bookings on account: seven years after the year of the visit (AWR, article 52, fourth paragraph). */
  kind('invoice', 'years', 7, [7, 7]),
  /** Accounts that nobody uses; from the last use. Warned sixty and fourteen days before. */
  kind('account', 'months', 24, [12, 36]),
  /** Which letters went, about what. */
  kind('outbox', 'days', 90, [30, 365]),
  /** Who looked at somebody's details. */
  kind('looked', 'months', 12, [6, 36]),
  /** The half of the audit that may be erased. */
  kind('audit-detail', 'months', 12, [3, 84]),
  /** A project with all that hangs on it; from the end of the year in which its last phase was closed. */
  kind('project', 'years', 5, [1, 20]),
  /** Name, address and number of who asked a question in a project; from its answer. */
  kind('question', 'days', 30, [7, 90]),
  /** The same of who signed up for a gathering; from its end. The counts stay. */
  kind('gathering', 'days', 30, [7, 90]),
] as const

export type KindId = (typeof kinds)[number]['id']
/** A kind that goes row by row; accounts are warned first. */
export type RowKind = Exclude<KindId, 'account'>
