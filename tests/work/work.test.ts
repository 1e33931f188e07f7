import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tenant as tenantRow } from '../../db/directory/schema/tenancy'
import { tenantSchemaVersion } from '../../db/guard'
import { invitation } from '../../db/tenant/schema/member'
import { tenantSelf } from '../../db/tenant/schema/self'
import { addPlace, addSpace, grant, openDatabase, PUBLIC_URL } from '../support/builders'
import { type Person, setClock, signIn } from '../support/people'
import { startServer, type TestServer } from '../support/server'
import { addHouse, addStaff, DAY, diary, HOUR, hint, NOW, nowMin, workOf } from './organisations'

type House = Awaited<ReturnType<typeof addHouse>>

let server: TestServer
let houses: Record<'een' | 'twee' | 'drie', House>
beforeAll(async () => {
  server = await startServer({ entry: 'test', bindings: { PUBLIC_URL } })
  await setClock(server, NOW)
  houses = {
    een: await addHouse(server, 'een', 1),
    twee: await addHouse(server, 'twee', 2),
    drie: await addHouse(server, 'drie', 3),
  }
})
afterAll(() => server.stop())

/** Somebody who works at these, as a professional of the whole organisation. */
async function professional(...slugs: (keyof typeof houses)[]): Promise<Person> {
  const person = await addStaff(server)
  for (const slug of slugs) {
    await grant(houses[slug].tenant, person.accountId, 'professional')
    await hint(server, person, slug)
  }
  return person
}

test('somebody new is told that there is nothing yet', async () => {
  const { status, work } = await workOf(await addStaff(server))
  expect(status).toBe(200)
  expect(work).toMatchObject({ name: 'Femke Bakker', isOperator: false, organisations: [] })
})

test('the day of each organisation stands there in counts and titles, and nobody by name', async () => {
  const { tenant, room } = houses.een
  await diary(tenant, room, 3 * DAY, { status: 'requested' })
  await diary(tenant, room, 5 * HOUR, { status: 'requested', gathering: 'sport' })
  const long = { status: 'requested', createdAt: nowMin * 60 - 3 * 86_400 } as const
  await diary(tenant, room, 4 * DAY, long)
  await diary(tenant, room, -30)
  await diary(tenant, room, 3 * HOUR, { gathering: 'course' })
  await diary(tenant, room, 2 * DAY)
  await diary(tenant, room, 9 * DAY)
  await diary(tenant, room, -4 * HOUR, { payment: 'pin', priceCents: 500 })
  await diary(tenant, room, -6 * HOUR, { payment: 'pin', priceCents: 500, paidAt: 1 })
  await diary(tenant, room, -8 * HOUR)
  const { of, text } = await workOf(await professional('een', 'twee'))
  expect(of('een')).toMatchObject({
    name: 'Gemeente een',
    state: 'open',
    day: {
      mayDecide: false,
      requests: { count: 3, more: false, first: { gathering: 'sport', starts: { time: '15:10' } } },
      today: { count: 2, more: false },
      coming: { count: 1, more: false },
      unpaid: { count: 1, more: false },
      invitations: false,
      // One within a day, one that waits for three days, one unpaid.
      overdue: { count: 3, more: false },
    },
  })
  expect(of('een')?.day?.today.first).toMatchObject([
    { gathering: 'party', place: 'Huis van een', starts: { time: '09:40' } },
    { gathering: 'course', place: 'Huis van een', starts: { time: '13:10' } },
  ])
  expect(of('twee')?.day).toMatchObject({ requests: { count: 0 }, today: { count: 0, first: [] } })
  expect(text).not.toMatch(/Piet|Taart|06 11|acc_booker|bkg_/)
})

describe('nothing is told of an organisation', () => {
  const told = async (person: Person) =>
    (await workOf(person)).work.organisations.map(({ slug }) => slug)

  test('where the grant ended a minute ago, or begins in a minute', async () => {
    const person = await professional('een')
    const at = nowMin * 60
    await grant(houses.twee.tenant, person.accountId, 'admin', { validUntil: at - 60 })
    await grant(houses.drie.tenant, person.accountId, 'admin', { validFrom: at + 60 })
    await hint(server, person, 'twee')
    await hint(server, person, 'drie')
    expect(await told(person)).toEqual(['een'])
  })

  test('by a hint alone, and without a hint', async () => {
    const person = await professional('een')
    await hint(server, person, 'twee')
    await grant(houses.drie.tenant, person.accountId, 'admin')
    expect(await told(person)).toEqual(['een'])
  })

  test('to somebody who is a resident there', async () => {
    const person = await addStaff(server)
    await grant(houses.een.tenant, person.accountId, 'resident')
    await hint(server, person, 'een')
    expect(await told(person)).toEqual([])
  })

  test('to residents and hosts, whose accounts are the organisation’s own', async () => {
    const host = await signIn(server, 'een')
    await grant(houses.een.tenant, host.accountId, 'host')
    expect((await host.get('/api/v1/work')).status).toBe(401)
  })
})

