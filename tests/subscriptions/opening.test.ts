import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subscription } from '../../db/directory/schema/subscription'
import { tenant as listed, slot } from '../../db/directory/schema/tenancy'
import { audit } from '../../db/store/audit'
import { place } from '../../db/tenant/schema/place'
import { roleGrant, tenantSelf } from '../../db/tenant/schema/self'
import { agreement } from '../../worker/tenancy/agreement'
import { signInOperator } from '../operator/operator'
import { type Asked, ask, confirm } from '../sign-ups/organisation'
import { openDatabase } from '../support/builders'
import { lettersTo, openBrowser, type Person, setClock, signIn, until } from '../support/people'
import { startServer, type TestServer } from '../support/server'

const signer = { name: 'Mei Li', jobTitle: 'Wethouder', authority: true }
const DAY = 86_400_000

let server: TestServer
let operator: Person
beforeAll(async () => {
  server = await startServer({ entry: 'test', bindings: { PUBLIC_URL: 'https://plekken.example' } })
  await server.tick()
  operator = await signInOperator(server)
})
afterAll(() => server.stop())

const api = ({ slug }: Asked, path = '') => `/api/v1/tenants/${slug}/manage/subscription${path}`
const operate = ({ slug }: Asked, path: string) => `/api/v1/operator/organisations/${slug}/${path}`
interface Shown {
  state: string
  code?: string
  proof: { state: string; mailDomain: string | null; triesLeft: number }
  steps: { code: string; done: boolean }[]
  consent: object | null
  looks: { what: string }[]
}
async function read(answer: Response) {
  return { status: answer.status, ...((await answer.json()) as Shown) }
}
const isDone = ({ steps }: Shown, code: string) =>
  steps.some((step) => step.code === code && step.done)
async function newOrganisation(of: Record<string, unknown> = {}) {
  const asked = await ask(server, of)
  expect(await confirm(asked)).toMatchObject({ state: 'ready' })
  return asked
}
async function databaseOf({ slug }: Asked) {
  const { db } = await openDatabase(server, 'DIRECTORY')
  const [home] = await db.select().from(slot).where(eq(slot.slug, slug))
  return openDatabase(server, home?.name ?? '')
}

