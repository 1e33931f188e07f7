import { roleFor } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { recordLook } from '../../retention/looked'
import { openBooking } from './access'
import type { Booking } from './contract'
import { bookingView } from './view'

/** One booking. Whoever sees in it who somebody else is, is written down for that person. */
export async function showBooking(call: TenantCall, bookingId: string): Promise<Booking> {
  const { row, space, place } = await openBooking(call, bookingId, 'booking.read')
  const view = bookingView(call, row, space, place)
  const role = roleFor(call.actor, 'booking.read', { placeId: place.id }, call.at)
  if (role && view.nameState === 'shown')
    await recordLook(call, {
      subjectId: row.accountId,
      objectId: row.id,
      purpose: 'booking',
      role,
      placeId: place.id,
    })
  return view
}
