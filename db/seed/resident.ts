import { addDays } from '../../worker/time/date'
import { type Book, type Draft, write } from './draft'
import type { Booker } from './names'
import { isFreeAt, type Site, timeAt } from './site'

/** What the demo resident finds under "mijn": days from the first start, and the time on the clock. */
const OWN: readonly { day: number; from: number; minutes: number; status: Draft['status'] }[] = [
  { day: -33, from: 1170, minutes: 90, status: 'confirmed' },
  { day: -5, from: 840, minutes: 120, status: 'confirmed' },
  { day: 2, from: 1170, minutes: 90, status: 'confirmed' },
  { day: 6, from: 900, minutes: 60, status: 'cancelled' },
  { day: 9, from: 840, minutes: 120, status: 'confirmed' },
]

/** Bookings of the demo resident in one room, each on the first day from its own that has room. */
export function bookForResident(book: Book, site: Site, resident: Booker): void {
  for (const { day, from, minutes, status } of OWN) {
    for (let later = 0; later < 7; later++) {
      const interval = timeAt(site, addDays(book.period.startOn, day + later), from, minutes)
      if (!interval || !isFreeAt(site, book.ledger, interval)) continue
      write(book, { site, interval, booker: resident, status, gathering: 'meeting' })
      break
    }
  }
}
