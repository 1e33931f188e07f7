import { signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { rulesOf } from '../../retention/settings'
import { momentOf } from '../../time/amsterdam'
import type { LookList } from './contract'
import { loadLooks } from './queries'

const MOST_LOOKS = 200

/** Who looked at my details: by which role and where, never which volunteer it was. */
export async function listLooks(call: TenantCall): Promise<LookList> {
  const { tenant, actor, now } = call
  const { id } = signedIn(actor)
  const [looks, places] = await loadLooks(tenant.db, id, MOST_LOOKS)
  const rules = await rulesOf(tenant)
  const names = new Map(places.map((place) => [place.id, place.name]))
  return {
    asOf: momentOf(now),
    looks: looks.map(({ onDate, role, purpose, objectId, placeId }) => ({
      on: onDate,
      role,
      purpose,
      objectId,
      placeName: placeId === null ? null : (names.get(placeId) ?? null),
    })),
    months: rules.find((rule) => rule.id === 'looked')?.length ?? 0,
  }
}