test('who may invite hears that an invitation waits, and nobody else', async () => {
  const { tenant } = houses.een
  await tenant.db.insert(invitation).values({
    ...{ id: 'inv_waits', name: 'Gast', email: 'gast@example.org', role: 'host', places: [] },
    ...{ validFrom: 0, locale: 'nl', invitedBy: 'acc_x', sentAt: 0, expiresAt: 1 },
  })
  const [admin, colleague] = [await addStaff(server), await professional('een')]
  await grant(tenant, admin.accountId, 'admin')
  await hint(server, admin, 'een')
  const told = async (who: Person) => (await workOf(who)).of('een')?.day?.invitations
  expect([await told(admin), await told(colleague)]).toEqual([true, false])
  await tenant.db.update(invitation).set({ state: 'revoked' }).where(eq(invitation.id, 'inv_waits'))
  expect(await told(admin)).toBe(false)
})

test('who has one place sees the day of that place only, and decides there', async () => {
  const { tenant } = houses.drie
  const mine = await addPlace(tenant, { name: 'De Mijne' })
  const room = await addSpace(tenant, mine.id)
  await diary(tenant, room, 2 * HOUR, { status: 'requested' })
  await diary(tenant, room, 4 * HOUR)
  await diary(tenant, houses.drie.room, 2 * HOUR, { status: 'requested' })
  await diary(tenant, houses.drie.room, 4 * HOUR)
  const person = await addStaff(server)
  await grant(tenant, person.accountId, 'host', { scopeId: mine.id })
  await hint(server, person, 'drie')
  const day = (await workOf(person)).of('drie')?.day
  expect(day).toMatchObject({ mayDecide: true, requests: { count: 1 }, today: { count: 1 } })
  expect(day?.today.first.map(({ place }) => place)).toEqual(['De Mijne'])
})

describe('an organisation that fails says so, and harms no other', () => {
  /** What is told of `twee` while it is so, and of `een` beside it. */
  async function told(set: Partial<typeof tenantSelf.$inferInsert>) {
    const person = await professional('een', 'twee')
    const { db } = houses.twee.tenant
    await db.update(tenantSelf).set(set)
    const { of, status } = await workOf(person)
    await db
      .update(tenantSelf)
      .set({ state: 'active', schemaVersion: tenantSchemaVersion, slug: 'twee' })
    expect(status).toBe(200)
    expect(of('een')).toMatchObject({ state: 'open', day: { requests: { more: false } } })
    return of('twee')
  }

  test('suspended: it can be looked at', async () => {
    expect(await told({ state: 'suspended' })).toMatchObject({
      state: 'suspended',
      day: { requests: { count: 0 } },
    })
  })

  test('not open to the public yet: its own people come in', async () => {
    expect(await told({ state: 'unproven' })).toMatchObject({ state: 'unproven', day: {} })
  })

  test('one version behind: it is served', async () => {
    expect(await told({ schemaVersion: tenantSchemaVersion - 1 })).toMatchObject({
      state: 'open',
      day: {},
    })
  })

  test('two versions behind', async () => {
    expect(await told({ schemaVersion: tenantSchemaVersion - 2 })).toMatchObject({
      state: 'unreachable',
      day: null,
    })
  })

  test('somebody else’s database behind its address: nothing of it is told', async () => {
    expect(await told({ slug: 'vreemd' })).toMatchObject({ state: 'unreachable', day: null })
  })

  test('a broken database', async () => {
    const person = await professional('een', 'twee')
    const { db } = houses.twee.tenant
    await db.run(sql`ALTER TABLE space RENAME TO space_gone`)
    const { of } = await workOf(person)
    await db.run(sql`ALTER TABLE space_gone RENAME TO space`)
    expect(of('twee')).toMatchObject({ name: 'Gemeente twee', state: 'unreachable', day: null })
    expect(of('een')).toMatchObject({ state: 'open' })
  })

  test('ended: it is not there any more', async () => {
    const { db } = await openDatabase(server, 'DIRECTORY')
    const set = (state: 'ended' | 'active') =>
      db.update(tenantRow).set({ state }).where(eq(tenantRow.slug, 'twee'))
    await set('ended')
    const twee = await told({ state: 'ended' })
    await set('active')
    expect(twee).toBeUndefined()
  })
})

describe('a page of an organisation', () => {
  test('leads staff to the same page of the others, at no extra round trip', async () => {
    const alone = await professional('een')
    const both = await professional('een', 'twee')
    const open = async (person: Person) => {
      await person.get('/een/beheer/agenda')
      const answer = await person.get('/een/beheer/agenda')
      const [, trips] = /trips=(\d+)/.exec(answer.headers.get('server-timing') ?? '') ?? []
      return { trips, html: await answer.text() }
    }
    const [one, two] = [await open(alone), await open(both)]
    expect(two.trips).toBe(one.trips)
    expect(one.html).not.toContain('Andere organisatie')
    expect(two.html).toContain('href="/twee/beheer/agenda"')
  })

  test('says nothing of other organisations to its own people', async () => {
    const resident = await signIn(server, 'een')
    const html = await (await resident.get('/een/plekken')).text()
    expect(html).not.toMatch(/Andere organisatie|Mijn werk/)
  })
})

test('whoever is not signed in does that first and comes back to their day', async () => {
  const answer = await fetch(`${server.url}/werk`, { redirect: 'manual' })
  expect(answer.headers.get('location')).toBe('/inloggen?naar=%2Fwerk')
})
