import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { attempt, idFor, openPlace, refuseFaults } from './access'
import type { SpaceCreation } from './contract'
import { lengthFaults, partFaults } from './policy'
import { insertSpace } from './queries'

/**
 * Adds a space to a place. Which parts it is made of is said once: bookings claim those parts, and
 * would lose their time if the parts changed.
 */
export async function addSpace(
  call: TenantCall,
  slug: string,
  asked: SpaceCreation,
  key: string | undefined,
): Promise<void> {
  const { place, spaces } = await openPlace(call, slug)
  const id = await idFor(call, 'spc', key)
  if (spaces.some((space) => space.id === id)) return
  refuseFaults([...lengthFaults(asked), ...partFaults(asked.parts, spaces)])
  const sort = Math.max(-1, ...spaces.map((space) => space.sort)) + 1
  const row = { ...asked, id, placeId: place.id, sort, revision: 1 }
  const refused = await attempt(call, [insertSpace(call.tenant.db, row)], {
    action: 'space.added',
    objectId: id,
  })
  // The same click twice at once: the first one made it.
  if (refused && refused !== 'key-used') throw new ProblemError('edited-meanwhile')
}
