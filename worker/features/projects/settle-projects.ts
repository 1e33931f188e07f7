import type { TenantStore } from '../../../db/open'
import type { TenantFiles } from '../../tenancy/files'
import { isUpToDate } from '../../tenancy/schema'
import { findAgreementFiles } from './queries'

const DAY = 86_400

/**
 * What a round does for projects, once a night: agreements that no project names any more are thrown
 * away, a day after they were put there. Repeatable at any point.
 * @param at epoch seconds
 */
export async function settleProjects(
  tenant: TenantStore,
  files: TenantFiles,
  at: number,
): Promise<void> {
  const isNight = Math.floor(at / 3600) % 24 === 2
  if (!isNight || !(await isUpToDate(tenant))) return
  const named = await findAgreementFiles(tenant.db)
  const kept = named.map(({ file }) => `agreement-${file}`)
  await files.sweep('agreement-', kept, (at - DAY) * 1000)
}
