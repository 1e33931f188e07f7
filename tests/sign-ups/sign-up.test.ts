import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signUp } from '../../db/directory/schema/sign-up'
import { tenantSchemaVersion } from '../../db/guard'
import { roleGrant, tenantSelf } from '../../db/tenant/schema/self'
import { openDatabase } from '../support/builders'
import { codeFor, lettersTo, newAddress, openBrowser, signIn, until } from '../support/people'
import { startServer, type TestServer } from '../support/server'
import { type Asked, ask, confirm, filledIn, occupyAll, vacate } from './organisation'

const slots = ['TENANT_0001', 'TENANT_0002', 'TENANT_0003', 'TENANT_0004', 'TENANT_0005']

let server: TestServer
beforeAll(async () => {
  server = await startServer({ bindings: { PUBLIC_URL: 'https://plekken.example' } })
  await occupyAll(server)
  await vacate(server, ['TENANT_0008'])
})
afterAll(() => server.stop())

const stateOf = async ({ id, get }: Asked) => {
  const answer = await get(`/api/v1/sign-ups/${id}`)
  return (await answer.json()) as { state: string; ahead: number }
}
const selfOf = async (name: string) => {
  const { db } = await openDatabase(server, name)
  const [self] = await db.select().from(tenantSelf)
  return self
}

describe('a gemeente that signs up', () => {
  let sanne: Asked
  beforeAll(async () => {
    sanne = await ask(server, { name: 'Purmerend' })
  })

  test('gets an address, a database of its own, and is its first administrator', async () => {
    expect(sanne.slug).toBe('purmerend')
    expect(await confirm(sanne)).toMatchObject({ status: 200, state: 'ready', ahead: 0 })
    expect(await selfOf('TENANT_0008')).toMatchObject({
      slug: 'purmerend',
      state: 'unproven',
      name: 'Gemeente Purmerend',
      kind: 'gemeente',
      phone: '0299 12 34 56',
    })
    const { db } = await openDatabase(server, 'DIRECTORY')
    const [row] = await db.select().from(signUp)
    expect(row).toMatchObject({ gemeenteCode: 'GM0439', accountId: sanne.accountId })
    const place = {
      ...{ name: 'De Wijkkamer', street: 'Kerkweg 1', postcode: '1441 AB', town: 'Purmerend' },
      ...{ wijkCode: 'WK043900', contactName: 'Ria', contactPhone: '0299 123456' },
    }
    const made = await sanne.post('/api/v1/tenants/purmerend/manage/places', place)
    expect(made.status, await made.clone().text()).toBe(201)
    expect((await sanne.get('/api/v1/tenants/purmerend/manage/places')).status).toBe(200)
    expect((await sanne.get('/purmerend/beheer')).status).toBe(200)
    for (const [name, status] of [
      ['De Tweede', 201],
      ['De Derde', 201],
      ['De Vierde', 409],
    ] as const) {
      const more = await sanne.post('/api/v1/tenants/purmerend/manage/places', { ...place, name })
      expect(more.status, name).toBe(status)
      if (status === 409) expect(await more.json()).toMatchObject({ code: 'plan-limit' })
    }
    expect(await (await sanne.get('/purmerend/beheer/plekken')).text()).toContain('3 van de 3')
  })

  test('hears by mail that all is ready, with the way to it', async () => {
    const letter = await until(
      'the letter',
      async () =>
        (await lettersTo(server, sanne.email)).find(({ subject }) => /staan klaar/.test(subject)) ??
        null,
    )
    expect(letter.text).toContain('https://plekken.example/purmerend/beheer')
  })

  test('has nothing to show to anybody else', async () => {
    const stranger = openBrowser(server)
    const resident = await signIn(server, 'purmerend')
    for (const who of [stranger, resident]) {
      for (const path of ['', '/places', '/my']) {
        const answer = await who.get(`/api/v1/tenants/purmerend${path}`)
        expect([401, 404], path).toContain(answer.status)
        expect(await answer.text(), path).not.toContain('Purmerend')
      }
      for (const path of ['', '/plekken', '/en/plekken', '/inloggen']) {
        const page = await who.get(`/purmerend${path}`)
        expect(await page.text(), path).not.toContain('Gemeente Purmerend')
      }
    }
    const list = await (await stranger.get('/api/v1/organisations')).text()
    expect(list).not.toContain('purmerend')
  })

  test('finds all as it was when it confirms again', async () => {
    expect(await confirm(sanne)).toMatchObject({ status: 200, state: 'ready' })
    const { db } = await openDatabase(server, 'TENANT_0008')
    expect(await db.select().from(roleGrant)).toHaveLength(1)
  })

  test('is nobody else’s to see or to confirm', async () => {
    const other = await ask(server)
    for (const who of [openBrowser(server), other]) {
      const [status, wanted] = [
        (await who.get(`/api/v1/sign-ups/${sanne.id}`)).status,
        who === other ? 404 : 401,
      ]
      expect(status).toBe(wanted)
      expect((await who.post(`/api/v1/sign-ups/${sanne.id}/confirmation`)).status).toBe(wanted)
    }
  })

  test('cannot have the address of another, and is told which are free', async () => {
    const answer = await openBrowser(server).post(
      '/api/v1/sign-ups',
      filledIn({ address: 'purmerend' }),
    )
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      code: 'slug-taken',
      errors: [{ pointer: '/address' }],
      suggestions: ['purmerend-wijken', 'purmerend-samen', 'purmerend-buurten'],
    })
  })
})

