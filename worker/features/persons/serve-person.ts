import { actorId, rolesOf } from '../../auth/actor'
import { scopesFor } from '../../auth/permissions'
import { ProblemError } from '../../http/problems'
import type { Person } from '../../privacy/person'
import { digitsOf } from '../../privacy/walk'
import { recordLook } from '../../retention/looked'
import { requireUpToDate } from '../../tenancy/schema'
import { momentOf } from '../../time/amsterdam'
import type { PersonsCall } from './call'
import type { PersonalData, PersonSearch, Person as PersonView } from './contract'
import { eraseFrom } from './erase-person'
import { mayFind, mayServe } from './policy'
import {
  type BookingOfPerson,
  findAccount,
  findAccountByEmail,
  findAccountsByPhone,
  findBooking,
  findBookingsByPhone,
  findBookingsOfAccount,
  findCallBack,
  findGrants,
  findSpaces,
} from './queries'
import { dataOf } from './show-data'

const CALLED_SECONDS = 3600

interface Found {
  view: PersonView
  /** All that stands for this person when something is done with their data. */
  person: Person
}

/** Looks a person up who asks by phone, at the place or by letter. Who looked, and for what, is kept. */
export async function searchPersons(
  call: PersonsCall,
  { by, value, wish, asked }: PersonSearch,
): Promise<PersonView[]> {
  await requireUpToDate(call.tenant)
  const found = new Map<string, PersonView>()
  for (const id of await idsFor(call, by, value)) {
    const known = await findPerson(call, id)
    if (known) found.set(known.view.id, known.view)
  }
  // Ids and no number or address: what was typed would stay after an erasure.
  await record(call, 'person.searched', 'many', [by, wish, asked, ...found.keys()])
  return [...found.values()]
}

async function idsFor({ tenant: { db } }: PersonsCall, by: PersonSearch['by'], value: string) {
  if (by === 'email') {
    const accounts = await findAccountByEmail(db, value.toLowerCase())
    return accounts.map(({ id }) => id)
  }
  if (by === 'booking') {
    const [booking] = await findBooking(db, /bkg_[a-z0-9]+/.exec(value)?.[0] ?? '')
    return booking ? [booking.byHost ? booking.id : booking.accountId] : []
  }
  if (digitsOf(value).length < 9) return []
  const [accounts, bookings] = await db.batch([
    findAccountsByPhone(db, value),
    findBookingsByPhone(db, value),
  ])
  const callers = bookings.find(({ byHost }) => byHost)
  return [
    ...new Set([
      ...accounts.map(({ id }) => id),
      ...bookings.filter(({ byHost }) => !byHost).map(({ accountId }) => accountId),
      ...(callers ? [callers.id] : []),
    ]),
  ]
}

/** One person, when this actor may find them; null: not there, or at places of others only. */
async function findPerson(call: PersonsCall, id: string): Promise<Found | null> {
  const { tenant, actor, at, now } = call
  const { db } = tenant
  const [[account], [named], spaces, grants, calls] = await db.batch([
    findAccount(db, id),
    findBooking(db, id),
    findSpaces(db),
    findGrants(db, id),
    findCallBack(db, actorId(actor), id, at - CALLED_SECONDS),
  ])
  if (!account && !named?.byHost) return null
  const bookings = account
    ? await ownBookings(call, account.id)
    : await callersBookings(call, named)
  const placeOf = new Map(spaces.map((space) => [space.id, space.placeId]))
  const reach = {
    places: scopesFor(actor, 'person.serve', at),
    bookedAt: bookings.flatMap(({ spaceId }) => placeOf.get(spaceId) ?? []),
    hasRole: grants.length > 0,
  }
  if (!mayFind(reach)) return null
  const [last] = bookings
  const isComing = ({ startsMin, status }: BookingOfPerson) =>
    startsMin > now && (status === 'requested' || status === 'confirmed')
  const view: PersonView = {
    id,
    kind: account ? 'account' : 'caller',
    name: account?.name ?? last?.name ?? null,
    email: account?.email ?? null,
    phone: account?.phone ?? bookings.find(({ phone }) => phone)?.phone ?? null,
    bookings: bookings.length,
    coming: bookings.filter(isComing).length,
    last: last ? momentOf(last.startsMin) : null,
    calledBack: calls.length > 0,
    mayServe: mayServe(reach),
  }
  const person = account
    ? { accountId: account.id }
    : { bookingIds: bookings.map((booking) => booking.id) }
  return { view, person }
}

async function ownBookings({ tenant: { db } }: PersonsCall, accountId: string) {
  const bookings = await findBookingsOfAccount(db, accountId)
  return bookings.filter(({ byHost }) => !byHost)
}

/** Who phoned has no account: the number they left is what their bookings have in common. */
async function callersBookings({ tenant: { db } }: PersonsCall, named?: BookingOfPerson) {
  if (!named) return []
  if (!named.phone || digitsOf(named.phone).length < 9) return [named]
  const bookings = await findBookingsByPhone(db, named.phone)
  return bookings.filter(({ byHost }) => byHost)
}

export async function showPerson(call: PersonsCall, id: string): Promise<PersonView> {
  await requireUpToDate(call.tenant)
  const { view } = await openPerson(call, id)
  await record(call, 'person.opened', id)
  const role = rolesOf(call.actor, call.at).includes('admin') ? 'admin' : 'host'
  // Who phoned has no account to see it with.
  if (view.kind === 'account')
    await recordLook(call, {
      ...{ subjectId: id, objectId: id, purpose: 'on-request', role, placeId: null },
    })
  return view
}

/** Says that this person was called on the number that is stored, and is who they say. */
export async function confirmCallBack(call: PersonsCall, id: string): Promise<void> {
  await requireUpToDate(call.tenant)
  const { view } = await openPerson(call, id)
  if (!view.mayServe || !view.phone) throw new ProblemError('not-allowed')
  await record(call, 'person.called-back', id)
}

export async function showPersonsData(call: PersonsCall, id: string): Promise<PersonalData> {
  const { person } = await openForService(call, id)
  await record(call, 'person.data-given', id)
  return dataOf(call, person)
}

export async function eraseAnother(call: PersonsCall, id: string): Promise<void> {
  const { person } = await openForService(call, id)
  await eraseFrom(call, person)
}

async function openPerson(call: PersonsCall, id: string): Promise<Found> {
  const found = await findPerson(call, id)
  if (!found) throw new ProblemError('not-found')
  return found
}

async function openForService(call: PersonsCall, id: string): Promise<Found> {
  await requireUpToDate(call.tenant)
  const found = await openPerson(call, id)
  if (!found.view.mayServe) throw new ProblemError('not-allowed')
  if (!found.view.calledBack) throw new ProblemError('call-back-first')
  return found
}

async function record(
  { tenant, actor, at, requestId }: PersonsCall,
  action: string,
  objectId: string,
  fields: readonly string[] = [],
): Promise<void> {
  const entry = { actorId: actorId(actor), action, objectId, requestId, at, fields }
  await tenant.commitEnding([], entry)
}
