import { eventFile, methodFor } from '../../calendar/event-file'
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
 * A booking as a calendar file. Same id for ever, so a newer file replaces the older entry and a
 * cancellation takes it away. Holds no link to the booking: calendars are shared with others.
 */
export function calendarFile(entry: CalendarEntry): string {
  const { place, interval, organiser, writtenMin } = entry
  return eventFile({
    ...{ id: entry.bookingId, revision: entry.revision, state: states[entry.status] },
    ...{ interval, organiser, writtenMin },
    title: `${entry.space}, ${place.name}`,
    location: `${place.name}, ${place.street}, ${place.postcode} ${place.town}`,
    contact: `${place.contactName}, ${place.contactPhone}`,
  })
}

/** What a program should do with the file; its content type says the same. */
export function methodOf(status: CalendarEntry['status']): 'PUBLISH' | 'CANCEL' {
  return methodFor(states[status])
}
