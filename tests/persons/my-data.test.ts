import { createHash } from 'node:crypto'
import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit, auditSeal } from '../../db/store/audit'
import type { ErasureForecast, PersonalData } from '../../worker/features/persons/contract'
import { sealedText } from '../../worker/sweep/chain'
import { act, booked, lettersOf } from '../bookings/ask'
import { halves, overlaps } from '../bookings/certificate'
import { asked, grant, openOrganisation, type TestTenant, timeIn } from '../support/builders'
import { lettersTo, type Person, setClock, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'
import { type House, liveHere, NAME, openHouse, PHONE, tracesOf } from './person'

let server: TestServer
let tenant: TestTenant
let house: House
let person: Person
let other: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  house = await openHouse(server, tenant)
  // A visit that has been, for the counts.
  person = await liveHere(server, tenant, house)
  other = await signIn(server, tenant.slug)
  await booked(tenant, other, asked(house.room.id, timeIn(25, 10), { name: 'Otto Anders' }))
})
afterAll(() => server.stop())

const dataOf = async (who: Person, path = '/my/data') => {
  const answer = await who.get(tenant.api(path))
  expect(answer.status).toBe(200)
  return (await answer.json()) as PersonalData
}

describe('what is stored about me', () => {
  test('has everything that a search for my name, mail address and number finds', async () => {
    const traces = await tracesOf(server, person.email, ['TENANT_0001'])
    const tables = new Set(traces.map((trace) => trace.split('.')[0]))
    // Otherwise the search would show nothing.
    expect([...tables].sort()).toEqual(['account', 'booking', 'booking_draft', 'sign_in_code'])
    const data = await dataOf(person)
    const given = new Set(
      data.tables.flatMap(({ table, rows }) =>
        rows.flat().map(({ column, value }) => `${table}.${column}: ${value}`),
      ),
    )
    expect(traces.filter((trace) => !given.has(trace))).toEqual([])
  })

  test('says of each thing what it is for, how long it stays and who receives it', async () => {
    const { tables, organisation } = await dataOf(person)
    expect(organisation).toMatchObject({ slug: 'hoorn', kind: 'gemeente' })
    const booking = tables.find(({ table }) => table === 'booking')
    expect(booking).toMatchObject({
      purpose: 'booking',
      ground: 'contract',
      term: 'booking',
      receivers: ['hosts', 'colleagues', 'mail', 'platform'],
    })
    expect(booking?.rows.length).toBe(3)
    const letters = tables.find(({ table }) => table === 'outbox')?.rows.flat() ?? []
    const kinds = letters.filter(({ column }) => column === 'kind').map(({ value }) => value)
    expect(kinds).toContain('host-booked')
    expect(kinds).toContain('sign-in-code')
  })

  test('names a room as people do, and never gives a hash', async () => {
    const cells = (await dataOf(person)).tables.flatMap(({ rows }) => rows.flat())
    expect(cells.find(({ column }) => column === 'space_id')?.label).toBe('Zaal, De Kern')
    expect(cells.find(({ column }) => column === 'starts_min')?.moment?.time).toMatch(/^\d\d:\d\d$/)
    const hashes = cells.filter(({ column }) => column.endsWith('_hash'))
    expect(hashes.length).toBeGreaterThan(3)
    expect(hashes.filter(({ value, secret }) => value !== null || !secret)).toEqual([])
  })

  test('holds nothing of anybody else', async () => {
    const text = JSON.stringify(await dataOf(person))
    expect(text).not.toContain('Otto Anders')
    expect(text).not.toContain(other.email)
    expect(JSON.stringify(await dataOf(other))).not.toContain(NAME)
  })
})

// What the host was told before is in a mailbox, out of reach.
let toldBefore: string[]

