import { allows } from '../../auth/permissions'
import type { PlaceRow, SpaceRow } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { momentOf } from '../../time/amsterdam'
import { formatInstant } from '../../time/instant'
import { isHostOf, mayUndo } from './access'
import type { Booking } from './contract'
import { mayChange, nameStateOf } from './policy'
import type { BookingRow } from './queries'

type Asking = Pick<TenantCall, 'actor' | 'now' | 'at'>

const isOf = ({ actor }: Asking, row: BookingRow) =>
  (actor.kind === 'account' && actor.id === row.accountId) || actor.kind === 'link'

/** Whether this person sees whose booking it is, in any list and on any page. The one place. */
export function nameStateFor(call: Asking, row: BookingRow, placeId: string) {
  const isUnlimited =
    isOf(call, row) || allows(call.actor, 'booking.see-always', { placeId }, call.at)
  return nameStateOf(row, call.now, isUnlimited)
}

/** A booking as the person who asks may see it. */
export function bookingView(
  call: Asking,
  row: BookingRow,
  space: SpaceRow,
  place: PlaceRow,
): Booking {
  const { actor, now, at } = call
  const verdict = mayChange(row, space, now, isHostOf(call, place.id))
  const isOwn = isOf(call, row)
  const nameState = nameStateFor(call, row, place.id)
  const isShown = nameState === 'shown'
  const mayEnter = row.status === 'confirmed' && (isOwn || isHostOf(call, place.id))
  const seesContact =
    isShown && (isOwn || allows(actor, 'booking.change', { placeId: place.id }, at))
  return {
    id: row.id,
    status: row.status,
    starts: momentOf(row.startsMin),
    ends: momentOf(row.endsMin),
    startsAt: formatInstant(row.startsMin),
    endsAt: formatInstant(row.endsMin),
    space: { id: space.id, name: space.name, approval: space.approval },
    place: {
      id: place.id,
      slug: place.slug,
      name: place.name,
      street: place.street,
      postcode: place.postcode,
      town: place.town,
      contactName: place.contactName,
      contactPhone: place.contactPhone,
      entry: place.entry,
      entryNote: mayEnter ? place.entryNote : null,
    },
    gathering: row.gathering,
    note: seesContact ? row.note : null,
    partySize: row.partySize,
    name: isShown ? row.name : null,
    nameState,
    phone: seesContact ? row.phone : null,
    audience: row.audience,
    priceCents: row.priceCents,
    depositCents: row.depositCents,
    payment: row.payment,
    paid: row.paidAt !== null,
    // Typed by people too, so it may say who they are.
    reason: isShown ? row.reason : null,
    changeableUntil: 'ok' in verdict ? momentOf(verdict.until) : null,
    undoUntil: mayUndo(call, row) ? momentOf(Math.floor((row.undoUntilAt ?? 0) / 60)) : null,
    revision: row.revision,
  }
}