describe('a sign-up is refused', () => {
  const refusalOf = async (of: Record<string, unknown>) => {
    const answer = await openBrowser(server).post('/api/v1/sign-ups', filledIn(of))
    const { code, errors } = (await answer.json()) as {
      code: string
      errors?: { pointer: string; detail: string }[]
    }
    return { status: answer.status, code, fields: errors?.map(({ pointer }) => pointer) }
  }

  test.each(['api', 'werk', 'en', 'organisaties', 'dev'])('for the address %s', async (address) => {
    expect(await refusalOf({ address })).toMatchObject({ status: 409, code: 'slug-reserved' })
  })

  test('for a KvK number that is none, with the field named', async () => {
    for (const kvkNumber of ['1234567', '123456789', 'NL123456', ''])
      expect(await refusalOf({ kvkNumber })).toMatchObject({ status: 400, fields: ['/kvkNumber'] })
    expect(
      (await openBrowser(server).post('/api/v1/sign-ups', filledIn({ kvkNumber: '12 34 56 78' })))
        .status,
    ).toBe(202)
  })

  test('the sixth time an hour for one mail address', async () => {
    const email = newAddress('veel')
    const statuses = []
    for (let count = 0; count < 6; count++) statuses.push((await refusalOf({ email })).status)
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
  })

  test('without the code, whoever asks', async () => {
    const form = filledIn()
    await openBrowser(server).post('/api/v1/sign-ups', form)
    const answer = await openBrowser(server).post('/api/v1/sessions', {
      email: form.email,
      code: '000000',
    })
    expect(answer.status).toBe(401)
  })
})

test('a name that nobody has on a list works, and makes an address', async () => {
  const { slug } = await ask(server, { name: '’t Nieuwe Land én Zee' })
  expect(slug).toBe('t-nieuwe-land-en-zee')
})

test('two who want one address: the second is told when it confirms', async () => {
  const [one, two] = [
    await ask(server, { address: 'dezelfde' }),
    await ask(server, { address: 'dezelfde' }),
  ]
  expect(await confirm(one)).toMatchObject({ status: 200, state: 'waiting' })
  expect(await confirm(two)).toMatchObject({ status: 409, code: 'slug-taken' })
})

test('without script the same happens', async () => {
  const browser = openBrowser(server)
  const page = '/organisaties/aanmelden'
  const form = { ...filledIn(), address: '' }
  const refused = await browser.submit(page, { action: 'ask', ...form, kvkNumber: '12' })
  expect(refused.status).toBe(400)
  const text = await refused.text()
  expect(text).toContain(form.name)
  const asked = await browser.submit(page, { action: 'ask', ...form })
  expect(asked.status).toBe(303)
  const to = new URL(asked.headers.get('location') ?? '', server.url)
  const { aanmelding: signUpId = '', code: challenge = '' } = Object.fromEntries(to.searchParams)
  const code = await codeFor(server, form.email)
  const typed = await browser.submit(page, { action: 'verify', signUp: signUpId, challenge, code })
  expect(typed.headers.get('location')).toBe(`/organisaties/aanmelding/${signUpId}`)
  const status = await browser.get(`/organisaties/aanmelding/${signUpId}`)
  expect(await status.text()).toContain('wachtlijst')
})

