import { and, eq, gt, gte, inArray, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import type { Directory, TenantSelf, TenantStore } from '../../../../db/open'
import { account } from '../../../../db/store/account'
import { booking } from '../../../../db/tenant/schema/booking'
import { place, space } from '../../../../db/tenant/schema/place'
import { roleGrant } from '../../../../db/tenant/schema/self'
import type { Locale } from '../../../http/schemas'
import { dayBounds, wallOf } from '../../../time/amsterdam'
import { type Interval, overlaps } from '../../../time/interval'

/** Everything that a letter about one booking may tell, as it is now. */
export interface BookingCase {
  readonly booking: Omit<typeof booking.$inferSelect, 'manageHash' | 'idempotencyKey' | 'bodyHash'>
  readonly space: typeof space.$inferSelect
  readonly place: typeof place.$inferSelect
  readonly self: TenantSelf
  readonly slug: string
}

export interface Person {
  readonly id: string
  readonly email: string
  readonly name: string | null
  readonly locale: Locale
}

/** Reads a booking with its room and place in one round trip; null when it is not there. */
export async function readCase(store: TenantStore, bookingId: string): Promise<BookingCase | null> {
  const { db } = store
  const ofBooking = eq(booking.id, bookingId)
  const itsSpace = db.select({ id: booking.spaceId }).from(booking).where(ofBooking)
  const itsPlace = db.select({ id: space.placeId }).from(space).where(inArray(space.id, itsSpace))
  const [[found], [itsRoom], [home]] = await db.batch([
    db.select().from(booking).where(ofBooking),
    db.select().from(space).where(inArray(space.id, itsSpace)),
    db.select().from(place).where(inArray(place.id, itsPlace)),
  ])
  if (!found || !itsRoom || !home) return null
  return { booking: found, space: itsRoom, place: home, self: await store.self(), slug: store.slug }
}

/** Accounts by id: of residents and volunteers in the tenant, of staff in the directory. */
export async function readPeople(
  store: TenantStore,
  directory: Directory,
  ids: readonly string[],
): Promise<Person[]> {
  const columns = {
    id: account.id,
    email: account.email,
    name: account.name,
    locale: account.locale,
  }
  const here = await store.db
    .select(columns)
    .from(account)
    .where(inArray(account.id, [...ids]))
  const elsewhere = ids.filter((id) => !here.some((person) => person.id === id))
  if (elsewhere.length === 0) return here
  const staff = await directory.db
    .select(columns)
    .from(account)
    .where(inArray(account.id, elsewhere))
  return [...here, ...staff]
}

/** Who hosts a place at this moment (epoch seconds): for it, or for the whole organisation. */
export async function readHosts(
  store: TenantStore,
  directory: Directory,
  placeId: string,
  now: number,
): Promise<{ people: Person[]; asAdmins: boolean }> {
  const hosts = await holders(store, now, eq(roleGrant.role, 'host'), placeId)
  // A request must not go unseen because a place has no host yet.
  const asAdmins = hosts.length === 0
  const ids = asAdmins ? await holders(store, now, eq(roleGrant.role, 'admin'), placeId) : hosts
  const people = await readPeople(store, directory, ids)
  return { people: people.filter(({ email }) => email.includes('@')), asAdmins }
}

async function holders({ db }: TenantStore, now: number, role: SQL, placeId: string) {
  const rows = await db
    .select({ id: roleGrant.holderId })
    .from(roleGrant)
    .where(
      and(
        role,
        or(eq(roleGrant.scopeId, placeId), isNull(roleGrant.scopeId)),
        lte(roleGrant.validFrom, now),
        or(isNull(roleGrant.validUntil), gt(roleGrant.validUntil, now)),
      ),
    )
  return [...new Set(rows.map(({ id }) => id))]
}

export interface DayEntry {
  readonly interval: Interval
  readonly gathering: BookingCase['booking']['gathering']
  readonly requested: boolean
  /** Wants, or has, minutes that the booking wants. */
  readonly clashes: boolean
}

/** What else stands or is asked that day in the same room, or in a room that shares walls with it. */
export async function readDay(store: TenantStore, about: BookingCase): Promise<DayEntry[]> {
  const { db } = store
  const [opens, closes] = dayBounds(wallOf(about.booking.startsMin).on)
  const ofPlace = eq(space.placeId, about.place.id)
  const [rooms, others] = await db.batch([
    db.select({ id: space.id, parts: space.parts }).from(space).where(ofPlace),
    db
      .select({
        id: booking.id,
        spaceId: booking.spaceId,
        startsMin: booking.startsMin,
        endsMin: booking.endsMin,
        turnaround: booking.turnaround,
        status: booking.status,
        gathering: booking.gathering,
      })
      .from(booking)
      .where(
        and(
          inArray(booking.spaceId, db.select({ id: space.id }).from(space).where(ofPlace)),
          // Bounded on both sides; a booking lasts a day at most.
          gte(booking.startsMin, opens - 1440),
          lt(booking.startsMin, closes),
          inArray(booking.status, ['requested', 'confirmed']),
        ),
      ),
  ])
  const shared = sharingWalls(about.space.id, rooms)
  const mine = blocked(about.booking)
  return others
    .filter(({ id, spaceId }) => id !== about.booking.id && shared.has(spaceId))
    .filter(({ endsMin }) => endsMin > opens)
    .map((other) => ({
      interval: [other.startsMin, other.endsMin] as const,
      gathering: other.gathering,
      requested: other.status === 'requested',
      clashes: overlaps(blocked(other), mine),
    }))
    .sort((a, b) => a.interval[0] - b.interval[0])
}

function blocked(held: { startsMin: number; endsMin: number; turnaround: number }): Interval {
  return [held.startsMin, held.endsMin + held.turnaround]
}

function sharingWalls(spaceId: string, rooms: readonly { id: string; parts: string[] }[]) {
  const smallest = (id: string) => {
    const parts = rooms.find((room) => room.id === id)?.parts ?? []
    return parts.length > 0 ? parts : [id]
  }
  const mine = new Set(smallest(spaceId))
  return new Set(
    rooms.map(({ id }) => id).filter((id) => smallest(id).some((part) => mine.has(part))),
  )
}
