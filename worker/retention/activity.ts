import { and, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { Store, TenantStore, Write } from '../../db/open'
import { accountActivity } from '../../db/tenant/schema/retention'

const DAY = 86_400
const isTenant = (store: Store): store is TenantStore => store.kind === 'tenant'

/**
 * The write that notes that an account is in use, which also takes back every warning that it will
 * go. Belongs in the batch of a sign-in or of a session's renewal, so that it costs nobody a round
 * trip; changes at most one row a day. None for staff, whose accounts stand in the directory.
 * @param accountId or SQL that finds it
 * @param at epoch seconds
 */
export function noteUse(store: Store, accountId: string | SQL, at: number): Write[] {
  if (!isTenant(store)) return []
  const used = { usedAt: at, warned: 0, warnedAt: null }
  return [
    store.db
      .insert(accountActivity)
      .values({ accountId, ...used })
      .onConflictDoUpdate({
        target: accountActivity.accountId,
        set: used,
        setWhere: sql`${lt(accountActivity.usedAt, at - DAY)} OR ${accountActivity.warned} > 0`,
      }),
  ]
}

/** Only while the account is still as unused, and its person as warned, as it was seen. */
export function asSeen(seen: { accountId: string; usedAt: number; warned: number }) {
  return and(
    eq(accountActivity.accountId, seen.accountId),
    eq(accountActivity.usedAt, seen.usedAt),
    eq(accountActivity.warned, seen.warned),
  )
}
