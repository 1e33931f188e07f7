import { type Action, allows } from '../../auth/permissions'
import type { PlaceRow, SpaceRow } from '../../calendar/load'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { type BookingRow, loadBooking } from './queries'

export interface FoundBooking {
  row: BookingRow
  space: SpaceRow
  place: PlaceRow
  /** Whether it keeps its time from others now. */
  holdsTime: boolean
}

/** Whether this person runs the place: may decide about other people's bookings there. */
export function isHostOf(
  { actor, at }: Pick<TenantCall, 'actor' | 'at'>,
  placeId: string,
): boolean {
  return allows(actor, 'booking.decide', { placeId }, at)
}

/**
 * The booking, when this person may do this to it. Somebody who may not even read it learns
 * nothing: it is not there. A manage link stops working when the booking has ended.
 */
export async function openBooking(
  call: TenantCall,
  bookingId: string,
  action: Action,
): Promise<FoundBooking> {
  const [[row], [space], [place], claims] = await loadBooking(call.tenant.db, bookingId)
  if (!row || !space || !place) throw new ProblemError('not-found')
  const { actor, now } = call
  const isDeadLink = actor.kind === 'link' && (actor.hash !== row.manageHash || row.endsMin <= now)
  if (isDeadLink) throw new ProblemError('not-found')
  const on = { placeId: place.id, bookerId: row.accountId, bookingId: row.id }
  authorise(call, 'booking.read', on, 'hidden')
  authorise(call, action, on)
  return { row, space, place, holdsTime: claims.length > 0 }
}
