import type { z } from '@hono/zod-openapi'
import type { TenantCall } from '../../http/context'
import { openPlace, record, refuseFaults } from './access'
import type { stateChangeSchema } from './contract'
import { stateFaults } from './policy'
import { updatePlace } from './queries'
import { stepsFor } from './view'

/** Opens a place, closes it for a while or for good. What is booked stays booked. */
export async function changePlaceState(
  call: TenantCall,
  slug: string,
  { state, reason = '', revision }: z.infer<typeof stateChangeSchema>,
): Promise<void> {
  const loaded = await openPlace(call, slug)
  const { place } = loaded
  refuseFaults(stateFaults(place.state, state, reason, stepsFor(loaded)))
  const stateReason = state === 'open' || state === 'draft' ? '' : reason
  await record(call, [updatePlace(call.tenant.db, place.id, revision, { state, stateReason })], {
    action: `place.${state}`,
    objectId: place.id,
    fields: ['state'],
  })
}
