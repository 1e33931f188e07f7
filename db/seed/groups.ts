import { addDays, weekdayOf } from '../../worker/time/date'
import { type Book, write } from './draft'
import type { Booker } from './names'
import { type Random, randomFrom } from './random'
import type { DemoTenant } from './shape'
import { inUse, isFreeAt, type Site, timeAt } from './site'

/** Parts of a day with the starts that people choose, in wall minutes. */
const PARTS = [
  { starts: [540, 570, 600], hours: [1.5, 2] },
  { starts: [750, 780, 810], hours: [1.5, 2] },
  { starts: [900, 930, 960], hours: [1, 1.5, 2] },
  { starts: [1140, 1170, 1110, 1140], hours: [1, 1.5, 2, 2] },
  { starts: [1230, 1260, 1200], hours: [1, 1.5, 2] },
] as const

/** ISO weekdays: Monday is 1. */
const WEEK = [1, 2, 3, 4, 5, 6, 7]

const DECLINED = [
  'Deze avond is al vergeven aan een andere groep.',
  'De zaal is te klein voor dit aantal mensen.',
  'De gastheer is er die dag niet.',
]

interface Slot {
  readonly part: (typeof PARTS)[number]
  /** The chance that a group meets there every week. */
  readonly chance: number
}

function slotsOn(site: Site, tenant: DemoTenant, weekday: number): Slot[] {
  const { rhythm } = site.space
  const chances = weekday > 5 ? rhythm.weekend : rhythm.weekday
  return PARTS.map((part, index) => ({ part, chance: (chances[index] ?? 0) * tenant.liveliness }))
}

/** A start and a length on the room's step that someone might choose; null outside usual hours. */
function choose(site: Site, { part }: Slot, weekday: number, random: Random): Choice | null {
  const { step, shortest, longest } = site.space
  const from = Math.floor(random.pick(part.starts) / step) * step
  const wanted = Math.ceil((random.pick(part.hours) * 60) / step) * step
  const minutes = Math.min(Math.max(wanted, shortest), longest)
  const isUsual = site.place.week[weekday - 1]?.some(
    ([opens, closes]) => opens <= from && from + minutes <= closes,
  )
  return isUsual ? { from, minutes } : null
}

interface Choice {
  readonly from: number
  readonly minutes: number
}

/** Weekly and fortnightly groups: most of what happens in a meeting place. */
export function bookGroups(
  book: Book,
  sites: readonly Site[],
  tenant: DemoTenant,
  clubs: readonly Booker[],
): void {
  const evenings = new Map<string, number>()
  for (const site of sites) {
    for (const weekday of WEEK) {
      const random = randomFrom(`${tenant.slug}/${site.id}/${weekday}/groups`)
      for (const slot of slotsOn(site, tenant, weekday)) {
        if (!random.chance(slot.chance)) continue
        // Twice a week at most: a group stays within what one account may have ahead of it.
        const club = random.shuffled(clubs).find(({ id, gathering }) => {
          return site.space.suits.includes(gathering) && (evenings.get(id) ?? 0) < 2
        })
        const choice = choose(site, slot, weekday, random)
        const every = random.chance(0.8) ? 7 : 14
        if (!club || !choice) continue
        evenings.set(club.id, (evenings.get(club.id) ?? 0) + 1)
        meetWeekly(book, site, club, { ...choice, weekday, every })
      }
    }
  }
}

function meetWeekly(
  book: Book,
  site: Site,
  booker: Booker,
  { weekday, from, minutes, every }: Choice & { weekday: number; every: number },
): void {
  const { firstOn, lastOn, startOn } = book.period
  const random = randomFrom(`${site.id}/${weekday}/${from}`)
  const first = addDays(firstOn, (weekday - weekdayOf(firstOn) + 7) % 7)
  const { endsOnDay = 0, state, stateReason } = site.place
  for (let on = first; on <= lastOn; on = addDays(on, every)) {
    const interval = timeAt(site, on, from, minutes)
    if (!interval || random.chance(0.06) || !isFreeAt(site, book.ledger, interval)) continue
    const draft = { site, interval, booker, gathering: booker.gathering }
    if (inUse(site, book.period, on)) {
      write(book, { ...draft, status: random.chance(0.03) ? 'cancelled' : 'confirmed' })
    } else if (state === 'suspended' && on < addDays(startOn, endsOnDay + 42)) {
      write(book, { ...draft, status: 'cancelled', reason: stateReason ?? '' })
    }
  }
}

/** People who book once: a birthday, a talk with the street. Fewer the further ahead. */
export function bookOnce(
  book: Book,
  sites: readonly Site[],
  tenant: DemoTenant,
  people: readonly Booker[],
): void {
  const { firstOn, startOn, lastOn } = book.period
  for (const site of sites) {
    const random = randomFrom(`${tenant.slug}/${site.id}/${firstOn}/once`)
    for (let on = firstOn; on <= lastOn; on = addDays(on, 1)) {
      const ahead = on > addDays(startOn, 21) ? 0.2 : 0.5
      const weekday = weekdayOf(on)
      for (const slot of slotsOn(site, tenant, weekday)) {
        if (!random.chance(slot.chance * ahead) || !inUse(site, book.period, on)) continue
        const time = choose(site, slot, weekday, random)
        const interval = time && timeAt(site, on, time.from, time.minutes)
        if (!interval || !isFreeAt(site, book.ledger, interval)) continue
        const booker = random.pick(people)
        const gathering = site.space.suits.includes(booker.gathering)
          ? booker.gathering
          : random.pick(site.space.suits)
        const draft = { site, interval, booker, gathering }
        const luck = random.next()
        const past = interval[0] < book.period.nowMin
        if (luck < 0.06) write(book, { ...draft, status: 'cancelled' })
        else if (luck < 0.12 && site.space.approval === 'host') {
          const expired = past && luck < 0.08
          const reason = random.pick(DECLINED)
          write(
            book,
            expired ? { ...draft, status: 'expired' } : { ...draft, status: 'refused', reason },
          )
        } else write(book, { ...draft, status: 'confirmed' })
      }
    }
  }
}
