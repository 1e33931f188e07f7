import { expect, test } from 'vitest'
import { type CalendarEntry, calendarFile, methodOf } from '../../worker/features/bookings/calendar'

const entry: CalendarEntry = {
  bookingId: 'bkg_evening',
  revision: 3,
  status: 'confirmed',
  // The night in which Amsterdam's clock goes back: from 01.30 to 03.30, three hours.
  interval: [29881410, 29881590],
  space: 'Grote zaal; boven',
  place: {
    name: 'De Kern, "het hart"',
    street: 'Dorpsstraat 1\\a',
    postcode: '1695 AA',
    town: 'Blokker',
    contactName: 'Ria\nRÉGINE',
    contactPhone: '0229 12 34 56',
  },
  organiser: { name: 'Gemeente "Hoorn"', address: 'post@hoorn.example' },
  writtenMin: 29870000,
}

/** As a calendar program reads it: unfolded, by name. */
function read(file: string): Map<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n')
  return new Map(
    lines.map((line) => [line.split(/[:;]/)[0] ?? '', line.slice(line.indexOf(':') + 1)]),
  )
}

test('a booking is one event with a fixed id, a rising number and times in UTC', () => {
  const event = read(calendarFile(entry))
  expect(event.get('UID')).toBe('bkg_evening@samen-lukt-het-zelf')
  expect(event.get('SEQUENCE')).toBe('3')
  expect(event.get('DTSTART')).toBe('20261024T233000Z')
  expect(event.get('DTEND')).toBe('20261025T023000Z')
  expect(event.get('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/)
  expect(event.get('METHOD')).toBe('PUBLISH')
  expect(event.get('STATUS')).toBe('CONFIRMED')
})

test('what was cancelled takes the same event away', () => {
  const event = read(calendarFile({ ...entry, status: 'cancelled', revision: 4 }))
  expect(event.get('UID')).toBe(read(calendarFile(entry)).get('UID'))
  expect(event.get('METHOD')).toBe('CANCEL')
  expect(event.get('STATUS')).toBe('CANCELLED')
  expect(methodOf('requested')).toBe('PUBLISH')
})

test('what a person typed stays text', () => {
  const file = calendarFile(entry)
  const event = read(file)
  expect(event.get('SUMMARY')).toBe('Grote zaal\\; boven\\, De Kern\\, "het hart"')
  expect(event.get('LOCATION')).toContain('Dorpsstraat 1\\\\a')
  expect(event.get('CONTACT')).toBe('Ria\\nRÉGINE\\, 0229 12 34 56')
  expect(file).toContain(`ORGANIZER;CN="Gemeente 'Hoorn'":mailto:post@hoorn.example`)
})

test('no line is longer than 75 octets, and no character is cut in two', () => {
  const name =
    'Ontmoetingsplek ‘De Vrolijke Fluitketel’ één, café créatief à la première 🎺🎺🎺🎺🎺🎺'
  const file = calendarFile({ ...entry, place: { ...entry.place, name } })
  const lines = file.split('\r\n')
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(lines.some((line) => line.startsWith(' '))).toBe(true)
  expect(read(file).get('LOCATION')).toContain(name.replaceAll(',', '\\,'))
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
})
