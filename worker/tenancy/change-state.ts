import { and, eq, inArray } from 'drizzle-orm'
import { tenant as listed } from '../../db/directory/schema/tenancy'
import { unavailableIn } from '../../db/guard'
import type { AuditEntry, Directory, TenantStore } from '../../db/open'
import type { TenantState } from '../../db/states'
import { tenantSelf } from '../../db/tenant/schema/self'

interface Change {
  /** From which states; from any other nothing changes. */
  from: readonly TenantState[]
  to: TenantState
}

/**
 * Brings an organisation into another state: in its own database, where it holds from that moment,
 * and then in the directory, which only repeats it. Two databases, hence two steps. Cut off in
 * between, doing it again or the next visit of the sweep (`followState`) ends it.
 *
 * @throws TenantUnavailable when the database is not this organisation's
 */
export async function changeState(
  directory: Directory,
  tenant: TenantStore,
  { from, to }: Change,
  by: Omit<AuditEntry, 'action' | 'objectId' | 'fields'>,
): Promise<void> {
  const entry = { ...by, action: `organisation.${to}`, objectId: tenant.slug }
  const inFrom = inArray(tenantSelf.state, [...from])
  const own = tenant.db.update(tenantSelf).set({ state: to }).where(inFrom)
  // One that has ended answers nothing any more: what is left is to say so in the directory.
  const isOver = await tenant.self().then(
    () => false,
    (error) => unavailableIn(error)?.fault === 'ended',
  )
  if (!isOver) await tenant.commitEnding([own], entry)
  const repeated = directory.db.update(listed).set({ state: to })
  const isHere = and(eq(listed.slug, tenant.slug), inArray(listed.state, [...from]))
  await directory.commit([repeated.where(isHere)], entry)
}

/** The write that makes the directory repeat the state in which an organisation says that it is. */
export function followState({ db }: Directory, slug: string, state: TenantState) {
  return db.update(listed).set({ state }).where(eq(listed.slug, slug))
}
