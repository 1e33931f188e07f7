import type { OwedLetter } from '../../../outbox/letter'
import type { Booking } from '../contract'

type BookingStatus = Booking['status']

/** What must hold of a booking for a letter to be true. */
const truths = {
  'booking-confirmed': ['confirmed'],
  'booking-requested': ['requested'],
  'booking-refused': ['refused'],
  'booking-cancelled': ['cancelled'],
  'booking-moved': ['confirmed', 'requested'],
  'booking-reminder': ['confirmed'],
  'booking-expired': ['expired'],
  'host-requested': ['requested'],
  'host-booked': ['confirmed'],
  'host-cancelled': ['cancelled'],
  'host-moved': ['confirmed', 'requested'],
} as const satisfies Record<string, readonly BookingStatus[]>

export type BookingLetterKind = keyof typeof truths

export const bookerKinds = [
  'booking-confirmed',
  'booking-requested',
  'booking-refused',
  'booking-cancelled',
  'booking-moved',
  'booking-reminder',
  'booking-expired',
] as const satisfies readonly BookingLetterKind[]
export type BookerKind = (typeof bookerKinds)[number]

export const hostKinds = [
  'host-requested',
  'host-booked',
  'host-cancelled',
  'host-moved',
] as const satisfies readonly BookingLetterKind[]
export type HostKind = (typeof hostKinds)[number]

/**
 * Whether a letter still says what is so. A letter that names a moment (`startsMin` in its params)
 * is void once the booking has moved: the letter of the move tells it. Never by revision, which a
 * payment raises too. `nowMin`: UTC minutes.
 */
export function stillTrue(
  kind: BookingLetterKind,
  booking: {
    readonly status: BookingStatus
    readonly startsMin: number
  },
  owed: Pick<OwedLetter, 'params'>,
  nowMin: number,
): boolean {
  const statuses: readonly BookingStatus[] = truths[kind]
  if (!statuses.includes(booking.status)) return false
  const { startsMin } = owed.params
  if (startsMin !== undefined && startsMin !== booking.startsMin) return false
  return kind !== 'booking-reminder' || nowMin < booking.startsMin
}
