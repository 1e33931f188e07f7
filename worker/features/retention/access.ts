import type { TenantCall } from '../../http/context'
import type { Rule } from '../../retention/settings'
import { requireUpToDate } from '../../tenancy/schema'
import type { RetentionRule } from './contract'

/** Ends the verb while the organisation's database has no tables of retention yet. */
export async function enterRetention({ tenant }: Pick<TenantCall, 'tenant'>): Promise<void> {
  await requireUpToDate(tenant)
}

/** Whether the Archiefwet binds this organisation. */
export async function hasSelectionList({ tenant }: Pick<TenantCall, 'tenant'>): Promise<boolean> {
  return (await tenant.self()).kind === 'gemeente'
}

export function ruleView(rule: Rule): RetentionRule {
  const { id, unit, length, standard, least, most, category, listTerm, revision } = rule
  return { kind: id, unit, length, standard, least, most, category, listTerm, revision }
}
