import type { z } from '@hono/zod-openapi'
import type { TenantCall } from '../../http/context'
import { momentOf, wallOf } from '../../time/amsterdam'
import { addDays } from '../../time/date'
import { SEARCH_DAYS } from './availability'
import type { placeListSchema } from './contract'
import { loadPlaces } from './queries'
import { placeCore, spaceSummary } from './view'

/** The places of an organisation, with how free each space is. One round trip. */
export async function listPlaces(call: TenantCall): Promise<z.infer<typeof placeListSchema>> {
  const today = wallOf(call.now).on
  const [places, spaces, exceptions, months, areas] = await loadPlaces(call.tenant.db, [
    today,
    addDays(today, SEARCH_DAYS),
  ])
  return {
    asOf: momentOf(call.now),
    areas,
    places: places.toSorted(byName).map((place) => {
      const here = exceptions.filter(({ placeId }) => placeId === place.id)
      return {
        ...placeCore(place),
        stepFree: place.stepFree,
        spaces: spaces
          .filter(({ placeId }) => placeId === place.id)
          .map((space) => spaceSummary(place, space, here, months, call)),
      }
    }),
  }
}

function byName(a: { name: string }, b: { name: string }): number {
  if (a.name === b.name) return 0
  return a.name < b.name ? -1 : 1
}
