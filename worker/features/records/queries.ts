import { and, asc, desc, eq, gte, inArray, lt, max, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open'
import { account } from '../../../db/store/account'
import { audit, auditSeal } from '../../../db/store/audit'
import { member } from '../../../db/tenant/schema/member'
import { place } from '../../../db/tenant/schema/place'
import { looked } from '../../../db/tenant/schema/retention'
import { roleGrant } from '../../../db/tenant/schema/self'

/** Entries of requests that ran at once may be written in another order than they began. */
const OUT_OF_ORDER_SECONDS = 600

/**
 * Between which entries a period lies, by halving: some dozens of rows however long the log is, and no
 * index that every act would have to write. `until`: the first entry that is not in it any more.
 */
export async function findBounds(
  db: Database,
  from: number | null,
  to: number | null,
): Promise<{ since: number; until: number }> {
  const [[since], [until]] = await db.batch([
    db.all<{ seq: number }>(firstSince(from === null ? 0 : from - OUT_OF_ORDER_SECONDS)),
    db.all<{ seq: number }>(firstSince(to === null ? null : to + OUT_OF_ORDER_SECONDS)),
  ])
  return { since: since?.seq ?? 1, until: until?.seq ?? 1 }
}

/** The first entry written at or after a moment (epoch seconds); null: the one after the last. */
function firstSince(at: number | null): SQL {
  const last = sql`(SELECT coalesce(max(seq), 0) + 1 FROM audit)`
  if (at === null) return sql`SELECT ${last} AS seq`
  // In full in both columns: SQLite allows no subquery over what is being found.
  const middle = sql`(SELECT at FROM audit WHERE seq >= (low + high) / 2 ORDER BY seq LIMIT 1)`
  const isEarlier = sql`${middle} < ${sql.raw(String(at))}`
  return sql`
    WITH RECURSIVE search (low, high) AS (
      SELECT 1, ${last}
      UNION ALL
      SELECT CASE WHEN ${isEarlier} THEN (low + high) / 2 + 1 ELSE low END,
        CASE WHEN ${isEarlier} THEN high ELSE (low + high) / 2 END
      FROM search WHERE low < high
    )
    SELECT max(low) AS seq FROM search`
}

export interface Wanted {
  actorId?: string | undefined
  action?: string | undefined
  objectId?: string | undefined
  /** Epoch seconds. */
  from: number | null
  to: number | null
}

/** Entries from `since` up to and without `until`, newest first, and how far the chain is. */
export function loadEntries(
  db: Database,
  { actorId, action, objectId, from, to }: Wanted,
  { since, until }: { since: number; until: number },
  most: number,
) {
  const sealedSeq = db.select({ seq: max(auditSeal.auditSeq) }).from(auditSeal)
  return db.batch([
    db
      .select()
      .from(audit)
      .where(
        and(
          gte(audit.seq, since),
          lt(audit.seq, until),
          actorId === undefined ? undefined : eq(audit.actorId, actorId),
          objectId === undefined ? undefined : eq(audit.objectId, objectId),
          action === undefined ? undefined : eq(audit.action, action),
          from === null ? undefined : gte(audit.at, from),
          to === null ? undefined : lt(audit.at, to),
        ),
      )
      .orderBy(desc(audit.seq))
      .limit(most),
    db
      .select({ seq: audit.seq, at: audit.at })
      .from(audit)
      .where(eq(audit.seq, sql`(${sealedSeq})`)),
  ])
}

/** Names of those among these accounts who have a role here. */
export function findMemberNames(db: Database, ids: readonly string[]) {
  const listed = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const holders = db
    .select({ id: roleGrant.holderId })
    .from(roleGrant)
    .where(inArray(roleGrant.holderId, listed))
  return db
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(inArray(account.id, holders))
}

/** The same of everybody in the list of people: staff too, whose account stands elsewhere. */
export function findListedNames(db: Database, ids: readonly string[]) {
  const listed = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
  return db
    .select({ id: member.id, name: member.name })
    .from(member)
    .where(inArray(member.id, listed))
}

export function findByMail(db: Database, email: string) {
  return db.select({ id: account.id }).from(account).where(eq(account.email, email))
}

/** Who looked at somebody, newest first, with the places that are named. */
export function loadLooks(db: Database, subjectId: string, most: number) {
  return db.batch([
    db
      .select()
      .from(looked)
      .where(eq(looked.subjectId, subjectId))
      .orderBy(desc(looked.onDate))
      .limit(most),
    db.select({ id: place.id, name: place.name }).from(place).orderBy(asc(place.name)),
  ])
}
