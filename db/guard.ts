import type { RunBatch } from './batch'
import { count, type Meter } from './meter'
import { messageOf } from './refusal'
import type { TenantState } from './states'
import type { tenantSelf } from './tenant/schema/self'

/** The newest tenant schema this program knows; it also serves the one before (expand, contract). */
export const tenantSchemaVersion = 8

/** A tenant as its own database describes it. */
export type TenantSelf = Omit<typeof tenantSelf.$inferSelect, 'id' | 'plan'>

export type TenantFault = 'unknown' | 'ended' | 'behind' | 'mismatch' | 'suspended' | 'not-open'

/** A tenant that cannot be opened, or not for this. Says why; never says anything of another. */
export class TenantUnavailable extends Error {
  override name = 'TenantUnavailable'
  constructor(
    readonly slug: string,
    readonly fault: TenantFault,
  ) {
    super(`${slug}: ${fault}`)
  }
}

/** The `TenantUnavailable` in an error, or null. Drizzle wraps what a single statement throws. */
export function unavailableIn(error: unknown): TenantUnavailable | null {
  if (error instanceof TenantUnavailable) return error
  return error instanceof Error && error.cause ? unavailableIn(error.cause) : null
}

// A list in one text, because json_each() would read a row for each state in every batch.
// json() of a text that is no JSON aborts the whole batch; the columns in it keep SQLite from
// reckoning it beforehand. A SELECT, so that reads may still go to a replica.
const guardSql = `
  SELECT slug, state, name, kind, pronoun, phone, phone_hours AS phoneHours, email, look,
    upcoming_limit AS upcomingLimit, schema_version AS schemaVersion,
    CASE WHEN slug = ?1 AND schema_version BETWEEN ?2 - 1 AND ?2
        AND instr(?3, ' ' || state || ' ') > 0
      THEN 1 ELSE json('refused ' || slug || ' ' || state) END AS allowed
  FROM tenant_self WHERE id = 1`

/**
 * Makes every batch of a tenant begin with the question whose database this is, and in which state
 * and version. A mismatch aborts the batch, reads and writes alike, in the database itself.
 * `learn` gets the tenant's own description out of each answer, at no extra round trip.
 */
export function guardedBatch(
  binding: D1Database,
  slug: string,
  /** The states that are served. */
  served: readonly TenantState[],
  meter: Meter,
  learn: (self: TenantSelf) => void,
): RunBatch {
  return async (statements) => {
    const guard = binding.prepare(guardSql).bind(slug, tenantSchemaVersion, ` ${served.join(' ')} `)
    try {
      const results = await binding.batch([guard, ...statements])
      count(meter, results)
      const [row] = results[0]?.results ?? []
      if (!row) throw new TenantUnavailable(slug, 'mismatch')
      learn(selfOf(row as GuardRow))
      return results.slice(1)
    } catch (error) {
      const message = messageOf(error)
      if (message.includes('malformed JSON') || message.includes('no such table: tenant_self'))
        throw new TenantUnavailable(slug, await faultOf(binding, slug))
      throw error
    }
  }
}

const vacancySql = `
  SELECT CASE WHEN slug = '' AND state = 'vacant' AND schema_version = ?1
      THEN 1 ELSE json('refused ' || slug || ' ' || state) END AS allowed
  FROM tenant_self WHERE id = 1`

/** Makes a batch begin with the question whether nobody lives in this database, at this version. */
export function vacancyBatch(binding: D1Database, slug: string, meter: Meter): RunBatch {
  return async (statements) => {
    const guard = binding.prepare(vacancySql).bind(tenantSchemaVersion)
    try {
      const results = await binding.batch([guard, ...statements])
      count(meter, results)
      return results.slice(1)
    } catch (error) {
      if (messageOf(error).includes('malformed JSON')) throw new TenantUnavailable(slug, 'mismatch')
      throw error
    }
  }
}

type GuardRow = Omit<TenantSelf, 'look'> & { look: string; allowed: number }

function selfOf({ look, allowed: _, ...self }: GuardRow): TenantSelf {
  return { ...self, look: JSON.parse(look) }
}

async function faultOf(binding: D1Database, slug: string): Promise<TenantFault> {
  const self = await binding
    .prepare('SELECT slug, state, schema_version AS version FROM tenant_self WHERE id = 1')
    .first<{ slug: string; state: string; version: number }>()
    .catch(() => null)
  if (self?.slug !== slug) return 'mismatch'
  if (self.state === 'ended' || self.state === 'vacant') return 'ended'
  if (self.state === 'suspended') return 'suspended'
  if (self.state === 'unproven') return 'not-open'
  return 'behind'
}
