import type { IsoDate } from '../time/date'
import { formatInstant, type UtcMinutes } from '../time/instant'

/**
 * A calendar file (RFC 5545). @param about what the product is called for whoever reads the file
 * @param method what a program should do with it (RFC 5546)
 * @param events the lines of each, unfolded and with their values written as below
 */
export function icalendar(
  about: string,
  method: 'PUBLISH' | 'CANCEL',
  events: readonly (readonly string[])[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Samen Lukt Het Zelf//${about}//NL`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A whole day, 3.3.4: '20261203'. */
export function dayOf(on: IsoDate): string {
  return on.replaceAll('-', '')
}

/** An instant, 3.3.5: '20261203T180000Z'. */
export function utc(min: UtcMinutes): string {
  return formatInstant(min).replaceAll(/[-:]/g, '')
}

/** A text, 3.3.11. A carriage return alone would end the line for some readers. */
export function text(value: string): string {
  return value.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** What stands between quotes, 3.2: a quoted parameter value cannot hold a quote or a control character. */
export function parameter(value: string): string {
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
