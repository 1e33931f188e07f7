import { type Directory, openDirectory } from '../../../db/open'
import type { AccountActor } from '../../auth/actor'
import { type AppContext, type TenantCall, tenantCall } from '../../http/context'
import type { Known } from '../../privacy/person'

/** A call about a person: the ledger of erasures and staff stand in the directory. */
export interface PersonsCall extends TenantCall {
  directory: Directory
}

export function personsCall(c: AppContext): PersonsCall {
  return { ...tenantCall(c), directory: openDirectory(c.env, c.var.meter) }
}

/** What the directory knows of who asks; of a resident the organisation's own database tells. */
export function knownOf({ staff, email, name, phone }: AccountActor): Known | undefined {
  return staff ? { email, name, phone } : undefined
}
