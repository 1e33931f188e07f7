import type { UtcMinutes } from '../time/instant'
import type { Interval } from '../time/interval'
import { icalendar, parameter, text, utc } from './icalendar'

export interface CalendarEvent {
  /** The same for ever, so that a newer file replaces the older event. */
  readonly id: string
  /** Rises with each change, so that a calendar knows which file is the newest. */
  readonly revision: number
  readonly state: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly interval: Interval
  readonly title: string
  readonly location: string
  /** Whom to call; left out: nobody. */
  readonly contact?: string
  readonly organiser: { readonly name: string; readonly address: string }
  readonly writtenMin: UtcMinutes
}

/**
 * One event as a calendar file, published as in RFC 5546. A cancelled one takes the event
 * away. Put no secret in it: calendars are shared with others.
 */
export function eventFile(event: CalendarEvent): string {
  const { interval, organiser, contact } = event
  return icalendar('Reserveringen', methodFor(event.state), [
    [
      `UID:${event.id}@samen-lukt-het-zelf`,
      `SEQUENCE:${event.revision}`,
      `DTSTAMP:${utc(event.writtenMin)}`,
      `DTSTART:${utc(interval[0])}`,
      `DTEND:${utc(interval[1])}`,
      `SUMMARY:${text(event.title)}`,
      `LOCATION:${text(event.location)}`,
      ...(contact ? [`CONTACT:${text(contact)}`] : []),
      `ORGANIZER;CN="${parameter(organiser.name)}":mailto:${organiser.address}`,
      `STATUS:${event.state}`,
    ],
  ])
}

/** What a program should do with the file; its content type says the same. */
export function methodFor(state: CalendarEvent['state']): 'PUBLISH' | 'CANCEL' {
  return state === 'CANCELLED' ? 'CANCEL' : 'PUBLISH'
}
