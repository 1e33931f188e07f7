import { and, eq, ne, sql } from 'drizzle-orm'
import { type Database, databaseOf, plainBatch } from './batch'
import { type AuditEntry, type CommitResult, commitBatch, type Write } from './commit'
import { slot, tenant } from './directory/schema/tenancy'
import { guardedBatch, type TenantSelf, TenantUnavailable, vacancyBatch } from './guard'
import type { Meter } from './meter'
import { openStates, type TenantState } from './states'

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

/**
 * Writes down in the directory which tenant databases this deployment binds; new ones are vacant
 * from then on. Repeatable.
 */
export async function registerSlots(env: DatabaseEnv, meter: Meter): Promise<void> {
  const { db, system } = openDirectory(env, meter)
  const names = JSON.stringify(Object.keys(env).filter(isSlotName))
  const bound = sql`SELECT value, NULL FROM json_each(${names}) WHERE true`
  await system([db.insert(slot).select(bound).onConflictDoNothing()])
}

// Where a slug was last found. May be stale: the guard in the database has the last word.
const knownSlots = new Map<string, string>()

/** For whom a tenant is opened: its own people, and the service itself, come in before the public. */
export type Audience = 'everybody' | 'insiders'

/**
 * The door to one tenant's database. Throws `TenantUnavailable` when there is no such tenant or it
 * has ended; each batch throws it when the database behind the slot is not this tenant's, or when
 * the tenant is not open to this audience.
 */
export async function openTenant(
  env: DatabaseEnv,
  slug: string,
  meter: Meter,
  audience: Audience = 'everybody',
): Promise<TenantStore> {
  const name = knownSlots.get(slug) ?? (await findSlot(env, slug, meter))
  knownSlots.set(slug, name)
  const binding = slotBinding(env, name)
  if (!binding) throw new TenantUnavailable(slug, 'mismatch')

  let known: TenantSelf | null = null
  const learn = (self: TenantSelf) => {
    known = self
  }
  const states: TenantState[] =
    audience === 'insiders' ? ['unproven', ...openStates] : [...openStates]
  const guarded = (served: readonly TenantState[]) => {
    const run = guardedBatch(binding, slug, served, meter, learn)
    return databaseOf(binding, (statements) =>
      run(statements).catch((error) => {
        if (error instanceof TenantUnavailable) knownSlots.delete(slug)
        throw error
      }),
    )
  }
  const db = guarded([...states, 'suspended'])
  const writable = guarded(states)
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

/**
 * The door to a vacant database, for the organisation that has claimed its slot. What `writesOf`
 * gives goes in as one batch, with the audit entry, and only where nobody lives yet.
 *
 * @returns false when this organisation lives there already: then nothing was written
 * @throws TenantUnavailable when the slot is not bound, or another organisation lives there
 */
export async function moveIn(
  env: DatabaseEnv,
  { slot: name, slug }: { slot: string; slug: string },
  meter: Meter,
  writesOf: (db: Database) => readonly Write[],
  audit: AuditEntry,
): Promise<boolean> {
  const binding = slotBinding(env, name)
  if (!binding) throw new TenantUnavailable(slug, 'mismatch')
  const own = await openTenant(env, slug, meter, 'insiders')
  const isHome = await own.self().then(
    () => true,
    () => false,
  )
  if (isHome) return false
  const db = databaseOf(binding, vacancyBatch(binding, slug, meter))
  const result = await commitBatch(db, writesOf(db), audit)
  if (!result.ok) throw new TenantUnavailable(slug, 'mismatch')
  return true
}

/**
 * Looks up where many tenants sit in one round trip, so that opening each costs none. Those that an
 * isolate knows already are not asked for; what is not found, opening says.
 */
export async function locateTenants(
  env: DatabaseEnv,
  slugs: readonly string[],
  meter: Meter,
): Promise<void> {
  const unknown = slugs.filter((slug) => !knownSlots.has(slug))
  if (unknown.length === 0) return
  const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(unknown)}))`
  const homes = await openDirectory(env, meter)
    .db.select({ name: slot.name, slug: slot.slug })
    .from(slot)
    .innerJoin(tenant, eq(tenant.slug, slot.slug))
    .where(and(sql`${slot.slug} IN ${wanted}`, ne(tenant.state, 'ended')))
  for (const { name, slug } of homes) if (slug) knownSlots.set(slug, name)
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

const isSlotName = (name: string) => /^TENANT_\d{4}$/.test(name)

/** The one place that looks a slot up among the bindings. */
function slotBinding(env: DatabaseEnv, name: string): D1Database | null {
  if (!isSlotName(name)) return null
  const binding: unknown = (env as unknown as Record<string, unknown>)[name]
  return typeof binding === 'object' && binding !== null && 'batch' in binding
    ? (binding as D1Database)
    : null
}