describe('erasing', () => {
  test('asks for a sign-in of the last quarter of an hour', async () => {
    const who = await signIn(server, tenant.slug)
    await setClock(server, new Date(Date.now() + 1000 * 1000).toISOString())
    const forecast = (await (await who.get(tenant.api('/my/erasure'))).json()) as ErasureForecast
    expect(forecast.recent).toBe(false)
    const answer = await who.post(tenant.api('/my/erasure'), { confirmed: true })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'sign-in-again' })
    expect((await dataOf(who)).tables.length).toBeGreaterThan(0)
  })

  test('asks to be confirmed', async () => {
    const who = await signIn(server, tenant.slug)
    expect((await who.post(tenant.api('/my/erasure'), {})).status).toBe(400)
    expect((await who.post(tenant.api('/my/erasure'), { confirmed: false })).status).toBe(400)
  })

  test('is refused to the only administrator, and the ledger forgets it', async () => {
    const admin = await signIn(server, tenant.slug, house.admin.email)
    const answer = await admin.post(tenant.api('/my/erasure'), { confirmed: true })
    expect(await answer.json()).toMatchObject({ status: 409, code: 'last-admin' })
  })

  test('leaves nothing to recognise somebody by, here and in the directory', async () => {
    const again = await signIn(server, tenant.slug, person.email)
    const forecast = (await (await again.get(tenant.api('/my/erasure'))).json()) as ErasureForecast
    expect(forecast).toMatchObject({ recent: true, lastAdmin: false, coming: 2 })
    const before = await countsOf()
    await wait(() => sentTo(person.email, 'Wilhelmina'))
    toldBefore = (await lettersTo(server, house.host.email)).map(({ messageId }) => messageId)

    expect((await again.post(tenant.api('/my/erasure'), { confirmed: true })).status).toBe(204)
    expect(await tracesOf(server, person.email)).toEqual([])
    expect((await again.get(tenant.api('/my'))).status).toBe(401)
    expect((await person.get(tenant.api('/my'))).status).toBe(401)
    // The bookings are there still, of nobody.
    expect(await countsOf()).toEqual(before)
    const { results } = await tenant.d1
      .prepare(
        "SELECT name, phone, note, reason, manage_hash FROM booking WHERE account_id = 'erased'",
      )
      .all()
    expect(results).toEqual(
      Array.from({ length: 3 }, () => ({
        name: '',
        phone: null,
        note: null,
        reason: null,
        manage_hash: '',
      })),
    )
  })

  test('has cancelled what was still to come: the time is free and the host was told', async () => {
    const { results } = await tenant.d1
      .prepare("SELECT id, status FROM booking WHERE account_id = 'erased'")
      .all<{ id: string; status: string }>()
    expect(results.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled'])
    const claims = await tenant.d1
      .prepare(
        'SELECT count(*) AS n FROM occupancy WHERE claim_id IN (SELECT id FROM booking WHERE status = ?1)',
      )
      .bind('cancelled')
      .first('n')
    expect(claims).toBe(0)
    expect([...(await overlaps(tenant)), ...(await halves(tenant))]).toEqual([])
    const letter = await until('a letter to the host', async () => {
      const letters = await lettersTo(server, house.host.email)
      return (
        letters.find(
          ({ subject, messageId }) =>
            /afgezegd|gezegd af|gaat niet door/i.test(subject) && !toldBefore.includes(messageId),
        ) ?? null
      )
    })
    expect(letter.text).not.toContain(NAME)
    // Nothing goes to the person any more.
    for (const { id } of results)
      for (const { kind, state } of await lettersOf(tenant, id))
        if (kind.startsWith('booking-')) expect(['sent', 'void']).toContain(state)
  })

  test('keeps the chain of the audit whole', async () => {
    await server.tick('boot')
    const rows = await tenant.db.select().from(audit).orderBy(asc(audit.seq))
    const seals = await tenant.db.select().from(auditSeal).orderBy(asc(auditSeal.auditSeq))
    let hash = '0'.repeat(64)
    const chain = rows.map((row) => {
      hash = createHash('sha256').update(sealedText(hash, row)).digest('hex')
      return { auditSeq: row.seq, hash }
    })
    expect(seals).toEqual(chain)
    expect(rows.some(({ action }) => action === 'person.erased')).toBe(true)
  })

  test('lets the same address begin anew, with nothing from before', async () => {
    const back = await signIn(server, tenant.slug, person.email)
    expect(back.accountId).not.toBe(person.accountId)
    expect(JSON.stringify(await dataOf(back))).not.toContain(NAME)
    await server.tick('boot')
    expect((await back.get(tenant.api('/my'))).status).toBe(200)
  })
})

describe('a host who leaves', () => {
  test('takes their own bookings along and not those made for somebody who phoned', async () => {
    const host = await signIn(server, tenant.slug)
    await grant(tenant, host.accountId, 'host', { scopeId: house.place.id })
    await host.send('PUT', tenant.api('/my'), { name: 'Gijs Gastheer', phone: null, locale: 'nl' })
    const own = await booked(
      tenant,
      host,
      asked(house.room.id, timeIn(40, 10), { name: 'Gijs Gastheer' }),
    )
    const forCaller = await booked(
      tenant,
      host,
      asked(house.room.id, timeIn(40, 14), { name: 'Mevrouw Bel', phone: PHONE }),
    )
    expect(JSON.stringify(await dataOf(host))).not.toContain('Mevrouw Bel')
    expect((await host.post(tenant.api('/my/erasure'), { confirmed: true })).status).toBe(204)
    const row = (id: string) =>
      tenant.d1
        .prepare('SELECT account_id, name, phone, status FROM booking WHERE id = ?1')
        .bind(id)
        .first()
    expect(await row(own.id)).toMatchObject({ account_id: 'erased', name: '', status: 'cancelled' })
    expect(await row(forCaller.id)).toEqual({
      account_id: 'erased',
      name: 'Mevrouw Bel',
      phone: PHONE,
      status: 'confirmed',
    })
    const grants = await tenant.d1
      .prepare('SELECT count(*) AS n FROM role_grant WHERE holder_id = ?1')
      .bind(host.accountId)
      .first('n')
    expect(grants).toBe(0)
    // Who hosts the place can still help the caller.
    expect((await act(tenant, house.admin, forCaller.id, 'cancellation')).status).toBe(200)
  })
})

async function countsOf() {
  return tenant.d1
    .prepare('SELECT space_id, starts_min, party_size, gathering FROM booking ORDER BY id')
    .all()
    .then(({ results }) => results)
}

async function sentTo(email: string, _: string) {
  return (await lettersTo(server, email)).length > 0 ? true : null
}
const wait = (look: () => Promise<true | null>) => until('letters that were sent before', look)
