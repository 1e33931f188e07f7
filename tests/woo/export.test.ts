import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { account } from '../../db/store/account'
import { audit, auditDetail } from '../../db/store/audit'
import { booking } from '../../db/tenant/schema/booking'
import { place, space } from '../../db/tenant/schema/place'
import { tenantSelf } from '../../db/tenant/schema/self'
import type { WooDocument, WooPreview } from '../../worker/features/woo/contract'
import { openDatabase } from '../support/builders'
import { openBrowser, type Person, signIn } from '../support/people'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
let admin: Person
let db: Awaited<ReturnType<typeof openDatabase>>['db']
const base = '/api/v1/tenants/hoorn/manage/woo'
const period = { from: '2026-11-01', to: '2026-11-30' }
const everything = 'bookings,decisions,places'

beforeAll(async () => {
  server = await startServer({ seed: 'demo' })
  ;({ db } = await openDatabase(server, 'TENANT_0001'))
  admin = await signIn(server, null, 'beheerder@hoorn.example')
  // What people may write where nobody expects a person.
  const [room] = await db.select().from(space).limit(1)
  const [row] = await db.select().from(booking).where(eq(booking.status, 'cancelled')).limit(1)
  if (!room || !row) throw new Error('the demo is not as it was')
  for (const id of ['bkg_woo1', 'bkg_woo2'])
    await db.insert(booking).values({
      ...row,
      id,
      idempotencyKey: id,
      upcomingLimit: null,
      revision: 1,
      spaceId: room.id,
      startsMin: Date.parse('2026-11-10T10:00:00Z') / 60_000,
      endsMin: Date.parse('2026-11-10T11:00:00Z') / 60_000,
      note: 'Neem Zwartwerk mee, bel 06 98765432',
      reason: 'Ria Groot belde: 0229 12 34 56 of ria.groot@example.org',
    })
})
afterAll(() => server.stop())

async function preview(query: object): Promise<NonNullable<WooPreview['chosen']>> {
  const answer = await admin.get(`${base}?${new URLSearchParams({ ...query })}`)
  const { chosen } = (await answer.json()) as WooPreview
  if (!chosen) throw new Error('nothing chosen')
  return chosen
}

/** Periods of a few days, because a month of the demo is more than one document holds. */
const weeks = [
  ['2026-11-01', '2026-11-07'],
  ['2026-11-08', '2026-11-14'],
  ['2026-11-15', '2026-11-21'],
  ['2026-11-22', '2026-11-27'],
  ['2026-11-28', '2026-12-02'],
] as const

async function exported(query: { from: string; to: string; kinds: string }, black: string[] = []) {
  const { lines } = await preview(query)
  const seen = lines.map(({ key }) => key)
  const answer = await admin.post(`${base}/exports`, { ...query, seen, black })
  const text = await answer.text()
  expect(answer.status, text).toBe(200)
  return { lines, document: JSON.parse(text) as WooDocument, text }
}

async function spacesOf(placeName: string): Promise<string[]> {
  const [found] = await db.select({ id: place.id }).from(place).where(eq(place.name, placeName))
  const rows = await db
    .select({ name: space.name })
    .from(space)
    .where(eq(space.placeId, found?.id ?? ''))
  return rows.map(({ name }) => name)
}

