import { and, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { CommitResult, Database, Store, TenantStore, Write } from '../../db/open'
import { booking, occupancy } from '../../db/tenant/schema/booking'
import { owe } from '../outbox/owe'
import type { UtcMinutes } from '../time/instant'
import { type Known, keysOf, type Person } from './person'
import { about, type Keys, naming, personalColumns, type Walked, walk } from './walk'

// Each may owe a letter, which is a statement of the batch; far under what D1 takes.
const MOST_BOOKINGS = 100

export interface Erasing {
  actorId: string
  requestId: string
  /** Epoch seconds. */
  at: number
  /** Bookings in one batch; fewer in tests. */
  most?: number
}

/**
 * Erases a person from an organisation's database: what comes is cancelled, what was stays without a
 * name, so that the counts stay. Each step is one atomic batch, and what is left to do is what is
 * still found; so it may be cut anywhere and run again. The account goes in the last step. Does
 * nothing when nobody is found.
 *
 * @param known of staff, whose account stands in the directory
 * @returns a refusal only by `last-admin`
 */
export async function erasePerson(
  tenant: TenantStore,
  person: Person,
  how: Erasing,
  known?: Known,
): Promise<CommitResult> {
  const { most = MOST_BOOKINGS } = how
  for (;;) {
    const keys = await keysOf(tenant, person, known)
    if (keys.objects.length === 0 && keys.accountId === null) return { ok: true }
    const now = Math.floor(how.at / 60)
    const [bookings, coming] = await findBookings(tenant, keys, now, most)
    const isLast = bookings.length <= most && coming.length <= most
    const ids = coming.length > 0 ? coming : bookings
    const step = isLast ? keys : { ...keys, objects: ids.slice(0, most).map(({ id }) => id) }
    if (isLast && !(await isThere(tenant, step))) return { ok: true }
    const result = await tenant.commitEnding(
      [
        ...cancelling(tenant.db, step, now),
        ...erasing(tenant, step, isLast),
        ...tellHosts(tenant.db, coming.slice(0, most), how.at),
      ],
      {
        actorId: how.actorId,
        action: isLast ? 'person.erased' : 'person.being-erased',
        objectId: 'accountId' in person ? person.accountId : (person.bookingIds[0] ?? ''),
        requestId: how.requestId,
        at: how.at,
      },
    )
    if (isLast || !result.ok) return result
  }
}

/** Whether anything is stored that an erasure would change. */
async function isThere(store: Store, keys: Keys): Promise<boolean> {
  if (keys.objects.length > 0) return true
  const queries = walk(store.kind).flatMap((walked) =>
    walked.entry.rows === 'stay'
      ? []
      : [about(walked, keys), ...mentions(walked, keys).map(({ where }) => where)].flatMap(
          (where) =>
            where ? [store.db.select({ n: sql`1` }).from(walked.table).where(where).limit(1)] : [],
        ),
  )
  const [first, ...rest] = queries
  if (!first) return false
  const found = await store.db.batch([first, ...rest])
  return found.some((rows) => rows.length > 0)
}

interface Coming {
  id: string
  status: string
  revision: number
}

/** This person's bookings, and those of them that are still to come; one more than fits a batch. */
function findBookings({ db }: TenantStore, keys: Keys, now: UtcMinutes, most: number) {
  const columns = { id: booking.id, status: booking.status, revision: booking.revision }
  const found = (where: SQL | undefined) =>
    db
      .select(columns)
      .from(booking)
      .where(where)
      .limit(most + 1)
  const theirs = sql`${booking.id} IN ${listed(keys.objects)}`
  return db.batch([found(theirs), found(isComing(keys, now))])
}

const listed = (objects: readonly string[]) =>
  sql`(SELECT value FROM json_each(${JSON.stringify(objects)}))`

function isComing({ objects }: Keys, now: UtcMinutes): SQL | undefined {
  return and(
    sql`${booking.id} IN ${listed(objects)}`,
    gt(booking.startsMin, now),
    inArray(booking.status, ['requested', 'confirmed']),
  )
}

/** Frees what is still to come; what was stays taken, so that the count of it stays. */
function cancelling(db: Database, keys: Keys, now: UtcMinutes): Write[] {
  return [
    db
      .delete(occupancy)
      .where(
        and(
          sql`${occupancy.claimId} IN ${listed(keys.objects)}`,
          sql`(${occupancy.kind} = 'hold' OR ${occupancy.startsMin} > ${now})`,
        ),
      ),
    db
      .update(booking)
      .set({ status: 'cancelled', revision: sql`${booking.revision} + 1` })
      .where(isComing(keys, now)),
  ]
}

// Last in the batch: what was owed about the same bookings before is void by then.
function tellHosts(db: Database, coming: readonly Coming[], at: number): Write[] {
  return coming.map(({ id, status, revision }) =>
    owe(db, {
      subjectId: id,
      kind: 'host-cancelled',
      revision: revision + 1,
      notBeforeAt: at,
      params: { was: status, by: 'booker' },
    }),
  )
}

/** What the register says of each table, as writes. */
export function erasing(store: Store, keys: Keys, isLast: boolean): Write[] {
  const { db, kind } = store
  return walk(kind).flatMap((walked): Write[] => {
    const { entry, table } = walked
    const where = about(walked, isLast ? keys : { ...keys, accountId: null, email: null })
    const own = (): Write[] => {
      if (!where || entry.rows === 'stay') return []
      if (entry.rows === 'go') return [db.delete(table).where(where)]
      const changed = personalColumns(walked).flatMap(([name, column]) => {
        const { erase, names, together = {} } = column
        if (!erase || names) return []
        const sets = Object.entries({ [name]: erase, ...together })
        return sets.map(([each, to]) => [each, sql.raw(to)] as const)
      })
      return [db.update(table).set(Object.fromEntries(changed)).where(where)]
    }
    const named = mentions(walked, keys).map(({ set, where: names }) =>
      db
        .update(table)
        .set(set)
        .where(isLast ? names : and(names, where)),
    )
    return isLast || where ? [...own(), ...named] : []
  })
}

/** Where the account is named in rows that are about somebody else, and what then stands there. */
function mentions(walked: Walked, keys: Keys): { set: Record<string, SQL>; where: SQL }[] {
  return personalColumns(walked).flatMap(([name, { names, erase, together = {} }]) => {
    const where = names && naming(walked, name, keys)
    if (!where || !erase) return []
    const changed = Object.entries({ [name]: erase, ...together })
    const set = Object.fromEntries(changed.map(([column, to]) => [column, sql.raw(to)]))
    return [{ set, where }]
  })
}
