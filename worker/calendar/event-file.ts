import { formatInstant, type UtcMinutes } from '../time/instant'
import type { Interval } from '../time/interval'

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
 * One event as a calendar file (RFC 5545, published as in RFC 5546). A cancelled one takes the event
 * away. Put no secret in it: calendars are shared with others.
 */
export function eventFile(event: CalendarEvent): string {
  const { interval, organiser, contact } = event
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samen Lukt Het Zelf//Reserveringen//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${methodFor(event.state)}`,
    'BEGIN:VEVENT',
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
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** What a program should do with the file; its content type says the same. */
export function methodFor(state: CalendarEvent['state']): 'PUBLISH' | 'CANCEL' {
  return state === 'CANCELLED' ? 'CANCEL' : 'PUBLISH'
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
