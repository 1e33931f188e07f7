/**
 * The states of an organisation's subscription, in the directory and in its own database. In
 * `unproven` its own people work in it and nobody else sees it; `suspended` is read only.
 */
export const tenantStates = [
  'unproven',
  'trial',
  'active',
  'past-due',
  'suspended',
  'ended',
] as const
export type TenantState = (typeof tenantStates)[number]

/** The states in which everybody is served. */
export const openStates = ['trial', 'active', 'past-due'] as const satisfies readonly TenantState[]

/** What an organisation has chosen; how far each reaches stands in `worker/tenancy/plans.ts`. */
export const plans = ['trial', 'small', 'large'] as const
export type Plan = (typeof plans)[number]
