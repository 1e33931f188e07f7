import { eq } from 'drizzle-orm'
import { type Finding, sweep, tenant } from '../../db/directory/schema/tenancy'
import { unavailableIn } from '../../db/guard'
import type { Directory, TenantStore } from '../../db/open'
import type { TenantState } from '../../db/states'
import type { OutboxTarget } from '../outbox/announce'
import { dueTargets } from '../outbox/due'
import { replayErasures } from '../privacy/ledger'
import { carryOutRetention } from '../retention/carry-out'
import { followState } from '../tenancy/change-state'
import { checkTenant } from './checks'
import { sealAudit } from './seal'
import { tidyDirectory, tidyTenant } from './tidy'

const DAY = 86_400

export interface SweepDeps {
  directory: Directory
  openTenant: (slug: string) => Promise<TenantStore>
  /** Wakes the outbox of a store. */
  wake: (target: OutboxTarget) => Promise<void>
  /** What features set right in a tenant by themselves, once an hour. Repeatable. */
  settle: (tenant: TenantStore) => Promise<void>
  /** Epoch seconds. */
  at: number
}

/**
 * One minute's round: wakes every outbox that has something due, and visits a sixtieth of the
 * tenants, so each of them within the hour. At boot it visits them all.
 */
export async function sweepRound(deps: SweepDeps, everybody: boolean): Promise<void> {
  const { directory, wake, at } = deps
  const open = await findOpen(directory)
  const minute = Math.floor(at / 60) % 60
  const here = everybody ? open : open.filter(({ slug }) => minuteOf(slug) === minute)
  const visited = here.map(({ slug }) => slug)
  for (const target of await dueTargets(directory, at)) await wake(target)
  const findings: Finding[] = []
  for (const { slug, state } of here) {
    findings.push(...(await visit(deps, slug, state, everybody)))
    await wake({ tenant: slug })
  }
  if (everybody) await wake({ directory: true })
  if (everybody || minute === 0) await tidyDirectory(directory, at)
  await record(directory, visited, findings, at)
}

async function findOpen({ db }: Directory): Promise<{ slug: string; state: TenantState }[]> {
  const rows = await db.select({ slug: tenant.slug, state: tenant.state }).from(tenant)
  return rows.filter(({ state }) => state !== 'ended')
}

/** In which minute of the hour a tenant is visited: always the same one. */
function minuteOf(slug: string): number {
  let sum = 0
  for (const char of slug) sum = (sum * 31 + char.charCodeAt(0)) % 60
  return sum
}

async function visit(
  { directory, openTenant, settle, at }: SweepDeps,
  slug: string,
  listedAs: TenantState,
  everybody: boolean,
): Promise<Finding[]> {
  try {
    const store = await openTenant(slug)
    const { state } = await store.self()
    // The organisation itself knows; a change that was cut off is carried on here.
    if (state !== listedAs && state !== 'vacant')
      await directory.system([followState(directory, slug, state)])
    // An erasure that was cut off after the ledger is finished here; at boot and each night the
    // whole ledger is carried out again, for a database that was restored.
    const isNight = Math.floor(at / 3600) % 24 === 2
    await replayErasures(directory, store, at, everybody || isNight ? 0 : at - DAY)
    await tidyTenant(store, at)
    await settle(store)
    await carryOutRetention(store, at)
    await sealAudit(store)
    return await checkTenant(store, at)
  } catch (error) {
    const words = unavailableIn(error)?.fault ?? 'fault'
    return [{ slug, check: 'opens', words }]
  }
}

// The verdict is one row: what was found where we looked now, and what still stands elsewhere.
async function record(
  { db, system }: Directory,
  visited: readonly string[],
  found: readonly Finding[],
  at: number,
): Promise<void> {
  const [last] = await db.select({ findings: sweep.findings }).from(sweep).where(eq(sweep.id, 1))
  const standing = (last?.findings ?? []).filter(({ slug }) => !visited.includes(slug))
  const findings = [...standing, ...found]
  const verdict = { sweptAt: at, healthy: findings.length === 0, findings }
  await system([
    db
      .insert(sweep)
      .values({ id: 1, ...verdict })
      .onConflictDoUpdate({ target: sweep.id, set: verdict }),
  ])
}
