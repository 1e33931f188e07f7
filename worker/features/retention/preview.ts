import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { dueKinds } from '../../retention/carry-out'
import { rulesOf } from '../../retention/settings'
import { type Moment, momentOf } from '../../time/amsterdam'
import { enterRetention } from './access'
import type { RetentionPreview } from './contract'
import { loadPreview } from './queries'

interface Counted {
  count: number
  from: number | null
  to: number | null
}

/** What would go now, by the same conditions by which it goes. Changes nothing. */
export async function previewRetention(call: TenantCall): Promise<RetentionPreview> {
  await enterRetention(call)
  const { tenant, at, now } = call
  const rules = await rulesOf(tenant)
  const accounts = rules.find(({ id }) => id === 'account')
  if (!accounts) throw new ProblemError('not-found')
  const due = dueKinds(rules, at)
  const { idle, rows } = await loadPreview(tenant.db, due, accounts, at)
  const of = (counted: Counted | undefined) => ({
    count: counted?.count ?? 0,
    from: momentOrNull(counted?.from),
    to: momentOrNull(counted?.to),
  })
  return {
    asOf: momentOf(now),
    kinds: rules.map(({ id: kind }) => {
      const index = due.findIndex(({ rule }) => rule.id === kind)
      return { kind, ...of(index < 0 ? idle : rows[index]) }
    }),
    warnings: idle?.warnings ?? 0,
  }
}

const momentOrNull = (min: number | null | undefined): Moment | null =>
  min === null || min === undefined ? null : momentOf(min)
