import { sql } from 'drizzle-orm'
import type { Finding } from '../../db/directory/schema/tenancy'
import { tenantSchemaVersion } from '../../db/guard'
import type { TenantStore } from '../../db/open'
import { newestTriggers, tenantTriggers } from '../../db/tenant/triggers'

const HOUR = 3600
// A mistyped address must not make the service look ill for ever: it was reported for a day.
const DAY = 86_400
/** As the triggers write a claim into `occupancy_month`. */
const line = sql.raw(`printf('%d-%d-%d;', starts_min, ends_min,
  CASE kind WHEN 'hold' THEN expires_at WHEN 'closure' THEN -1 ELSE 0 END)`)

/** What is wrong in one tenant: triggers missing, a double booking, months that lie, letters stuck. */
export async function checkTenant(tenant: TenantStore, at: number): Promise<Finding[]> {
  const { db, slug } = tenant
  const [triggers, [overlap], [months], [claims], [unseen], [stuck]] = await db.batch([
    db.all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'trigger'`),
    db.all<{ found: number }>(certificate),
    db.all<{ length: number }>(
      sql`SELECT coalesce(sum(length(busy)), 0) AS length FROM occupancy_month`,
    ),
    db.all<{ length: number }>(sql`
      SELECT coalesce(sum(length(${line})), 0) AS length FROM occupancy`),
    // Of what is still to come, each claim by itself: two lines may be wrong and as long as before.
    db.all<{ found: number }>(sql`
      SELECT count(*) AS found FROM occupancy LEFT JOIN occupancy_month AS months
        ON months.month = starts_min / 44640 AND months.space_id = occupancy.space_id
      WHERE ends_min > ${sql.raw(String(Math.floor(at / 60)))}
        AND instr(';' || coalesce(busy, ''), ';' || ${line}) = 0`),
    db.all<{ failed: number; late: number }>(sql`
      SELECT count(*) FILTER (WHERE state = 'failed' AND not_before_at > ${sql.raw(String(at - DAY))}) AS failed,
        count(*) FILTER (WHERE state = 'waiting' AND not_before_at < ${sql.raw(String(at - HOUR))}) AS late
      FROM outbox WHERE state IN ('failed', 'waiting')`),
  ])
  const present = new Set(triggers.map(({ name }) => name))
  const isBehind = (await tenant.self()).schemaVersion < tenantSchemaVersion
  const missing = tenantTriggers.filter(
    (name) => !present.has(name) && !(isBehind && newestTriggers.includes(name)),
  )
  const findings: Finding[] = []
  const found = (check: Finding['check'], words: string) => findings.push({ slug, check, words })
  if (missing.length > 0) found('triggers', `missing: ${missing.join(', ')}`)
  if (overlap && overlap.found > 0) found('certificate', `${overlap.found} overlapping claims`)
  if (months?.length !== claims?.length || unseen?.found !== 0)
    found('months', 'the months do not agree with the claims')
  if (stuck && stuck.failed > 0) found('outbox', `${stuck.failed} letters failed`)
  if (stuck && stuck.late > 0) found('outbox', `${stuck.late} letters wait for over an hour`)
  return findings
}

/** The proof that nothing is booked twice: no claim starts before the one before it has ended. */
const certificate = sql`
  SELECT count(*) AS found FROM (
    SELECT starts_min, lag(ends_min) OVER (PARTITION BY space_id ORDER BY starts_min) AS before
    FROM occupancy
  ) WHERE before > starts_min`
