import type { place, space } from '../../../db/tenant/schema/place'
import { EXAMPLE_SLUG } from '../../tenancy/example'
import { wholeArea } from './policy'
import type { SignUpRow } from './queries'

const weekday = [[540, 1320]] as const

/**
 * The place that a new organisation finds, to look around in and to try a booking. It says that it
 * is an example, and goes when the pages open. Its id follows
 * from the sign-up's, so that it is made once.
 */
export function examplePlace(row: SignUpRow): typeof place.$inferInsert {
  return {
    id: row.id.replace('sgn_', 'plc_'),
    slug: EXAMPLE_SLUG,
    name: 'Voorbeeld: buurtkamer De Pomp',
    description:
      'Dit is een voorbeeld om in rond te kijken. Bewoners zien het niet. Het gaat weg als jullie pagina’s opengaan.',
    street: 'Voorbeeldstraat 1',
    postcode: '1000 AA',
    town: wholeArea(row).name,
    latitude: 52.155,
    longitude: 5.387,
    wijkCode: wholeArea(row).code,
    contactName: row.contactName,
    contactPhone: row.phone,
    houseRules: 'Ruim samen op en zet de stoelen terug.',
    facilities: ['kitchen', 'coffee', 'wifi'],
    entry: 'host',
    entryNote: 'Bel even aan. Een vrijwilliger doet open.',
    stepFree: 'yes',
    toilet: 'yes',
    lift: 'no',
    hearingLoop: 'unknown',
    parking: 'yes',
    state: 'open',
    stateReason: '',
    opening: [weekday, weekday, weekday, weekday, weekday, [], []].map((day) =>
      day.map(([from, to]) => [from, to] as const),
    ),
    revision: 1,
  }
}

export function exampleSpace(row: SignUpRow): typeof space.$inferInsert {
  return {
    id: row.id.replace('sgn_', 'spc_'),
    placeId: row.id.replace('sgn_', 'plc_'),
    name: 'Grote kamer',
    description: '',
    capacity: 24,
    turnaround: 15,
    shortest: 60,
    longest: 240,
    step: 30,
    leadMinutes: 0,
    horizonDays: 180,
    noticeMinutes: 1440,
    approval: 'automatic',
    state: 'open',
    parts: [],
    sort: 0,
    revision: 1,
  }
}
