import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { openPlace, record } from './access'
import { deleteClosure } from './queries'

/** Takes a closure away: its time can be booked again at once. */
export async function removeClosure(
  call: TenantCall,
  slug: string,
  closureId: string,
): Promise<void> {
  const { place, pieces } = await openPlace(call, slug)
  if (!pieces.some(({ claimId }) => claimId === closureId)) throw new ProblemError('not-found')
  await record(call, [deleteClosure(call.tenant.db, closureId)], {
    action: 'closure.removed',
    objectId: place.id,
    fields: [closureId],
  })
}
