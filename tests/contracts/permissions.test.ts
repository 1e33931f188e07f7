import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type Person, signIn } from '../support/people'
import { startServer, type TestServer } from '../support/server'
import { type Ids, type Mould, moulds, type OperationName } from './moulds'

// Gastvrouw runs De Bongerd alone; what is asked for stands in De Kas.
const OWN_PLACE = 'de-bongerd'
const OTHER_PLACE = 'de-kas'

interface Operation {
  name: OperationName
  method: string
  path: string
  permission: string
}

async function operationsOf({ url }: TestServer): Promise<Operation[]> {
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { 'x-permission': string }>>
  }
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}` as OperationName,
      method: method.toUpperCase(),
      path,
      permission: operation['x-permission'],
    })),
  )
}

/** What somebody wants to get at: a booking, a place and a space in one organisation. */
async function idsIn(server: TestServer, binding: string, placeSlug: string): Promise<Ids> {
  const d1 = await server.mf.getD1Database(binding)
  const first = async (sql: string, ...values: unknown[]) =>
    d1
      .prepare(sql)
      .bind(...values)
      .first<Record<string, string>>()
  const place = await first('SELECT id, slug FROM place WHERE slug = ?', placeSlug)
  const space = await first(
    "SELECT id FROM space WHERE place_id = ? AND parts = '[]' ORDER BY sort",
    place?.id,
  )
  const booking = await first(
    `SELECT id FROM booking WHERE space_id = ? AND status = 'confirmed'
     AND starts_min > unixepoch() / 60 + 20160 ORDER BY starts_min LIMIT 1`,
    space?.id,
  )
  return { place: place?.slug ?? '', spaceId: space?.id ?? '', bookingId: booking?.id ?? '' }
}

describe('every route of the API refuses whoever may not', () => {
  let server: TestServer
  let operations: Operation[]
  let here: Ids
  let there: Ids
  let resident: Person
  let hostElsewhere: Person
  let host: Person
  let strangerCookie: string

  beforeAll(async () => {
    server = await startServer({ seed: 'demo' })
    operations = await operationsOf(server)
    here = await idsIn(server, 'TENANT_0001', OTHER_PLACE)
    there = await idsIn(server, 'TENANT_0002', 'de-hortus')
    resident = await signIn(server, 'hoorn')
    hostElsewhere = await signIn(server, 'hoorn', 'gastvrouw@hoorn.example')
    host = await signIn(server, 'hoorn', 'gastheer@hoorn.example')
    const stranger = await signIn(server, 'noorderhuis', 'gastheer@noorderhuis.example')
    strangerCookie = stranger.cookies().replaceAll('session-noorderhuis', 'session-hoorn')
  })
  afterAll(() => server?.stop())

  function ask(who: Pick<Person, 'send'>, operation: Operation, ids: Ids, headers = {}) {
    const mould: Mould = moulds[operation.name]
    const path = `/api/v1${operation.path}`
      .replace('{tenant}', 'hoorn')
      .replace(/\{(\w+)\}/g, (_, name: string) => mould.path?.(ids)[name] ?? `{${name}}`)
    return who.send(operation.method, path + (mould.query?.() ?? ''), mould.body?.(ids), {
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    })
  }

  it('has an expectation for each route, and none for a route that is not there', () => {
    expect(Object.keys(moulds).sort()).toEqual(operations.map(({ name }) => name).sort())
  })

  it('lets nobody in where somebody must have signed in', async () => {
    const closed = operations.filter(({ permission }) => permission !== 'public')
    for (const operation of closed) {
      const answer = await ask(openBrowser(server), operation, here)
      expect(`${operation.name} ${answer.status}`).toBe(`${operation.name} 401`)
    }
    expect(closed.length).toBeGreaterThan(20)
  })

  it('takes the session of another organisation for none', async () => {
    for (const operation of operations.filter(({ permission }) => permission !== 'public')) {
      const answer = await ask(openBrowser(server), operation, here, { cookie: strangerCookie })
      expect(`${operation.name} ${answer.status}`).toBe(`${operation.name} 401`)
    }
  })

  it('gives a resident nothing of others and nothing of hosts', async () => {
    for (const operation of operations) {
      const expected = moulds[operation.name].resident
      if (expected === 'own' || expected === 'open') continue
      const answer = await ask(resident, operation, here)
      expect(`${operation.name} ${answer.status}`).toBe(`${operation.name} ${expected}`)
    }
  })

  it('keeps the host of one place out of another', async () => {
    for (const operation of operations) {
      const expected = moulds[operation.name].hostElsewhere
      if (expected === 'own' || expected === 'open') continue
      const answer = await ask(hostElsewhere, operation, here)
      expect(`${operation.name} ${answer.status}`).toBe(`${operation.name} ${expected}`)
    }
  })

  it('does not know ids of another organisation, in an address or in a body', async () => {
    for (const operation of operations) {
      const expected = moulds[operation.name].foreignId
      if (expected === 'none') continue
      const answer = await ask(host, operation, there)
      expect(`${operation.name} ${answer.status}`).toBe(`${operation.name} ${expected}`)
    }
  })

  it('shows the host of one place the bookings and requests of that place alone', async () => {
    const bookings = (await (
      await hostElsewhere.get('/api/v1/tenants/hoorn/manage/agenda')
    ).json()) as {
      bookings: { place: { slug: string } }[]
    }
    const waiting = (await (
      await hostElsewhere.get('/api/v1/tenants/hoorn/manage/requests')
    ).json()) as { requests: { booking: { place: { slug: string } } }[] }
    const seen = [
      ...bookings.bookings.map(({ place }) => place.slug),
      ...waiting.requests.map(({ booking }) => booking.place.slug),
    ]
    expect(new Set(seen)).toEqual(new Set([OWN_PLACE]))
  })

  it('ends a session of nobody but its owner', async () => {
    const mine = (await (await host.get('/api/v1/tenants/hoorn/my')).json()) as {
      sessions: { id: string }[]
    }
    const path = `/api/v1/tenants/hoorn/my/sessions/${mine.sessions[0]?.id}`
    expect((await resident.send('DELETE', path)).status).toBe(204)
    expect((await host.get('/api/v1/tenants/hoorn/my')).status).toBe(200)
  })
})