describe('a document under the Woo', () => {
  test('says nothing of any person of the demo: no name, no phone, no mail address', async () => {
    const [bookings, accounts, places] = await db.batch([
      db.select().from(booking),
      db.select().from(account),
      db.select().from(place),
    ])
    const personal = new Set(
      [
        ...bookings.flatMap(({ name, phone, note }) => [name, phone, note]),
        ...accounts.flatMap(({ name, phone, email }) => [name, phone, email]),
        ...places.flatMap(({ contactName, contactPhone }) => [contactName, contactPhone]),
        ...['Zwartwerk', '98765432', '12 34 56', 'ria.groot'],
      ].flatMap((text) => (text?.trim() ? [text.trim()] : [])),
    )
    expect(personal.size).toBeGreaterThan(100)
    let count = 0
    for (const [from, to] of weeks) {
      const { document, text } = await exported({ from, to, kinds: everything })
      count += document.lines.filter(({ kind }) => kind === 'bookings').length
      expect(
        [...personal].filter((each) => text.includes(each)),
        from,
      ).toEqual([])
    }
    expect(count).toBeGreaterThan(100)
  })

  test('has free text without the names, numbers and addresses in it', async () => {
    const { document } = await exported({ from: '2026-11-10', to: '2026-11-10', kinds: 'bookings' })
    const reasons = document.lines.flatMap(({ cells }) =>
      cells.filter(({ label }) => label === 'Reden').map(({ text }) => text),
    )
    expect(reasons).toContain('[5.1.2e] belde: [5.1.2e] of [5.1.2e]')
    const listed = document.blackedOut.map(({ what }) => what)
    expect(listed).toEqual(
      expect.arrayContaining(['Namen', 'Telefoonnummers', 'E-mailadressen', 'Opmerkingen']),
    )
    expect(document.blackedOut[0]?.ground).toContain('artikel 5.1, tweede lid, onder e')
  })

  test('says of each booking and decision where it was', async () => {
    const { document } = await exported({ from: '2026-11-24', to: '2026-11-26', kinds: everything })
    const all = document.lines.flatMap(({ cells }) => cells)
    expect(all.filter(({ text }) => typeof text !== 'string' || text === '')).toEqual([])
    const bookings = document.lines.filter(({ kind }) => kind === 'bookings')
    expect(bookings.length).toBeGreaterThan(0)
    for (const { cells } of bookings) {
      const of = (label: string) => cells.find((cell) => cell.label === label)?.text
      expect(await spacesOf(of('Plek') ?? '')).toContain(of('Ruimte'))
    }
    expect(document.blackedOut.map(({ what }) => typeof what)).not.toContain('undefined')
  })

  test('leaves a line out as a whole where somebody says so', async () => {
    const query = { from: '2026-11-10', to: '2026-11-10', kinds: 'bookings' }
    const [first] = (await preview(query)).lines
    const { document } = await exported(query, [first?.key ?? ''])
    const [line] = document.lines
    expect(line?.cells).toEqual([{ label: '', text: 'Deze regel is helemaal weggelakt.' }])
    expect(document.blackedOut).toContainEqual(
      expect.objectContaining({ what: 'Hele regels', count: 1 }),
    )
  })

  test('holds only what was looked over, in the version that was looked over', async () => {
    const query = { from: '2026-11-10', to: '2026-11-10', kinds: 'bookings' }
    const { lines } = await preview(query)
    const changed = lines[0]?.key.split('.')[0] ?? ''
    const [row] = await db.select().from(booking).where(eq(booking.id, changed))
    await db
      .update(booking)
      .set({ reason: 'Zomaar iets anders', revision: (row?.revision ?? 0) + 1 })
      .where(eq(booking.id, changed))
    const seen = lines.map(({ key }) => key)
    const answer = await admin.post(`${base}/exports`, { ...query, seen, black: [] })
    const text = await answer.text()
    expect(text).not.toContain('Zomaar iets anders')
    expect((JSON.parse(text) as WooDocument).about.join(' ')).toContain('staan er niet in: 1.')
  })

  test('is written down: who, when, how many lines', async () => {
    const before = (await entries()).length
    await exported({ from: '2026-11-10', to: '2026-11-10', kinds: 'bookings,places' })
    const after = await entries()
    expect(after.length).toBe(before + 1)
    expect(after.at(-1)).toMatchObject({ objectId: 'every-place', fields: ['bookings', 'places'] })
    const [detail] = await db
      .select()
      .from(auditDetail)
      .where(eq(auditDetail.auditSeq, after.at(-1)?.seq ?? 0))
    expect(detail?.detail).toMatchObject({ from: '2026-11-10', to: '2026-11-10', blackLines: 0 })
  })

  test('is made for a suspended gemeente too: the duty does not rest', async () => {
    await db.update(tenantSelf).set({ state: 'suspended' })
    await exported({ from: '2026-11-10', to: '2026-11-10', kinds: 'places' })
    await db.update(tenantSelf).set({ state: 'active' })
  })
})

