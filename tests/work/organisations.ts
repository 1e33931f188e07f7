import { randomUUID } from 'node:crypto'
import { staffHint } from '../../db/directory/schema/tenancy'
import { account } from '../../db/store/account'
import { booking, occupancy } from '../../db/tenant/schema/booking'
import type { Work } from '../../worker/features/work/contract'
import {
  addPlace,
  addSpace,
  addTenant,
  openDatabase,
  type TestSpace,
  type TestTenant,
} from '../support/builders'
import { newAddress, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

/** The moment at which these tests stand: a Friday, 10.10 in Amsterdam. */
export const NOW = '2026-11-27T09:10:00Z'
export const nowMin = Date.parse(NOW) / 60_000
export const HOUR = 60
export const DAY = 1440

/** A member of staff with an account in the directory, signed in by a code. */
export async function addStaff(server: TestServer, name = 'Femke Bakker'): Promise<Person> {
  const { db } = await openDatabase(server, 'DIRECTORY')
  const [id, email] = [`acc_${randomUUID().slice(0, 13)}`, newAddress('medewerker')]
  await db.insert(account).values({ id, email, name, locale: 'nl', createdAt: 0 })
  return signIn(server, null, email)
}

/** Says in the directory that somebody may look in an organisation; it gives no right to. */
export async function hint(server: TestServer, { accountId }: Person, slug: string) {
  const { db } = await openDatabase(server, 'DIRECTORY')
  await db.insert(staffHint).values({ accountId, slug })
}

/** An organisation in the database of this number, with one room. */
export async function addHouse(server: TestServer, slug: string, number: number) {
  const tenant = await addTenant(server, slug, `TENANT_${String(number).padStart(4, '0')}`)
  const place = await addPlace(tenant, { name: `Huis van ${slug}` })
  return { tenant, place, room: await addSpace(tenant, place.id) }
}

type Row = Partial<typeof booking.$inferInsert>

/** Something in the diary of a room, in minutes from now; a claim on the time where it is agreed. */
export async function diary(tenant: TestTenant, room: TestSpace, from: number, of: Row = {}) {
  await fillDiary(tenant, room, [[from, of]])
}

/** The same many times over, in one batch. */
export async function fillDiary(
  { db }: TestTenant,
  room: TestSpace,
  entries: readonly (readonly [from: number, of: Row])[],
) {
  const writes = entries.flatMap(([from, of]) => {
    const row = bookingRow(room, from, of)
    const { id: claimId, spaceId, startsMin, endsMin, status } = row
    const claim = { spaceId, startsMin, endsMin, kind: 'booking', claimId } as const
    return [
      ...(status === 'confirmed' ? [db.insert(occupancy).values(claim)] : []),
      db.insert(booking).values(row),
    ]
  })
  const [first, ...rest] = writes
  if (first) await db.batch([first, ...rest])
}

function bookingRow(room: TestSpace, from: number, of: Row) {
  const id = `bkg_${randomUUID().slice(0, 13)}`
  return {
    id,
    spaceId: room.id,
    accountId: 'acc_booker',
    startsMin: nowMin + from,
    endsMin: nowMin + from + HOUR,
    turnaround: 0,
    status: 'confirmed' as const,
    gathering: 'party' as const,
    note: 'Taart van Piet',
    partySize: 8,
    name: 'Piet Geheim',
    phone: '06 11 22 33 44',
    locale: 'nl' as const,
    audience: 'resident' as const,
    priceCents: 0,
    depositCents: 0,
    payment: 'none' as const,
    manageHash: id,
    idempotencyKey: id,
    bodyHash: id,
    createdAt: nowMin * 60 - 3600,
    ...of,
  }
}

/** What `/work` tells somebody, with what it cost. */
export async function workOf(person: Person) {
  const answer = await person.get('/api/v1/work')
  const [, trips, read] =
    /trips=(\d+) read=(\d+)/.exec(answer.headers.get('server-timing') ?? '') ?? []
  const text = await answer.text()
  const work = JSON.parse(text) as Work
  const of = (slug: string) => work.organisations.find((each) => each.slug === slug)
  return { status: answer.status, text, work, of, trips: Number(trips), read: Number(read) }
}
