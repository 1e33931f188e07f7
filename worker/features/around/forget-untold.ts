import type { TenantStore } from '../../../db/open'
import { isUpToDate } from '../../tenancy/schema'
import { UNTOLD_DAYS } from './policy'
import { deleteUntold, noteTold } from './queries'
import { TOLD_LETTER } from './stakeholders'

/**
 * What a round does for those who are named around a project: notes whose letter went out, and takes
 * away whoever was not told within a month. Repeatable at any point.
 *
 * @param at epoch seconds
 */
export async function forgetUntold(tenant: TenantStore, at: number): Promise<void> {
  if (!(await isUpToDate(tenant))) return
  const { db } = tenant
  await tenant.system([noteTold(db, TOLD_LETTER), deleteUntold(db, at - UNTOLD_DAYS * 86_400)])
}