const entries = () => db.select().from(audit).where(eq(audit.action, 'woo.exported'))

describe('a choice of records', () => {
  test('is of one place where one is chosen', async () => {
    const answer = await admin.get(base)
    const { places, chosen } = (await answer.json()) as WooPreview
    expect(chosen).toBeNull()
    const [first] = places
    const { lines } = await preview({
      ...period,
      to: '2026-11-05',
      kinds: 'bookings',
      placeId: first?.id,
    })
    const named = lines.flatMap(({ cells }) => cells.filter(({ label }) => label === 'Plek'))
    expect(new Set(named.map(({ text }) => text)).size).toBeLessThanOrEqual(1)
  })

  test('that is too large shows how many there are, and none of them', async () => {
    const { count, most, lines } = await preview({
      from: '2026-01-01',
      to: '2027-12-31',
      kinds: 'bookings',
    })
    expect(count).toBeGreaterThan(most)
    expect(lines).toEqual([])
    const body = { from: '2026-01-01', to: '2027-12-31', kinds: 'bookings', seen: ['x'], black: [] }
    expect((await admin.post(`${base}/exports`, body)).status).toBe(400)
  })

  test('that ends before it begins is refused at the field', async () => {
    const answer = await admin.get(`${base}?from=2026-11-10&to=2026-11-01&kinds=places`)
    expect(answer.status).toBe(400)
  })
})

describe('the file of the form', () => {
  const page = '/hoorn/beheer/organisatie/woo/bestand'
  const fields = { ...period, to: '2026-11-03', placeId: '', kinds: 'places', format: 'html' }

  async function fieldsSeen() {
    const { format: _, ...query } = fields
    const { lines } = await preview(query)
    return new URLSearchParams([
      ...Object.entries(fields),
      ...lines.map(({ key }) => ['seen', key]),
    ])
  }
  const send = (body: URLSearchParams, who = admin.cookies()) =>
    fetch(server.url + page, {
      method: 'POST',
      headers: { cookie: who, origin: server.url },
      body,
    })

  test('comes as a page or as a table, and says how it is called', async () => {
    const body = await fieldsSeen()
    body.set('checked', 'yes')
    const html = await send(body)
    expect(html.headers.get('content-disposition')).toContain(
      'woo-hoorn-2026-11-01-2026-11-03.html',
    )
    expect(await html.text()).toContain('<mark>5.1.2e</mark>')
    body.set('format', 'csv')
    const csv = await send(body)
    expect(csv.headers.get('content-type')).toContain('text/csv')
    // The mark by which Excel knows UTF-8; fetch takes it off a text.
    expect([...new Uint8Array(await csv.clone().arrayBuffer()).slice(0, 3)]).toEqual([
      239, 187, 191,
    ])
    expect(await csv.text()).toMatch(/^.?Regel;/)
  })

  test('does not come before somebody says that the lines were looked over', async () => {
    const before = (await entries()).length
    expect((await send(await fieldsSeen())).status).toBe(400)
    expect((await entries()).length).toBe(before)
  })

  test('is for an administrator of this gemeente only', async () => {
    const body = await fieldsSeen()
    body.set('checked', 'yes')
    expect((await send(body, '')).status).toBe(401)
    const host = await signIn(server, 'hoorn', 'gastheer@hoorn.example')
    expect((await send(body, host.cookies())).status).toBe(403)
    const elsewhere = await signIn(server, null, 'beheerder@noorderhuis.example')
    expect([401, 403]).toContain((await send(body, elsewhere.cookies())).status)
  })

  test('is not there for organisations that the Woo does not bind', async () => {
    const theirs = await signIn(server, null, 'beheerder@noorderhuis.example')
    const answer = await theirs.get('/api/v1/tenants/noorderhuis/manage/woo')
    expect(answer.status).toBe(404)
    const own = await (await theirs.get('/noorderhuis/beheer/organisatie')).text()
    expect(own).not.toContain('/beheer/organisatie/woo')
    const nobody = await openBrowser(server).get('/hoorn/beheer/organisatie/woo')
    expect(nobody.headers.get('location')).toContain('/hoorn/inloggen')
  })
})
