import { eq } from 'drizzle-orm'
import { type Database, databaseOf, plainBatch } from './batch'
import { type AuditEntry, type CommitResult, commitBatch, type Write } from './commit'
import { slot, tenant } from './directory/schema/tenancy'
import { guardedBatch, type TenantSelf, TenantUnavailable } from './guard'
import type { Meter } from './meter'

export type { Database } from './batch'
export type { AuditEntry, CommitResult, Write } from './commit'
export type { TenantSelf } from './guard'

/** What both kinds of database offer: reading by `db`, writing by `commit`. */
export interface Store {
  readonly kind: 'directory' | 'tenant'
  readonly db: Database
  /**
   * One atomic batch with its audit entry: `ok`, or the code of what the database refused. Throws
   * `TenantUnavailable` while the organisation is suspended.
   */
  commit(writes: readonly Write[], audit: AuditEntry): Promise<CommitResult>
  /** As `commit`, also while an organisation is suspended: signing in, cancelling, ending. */
  commitEnding(writes: readonly Write[], audit: AuditEntry): Promise<CommitResult>
  /** One atomic batch of the service's own bookkeeping (outbox, sweeps): nobody's act, no audit. */
  system(writes: readonly Write[]): Promise<void>
}

export interface Directory extends Store {
  readonly kind: 'directory'
}

export interface TenantStore extends Store {
  readonly kind: 'tenant'
  readonly slug: string
  /** The tenant's own description as the last query brought it along; null before any query. */
  known(): TenantSelf | null
  /** The tenant's own description; free when a query ran before, one round trip when none did. */
  self(): Promise<TenantSelf>
}

/** The bindings of a deployment, as far as databases go. */
export interface DatabaseEnv {
  readonly DIRECTORY: D1Database
}

/** The door to the directory: which tenant sits where, and staff. */
export function openDirectory(env: DatabaseEnv, meter: Meter): Directory {
  const db = databaseOf(env.DIRECTORY, plainBatch(env.DIRECTORY, meter))
  return {
    kind: 'directory',
    db,
    commit: (writes, audit) => commitBatch(db, writes, audit),
    commitEnding: (writes, audit) => commitBatch(db, writes, audit),
    system: (writes) => runSystem(db, writes),
  }
}

// Where a slug was last found. May be stale: the guard in the database has the last word.
const knownSlots = new Map<string, string>()

/**
 * The door to one tenant's database. Throws `TenantUnavailable` when there is no such tenant or it
 * has ended; each batch throws it when the database behind the slot is not this tenant's.
 */
export async function openTenant(
  env: DatabaseEnv,
  slug: string,
  meter: Meter,
): Promise<TenantStore> {
  const name = knownSlots.get(slug) ?? (await findSlot(env, slug, meter))
  knownSlots.set(slug, name)
  const binding = slotBinding(env, name)
  if (!binding) throw new TenantUnavailable(slug, 'mismatch')

  let known: TenantSelf | null = null
  const learn = (self: TenantSelf) => {
    known = self
  }
  const guarded = (served: 'active' | 'suspended') => {
    const run = guardedBatch(binding, slug, served, meter, learn)
    return databaseOf(binding, (statements) =>
      run(statements).catch((error) => {
        if (error instanceof TenantUnavailable) knownSlots.delete(slug)
        throw error
      }),
    )
  }
  const db = guarded('suspended')
  const writable = guarded('active')
  return {
    kind: 'tenant',
    slug,
    db,
    commit: (writes, audit) => commitBatch(writable, writes, audit),
    commitEnding: (writes, audit) => commitBatch(db, writes, audit),
    system: (writes) => runSystem(db, writes),
    known: () => known,
    self: async () => {
      if (!known) await db.run('SELECT 1')
      if (!known) throw new TenantUnavailable(slug, 'mismatch')
      return known
    },
  }
}

async function runSystem(db: Database, [first, ...rest]: readonly Write[]): Promise<void> {
  if (first) await db.batch([first, ...rest])
}

async function findSlot(env: DatabaseEnv, slug: string, meter: Meter): Promise<string> {
  const { db } = openDirectory(env, meter)
  const [[home], [known]] = await db.batch([
    db.select({ name: slot.name }).from(slot).where(eq(slot.slug, slug)),
    db.select({ state: tenant.state }).from(tenant).where(eq(tenant.slug, slug)),
  ])
  if (!known) throw new TenantUnavailable(slug, 'unknown')
  if (known.state === 'ended') throw new TenantUnavailable(slug, 'ended')
  if (!home) throw new TenantUnavailable(slug, 'mismatch')
  return home.name
}

/** The one place that looks a slot up among the bindings. */
function slotBinding(env: DatabaseEnv, name: string): D1Database | null {
  if (!/^TENANT_\d{4}$/.test(name)) return null
  const binding: unknown = (env as unknown as Record<string, unknown>)[name]
  return typeof binding === 'object' && binding !== null && 'batch' in binding
    ? (binding as D1Database)
    : null
}
