import type { TenantStore } from '../../../db/open'
import type { TenantFiles } from '../../tenancy/files'
import { isUpToDate } from '../../tenancy/schema'
import { findFiles } from './queries'

const DAY = 86_400

/**
 * What a round does for projects, once a night: agreements and photos that no project names any more are
 * thrown away, a day after they were put there. Repeatable at any point.
 * @param at epoch seconds
 */
export async function settleProjects(
  tenant: TenantStore,
  files: TenantFiles,
  at: number,
): Promise<void> {
  const isNight = Math.floor(at / 3600) % 24 === 2
  if (!isNight || !(await isUpToDate(tenant))) return
  const [agreements, ofPeople, ofArea] = await findFiles(tenant.db)
  const before = (at - DAY) * 1000
  const sweep = (start: string, rows: readonly { file: string | null }[]) =>
    files.sweep(
      start,
      rows.map(({ file }) => start + file),
      before,
    )
  await sweep('agreement-', agreements)
  await sweep('photo-', [...ofPeople, ...ofArea])
}
