import type { TenantStore } from '../../db/open'
import type { Plan } from '../../db/states'
import { tenantSelf } from '../../db/tenant/schema/self'

interface Limits {
  /** Whole euros a month, without VAT. */
  euros: number
  /** How many days it is meant for; null: no end. Ending it is an operator's act. */
  days: number | null
  /** How many places may be there that are not closed; null: any number. */
  places: number | null
  /** How many people may have a role, those who are invited included; null: any number. */
  members: number | null
  /** How many projects may go on at a time; null: any number. */
  projects: number | null
}

/**
 * What an organisation can choose, and how far each plan reaches: the one place. A limit refuses
 * something new; nothing that exists stops working.
 */
export const planLimits: Record<Plan, Limits> = {
  trial: { euros: 0, days: 60, places: 3, members: 15, projects: 1 },
  small: { euros: 150, days: null, places: 10, members: 60, projects: 3 },
  large: { euros: 450, days: null, places: null, members: null, projects: null },
}

/** The limits of a tenant's plan. */
export async function limitsOf(tenant: TenantStore): Promise<Limits> {
  const [self] = await tenant.db.select({ plan: tenantSelf.plan }).from(tenantSelf)
  return planLimits[self?.plan ?? 'large']
}
