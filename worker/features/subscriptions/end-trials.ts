import type { Directory, TenantStore } from '../../../db/open'
import { changeState } from '../../tenancy/change-state'
import { findOverdueTrials } from './queries'

const MOST_A_ROUND = 20

/**
 * What a round does for trials that are over: the organisation becomes past due. Everything goes on
 * working; its administrators are asked to choose, and an operator decides what comes after.
 */
export async function endTrials(
  directory: Directory,
  openTenant: (slug: string) => Promise<TenantStore>,
  at: number,
): Promise<void> {
  const by = { actorId: 'service', requestId: 'sweep', at }
  for (const { slug } of await findOverdueTrials(directory.db, at, MOST_A_ROUND)) {
    const end = async () =>
      changeState(directory, await openTenant(slug), { from: ['trial'], to: 'past-due' }, by)
    // One whose database is out of reach does not hold up the others.
    await Promise.allSettled([end()])
  }
}
