import { actorId } from '../../auth/actor'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { openBooking } from './access'
import type { Booking } from './contract'
import { updateBooking } from './queries'
import { bookingView } from './view'

/** Notes that a booking has been paid, or that it has not after all. Nothing is paid online. */
export async function markPaid(
  call: TenantCall,
  bookingId: string,
  paid: boolean,
): Promise<Booking> {
  const { tenant, actor, at, requestId } = call
  const { row, space, place } = await openBooking(call, bookingId, 'booking.mark-paid')
  if (row.status !== 'confirmed' || row.payment === 'none') throw new ProblemError('booking-state')
  const paidAt = paid ? at : null
  const result = await tenant.commit([updateBooking(tenant.db, row, { paidAt })], {
    actorId: actorId(actor),
    action: paid ? 'booking.paid' : 'booking.unpaid',
    objectId: row.id,
    requestId,
    at,
  })
  if (!result.ok) throw new ProblemError('booking-state')
  return bookingView(call, { ...row, paidAt, revision: row.revision + 1 }, space, place)
}
