import type { TenantCall } from '../../http/context'
import { openPlace } from './access'
import type { ManagedPlace } from './contract'
import { placeView } from './view'

/** Everything that can be changed about a place. One round trip. */
export async function showManagedPlace(call: TenantCall, slug: string): Promise<ManagedPlace> {
  return placeView(call, await openPlace(call, slug))
}
