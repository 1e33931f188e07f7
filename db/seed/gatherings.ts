import { utcOf } from '../../worker/time/amsterdam'
import { addDays } from '../../worker/time/date'
import type { Interval } from '../../worker/time/interval'
import type { attendance, channel, gathering } from '../tenant/schema/plan'
import type { Period } from './calendar'
import { type Book, write } from './draft'
import type { Booker } from './names'
import { accountIdOf, demoPeople } from './people'
import { randomFrom } from './random'
import type { DemoGathering, DemoProject, DemoTenant } from './shape'
import { isFreeAt, type Site, timeAt } from './site'

type ChannelRow = typeof channel.$inferSelect

interface Gathered {
  gatherings: (typeof gathering.$inferSelect)[]
  attendances: (typeof attendance.$inferSelect)[]
}

/**
 * The gatherings of a tenant's projects, with who signed up and who was counted. Comes after all other
 * bookings, so that it takes only time that nobody has.
 */
export function gatheringRows(
  tenant: DemoTenant,
  {
    book,
    sites,
    channels,
  }: { book: Book; sites: readonly Site[]; channels: readonly ChannelRow[] },
): Gathered {
  const rows: Gathered = { gatherings: [], attendances: [] }
  for (const demo of tenant.projects ?? []) {
    const projectId = randomFrom(`${tenant.slug}/project/${demo.name}`).id('prj')
    const random = randomFrom(`${tenant.slug}/project/${demo.name}/gatherings`)
    const channelId = (word: string | null) => {
      if (word === null) return null
      const name = demo.plan?.channels[word]?.name
      const found = channels.find((one) => one.projectId === projectId && one.name === name)
      if (!found) throw new Error(`the plan has no channel ${word}`)
      return found.id
    }
    for (const each of demo.gatherings ?? []) {
      const held = hold(book, sites, demo, each)
      const id = random.id('gth')
      const [startsMin, endsMin] = held.interval
      rows.gatherings.push({
        ...{ projectId, id, name: each.name, about: each.about, startsMin, endsMin },
        ...{ bookingId: held.bookingId, place: held.place, isAnnounced: true },
        ...{ mostPeople: each.mostPeople, revision: 1 },
      })
      const addedAt = book.period.nowMin * 60 - 2 * 86_400
      const of = { projectId, gatheringId: id, email: '', phone: '', locale: 'nl' as const }
      for (const [name, people, by, came = null] of each.signedUp)
        rows.attendances.push({
          // Nobody has the code of it.
          ...{ ...of, id: random.id('att'), codeHash: random.hex(64), name, people, came },
          ...{ channelId: channelId(by), addedAt, revision: 1 },
        })
      for (const [came, by] of each.atDoor)
        rows.attendances.push({
          ...{ ...of, id: random.id('att'), codeHash: null, name: '', people: 0, came },
          ...{ channelId: channelId(by), addedAt, revision: 1 },
        })
    }
  }
  return rows
}

/** The time of a gathering: of a real booking where it is in a room, on the first day that has room. */
function hold(
  book: Book,
  sites: readonly Site[],
  { lead }: DemoProject,
  { inDays, from, minutes, place, room }: DemoGathering,
): { interval: Interval; bookingId: string | null; place: string } {
  const onDay = (later: number) => addDays(book.period.startOn, inDays + later)
  if (!room) return { interval: plain(book.period, inDays, from, minutes), bookingId: null, place }
  const site = sites.find((one) => one.place.slug === place && one.space.name === room)
  const person = demoPeople.find(({ email }) => email === lead)
  if (!site || !person) throw new Error(`the demo has no room ${room} in ${place}`)
  const booker: Booker = {
    ...{ id: accountIdOf(person), name: person.who, email: lead, phone: '0229 00 00 00' },
    ...{ locale: 'nl', audience: 'association', gathering: 'meeting' },
  }
  for (let later = 0; later < 14; later++) {
    const interval = timeAt(site, onDay(later), from, minutes)
    if (!interval || !isFreeAt(site, book.ledger, interval)) continue
    const { id } = write(book, {
      site,
      interval,
      booker,
      status: 'confirmed',
      gathering: 'meeting',
    })
    return { interval, bookingId: id, place: `${room}, ${site.place.name}` }
  }
  throw new Error(`${room} in ${place} has no free evening`)
}

function plain({ startOn }: Period, inDays: number, from: number, minutes: number): Interval {
  const on = addDays(startOn, inDays)
  return [utcOf(on, from), utcOf(on, from + minutes)]
}
