import { actorId } from '../../auth/actor'
import { type Action, allows } from '../../auth/permissions'
import { type FoundSpace, type PlaceRow, rulesOf, type SpaceRow } from '../../calendar/load'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import type { UtcMinutes } from '../../time/instant'
import type { Interval } from '../../time/interval'
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

/** Who a cancellation is of, and so who may take it back: the booker, also by link, or that host. */
export function undoerOf({ actor }: Pick<TenantCall, 'actor'>, row: BookingRow): string {
  return actor.kind === 'link' ? row.accountId : actorId(actor)
}

/** Whether this person can still take this booking's cancellation back. */
export function mayUndo(call: Pick<TenantCall, 'actor' | 'at'>, row: BookingRow): boolean {
  const isOpen = row.status === 'cancelled' && row.undoUntilAt !== null && row.undoUntilAt > call.at
  return isOpen && row.undoBy === undoerOf(call, row)
}

/** Ends the verb when more people come than the room holds. */
export function checkCapacity(partySize: number, { capacity }: Pick<SpaceRow, 'capacity'>): void {
  if (partySize > capacity)
    throw new ProblemError('too-many-people', {
      errors: [{ pointer: '/partySize', code: 'too-big' }],
    })
}

/** A time on a space, as the policy wants to hear of it. */
export function requestFor(
  { space, place, exceptions }: FoundSpace,
  asked: Interval,
  now: UtcMinutes,
  mayOverrule: boolean,
) {
  return {
    asked,
    now,
    rules: rulesOf(space),
    opening: { week: place.opening },
    exceptions,
    placeState: place.state,
    spaceState: space.state,
    mayOverrule,
  }
}
