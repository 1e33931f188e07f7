import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { booked } from '../bookings/ask'
import { addPlace, addSpace, asked, grant, openOrganisation, timeIn } from '../support/builders'
import { type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let host: Person
let known: string[]
beforeAll(async () => {
  const { server: started, tenant } = await openOrganisation({ entry: 'production' })
  server = started
  host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'admin')
  const place = await addPlace(tenant)
  const room = await addSpace(tenant, place.id)
  const { id } = await booked(tenant, host, asked(room.id, timeIn(20, 18)))
  known = [place.slug, place.id, room.id, id, timeIn(3, 0).startsAt.slice(0, 10), '18:00']
})
afterAll(() => server.stop())

const odd = [
  ...['', ' ', '\u0000', '%', '%00%ff', '../../elders', '__proto__', 'constructor', '<script>'],
  ...[
    "'; DROP TABLE booking; --",
    '{{7*7}}',
    '\r\nset-cookie: a=b',
    '🏡'.repeat(40),
    'x'.repeat(3000),
  ],
  ...[
    '0000-00-00',
    '0001-01-01',
    '2026-02-30',
    '2100-01-01',
    '9999-12-31',
    '-271821-04-20',
    '1e9',
    '-1',
  ],
]
const pages = [
  ...[
    '/{}',
    '/hoorn/{}',
    '/hoorn/en/{}',
    '/hoorn/plekken',
    '/hoorn/plekken/{}',
    '/hoorn/en/plekken/{}',
  ],
  ...[
    '/hoorn/reserveren/{}',
    '/hoorn/reservering/{}',
    '/hoorn/reservering/{}/wijzigen',
    '/problems/{}',
  ],
  ...['/hoorn/beheer/{}', '/hoorn/beheer/agenda', '/hoorn/beheer/plekken/{}', '/hoorn/inloggen'],
]
const names = [
  'ruimte',
  'vanaf',
  'dag',
  'van',
  'duur',
  'naar',
  'code',
  'stap',
  'plek',
  'week',
  'klaar',
]

test('whatever stands in the address of a page, it is a page that comes back', async () => {
  const words = fc
    .oneof(fc.constantFrom(...known), fc.constantFrom(...odd), fc.string({ unit: 'grapheme' }))
    .map(encodeURIComponent)
  const addresses = fc.tuple(
    fc.constantFrom(...pages),
    words,
    fc.dictionary(fc.constantFrom(...names), words, { maxKeys: 4 }),
  )
  const statuses = new Set<number>()
  for (const [page, word, query] of fc.sample(addresses, { numRuns: 400, seed: 20_261_122 })) {
    const search = Object.entries(query).map(([name, value]) => `${name}=${value}`)
    const address = `${page.replace('{}', () => word)}?${search.join('&')}`
    const answer = await host.get(address)
    expect(answer.status, address).toBeLessThan(500)
    expect(answer.headers.get('set-cookie') ?? '', address).not.toContain('a=b')
    const location = answer.headers.get('location')
    if (location) expect(new URL(location, server.url).origin, address).toBe(server.url)
    statuses.add(answer.status)
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 404]))
})
