import { or, type SQL, sql } from 'drizzle-orm'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  isPersonal,
  type PersonalColumn,
  type PersonalTable,
  plain,
  type StoreKind,
} from '../../db/privacy/entry'
import { register } from '../../db/privacy/register'

/** What leads to one person in one database. */
export interface Keys {
  accountId: string | null
  email: string | null
  /** As it is stored; compared by its last nine digits. */
  phone: string | null
  name: string
  /** Ids of bookings, codes, grants: everything that is this person's. */
  objects: readonly string[]
}

/** A table of the register that can hold something about a person, open for queries. */
export interface Walked {
  name: string
  entry: PersonalTable
  table: ReturnType<typeof tableFor>
}

// The register names all columns, so the tables of the walk are made from it: one that stands in
// the register is walked, whoever added it.
function tableFor(name: string, entry: PersonalTable) {
  const columns = Object.keys(entry.columns).map((column) => [column, text(column)] as const)
  return sqliteTable(name, Object.fromEntries(columns))
}

const walks: Record<StoreKind, readonly Walked[]> = {
  tenant: walkOf('tenant'),
  directory: walkOf('directory'),
}

function walkOf(kind: StoreKind): Walked[] {
  return Object.entries(register[kind]).flatMap(([name, entry]) =>
    isPersonal(entry) ? [{ name, entry, table: tableFor(name, entry) }] : [],
  )
}

/** Every table about persons, in the order in which they are erased. */
export function walk(kind: StoreKind): readonly Walked[] {
  return walks[kind]
}

/** The columns that say something of a person, by name. */
export function personalColumns({ entry }: Walked): [string, PersonalColumn][] {
  return Object.entries(entry.columns).flatMap(([name, column]) =>
    column === plain ? [] : [[name, column]],
  )
}

/** Which rows are about this person; undefined: none can be. */
export function about(walked: Walked, keys: Keys): SQL | undefined {
  const ways = personalColumns(walked).flatMap(([name, column]) => {
    const way = column.leads && leading(walked, name, column, keys)
    return way ? [way] : []
  })
  return or(...ways)
}

function leading(
  walked: Walked,
  name: string,
  { leads, path, ends }: PersonalColumn,
  keys: Keys,
): SQL | undefined {
  const cell = sql`${walked.table[name]}`
  const { accountId, email, phone, objects } = keys
  if (leads === 'account') return accountId === null ? undefined : sql`${cell} = ${accountId}`
  if (leads === 'mail' && email !== null)
    return path ? sql`json_extract(${cell}, ${path}) = ${email}` : sql`${cell} = ${email}`
  if (leads === 'phone' && phone !== null && digitsOf(phone).length === 9)
    return sql`${lastDigits(cell)} = ${digitsOf(phone)}`
  if (objects.length === 0) return undefined
  const ids = sql`SELECT value FROM json_each(${JSON.stringify(objects)})`
  if (leads === 'audit') return sql`${cell} IN (SELECT seq FROM audit WHERE object_id IN (${ids}))`
  if (leads !== 'object') return undefined
  return ends ? beginningWith(walked, name, objects, ends) : sql`${cell} IN (${ids})`
}

// A key range for each id, so that it reads what it finds and not the whole table.
function beginningWith(
  walked: Walked,
  name: string,
  objects: readonly string[],
  ends: string,
): SQL {
  const after = String.fromCharCode(ends.charCodeAt(0) + 1)
  const own = sql.raw(`own."${name}"`)
  return sql`${walked.table[name]} IN (SELECT ${own} FROM json_each(${JSON.stringify(objects)}) AS id
    JOIN ${sql.identifier(walked.name)} AS own ON ${own} >= id.value || ${ends} AND ${own} < id.value || ${after})`
}

/** The rows in which this column names the account, whoever they are about. */
export function naming({ table }: Walked, name: string, { accountId }: Keys): SQL | undefined {
  return accountId === null ? undefined : sql`${table[name]} = ${accountId}`
}

/** The last nine digits of a Dutch phone number: the same with 06, +31 6 and 0031 6. */
export function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '').slice(-9)
}

/** The same of a column. */
export function lastDigits(cell: SQL): SQL {
  const stripped = [' ', '-', '(', ')', '+'].reduce(
    (left, sign) => sql`replace(${left}, ${sql.raw(`'${sign}'`)}, '')`,
    cell,
  )
  return sql`substr(${stripped}, -9)`
}
