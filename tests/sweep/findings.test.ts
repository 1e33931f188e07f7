import { afterAll, beforeAll, expect, test } from 'vitest'
import { tenantSchemaVersion } from '../../db/guard'
import { outbox } from '../../db/store/outbox'
import { tenantSelf } from '../../db/tenant/schema/self'
import { booked } from '../bookings/ask'
import { addRoom, addTenant, asked, type TestTenant, timeIn } from '../support/builders'
import { setClock, signIn } from '../support/people'
import { startServer, type TestServer } from '../support/server'
import { healthOf } from './health'

const slugs = ['hoorn', 'dubbel', 'maanden', 'regels', 'laat', 'mislukt', 'kwijt'] as const
type Slug = (typeof slugs)[number]

let server: TestServer
let tenants: Record<Slug, TestTenant>
beforeAll(async () => {
  server = await startServer({ entry: 'test' })
  const added = await Promise.all(
    slugs.map(async (slug, index) => [
      slug,
      await addTenant(server, slug, `TENANT_000${index + 1}`),
    ]),
  )
  tenants = Object.fromEntries(added)
})
afterAll(() => server.stop())

const hour = 3600
const now = () => Math.floor(Date.now() / 1000)

/** A claim written by hand, in minutes since the epoch. */
async function claim({ d1 }: TestTenant, spaceId: string, claimId: string, [from, to]: number[]) {
  await d1
    .prepare(
      `INSERT INTO occupancy (space_id, claim_id, starts_min, ends_min, kind)
       VALUES (?1, ?2, ?3, ?4, 'booking')`,
    )
    .bind(spaceId, claimId, from, to)
    .run()
}

async function triggerOf({ d1 }: TestTenant, name: string): Promise<string> {
  const sql = await d1
    .prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?1")
    .bind(name)
    .first<string>('sql')
  if (!sql) throw new Error(`no trigger ${name}`)
  return sql
}

/** Does something while a trigger is away, as a faulty migration would. */
async function without(tenant: TestTenant, trigger: string, deed: () => Promise<void>) {
  const sql = await triggerOf(tenant, trigger)
  await tenant.d1.prepare(`DROP TRIGGER ${trigger}`).run()
  await deed()
  await tenant.d1.prepare(sql).run()
}

test('a sweep finds what is wrong in each organisation, and says that all is well when it is', async () => {
  expect(await healthOf(server)).toMatchObject({ http: 200, status: 'starting' })
  const { dubbel, maanden, regels, laat, mislukt, kwijt } = tenants

  const twice = await addRoom(dubbel)
  await claim(dubbel, twice.id, 'bkg_first', [600, 720])
  await without(dubbel, 'occupancy_no_overlap', () =>
    claim(dubbel, twice.id, 'bkg_second', [719, 780]),
  )
  // Side by side and in another room is no double booking.
  await claim(dubbel, twice.id, 'bkg_after', [780, 840])
  await claim(dubbel, (await addRoom(dubbel)).id, 'bkg_elsewhere', [600, 720])

  await without(maanden, 'occupancy_month_insert', async () =>
    claim(maanden, (await addRoom(maanden)).id, 'bkg_unseen', [600, 720]),
  )
  // As long as before, and wrong: the room looks taken an hour later than it is.
  const shifted = await addRoom(regels)
  const start = Math.ceil(now() / 60) + 10_000
  await claim(regels, shifted.id, 'bkg_shifted', [start, start + 60])
  await regels.d1
    .prepare('UPDATE occupancy_month SET busy = replace(busy, ?1, ?2)')
    .bind(`${start}-${start + 60}`, `${start + 60}-${start + 120}`)
    .run()

  const letter = { kind: 'booking-confirmed', subjectId: 'bkg_none', params: {} }
  await laat.db.insert(outbox).values([
    { ...letter, id: 'a', notBeforeAt: now() - 2 * hour },
    { ...letter, id: 'b', notBeforeAt: now() - hour / 2 },
    { ...letter, id: 'c', notBeforeAt: now() + hour },
    { ...letter, id: 'd', notBeforeAt: 0, state: 'sent' },
  ])
  await mislukt.db.insert(outbox).values([
    { ...letter, id: 'a', notBeforeAt: now() - hour, state: 'failed' },
    { ...letter, id: 'b', notBeforeAt: now() - 25 * hour, state: 'failed' },
  ])
  await kwijt.db.update(tenantSelf).set({ schemaVersion: tenantSchemaVersion - 2 })

  await server.tick('boot')
  const sick = await healthOf(server)
  expect(sick).toMatchObject({ http: 503, status: 'unhealthy' })
  expect(sick.findings.sort((a, b) => (a.slug < b.slug ? -1 : 1))).toEqual([
    { slug: 'dubbel', check: 'certificate', words: '1 overlapping claims' },
    { slug: 'kwijt', check: 'opens', words: 'behind' },
    { slug: 'laat', check: 'outbox', words: '1 letters wait for over an hour' },
    { slug: 'maanden', check: 'months', words: 'the months do not agree with the claims' },
    { slug: 'mislukt', check: 'outbox', words: '1 letters failed' },
    { slug: 'regels', check: 'months', words: 'the months do not agree with the claims' },
  ])

  for (const { d1, db } of [dubbel, maanden, regels]) {
    await db.run('DELETE FROM occupancy')
    await d1.prepare("UPDATE occupancy_month SET busy = ''").run()
  }
  await mislukt.db.delete(outbox)
  await laat.db.delete(outbox)
  await kwijt.db.update(tenantSelf).set({ schemaVersion: tenantSchemaVersion })
  await server.tick('boot')
  expect(await healthOf(server)).toMatchObject({ http: 200, status: 'ok', findings: [] })
})

