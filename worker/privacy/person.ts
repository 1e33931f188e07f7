import { and, eq, ne, sql } from 'drizzle-orm'
import type { Store } from '../../db/open'
import { account } from '../../db/store/account'
import { booking } from '../../db/tenant/schema/booking'
import { about, type Keys, type Walked, walk } from './walk'

/**
 * Somebody of whom data may be stored: by account, or, for who phoned and has none, by the bookings
 * that were made for them.
 */
export type Person = { accountId: string } | { bookingIds: readonly string[] }

/** What an account in another store says of somebody: staff have theirs in the directory. */
export interface Known {
  email: string | null
  name: string | null
  phone: string | null
}

/**
 * What leads to a person in this database. `known` is what is known from elsewhere; otherwise the
 * account that stands here tells. Two round trips.
 */
export async function keysOf(store: Store, person: Person, known?: Known): Promise<Keys> {
  if ('bookingIds' in person) return callerKeys(store, person.bookingIds)
  const { accountId } = person
  const [own] = await store.db
    .select({ email: account.email, name: account.name, phone: account.phone })
    .from(account)
    .where(eq(account.id, accountId))
  const { email = null, name = null, phone = null } = known ?? own ?? {}
  const keys = { accountId, email, phone, name: name ?? '', objects: [] }
  return { ...keys, objects: await objectsOf(store, keys) }
}

async function callerKeys({ db }: Store, ids: readonly string[]): Promise<Keys> {
  const listed = sql`${booking.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const rows = await db
    .select({ id: booking.id })
    .from(booking)
    .where(and(listed, ne(booking.name, '')))
  const objects = rows.map(({ id }) => id)
  return { accountId: null, email: null, phone: null, name: '', objects }
}

/** The ids of everything that is this person's, in one round trip. */
async function objectsOf({ db, kind }: Store, keys: Keys): Promise<string[]> {
  const queries = walk(kind).flatMap((walked) => {
    const { objects } = walked.entry
    const where = objects && about(only(walked, objects.by), keys)
    if (!objects || !where) return []
    const isTheirs = objects.unless ? sql`NOT (${unless(objects.unless, keys.name)})` : undefined
    const { [objects.id]: id } = walked.table
    return id ? [db.select({ id }).from(walked.table).where(and(where, isTheirs))] : []
  })
  const [first, ...rest] = queries
  if (!first) return []
  const found = await db.batch([first, ...rest])
  return [...new Set(found.flat().flatMap(({ id }) => (id === null ? [] : [id])))]
}

/** The table as if one column alone led to a person: by it, rows of that person are counted as theirs. */
function only(walked: Walked, by: string): Walked {
  const { [by]: column = 'plain' } = walked.entry.columns
  const leads = column !== 'plain' && column.names ? { ...column, leads: column.names } : column
  return { ...walked, entry: { ...walked.entry, columns: { [by]: leads } } }
}

function unless(condition: string, name: string) {
  const [before = '', ...after] = condition.split(':name')
  return after.reduce((said, part) => sql`${said}${name}${sql.raw(part)}`, sql.raw(before))
}
