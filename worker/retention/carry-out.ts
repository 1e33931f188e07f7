import { and, sql } from 'drizzle-orm'
import type { TenantStore } from '../../db/open'
import { isUpToDate } from '../tenancy/schema'
import type { UtcMinutes } from '../time/instant'
import { declare } from './declare'
import { goInactive } from './inactive'
import type { RowKind } from './kinds'
import { type Rule, rulesOf } from './settings'
import { among, type Step, steps } from './steps'
import { overBefore } from './term'

const MOST_ROWS = 200

/** A kind that goes row by row, with how, and the moment before which it is over its term. */
interface Due {
  readonly rule: Rule
  readonly step: Step
  readonly before: UtcMinutes
}

/**
 * Lets go what is over its term in one organisation, at most 200 rows of each kind, each kind in one
 * atomic batch with its declaration of destruction. What is left is done by the next visit of the
 * sweep; cut off anywhere, nothing is half. Also while the organisation is suspended. Does nothing
 * where the database has no tables of retention yet.
 * @param at epoch seconds
 */
export async function carryOutRetention(
  tenant: TenantStore,
  at: number,
  most = MOST_ROWS,
): Promise<void> {
  if (!(await isUpToDate(tenant))) return
  const rules = await rulesOf(tenant)
  const { db } = tenant
  const [first, ...rest] = dueKinds(rules, at)
  if (!first) return
  const ids = ({ step, before }: Due) =>
    db
      .select({ id: sql<string | number>`${step.key}`.as('id') })
      .from(step.table)
      .where(step.over(before))
      .limit(most)
  const found = await db.batch([ids(first), ...rest.map(ids)])
  for (const [index, due] of [first, ...rest].entries()) {
    const rows = found[index] ?? []
    if (rows.length > 0) await letGo(tenant, due, rows, at)
  }
  await goInactive(tenant, rules, at)
}

/** The kinds that go row by row, each with its limit as it lies now. */
export function dueKinds(rules: readonly Rule[], at: number): Due[] {
  return rules.flatMap((rule) =>
    rule.id === 'account'
      ? []
      : [
          {
            rule,
            step: steps[rule.id satisfies RowKind],
            before: overBefore(rule.unit, rule.length, Math.floor(at / 60)),
          },
        ],
  )
}

async function letGo(
  { db, commitEnding }: TenantStore,
  { rule, step, before }: Due,
  rows: readonly { id: string | number }[],
  at: number,
): Promise<void> {
  const ids = rows.map(({ id }) => id)
  const where = and(among(step.key, ids), step.over(before)) ?? sql`0`
  await commitEnding(
    // Counted in the batch itself, so that two visits at once declare nothing twice.
    [
      declare(db, rule, sql`SELECT ${step.moment} AS moment FROM ${step.table} WHERE ${where}`, at),
      step.go(db, where),
    ],
    {
      actorId: 'service',
      action: 'retention.carried-out',
      objectId: rule.id,
      requestId: 'sweep',
      at,
    },
  )
}