test('an organisation with bookings, holds and closures of many months is found in order', async () => {
  const { hoorn } = tenants
  const anna = await signIn(server, hoorn.slug)
  const room = await addRoom(hoorn)
  for (const days of [1, 30, 31, 62, 365])
    await booked(hoorn, anna, asked(room.id, timeIn(days, 9)))
  await anna.post(hoorn.api('/holds'), { spaceId: room.id, ...timeIn(40, 9) })
  await hoorn.d1
    .prepare(
      `INSERT INTO occupancy (space_id, claim_id, starts_min, ends_min, kind)
       VALUES (?1, 'cls_old', 60, 120, 'closure')`,
    )
    .bind(room.id)
    .run()
  await server.tick('boot')
  expect(await healthOf(server)).toMatchObject({ http: 200, findings: [] })
})

test('each organisation is looked at once an hour; until then what was found there stands', async () => {
  const midnight = Math.floor(Date.now() / 86_400_000) * 86_400_000
  const minute = (number: number) => new Date(midnight + number * 60_000).toISOString()
  const { hoorn, mislukt } = tenants
  const notBeforeAt = midnight / 1000
  const failed = { kind: 'x', subjectId: 'x', state: 'failed', notBeforeAt, params: {} } as const
  await hoorn.db.insert(outbox).values({ id: 'x:x:1', ...failed })
  await mislukt.db.insert(outbox).values({ id: 'x:x:1', ...failed })
  const seen: string[][] = []
  for (let number = 0; number < 60; number++) {
    await setClock(server, minute(number))
    await server.tick()
    const { findings } = await healthOf(server)
    seen.push(findings.map(({ slug }) => slug).sort())
  }
  expect(seen.at(-1)).toEqual(['hoorn', 'mislukt'])
  // Neither goes away in a minute in which another organisation is visited.
  for (const slug of ['hoorn', 'mislukt']) {
    const first = seen.findIndex((found) => found.includes(slug))
    expect(seen.slice(first).every((found) => found.includes(slug))).toBe(true)
  }
  await hoorn.db.delete(outbox)
  await mislukt.db.delete(outbox)
  await server.tick('boot')
  expect(await healthOf(server)).toMatchObject({ http: 200, status: 'ok' })
  await setClock(server, minute(59 + 121))
  expect(await healthOf(server)).toMatchObject({ http: 503, status: 'stale' })
  await setClock(server, 'real')
})
