import type { z } from '@hono/zod-openapi'
import type { PlaceRow, SpaceRow } from '../../calendar/load'
import { signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { momentOf } from '../../time/amsterdam'
import type { Booking, bookingListSchema } from './contract'
import { type BookingRow, loadOwn } from './queries'
import { bookingView } from './view'

const MONTH_BACK = 31 * 1440

/** My bookings from a month ago on, soonest first. */
export async function listOwnBookings(
  call: TenantCall,
): Promise<z.infer<typeof bookingListSchema>> {
  const { tenant, actor, now } = call
  const [rows, spaces, places] = await loadOwn(tenant.db, signedIn(actor).id, now - MONTH_BACK)
  return { asOf: momentOf(now), bookings: viewsOf(call, rows, spaces, places) }
}

/** Rows as views, each with its space and place; one whose space is gone is left out. */
export function viewsOf(
  call: TenantCall,
  rows: readonly BookingRow[],
  spaces: readonly SpaceRow[],
  places: readonly PlaceRow[],
): Booking[] {
  const spaceOf = new Map(spaces.map((space) => [space.id, space]))
  const placeOf = new Map(places.map((place) => [place.id, place]))
  return rows.flatMap((row) => {
    const space = spaceOf.get(row.spaceId)
    const place = space && placeOf.get(space.placeId)
    return space && place ? [bookingView(call, row, space, place)] : []
  })
}
