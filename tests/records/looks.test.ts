import { afterAll, beforeAll, expect, test } from 'vitest'
import { looked } from '../../db/tenant/schema/retention'
import { booked } from '../bookings/ask'
import {
  addPlace,
  addSpace,
  asked,
  grant,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Person, setClock, signIn } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
let anna: Person
let host: Person
let admin: Person
let id: string
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  const place = await addPlace(tenant, { name: 'De Kern' })
  const room = await addSpace(tenant, place.id)
  anna = await signIn(server, tenant.slug)
  host = await signIn(server, tenant.slug)
  admin = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host', { scopeId: place.id })
  await grant(tenant, admin.accountId, 'admin')
  id = (await booked(tenant, anna, asked(room.id, timeIn(5, 18)))).id
})
afterAll(() => server.stop())

const open = (who: Person) => who.get(tenant.api(`/bookings/${id}`))
const rows = () => tenant.db.select().from(looked)
const mine = async () =>
  (await (await anna.get(tenant.api('/my/looks'))).json()) as {
    looks: { on: string; role: string; placeName: string | null; objectId: string }[]
    months: number
  }

test('my own look at my booking is nobody’s business', async () => {
  expect((await open(anna)).status).toBe(200)
  expect(await rows()).toEqual([])
  expect((await mine()).looks).toEqual([])
})

test('whoever opens my booking is shown to me by role and place, once a day, without a name', async () => {
  const day = timeIn(1, 12).startsAt
  await setClock(server, day)
  for (const who of [host, host, admin]) expect((await open(who)).status).toBe(200)
  expect(await rows()).toHaveLength(2)
  const list = await mine()
  expect(list.months).toBe(12)
  expect(
    list.looks.map(({ role, placeName, objectId }) => [role, placeName, objectId]).sort(),
  ).toEqual([
    ['admin', 'De Kern', id],
    ['host', 'De Kern', id],
  ])
  expect(JSON.stringify(list)).not.toContain(host.accountId)
  // Another day is another look.
  await setClock(server, timeIn(2, 12).startsAt)
  await open(host)
  expect((await mine()).looks).toHaveLength(3)
  const page = await (await anna.get('/hoorn/mijn/ingezien')).text()
  expect(page).toContain('Een gastheer of gastvrouw van De Kern opende je reservering')
  // Nobody else's looks are theirs to read.
  expect(await (await host.get(tenant.api('/my/looks'))).json()).toMatchObject({ looks: [] })
})

test('a page of a host that shows no name is no look', async () => {
  const before = (await rows()).length
  await setClock(server, timeIn(13, 12).startsAt)
  expect(await (await open(host)).json()).toMatchObject({ nameState: 'no-longer' })
  expect((await rows()).length).toBe(before)
  await open(admin)
  expect((await rows()).length).toBe(before + 1)
})

test('details are not shown when the look cannot be written down', async () => {
  await tenant.d1.prepare('ALTER TABLE looked RENAME TO looked_gone').run()
  const answer = await open(admin)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('Anna')
  await tenant.d1.prepare('ALTER TABLE looked_gone RENAME TO looked').run()
  expect((await open(admin)).status).toBe(200)
})
