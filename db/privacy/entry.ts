/** The kinds of organisation, each with grounds of its own. */
export type OrganisationKind = 'gemeente' | 'woningcorporatie' | 'zorginstelling'
export type StoreKind = 'tenant' | 'directory'

/** A ground of article 6, first paragraph, of the AVG (GDPR). */
export type Ground = 'contract' | 'public-task' | 'legitimate-interest' | 'legal-duty' | 'consent'

const everywhere = (ground: Ground) => ({
  gemeente: ground,
  woningcorporatie: ground,
  zorginstelling: ground,
})
const publicTask = {
  gemeente: 'public-task',
  woningcorporatie: 'legitimate-interest',
  zorginstelling: 'legitimate-interest',
} as const

/** What things are stored for, with the ground per kind of organisation. To be confirmed by its officer. */
export const purposes = {
  booking: everywhere('contract'),
  account: everywhere('contract'),
  'signing-in': everywhere('contract'),
  letters: everywhere('contract'),
  subscription: everywhere('contract'),
  'running-places': publicTask,
  participation: publicTask,
  accountability: publicTask,
  rights: everywhere('legal-duty'),
} as const satisfies Record<string, Record<OrganisationKind, Ground>>
export type Purpose = keyof typeof purposes

/**
 * Of whom: `caller` phoned, and somebody else booked; `contact` stands on the page of a place or is
 * named by an organisation in a project; `household` was visited in one that touches its home; `asker`
 * asked a question about one, `visitor` comes to a gathering of one.
 */
export type Subject =
  | 'booker'
  | 'caller'
  | 'member'
  | 'staff'
  | 'applicant'
  | 'contact'
  | 'household'
  | 'asker'
  | 'visitor'
  | 'signatory'

/**
 * Where it comes from: the person, whoever served them, an administrator, the team of a project, or the
 * service itself.
 */
export type Source = 'person' | 'host' | 'admin' | 'team' | 'service'
export type Receiver =
  | 'hosts'
  | 'admins'
  | 'colleagues'
  | 'team'
  | 'everybody'
  | 'mail'
  | 'platform'

/** Kinds of retention; how long each lasts is set by the organisation, within bounds. */
export const terms = [
  'account',
  'booking',
  'note',
  'draft',
  'session',
  'code',
  'letter',
  'grant',
  'place',
  'project',
  'question',
  'gathering',
  'audit',
  'audit-detail',
  'looked',
  'subscription',
  'ledger',
] as const
export type Term = (typeof terms)[number]

/** Why something of it stays after an erasure. */
export type Stays =
  | 'accountability'
  | 'counts'
  | 'ledger'
  | 'by-hand'
  | 'agreement'
  | 'signature'
  | 'team'

/**
 * How the value of a column leads to a person: it is the id of the account, the mail address, the
 * phone number, the id of something of that person (a booking, a code), or the number of an audit
 * row about such a thing.
 */
export type Lead = 'account' | 'mail' | 'phone' | 'object' | 'audit'

export interface PersonalColumn {
  /** A row in which this column leads to a person is about that person. */
  leads?: Lead
  /** It leads to an account, but the row is about somebody else: replaced by itself. */
  names?: 'account'
  /** Where in a JSON value the lead stands. */
  path?: string
  /** The lead stands at the beginning of the value, up to this character. */
  ends?: string
  /** What the value becomes, as SQL over the row; without it the value stays, or goes with its row. */
  erase?: string
  /** Columns of the same row that must change with it. */
  together?: Readonly<Record<string, string>>
  /** A hash or the like: the export says that it is there and does not give it. */
  secret?: true
  /** How to read the value: an instant in seconds, a moment in UTC minutes, an amount, JSON, an id. */
  as?: 'seconds' | 'minutes' | 'cents' | 'json' | 'place' | 'space'
  /** A term of its own, shorter than that of its row. */
  term?: Term
  /** Special data (article 9). No column is meant for any. */
  special?: true
}

/** Not personal, or not without the rest of its row. */
export const plain = 'plain'
export type Column = typeof plain | PersonalColumn

/** A table in which nothing is about a person. */
export interface PlainTable {
  of: readonly []
  columns: Readonly<Record<string, typeof plain>>
}

export interface PersonalTable {
  /** Of whom. */
  of: readonly [Subject, ...Subject[]]
  purpose: Purpose
  source: Source
  receivers: readonly Receiver[]
  term: Term
  /** On erasure a row goes, is changed by the `erase` of its columns, or stays as it is. */
  rows: 'go' | 'change' | 'stay'
  /** What of it stays, and why; shown to the person. */
  stays?: Stays
  /**
   * Rows whose id stands elsewhere: `id` of the row found by the lead in `by`. `unless` (SQL; `:name`
   * is the person's name) tells which of them are about somebody else after all.
   */
  objects?: { id: string; by: string; unless?: string }
  columns: Readonly<Record<string, Column>>
}

export type TableEntry = PlainTable | PersonalTable

/** The entry of a table without personal data: its columns by name. */
export function plainTable(...names: readonly string[]): PlainTable {
  return { of: [], columns: plainColumns(...names) }
}

export function plainColumns(...names: readonly string[]): Record<string, typeof plain> {
  return Object.fromEntries(names.map((name) => [name, plain]))
}

export function isPersonal(entry: TableEntry): entry is PersonalTable {
  return entry.of.length > 0
}

// Words that the entries share.
export const EMPTY = "''"
export const NOTHING = 'NULL'
/** Stands for whoever was erased. The same for everybody, so that it leads to nobody. */
export const ERASED = 'erased'
export const NOBODY = `'${ERASED}'`
export const value: PersonalColumn = {}
export const instant: PersonalColumn = { as: 'seconds' }
export const secret: PersonalColumn = { secret: true }
