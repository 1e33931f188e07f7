import type { Interval } from '../../worker/time/interval'
import type { Ledger, Period } from './calendar'
import { type Booker, type Gathering, noteFor } from './names'
import type { Random } from './random'
import type { BookingRow } from './shape'
import type { Site } from './site'

const DAY = 1440
// A note is erased thirty days after the gathering; the seed keeps to it.
const NOTE_DAYS = 30
// As for anybody who books for themselves; a host, who books for others, has none.
const UPCOMING_LIMIT = 60

/** What is known of a booking before its price and its small print are filled in. */
export interface Draft {
  readonly site: Site
  readonly interval: Interval
  readonly booker: Booker
  readonly status: BookingRow['status']
  readonly gathering: Gathering
  readonly reason?: string
}

/** The bookings of one tenant while they are being made. */
export interface Book {
  readonly period: Period
  readonly ledger: Ledger
  readonly rows: BookingRow[]
  readonly random: Random
}

/** Writes a booking down; a confirmed one claims its rooms, the turnaround included. */
export function write(book: Book, draft: Draft): BookingRow {
  const row = rowOf(book, draft)
  book.rows.push(row)
  if (row.status === 'confirmed') {
    const claim: Interval = [row.startsMin, row.endsMin + row.turnaround]
    book.ledger.take(draft.site.claims, claim, 'booking', row.id)
  }
  return row
}

function rowOf({ period, rows, random }: Book, draft: Draft): BookingRow {
  const { site, booker, gathering, status } = draft
  const [startsMin, endsMin] = draft.interval
  const noted = endsMin > period.nowMin - NOTE_DAYS * DAY && random.chance(0.25)
  const { audience, name, phone, locale } = booker
  const price = priceOf(site, audience, endsMin - startsMin)
  return {
    id: random.id('bkg'),
    spaceId: site.id,
    accountId: booker.id,
    startsMin,
    endsMin,
    turnaround: site.turnaround,
    status,
    gathering,
    note: noted ? noteFor(gathering, random) : null,
    partySize: random.int(Math.min(2, site.space.capacity), site.space.capacity),
    name,
    phone,
    locale,
    audience,
    ...price,
    paidAt: paidAt(draft, price.priceCents, period.nowMin, random),
    reason: draft.reason ?? null,
    manageHash: random.hex(64),
    idempotencyKey: `seed-${rows.length}`,
    bodyHash: random.hex(64),
    revision: 1,
    undoUntilAt: null,
    undoBy: null,
    upcomingLimit: UPCOMING_LIMIT,
    createdAt: madeAt(draft, period.nowMin, random),
  }
}

function priceOf(site: Site, audience: Booker['audience'], minutes: number) {
  const rate = site.space.rates.find((candidate) => candidate.audience === audience)
  if (!rate) throw new Error(`${site.space.name} has no rate for ${audience}`)
  const { depositCents, payment } = rate
  const priceCents = rate.centsFixed + Math.round((rate.centsPerHour * minutes) / 60)
  return { priceCents, depositCents, payment }
}

/** Epoch seconds; nine in ten have paid by the time they leave. */
function paidAt(draft: Draft, priceCents: number, nowMin: number, random: Random): number | null {
  const [, endsMin] = draft.interval
  const owed = draft.status === 'confirmed' && priceCents > 0 && endsMin < nowMin
  return owed && random.chance(0.9) ? endsMin * 60 : null
}

/** Epoch seconds: up to two months before the start, within the horizon, and in the past. */
function madeAt({ site, interval }: Draft, nowMin: number, random: Random): number {
  const [startsMin] = interval
  const wanted = startsMin - random.int(2 * DAY, 60 * DAY)
  const earliest = startsMin - (site.space.horizonDays ?? HORIZON_DAYS) * DAY
  const latest = nowMin - random.int(60, 5 * DAY)
  return Math.max(earliest, Math.min(wanted, latest)) * 60
}

/** How far ahead rooms can be booked where a space does not say so. */
export const HORIZON_DAYS = 190
