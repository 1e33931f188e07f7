import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tenantSchemaVersion } from '../../db/guard'
import { auditDetail } from '../../db/store/audit'
import { outbox } from '../../db/store/outbox'
import { booking } from '../../db/tenant/schema/booking'
import { attendance, gathering } from '../../db/tenant/schema/plan'
import { destruction, looked } from '../../db/tenant/schema/retention'
import { tenantSelf } from '../../db/tenant/schema/self'
import { question } from '../../db/tenant/schema/story'
import {
  addProject,
  addRoom,
  grant,
  openOrganisation,
  type TestSpace,
  type TestTenant,
} from '../support/builders'
import { type Person, setClock, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { everythingIn } from '../support/tables'
import { healthOf } from '../sweep/health'
import { addOld, addPast, DAY, NOW } from './rows'

let server: TestServer
let tenant: TestTenant
let room: TestSpace
beforeEach(async () => {
  ;({ server, tenant } = await openOrganisation())
  room = await addRoom(tenant)
  await setClock(server, new Date(NOW * 1000).toISOString())
})
afterEach(() => server.stop())

const sweep = () => server.tick('boot')
const rowOf = async (id: string) =>
  (await tenant.db.select().from(booking).where(eq(booking.id, id)))[0]
const declared = () => tenant.db.select().from(destruction).orderBy(asc(destruction.seq))

async function administrator(): Promise<Person> {
  const admin = await signIn(server, tenant.slug)
  await grant(tenant, admin.accountId, 'admin')
  return admin
}

/** Sets a term, by default as it is the first time. */
function set(admin: Person, kind: string, body: object) {
  return admin.send('PUT', tenant.api(`/manage/retention/${kind}`), { revision: 0, ...body })
}

describe('a booking', () => {
  test('loses its person after 90 days, and keeps what is counted', async () => {
    const young = await addPast(tenant, room.id, 89)
    const old = await addPast(tenant, room.id, 91, { note: 'Met taart' })
    const before = await rowOf(old)
    await sweep()
    expect(await rowOf(young)).toMatchObject({ name: 'Anna de Vries', accountId: 'acc_anna' })
    expect(await rowOf(old)).toEqual({
      ...before,
      accountId: 'erased',
      name: '',
      phone: null,
      note: null,
      reason: null,
      manageHash: '',
      bodyHash: '',
      idempotencyKey: old,
    })
    expect((await declared()).filter(({ kind }) => kind === 'booking')).toMatchObject([
      { howMany: 1, length: 90, unit: 'days', decided: 'service', destroyedAt: NOW },
    ])
  })

  test('with an invoice keeps its person for seven years after the year, and then loses it', async () => {
    const of = { status: 'confirmed', payment: 'invoice', accountId: 'acc_bea' } as const
    const put = async (daysAgo: number) => {
      await tenant.d1
        .prepare(
          "INSERT INTO occupancy (space_id, starts_min, ends_min, kind, claim_id) VALUES (?1, ?2, ?2 + 60, 'booking', ?3)",
        )
        .bind(room.id, Math.floor((NOW - daysAgo * DAY) / 60), `bkg_inv${daysAgo}`)
        .run()
      return addPast(tenant, room.id, daysAgo, { ...of, id: `bkg_inv${daysAgo}` })
    }
    await put(100)
    await put(7 * 365)
    await put(8 * 365)
    await sweep()
    expect(await rowOf('bkg_inv100')).toMatchObject({ name: 'Anna de Vries' })
    expect(await rowOf('bkg_inv2555')).toMatchObject({ name: 'Anna de Vries' })
    expect(await rowOf('bkg_inv2920')).toMatchObject({ name: '', accountId: 'erased' })
    expect(await declared()).toMatchObject([{ kind: 'invoice', howMany: 1, length: 7 }])
  })

  test('of which many are over their term goes in steps, each declared by itself', async () => {
    const start = Math.floor((NOW - 120 * DAY) / 60)
    await tenant.d1
      .prepare(
        `INSERT INTO booking (id, space_id, account_id, starts_min, ends_min, turnaround, status, gathering,
           party_size, name, locale, audience, price_cents, deposit_cents, payment, manage_hash,
           idempotency_key, body_hash, created_at)
         SELECT 'bkg_many' || value, ?1, 'acc_x', ?2 + value, ?2 + value + 15, 0, 'cancelled', 'meeting', 1,
           'Anna', 'nl', 'resident', 0, 0, 'none', 'h', 'k' || value, 'b', 0 FROM json_each(?3)`,
      )
      .bind(room.id, start, JSON.stringify(Array.from({ length: 450 }, (_, index) => index)))
      .run()
    const left = () =>
      tenant.d1.prepare("SELECT count(*) AS n FROM booking WHERE name <> ''").first('n')
    await sweep()
    expect(await left()).toBe(250)
    // Two rounds at once declare nothing twice.
    await Promise.all([sweep(), sweep()])
    await sweep()
    await sweep()
    expect(await left()).toBe(0)
    const all = await declared()
    expect(all.reduce((sum, { howMany }) => sum + howMany, 0)).toBe(450)
    expect(all.every(({ howMany }) => howMany <= 200)).toBe(true)
    const [first] = all
    expect(first?.fromMin).toBe(start + 15)
    expect((await healthOf(server)).findings).toEqual([])
  })
})

test('every other kind goes at its term, and no sooner', async () => {
  await addOld(tenant, NOW - 89 * DAY)
  await addOld(tenant, NOW - 400 * DAY)
  const note = await addPast(tenant, room.id, 31, { note: 'Met taart' })
  const late = await addPast(tenant, room.id, 29, { note: 'Zonder taart' })
  const count = async () => [
    (await tenant.db.select().from(outbox)).filter(({ subjectId }) => subjectId === 'bkg_old')
      .length,
    (await tenant.db.select().from(looked)).length,
    (await tenant.db.select().from(auditDetail)).length,
  ]
  expect(await count()).toEqual([2, 2, 2])
  await sweep()
  expect(await count()).toEqual([1, 1, 1])
  expect((await rowOf(note))?.note).toBe(null)
  expect((await rowOf(note))?.name).toBe('Anna de Vries')
  expect((await rowOf(late))?.note).toBe('Zonder taart')
  const kinds = (await declared()).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['audit-detail', 'booking-note', 'looked', 'outbox'])
  // Nothing of it is a person's.
  expect(JSON.stringify(await declared())).not.toMatch(/acc_|bkg_|Anna/)
})

