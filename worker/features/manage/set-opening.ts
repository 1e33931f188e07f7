import type { z } from '@hono/zod-openapi'
import type { TenantCall } from '../../http/context'
import { openPlace, record, refuseFaults } from './access'
import type { openingSchema } from './contract'
import { hoursFaults } from './policy'
import { updatePlace } from './queries'
import { intervalsOf } from './view'

/** Sets the hours of the week. What is booked outside them stays booked. */
export async function setOpening(
  call: TenantCall,
  slug: string,
  { opening, revision }: z.infer<typeof openingSchema>,
): Promise<void> {
  const { place } = await openPlace(call, slug)
  refuseFaults(opening.flatMap((hours, day) => hoursFaults(hours, `/opening/${day}`)))
  const change = { opening: opening.map(intervalsOf) }
  await record(call, [updatePlace(call.tenant.db, place.id, revision, change)], {
    action: 'place.opening-set',
    objectId: place.id,
    fields: ['opening'],
  })
}
