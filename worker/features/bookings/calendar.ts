import { formatInstant, type UtcMinutes } from '../../time/instant'
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
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samen Lukt Het Zelf//Reserveringen//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${methodOf(entry.status)}`,
    'BEGIN:VEVENT',
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
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** What a program should do with the file; its content type says the same. */
export function methodOf(status: CalendarEntry['status']): 'PUBLISH' | 'CANCEL' {
  return states[status] === 'CANCELLED' ? 'CANCEL' : 'PUBLISH'
}

/** 3.3.5: '20261203T180000Z'. */
function utc(min: UtcMinutes): string {
  return formatInstant(min).replaceAll(/[-:]/g, '')
}

/** 3.3.11. A carriage return alone would end the line for some readers. */
function text(value: string): string {
  return value.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** 3.2: a quoted parameter value cannot hold a quote or a control character. */
function parameter(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  return value.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').replaceAll('"', "'")
}

const utf8 = new TextEncoder()

/** 3.1: at most 75 octets a line; what follows begins with a space. A character stays whole. */
function folded(line: string): string {
  let out = ''
  let length = 0
  for (const character of line) {
    const octets = utf8.encode(character).length
    if (length + octets > 75) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += octets
  }
  return out
}
