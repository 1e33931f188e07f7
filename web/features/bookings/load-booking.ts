import type { Booking } from '../../../worker/features/bookings/contract'
import type { Place } from '../../../worker/features/places/contract'
import type { Api } from '../../api'

interface Address {
  tenant: string
  booking: string
  /** Of a manage link; without it, the visitor must be signed in. */
  secret?: string | undefined
}

/** The booking at an address. The secret goes in a header: it stands in no other address. */
export function loadBooking(api: Api, { tenant, booking, secret }: Address): Promise<Booking> {
  const headers = secret ? { 'manage-link': `${booking}.${secret}` } : undefined
  return api.get<Booking>(`/api/v1/tenants/${tenant}/bookings/${booking}`, headers)
}

/** The booking and seven days of its space, for choosing another time. */
export async function loadChange(
  api: Api,
  address: Address,
  from: string | undefined,
): Promise<{ booking: Booking; place: Place }> {
  const booking = await loadBooking(api, address)
  const query = new URLSearchParams({ space: booking.space.id, from: from ?? booking.starts.on })
  const path = `/api/v1/tenants/${address.tenant}/places/${booking.place.slug}`
  return { booking, place: await api.get<Place>(`${path}?${query}`) }
}

/** The address of a booking's own page. */
export function bookingAddress({ tenant, booking, secret }: Address): string {
  return `/${tenant}/reservering/${booking}${secret ? `/${secret}` : ''}`
}
