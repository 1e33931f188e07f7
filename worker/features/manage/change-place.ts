import type { TenantCall } from '../../http/context'
import { changedFields, openPlace, record, refuseFaults } from './access'
import type { PlaceChange } from './contract'
import { updatePlace } from './queries'
import { isReservedPlaceSlug } from './slug'

/**
 * Changes what people read about a place. Its address stays, unless another one is asked for.
 *
 * @returns its address
 */
export async function changePlace(
  call: TenantCall,
  slug: string,
  { revision, access, ...asked }: PlaceChange,
): Promise<string> {
  const { place, areas } = await openPlace(call, slug)
  if (!areas.some(({ code }) => code === asked.wijkCode))
    refuseFaults([{ pointer: '/wijkCode', code: 'invalid' }])
  if (asked.slug !== undefined && isReservedPlaceSlug(asked.slug))
    refuseFaults([{ pointer: '/slug', code: 'invalid' }])
  const { slug: newSlug = place.slug, ...rest } = asked
  const change = { ...rest, ...access, slug: newSlug }
  await record(call, [updatePlace(call.tenant.db, place.id, revision, change)], {
    action: 'place.changed',
    objectId: place.id,
    fields: changedFields(place, change),
  })
  return newSlug
}
