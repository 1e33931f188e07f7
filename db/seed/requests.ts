import { addDays } from '../../worker/time/date'
import { type Interval, merged, totalMinutes } from '../../worker/time/interval'
import { type Book, write } from './draft'
import type { Booker } from './names'
import { randomFrom } from './random'
import type { DemoRequests, DemoTenant } from './shape'
import { isFreeAt, type Site, timeAt } from './site'

// Far enough ahead for the lead time of every hall, and within two weeks.
const [FIRST_DAY, LAST_DAY] = [3, 13]
const DAYS = LAST_DAY - FIRST_DAY + 1

/**
 * Requests that wait for a host, all in the coming two weeks. Those of one room ask for times that
 * overlap, so that only one can be approved. Their time is kept free of other bookings.
 */
export function askHosts(
  book: Book,
  sites: readonly Site[],
  tenant: DemoTenant,
  resident: Booker,
  people: readonly Booker[],
): void {
  const random = randomFrom(`${tenant.slug}/requests`)
  tenant.requests.forEach((wish, first) => {
    const others = random.shuffled(people)
    const askers = first === 0 ? [resident, ...others] : others
    const site = siteOf(sites, wish)
    // Each next one comes half an hour later, or an hour where the room is let by the hour.
    const shift = Math.max(30, site.space.step)
    const intervals = firstChance(book, site, wish, shift)
    intervals.forEach((interval, index) => {
      const booker = askers[index]
      if (booker)
        write(book, { site, interval, booker, status: 'requested', gathering: wish.gathering })
    })
    if (intervals.length > 0) book.ledger.keep(site.claims, around(intervals, site.turnaround))
  })
}

function siteOf(sites: readonly Site[], { place, room }: { place: string; room: string }): Site {
  const found = sites.find((site) => site.place.slug === place && site.space.name === room)
  if (!found) throw new Error(`the demo has no room ${room} in ${place}`)
  return found
}

function firstChance(book: Book, site: Site, wish: DemoRequests, shift: number): Interval[] {
  for (let later = 0; later < DAYS; later++) {
    const day = FIRST_DAY + ((wish.inDays - FIRST_DAY + later) % DAYS)
    const on = addDays(book.period.startOn, day)
    const intervals = Array.from({ length: wish.askers }, (_, index) =>
      timeAt(site, on, wish.from + index * shift, wish.minutes),
    ).filter((interval) => interval !== null)
    const all = around(intervals, site.turnaround)
    if (intervals.length === wish.askers && isFreeAt(site, book.ledger, all)) return intervals
  }
  return []
}

function around(intervals: readonly Interval[], turnaround: number): Interval {
  const [whole = [0, 0] as const] = merged(intervals)
  return [whole[0], whole[0] + totalMinutes([whole]) + turnaround]
}
