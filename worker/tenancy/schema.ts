import { tenantSchemaVersion } from '../../db/guard'
import type { TenantStore } from '../../db/open'
import { ProblemError } from '../http/problems'

/**
 * Whether the database of a tenant has the newest schema. One that lags a migration behind is served
 * as it is, without what that brought. Free once a query ran.
 */
export async function isUpToDate(tenant: TenantStore): Promise<boolean> {
  return (await tenant.self()).schemaVersion >= tenantSchemaVersion
}

/** Ends the verb in a database that does not have what it needs yet. */
export async function requireUpToDate(tenant: TenantStore): Promise<void> {
  if (!(await isUpToDate(tenant))) throw new ProblemError('organisation-unavailable')
}