test('a suspended organisation goes on with it, one at the schema before is left alone', async () => {
  const id = await addPast(tenant, room.id, 100)
  await tenant.db.update(tenantSelf).set({ schemaVersion: tenantSchemaVersion - 1 })
  await sweep()
  expect(await rowOf(id)).toMatchObject({ name: 'Anna de Vries' })
  expect((await healthOf(server)).findings).toEqual([])
  await tenant.db.update(tenantSelf).set({ schemaVersion: tenantSchemaVersion, state: 'suspended' })
  await sweep()
  expect(await rowOf(id)).toMatchObject({ name: '' })
})

describe('an administrator', () => {
  test('sets a term within its bounds, with what the archivist says, and it holds', async () => {
    const admin = await administrator()
    expect((await set(admin, 'booking', { length: 366 })).status).toBe(400)
    expect((await set(admin, 'booking', { length: 13 })).status).toBe(400)
    expect((await set(admin, 'invoice', { length: 6 })).status).toBe(400)
    expect((await set(admin, 'nothing', { length: 60 })).status).toBe(404)
    const own = { length: 14, category: 'cat. A', listTerm: '1 jaar' }
    expect((await set(admin, 'booking', own)).status).toBe(200)
    // Who had the page open still is told, and nothing is lost.
    expect((await set(admin, 'booking', { length: 60 })).status).toBe(409)
    const id = await addPast(tenant, room.id, 20)
    await sweep()
    expect(await rowOf(id)).toMatchObject({ name: '' })
    expect(await declared()).toMatchObject([
      {
        kind: 'booking',
        category: 'cat. A',
        listTerm: '1 jaar',
        length: 14,
        decided: 'organisation',
      },
    ])
  })

  test('of a corporation has no selection list', async () => {
    await tenant.db.update(tenantSelf).set({ kind: 'woningcorporatie' })
    const admin = await administrator()
    expect((await set(admin, 'booking', { length: 60, category: 'x' })).status).toBe(400)
    expect((await set(admin, 'booking', { length: 60 })).status).toBe(200)
  })

  test('sees what would go, and nothing changes by looking; then exactly that goes', async () => {
    const admin = await administrator()
    await addPast(tenant, room.id, 100)
    await addPast(tenant, room.id, 120)
    await addPast(tenant, room.id, 40, { note: 'Met taart' })
    await addOld(tenant, NOW - 400 * DAY)
    const { id: projectId } = await addProject(tenant)
    for (const days of [29, 31])
      await tenant.db.insert(question).values({
        ...{ id: `qst_days${days}`, projectId, codeHash: String(days).padEnd(64, '0') },
        ...{ text: 'Wanneer?', locale: 'nl', name: 'Anna', phone: '06 12345678', askedAt: 0 },
        ...{ answerBy: '2026-11-01', state: 'answered', answer: 'In mei.', settledBy: 'acc_x' },
        settledAt: NOW - days * DAY,
      })
    for (const days of [29, 31]) {
      const [endsMin, gatheringId] = [NOW / 60 - days * 1440, `gth_days${days}`]
      const of = { projectId, gatheringId, locale: 'nl', people: 2, addedAt: 0 } as const
      await tenant.db.insert(gathering).values({
        ...{ id: gatheringId, projectId, name: 'Aftrap', place: 'Kerk' },
        ...{ startsMin: endsMin - 60, endsMin },
      })
      await tenant.db
        .insert(attendance)
        .values({ ...of, id: `att_days${days}`, name: 'Anna', phone: '06 12345678' })
      await tenant.db.insert(attendance).values({ ...of, id: `att_door${days}`, came: 4 })
    }
    const before = await everythingIn(server)
    const answer = await admin.get(tenant.api('/manage/retention-preview'))
    const { kinds } = (await answer.json()) as {
      kinds: { kind: string; count: number; from: { on: string } | null }[]
    }
    expect(await everythingIn(server)).toBe(before)
    const counts = Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))
    expect(counts).toEqual({
      ...{ booking: 2, 'booking-note': 1, invoice: 0, account: 0, outbox: 1, looked: 1 },
      ...{ 'audit-detail': 1, project: 0, question: 1, gathering: 1 },
    })
    expect(kinds.find(({ kind }) => kind === 'booking')?.from?.on).toBe('2026-07-30')
    await sweep()
    const gone = (await declared()).map(({ kind, howMany }) => [kind, howMany])
    expect(Object.fromEntries(gone)).toEqual({
      ...{ booking: 2, 'booking-note': 1, outbox: 1, looked: 1, 'audit-detail': 1 },
      ...{ question: 1, gathering: 1 },
    })
    const came = await tenant.db.select().from(attendance).orderBy(asc(attendance.id))
    expect(came.map((row) => [row.id, row.name, row.phone, row.people, row.came])).toEqual([
      ['att_days29', 'Anna', '06 12345678', 2, null],
      // What is left counts: nobody had said that they came.
      ['att_days31', '', '', 2, 0],
      ['att_door29', '', '', 2, 4],
      ['att_door31', '', '', 2, 4],
    ])
    const left = await tenant.db.select().from(question).orderBy(asc(question.id))
    expect(left.map(({ name, phone, answer }) => [name, phone, answer])).toEqual([
      ['Anna', '06 12345678', 'In mei.'],
      ['', '', 'In mei.'],
    ])
  })

  test('reads the declarations a page at a time, and takes all of them along as a file', async () => {
    const admin = await administrator()
    await tenant.d1
      .prepare(
        `INSERT INTO destruction SELECT value, 'booking', '=1+1', '', 90, 'days', 'service', 1, 29000000, 29000001, ?1
         FROM json_each(?2)`,
      )
      .bind(NOW, JSON.stringify(Array.from({ length: 120 }, (_, index) => index + 1)))
      .run()
    const page = async (query: string) =>
      (await (await admin.get(tenant.api(`/manage/destructions${query}`))).json()) as {
        declarations: { seq: number }[]
        next: number | null
      }
    const pages = [await page('')]
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
      pages.push(await page(`?before=${next}`))
    const seen = pages.flatMap(({ declarations }) => declarations.map(({ seq }) => seq))
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => 120 - index))
    const file = await admin.get('/hoorn/beheer/organisatie/bewaren/verklaringen.csv')
    expect(file.headers.get('content-type')).toContain('text/csv')
    const lines = (await file.text()).trim().split('\r\n')
    expect(lines).toHaveLength(121)
    // A cell is never a formula in a spreadsheet.
    expect(lines[1]).toContain(";'=1+1;")
    const resident = await signIn(server, tenant.slug)
    const path = '/hoorn/beheer/organisatie/bewaren/verklaringen.csv'
    expect((await resident.get(path)).status).toBe(403)
    expect((await fetch(server.url + path)).status).toBe(401)
  })

  test('does the same on the page without script', async () => {
    const admin = await administrator()
    const page = '/hoorn/beheer/organisatie/bewaren'
    const form = { action: 'save-term', kind: 'booking', revision: '0', category: '', listTerm: '' }
    const saved = await admin.submit(page, { ...form, length: '60' })
    expect(saved.headers.get('location')).toBe(`${page}?bewaard=ja#booking`)
    const html = await (await admin.get(page)).text()
    expect(html).toContain('Blijft 60 dagen')
    expect(html).toContain('te bevestigen door de archivaris')
    const refused = await admin.submit(`${page}?wijzig=booking`, { ...form, length: 'lang' })
    expect(refused.status).toBe(400)
  })
})