describe('forty at once with five vacant databases', () => {
  let asked: Asked[]
  let states: Awaited<ReturnType<typeof confirm>>[]
  beforeAll(async () => {
    const { db } = await openDatabase(server, 'DIRECTORY')
    await db.delete(signUp)
    asked = await Promise.all(Array.from({ length: 40 }, () => ask(server)))
    await vacate(server, slots)
    states = await Promise.all(asked.map(confirm))
  })

  test('are five organisations and thirty-five that wait, and nothing is lost', async () => {
    expect(states.map(({ status }) => status)).toEqual(Array(40).fill(200))
    expect(states.filter(({ state }) => state === 'ready')).toHaveLength(5)
    expect(states.filter(({ state }) => state === 'waiting')).toHaveLength(35)
    const homes = await Promise.all(slots.map(selfOf))
    const ready = asked.filter((_, index) => states[index]?.state === 'ready')
    expect(new Set(homes.map((home) => home?.slug))).toEqual(new Set(ready.map(({ slug }) => slug)))
    for (const one of ready) {
      for (const each of asked.slice(0, 3)) {
        const answer = await each.get(`/api/v1/tenants/${one.slug}/manage/places`)
        expect(answer.status).toBe(each === one ? 200 : 401)
      }
    }
  })

  test('know where they stand in the queue, each at a place of its own', async () => {
    const waiting = asked.filter((_, index) => states[index]?.state === 'waiting')
    const places = await Promise.all(waiting.map(async (one) => (await stateOf(one)).ahead))
    expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: 35 }, (_, index) => index))
  })

  test('move in by turns as databases become vacant', async () => {
    const waiting = asked.filter((_, index) => states[index]?.state === 'waiting')
    const ahead = await Promise.all(waiting.map(async (one) => (await stateOf(one)).ahead))
    const first = waiting[ahead.indexOf(0)]
    await vacate(server, ['TENANT_0006'])
    // Somebody who comes now does not pass them.
    expect(await confirm(await ask(server))).toMatchObject({ state: 'waiting', ahead: 35 })
    await server.tick()
    expect((await selfOf('TENANT_0006'))?.slug).toBe(first?.slug)
    if (first) expect(await stateOf(first)).toMatchObject({ state: 'ready' })
  })
})

describe('an organisation that was cut off while it moved in', () => {
  let one: Asked
  beforeAll(async () => {
    const { db } = await openDatabase(server, 'DIRECTORY')
    await db.delete(signUp)
    await vacate(server, ['TENANT_0007'])
    one = await ask(server)
  })
  const versionOf0007 = async (schemaVersion: number) => {
    const { db } = await openDatabase(server, 'TENANT_0007')
    await db.update(tenantSelf).set({ schemaVersion })
  }

  test('before its database was its own keeps the slot, and moves in at the next round', async () => {
    await versionOf0007(tenantSchemaVersion - 1)
    expect(await confirm(one)).toMatchObject({ status: 503 })
    expect(await stateOf(one)).toMatchObject({ state: 'moving' })
    await versionOf0007(tenantSchemaVersion)
    await server.tick()
    expect(await stateOf(one)).toMatchObject({ state: 'ready' })
    expect(await selfOf('TENANT_0007')).toMatchObject({ slug: one.slug, state: 'unproven' })
  })

  test('after that is not furnished twice', async () => {
    const { db } = await openDatabase(server, 'DIRECTORY')
    const [row] = await db.select().from(signUp)
    await db.delete(signUp)
    if (row) await db.insert(signUp).values({ ...row, state: 'moving', readyAt: null })
    await server.tick()
    const { db: own } = await openDatabase(server, 'TENANT_0007')
    expect(await own.select().from(roleGrant)).toHaveLength(1)
    expect(await stateOf(one)).toMatchObject({ state: 'ready' })
  })
})

test('a sign-up whose code nobody typed is forgotten after a day', async () => {
  const { db } = await openDatabase(server, 'DIRECTORY')
  const { id } = await ask(server)
  const there = () => db.select().from(signUp).where(eq(signUp.id, id))
  await server.tick()
  expect(await there()).toHaveLength(1)
  await db.update(signUp).set({ askedAt: Math.floor(Date.now() / 1000) - 86_401 })
  await server.tick()
  expect(await there()).toHaveLength(0)
})
