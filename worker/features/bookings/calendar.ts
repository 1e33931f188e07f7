import { icalendar, parameter, text, utc } from '../../calendar/icalendar'
import type { UtcMinutes } from '../../time/instant'
import type { Interval } from '../../time/interval'

export interface CalendarEntry {
  readonly bookingId: string
  /** Rises with each change, so that a calendar knows which file is the newest. */
  readonly revision: number
  readonly status: 'confirmed' | 'requested' | 'cancelled' | 'refused' | 'expired'
  /** The booking itself, without turnaround. */
  readonly interval: Interval
  readonly space: string
  readonly place: {
    readonly name: string
    readonly street: string
    readonly postcode: string
    readonly town: string
    readonly contactName: string
    readonly contactPhone: string
  }
  readonly organiser: { readonly name: string; readonly address: string }
  readonly writtenMin: UtcMinutes
}

const states = {
  confirmed: 'CONFIRMED',
  requested: 'TENTATIVE',
  cancelled: 'CANCELLED',
  refused: 'CANCELLED',
  expired: 'CANCELLED',
} as const

/**
 * A booking as a calendar file (RFC 5545, published as in RFC 5546). Same UID for ever, so a newer
 * file replaces the older entry and a cancellation takes it away. Holds no link to the booking:
 * calendars are shared with others.
 */
export function calendarFile(entry: CalendarEntry): string {
  const { place, interval, organiser } = entry
  const state = states[entry.status]
  return icalendar('Reserveringen', methodOf(entry.status), [
    [
      `UID:${entry.bookingId}@samen-lukt-het-zelf`,
      `SEQUENCE:${entry.revision}`,
      `DTSTAMP:${utc(entry.writtenMin)}`,
      `DTSTART:${utc(interval[0])}`,
      `DTEND:${utc(interval[1])}`,
      `SUMMARY:${text(`${entry.space}, ${place.name}`)}`,
      `LOCATION:${text(`${place.name}, ${place.street}, ${place.postcode} ${place.town}`)}`,
      `CONTACT:${text(`${place.contactName}, ${place.contactPhone}`)}`,
      `ORGANIZER;CN="${parameter(organiser.name)}":mailto:${organiser.address}`,
      `STATUS:${state}`,
    ],
  ])
}

/** What a program should do with the file; its content type says the same. */
export function methodOf(status: CalendarEntry['status']): 'PUBLISH' | 'CANCEL' {
  return states[status] === 'CANCELLED' ? 'CANCEL' : 'PUBLISH'
}