describe('a gemeente that shows who it is by its mail address', () => {
  let sanne: Asked
  beforeAll(async () => {
    sanne = await newOrganisation({ name: 'Purmerend', email: 'sanne@purmerend.example' })
  })

  test('finds an example to look around in, which does not count for its plan', async () => {
    const shown = await read(await sanne.get(api(sanne)))
    expect(shown).toMatchObject({ status: 200, state: 'unproven', places: { used: 0, most: 3 } })
    expect(shown.steps.map(({ done }) => done)).toEqual(Array(6).fill(false))
    const page = await (await sanne.get('/purmerend/plekken')).text()
    expect(page).toContain('Voorbeeld: buurtkamer De Pomp')
    const hub = await (await sanne.get('/purmerend/beheer/organisatie')).text()
    expect(hub).toContain('Zo kom je op gang')
  })

  test('cannot open before it is proven and the agreement is accepted', async () => {
    expect(await read(await sanne.post(api(sanne, '/opening')))).toMatchObject({
      status: 409,
      code: 'not-proven',
    })
    const old = { ...signer, version: '2020-01' }
    expect((await sanne.post(api(sanne, '/agreement'), old)).status).toBe(409)
    const unauthorised = { ...signer, version: agreement.version, authority: false }
    expect((await sanne.post(api(sanne, '/agreement'), unauthorised)).status).toBe(400)
    const accepted = { ...signer, version: agreement.version }
    expect(
      isDone(await read(await sanne.post(api(sanne, '/agreement'), accepted)), 'agreement'),
    ).toBe(true)
    expect((await sanne.post(api(sanne, '/agreement'), accepted)).status).toBe(200)
    expect((await sanne.post(api(sanne, '/opening'))).status).toBe(409)
    const { db } = await databaseOf(sanne)
    expect((await db.select().from(tenantSelf))[0]?.state).toBe('unproven')
  })

  test('asks us to look, and is proven when the operator says that the address is right', async () => {
    const asked = await read(await sanne.post(api(sanne, '/proof'), { method: 'mail-domain' }))
    expect(asked.proof).toMatchObject({ state: 'asked', mailDomain: 'purmerend.example' })
    const seen = await operator.get(`/api/v1/operator/organisations/${sanne.slug}`)
    expect(await seen.json()).toMatchObject({
      proofEmail: 'sanne@purmerend.example',
      agreement: { name: 'Mei Li', jobTitle: 'Wethouder', version: agreement.version },
    })
    const refused = await operator.post(operate(sanne, 'proof'), { decision: 'sent' })
    expect(refused.status).toBe(409)
    expect((await operator.post(operate(sanne, 'proof'), { decision: 'confirm' })).status).toBe(200)
    expect((await read(await sanne.get(api(sanne)))).proof.state).toBe('proven')
  })

  test('opens for everybody, without the example, as often as it is pressed', async () => {
    expect((await openBrowser(server).get('/api/v1/tenants/purmerend')).status).toBe(404)
    for (const _ of [1, 2])
      expect(await read(await sanne.post(api(sanne, '/opening')))).toMatchObject({ state: 'trial' })
    expect((await openBrowser(server).get('/api/v1/tenants/purmerend')).status).toBe(200)
    const { db } = await databaseOf(sanne)
    expect(await db.select().from(place)).toEqual([])
    const organisations = await openBrowser(server).get('/api/v1/organisations')
    expect(await organisations.text()).toContain('purmerend')
  })

  test('hears two weeks before the end of its trial, and at the end goes on as past due', async () => {
    const day = (days: number) => new Date(Date.now() + days * DAY).toISOString()
    const subjects = async () =>
      (await lettersTo(server, sanne.email)).map(({ subject }) => subject)
    await setClock(server, day(47))
    await server.tick('boot')
    await until(
      'the notice',
      async () => (await subjects()).find((each) => /loopt tot/.test(each)) ?? null,
    )
    expect((await subjects()).some((each) => /is voorbij/.test(each))).toBe(false)
    await setClock(server, day(61))
    await server.tick('boot')
    await until(
      'the end',
      async () => (await subjects()).find((each) => /is voorbij/.test(each)) ?? null,
    )
    const { db } = await databaseOf(sanne)
    expect((await db.select().from(tenantSelf))[0]?.state).toBe('past-due')
    expect((await openBrowser(server).get('/api/v1/tenants/purmerend/places')).status).toBe(200)
    await setClock(server, 'real')
    // Two months on, nobody was signed in any more.
    sanne = { ...sanne, ...(await signIn(server, null, sanne.email)) }
    operator = await signIn(server, null, operator.email)
    const changed = await sanne.send('PUT', api(sanne, '/plan'), { plan: 'small' })
    expect(await read(changed)).toMatchObject({ status: 200, state: 'past-due', plan: 'small' })
    const back = await sanne.send('PUT', api(sanne, '/plan'), { plan: 'trial' })
    expect(back.status).toBe(409)
  })
})

