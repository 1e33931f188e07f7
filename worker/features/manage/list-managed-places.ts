import { allows, scopesFor } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { countsForPlan } from '../../tenancy/example'
import { limitsOf } from '../../tenancy/plans'
import type { ManagedList } from './contract'
import { loadEverything } from './queries'
import { stepsFor } from './view'

/** The places that this person may change, drafts and closed ones as well. */
export async function listManagedPlaces(call: TenantCall): Promise<ManagedList> {
  const { tenant, actor, at } = call
  const mine = scopesFor(actor, 'place.edit', at)
  const [places, spaces, rates, areas] = await loadEverything(tenant.db)
  const own = places.filter(({ id }) => mine === 'all' || mine.includes(id))
  const { places: most } = await limitsOf(tenant)
  const used = places.filter(countsForPlan).length
  return {
    plan: most === null ? null : { used, most },
    mayCreate: allows(actor, 'place.create', {}, at),
    areas: areas.map(({ code, name }) => ({ code, name })),
    places: own.map((place) => {
      const { id, slug, name, street, town, state, stateReason } = place
      const inPlace = spaces.filter(({ placeId }) => placeId === id)
      const steps = stepsFor({ place, spaces: inPlace, rates, areas })
      return {
        id,
        slug,
        name,
        street,
        town,
        state,
        stateReason,
        spaces: inPlace.map((space) => ({
          id: space.id,
          name: space.name,
          capacity: space.capacity,
        })),
        missing: steps.filter(({ required, done }) => required && !done).length,
      }
    }),
  }
}
