import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { records as en } from '../../web/messages/en/records'
import { records as nl } from '../../web/messages/nl/records'
import { grant, openOrganisation, type TestTenant } from '../support/builders'
import { type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

const ENTRIES = 30_000
let server: TestServer
let tenant: TestTenant
let admin: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  // An entry a minute from 1 January 2026, UTC: rare ones at known places.
  for (let from = 0; from < ENTRIES; from += 10_000)
    await tenant.d1
      .prepare(
        `INSERT INTO audit (at, actor_id, action, object_id, fields, request_id)
         SELECT 1767225600 + 60 * (CAST(?1 AS INTEGER) + key), CASE (CAST(?1 AS INTEGER) + key) % 1000 WHEN 7 THEN 'acc_rare' ELSE 'acc_often' END,
           CASE WHEN CAST(?1 AS INTEGER) + key = 11 THEN 'place.created' ELSE 'hold.made' END,
           'bkg_' || (CAST(?1 AS INTEGER) + key), '["name"]', 'r' FROM json_each(?2)`,
      )
      .bind(from, JSON.stringify(Array(10_000).fill(0)))
      .run()
  admin = await signIn(server, tenant.slug)
  await grant(tenant, admin.accountId, 'admin')
})
afterAll(() => server.stop())

interface Page {
  entries: {
    seq: number
    actorId: string
    actorName: string | null
    action: string
    objectId: string
  }[]
  next: number | null
  sealed: { seq: number } | null
}

async function look(query: Record<string, string> = {}) {
  const answer = await admin.get(`${tenant.api('/manage/log')}?${new URLSearchParams(query)}`)
  const [, read = '0'] = /read=(\d+)/.exec(answer.headers.get('server-timing') ?? '') ?? []
  return { status: answer.status, read: Number(read), page: (await answer.json()) as Page }
}

describe('the log', () => {
  test('is read newest first, a page at a time, to the very end', async () => {
    const { page, read } = await look()
    expect(page.entries).toHaveLength(50)
    expect(read).toBeLessThan(300)
    const next = await look({ before: String(page.next) })
    expect(next.page.entries[0]?.seq).toBe((page.entries.at(-1)?.seq ?? 0) - 1)
    const last = await look({ before: '3' })
    expect(last.page.next).toBe(null)
  })

  test('is found by who, by id and by mail address, with the name of a member', async () => {
    const { page, read } = await look({ actor: 'acc_rare' })
    expect(page.entries).toHaveLength(30)
    expect(page.entries.every(({ actorId }) => actorId === 'acc_rare')).toBe(true)
    expect(read).toBeLessThan(300)
    const own = await look({ actor: admin.email })
    expect(own.page.entries[0]?.actorId).toBe(admin.accountId)
    expect((await look({ actor: 'niemand@example.org' })).page.entries).toEqual([])
  })

  test('is found by what it is about', async () => {
    const { page, read } = await look({ object: 'bkg_12345' })
    expect(page.entries.map(({ objectId }) => objectId)).toEqual(['bkg_12345'])
    expect(read).toBeLessThan(200)
  })

  test('is found by date, to the minute in Amsterdam', async () => {
    const { page, read } = await look({ from: '2026-01-05', to: '2026-01-05' })
    // 5 January ends at 23.00 UTC: minute 4 * 1440 + 23 * 60 is the first of the next day.
    expect(page.entries[0]?.objectId).toBe(`bkg_${4 * 1440 + 23 * 60 - 1}`)
    expect(read).toBeLessThan(400)
    const first = await look({
      from: '2026-01-05',
      to: '2026-01-05',
      object: `bkg_${4 * 1440 - 60}`,
    })
    expect(first.page.entries).toHaveLength(1)
    const before = await look({ from: '2026-01-05', object: `bkg_${4 * 1440 - 61}` })
    expect(before.page.entries).toEqual([])
  })

  test('is looked through for an act in bounded steps, until it is found', async () => {
    const found: string[] = []
    let steps = 0
    for (let before: number | null | undefined; before !== null; steps++) {
      const query = { action: 'place.created', ...(before && { before: String(before) }) }
      const { page, read } = await look(query)
      expect(read).toBeLessThan(2500)
      found.push(...page.entries.map(({ objectId }) => objectId))
      before = page.next
    }
    expect(found).toEqual(['bkg_11'])
    expect(steps).toBeLessThan(20)
  })

  test('says how far it is sealed', async () => {
    expect((await look()).page.sealed).toBe(null)
    await server.tick('boot')
    expect((await look()).page.sealed?.seq).toBe(500)
    const html = await (await admin.get('/hoorn/beheer/organisatie/logboek')).text()
    expect(html).toContain('Tot en met regel 500')
  })

  test('goes along as a file, as it is searched, and that is an entry itself', async () => {
    const path = '/hoorn/beheer/organisatie/logboek.csv'
    const file = await admin.get(`${path}?actor=acc_rare`)
    expect(file.headers.get('content-disposition')).toContain('logboek.csv')
    const lines = (await file.text()).trim().split('\r\n')
    expect(lines).toHaveLength(31)
    expect(lines[0]).toBe('regel;datum;tijd;wie;wat;waarover;velden')
    expect((await look()).page.entries[0]?.action).toBe('log.exported')
    const all = (await (await admin.get(path)).text()).trim().split('\r\n')
    expect(all.length).toBeGreaterThan(20_000)
    expect((await (await signIn(server, tenant.slug)).get(path)).status).toBe(403)
    expect((await fetch(server.url + path)).status).toBe(401)
    expect((await admin.get(`${path}?from=gisteren`)).status).toBe(400)
  })
})

test('every act that the service writes down has words in both languages', () => {
  const root = resolve(import.meta.dirname, '../../worker')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const acts = files.flatMap((file) => {
    const text = readFileSync(resolve(root, file), 'utf8')
    return [...text.matchAll(/'([a-z-]+\.[a-z-]+)'/g)].flatMap(([whole, act = '']) => {
      const line = text.split('\n').find((each) => each.includes(whole)) ?? ''
      return /action[:,]|ntry\(|'booking\.(paid|confirmed)/.test(line) ? [act] : []
    })
  })
  // Of the directory, which has no page of its own.
  const above = /^(sign-up|staff|tenant|operator|passkey|address)\.|person\.erasure-refused/
  // Permissions look the same.
  const permissions = readFileSync(resolve(root, 'auth/permissions.ts'), 'utf8')
  const wanted = [...new Set(acts)].filter(
    (act) => !above.test(act) && !permissions.includes(`'${act}':`),
  )
  expect(wanted.length).toBeGreaterThan(25)
  for (const words of [nl, en]) expect(wanted.filter((act) => !words.actions[act])).toEqual([])
})
