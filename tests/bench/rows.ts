import { deriveCode } from '../../worker/auth/secrets'
import { SECRET_KEY, type TestServer } from '../support/server'
import { busyWeek, slug, spaceId, takeEverything } from './filled-tenant'
import { type Cost, expected, newVisitor, type Visitor } from './visitor'

const api = `/api/v1/tenants/${slug}`

export interface CountedRows {
  week: Cost
  list: Cost
  listAllTaken: Cost
  /** Everything that one new person asks of the service, in order, the booking last. */
  chain: { hold: Cost; code: Cost; session: Cost; booking: Cost }
}

/** What weeks, lists and bookings cost in an organisation that `fillTenant` has filled. */
export async function countRows(server: TestServer): Promise<CountedRows> {
  const visitor = newVisitor(server)
  const { from, to } = busyWeek
  const week = `${api}/spaces/${spaceId(3)}/availability?from=${from}&to=${to}`
  // The first request of an isolate also looks up where the organisation sits.
  await expected(200, visitor.ask('GET', week))
  const busy = await expected(200, visitor.ask('GET', week))
  const list = await expected(200, visitor.ask('GET', `${api}/places`))
  const chain = await bookAsNewPerson(server)
  await takeEverything(server.mf)
  const taken = await expected(200, visitor.ask('GET', `${api}/places`))
  if (/"nextFree":\{/.test(taken.text)) throw new Error('not everything was taken')
  return { week: busy.cost, list: list.cost, listAllTaken: taken.cost, chain }
}

async function bookAsNewPerson(server: TestServer): Promise<CountedRows['chain']> {
  const visitor = newVisitor(server)
  // Beside bookings on both sides: the last evening of the busy week.
  const time = { startsAt: `${busyWeek.to}T19:00:00Z`, endsAt: `${busyWeek.to}T20:30:00Z` }
  const hold = await expected(
    201,
    visitor.ask('POST', `${api}/holds`, { spaceId: spaceId(3), ...time }),
  )
  const { code, session } = await signIn(visitor, 'nieuw@bewoner.example')
  const booking = await expected(
    201,
    visitor.ask('POST', `${api}/bookings`, {
      spaceId: spaceId(3),
      ...time,
      holdId: JSON.parse(hold.text).id,
      gathering: 'meeting',
      partySize: 8,
      name: 'Anna de Vries',
      adult: true,
    }),
  )
  return { hold: hold.cost, code, session, booking: booking.cost }
}

/** With a code by mail; which code it is follows from its id and the key of the test server. */
export async function signIn(
  visitor: Visitor,
  email: string,
): Promise<{ code: Cost; session: Cost }> {
  const asked = await expected(
    202,
    visitor.ask('POST', '/api/v1/sign-in-codes', { email, tenant: slug }),
  )
  const { challenge } = JSON.parse(asked.text)
  const code = await deriveCode(SECRET_KEY, challenge)
  const typed = { challenge, code, tenant: slug }
  const session = await expected(201, visitor.ask('POST', '/api/v1/sessions', typed))
  return { code: asked.cost, session: session.cost }
}