describe('an organisation that shows who it is by a letter', () => {
  let one: Asked
  beforeAll(async () => {
    one = await newOrganisation({ kind: 'zorginstelling', email: `bo-${Date.now()}@gmail.com` })
  })
  const letterCode = async () => {
    const answer = await operator.get(operate(one, 'letter'))
    return ((await answer.json()) as { code: string }).code
  }
  const type = async (code: string) => read(await one.post(api(one, '/letter-code'), { code }))

  test('cannot use a mail address that anybody can have', async () => {
    expect((await read(await one.get(api(one)))).proof.mailDomain).toBeNull()
    expect((await one.post(api(one, '/proof'), { method: 'mail-domain' })).status).toBe(400)
  })

  test('types nothing before the letter is posted', async () => {
    await one.post(api(one, '/proof'), { method: 'letter' })
    expect(await type(await letterCode())).toMatchObject({ status: 409, code: 'wrong-letter-code' })
    const sent = await operator.post(operate(one, 'proof'), { decision: 'sent' })
    expect(sent.status).toBe(200)
    expect((await read(await one.get(api(one)))).proof).toMatchObject({
      state: 'sent',
      triesLeft: 5,
    })
  })

  test('has five tries, and a new letter after that', async () => {
    const right = await letterCode()
    const wrong = right === '111111' ? '222222' : '111111'
    for (const _ of [1, 2, 3, 4, 5]) expect((await type(wrong)).status).toBe(409)
    expect((await type(right)).status).toBe(409)
    await one.post(api(one, '/proof'), { method: 'letter' })
    await operator.post(operate(one, 'proof'), { decision: 'sent' })
    expect((await type(right)).status).toBe(409)
    expect((await type(await letterCode())).proof.state).toBe('proven')
  })
})

