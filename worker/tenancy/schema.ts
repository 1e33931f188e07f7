import type { TenantStore } from '../../db/open'
import { ProblemError } from '../http/problems'

/** The first schema of a tenant with the rights of persons, retention, statements and looks. */
export const OWN_DATA_SCHEMA = 6

/**
 * Whether the database of a tenant has what schema 6 brought. One that lags a migration behind is
 * served as it is, without that. Free once a query ran.
 */
export async function knowsOwnData(tenant: TenantStore): Promise<boolean> {
  return (await tenant.self()).schemaVersion >= OWN_DATA_SCHEMA
}

/** Ends the verb in a database that does not have it yet. */
export async function requireOwnData(tenant: TenantStore): Promise<void> {
  if (!(await knowsOwnData(tenant))) throw new ProblemError('organisation-unavailable')
}