describe('the operator of the service', () => {
  let own: Asked
  beforeAll(async () => {
    own = await newOrganisation({ kind: 'woningcorporatie' })
  })
  const inside = [
    '/manage/agenda',
    '/manage/requests',
    '/manage/places',
    '/manage/subscription',
    '/my',
  ]
  const look = (path: string) => operator.get(`/api/v1/tenants/${own.slug}${path}`)

  test('sees nothing of what stands in an organisation that has not said so', async () => {
    for (const path of ['', '/places', ...inside])
      expect([401, 404], path).toContain((await look(path)).status)
  })

  test('looks along until the day that was said, changes nothing, and each time is recorded', async () => {
    const given = await own.send('PUT', api(own, '/consent'), {
      days: 7,
      purpose: 'Hulp bij tijden',
    })
    expect((await read(given)).consent).not.toBeNull()
    expect((await look('/manage/agenda')).status).toBe(200)
    expect((await look('/places')).status).toBe(200)
    expect((await look('/manage/subscription')).status).toBe(403)
    expect((await look('/manage/requests')).status).toBe(403)
    const made = await operator.post(`/api/v1/tenants/${own.slug}/manage/places`, {})
    expect(made.status).toBe(403)
    const { looks } = await read(await own.get(api(own)))
    expect(looks.map(({ what }) => what)).toContain('/manage/agenda')
    const { db } = await databaseOf(own)
    const trail = await db.select().from(audit).where(eq(audit.action, 'operator.looked'))
    expect(trail.map(({ actorId }) => actorId)).toContain(operator.accountId)
    expect((await operator.get(`/${own.slug}/beheer`)).status).toBe(200)
    // Nobody else has anything by it.
    const [someone] = [await newOrganisation()]
    expect((await someone.get(`/api/v1/tenants/${own.slug}/manage/agenda`)).status).toBe(401)
  })

  test('finds the door closed when the consent is withdrawn, and after its last day', async () => {
    expect((await read(await own.send('DELETE', api(own, '/consent')))).consent).toBeNull()
    expect((await look('/manage/agenda')).status).not.toBe(200)
    await own.send('PUT', api(own, '/consent'), { days: 2, purpose: 'Hulp' })
    expect((await look('/manage/agenda')).status).toBe(200)
    await setClock(server, new Date(Date.now() + 2 * DAY + 60_000).toISOString())
    expect((await look('/manage/agenda')).status).not.toBe(200)
    await setClock(server, 'real')
    const { db } = await databaseOf(own)
    for (const validUntil of [null, 31 * 86_400]) {
      const consent = { id: 'grn_endless', holderId: 'operators', role: 'operator' } as const
      const tooLong = db.insert(roleGrant).values({ ...consent, validFrom: 0, validUntil })
      await expect(Promise.resolve(tooLong)).rejects.toThrow()
    }
  })

  test('suspends an organisation at once, with a reason, and lets it go on', async () => {
    const suspend = { state: 'suspended', reason: 'Rekening staat open' }
    expect((await operator.send('PUT', operate(own, 'state'), suspend)).status).toBe(409)
    const { db: directory } = await openDatabase(server, 'DIRECTORY')
    const { db } = await databaseOf(own)
    await db.update(tenantSelf).set({ state: 'active' })
    await directory.update(listed).set({ state: 'active' }).where(eq(listed.slug, own.slug))
    const answer = await operator.send('PUT', operate(own, 'state'), suspend)
    expect(await answer.json()).toMatchObject({ state: 'suspended' })
    const made = await own.post(`/api/v1/tenants/${own.slug}/manage/places`, {})
    expect(made.status).not.toBe(201)
    expect((await openBrowser(server).get(`/api/v1/tenants/${own.slug}/places`)).status).toBe(200)
    const active = { state: 'active', reason: 'Betaald' }
    expect((await operator.send('PUT', operate(own, 'state'), active)).status).toBe(200)
    expect((await db.select().from(tenantSelf))[0]?.state).toBe('active')
  })

  test('carries on what was cut off between the two databases', async () => {
    const { db } = await databaseOf(own)
    await db.update(tenantSelf).set({ state: 'past-due' })
    await server.tick('boot')
    const { db: directory } = await openDatabase(server, 'DIRECTORY')
    const [row] = await directory.select().from(listed).where(eq(listed.slug, own.slug))
    expect(row?.state).toBe('past-due')
    await db.update(tenantSelf).set({ state: 'ended' })
    const end = { state: 'ended', reason: 'Opgezegd' }
    expect((await operator.send('PUT', operate(own, 'state'), end)).status).toBe(200)
    expect((await openBrowser(server).get(`/api/v1/tenants/${own.slug}`)).status).toBe(404)
    const again = { state: 'active', reason: 'Toch niet' }
    expect((await operator.send('PUT', operate(own, 'state'), again)).status).toBe(409)
  })

  test('sees pool, queue, letters and findings; other staff see none of it', async () => {
    const answer = await operator.get('/api/v1/operator/health')
    expect(await answer.json()).toMatchObject({ pool: { bound: 8 }, waiting: [] })
    for (const path of [
      '/exploitant',
      '/exploitant/toestand',
      `/exploitant/organisaties/${own.slug}`,
    ])
      expect((await operator.get(path)).status, path).toBe(200)
    const list = await operator.get('/api/v1/operator/organisations?q=purm&state=past-due')
    expect(((await list.json()) as { organisations: object[] }).organisations).toHaveLength(1)
    const other = await newOrganisation()
    for (const path of [
      '/operator/health',
      '/operator/organisations',
      `/operator/organisations/${own.slug}`,
    ])
      expect((await other.get(`/api/v1${path}`)).status, path).toBe(403)
  })
})

test('the database itself opens nothing that is not proven', async () => {
  const { d1 } = await openDatabase(server, 'DIRECTORY')
  const open = (values: string) =>
    d1.prepare(`INSERT INTO subscription (slug, proven_at) VALUES ${values}`).run()
  await open("('kaal', NULL), ('bewezen', 1)")
  for (const slug of ['kaal', 'bewezen']) {
    const update = d1.prepare('UPDATE subscription SET opened_at = 1 WHERE slug = ?1').bind(slug)
    await expect(update.run(), slug).rejects.toThrow(/not-proven|CHECK/)
  }
  const change = d1.prepare("UPDATE agreement_acceptance SET name = 'Ander'")
  await expect(change.run()).rejects.toThrow('agreement-is-final')
  const { db } = await openDatabase(server, 'DIRECTORY')
  await db.delete(subscription).where(eq(subscription.slug, 'kaal'))
})
