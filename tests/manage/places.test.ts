import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../support/server'
import { type Person, personWith, signIn } from './people'
import { changeOf, makePlace, places, setState, someWijk } from './place'

describe('making and changing places', () => {
  let server: TestServer
  let host: Person
  let hostOfOne: Person
  let admin: Person
  let resident: Person
  let wijkverbinder: Person

  beforeAll(async () => {
    server = await startServer({ seed: 'demo' })
    host = await signIn(server, 'gastheer@hoorn.example', 'hoorn')
    hostOfOne = await signIn(server, 'gastvrouw@hoorn.example', 'hoorn')
    admin = await signIn(server, 'beheerder@hoorn.example', null)
    resident = await signIn(server, 'bewoner@hoorn.example', 'hoorn')
    wijkverbinder = await signIn(server, 'wijkverbinder@hoorn.example', 'hoorn')
  })
  afterAll(() => server?.stop())

  const shortForm = async () => ({
    name: 'Café ’t Praatje',
    street: 'Dorpsstraat 1',
    postcode: '1695ab',
    town: 'Blokker',
    wijkCode: await someWijk(host),
    contactName: 'Ria',
    contactPhone: '0229 12 34 56',
  })

  it('makes a draft out of a short form, with an address from its name', async () => {
    const made = await host.post(places, await shortForm())
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      slug: 'cafe-t-praatje',
      postcode: '1695 AB',
      state: 'draft',
      revision: 1,
      opening: [[], [], [], [], [], [], []],
    })
    expect(made.headers.get('location')).toBe('/api/v1/tenants/hoorn/manage/places/cafe-t-praatje')
    const open = made.body.steps.filter((step: { done: boolean }) => !step.done)
    expect(open.map((step: { code: string }) => step.code)).toEqual([
      'spaces',
      'opening',
      'description',
      'entry',
      'access',
      'rates',
      'position',
    ])
    // In its wijk until somebody says where.
    expect(made.body.latitude).toBeCloseTo(52.6, 0)
    expect(made.body.longitude).toBeCloseTo(5.1, 0)
  })

  it('gives a second place of the same name another address, and one click one place', async () => {
    const form = { ...(await shortForm()), name: 'Het Dubbeltje' }
    const first = await host.post(places, form, { 'idempotency-key': 'one' })
    const again = await host.post(places, form, { 'idempotency-key': 'one' })
    const other = await host.post(places, form, { 'idempotency-key': 'two' })
    expect([first, again, other].map(({ body }) => body.slug)).toEqual([
      'het-dubbeltje',
      'het-dubbeltje',
      'het-dubbeltje-2',
    ])
    const both = await Promise.all(
      [1, 2].map(() => host.post(places, form, { 'idempotency-key': 'three' })),
    )
    expect(both.map(({ status, body }) => [status, body.slug])).toEqual([
      [201, 'het-dubbeltje-3'],
      [201, 'het-dubbeltje-3'],
    ])
  })

  it('never gives a place the address of the page on which places are made', async () => {
    const made = await host.post(places, { ...(await shortForm()), name: 'Nieuw' })
    expect(made.body.slug).toBe('nieuw-2')
    const change = changeOf(made.body, { slug: 'nieuw' })
    const refused = await host.put(`${places}/nieuw-2`, change)
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/slug'])
  })

  it('names each field that is wrong', async () => {
    const refused = await host.post(places, {
      ...(await shortForm()),
      name: ' ',
      postcode: '0123',
      contactPhone: 'bel maar',
      latitude: 48.85,
      longitude: 2.35,
    })
    expect(refused.status).toBe(400)
    const pointers = refused.body.errors.map((error: { pointer: string }) => error.pointer)
    expect(pointers.sort()).toEqual([
      '/contactPhone',
      '/latitude',
      '/longitude',
      '/name',
      '/postcode',
    ])
    const elsewhere = await host.post(places, { ...(await shortForm()), wijkCode: 'WK999999' })
    expect(elsewhere.body.errors[0].pointer).toBe('/wijkCode')
  })

  it('keeps its address when its name changes, unless another is asked for', async () => {
    const place = await makePlace(host, 'Het Anker')
    const named = await host.put(`${places}/het-anker`, changeOf(place, { name: 'Het Roer' }))
    expect([named.status, named.body.slug, named.body.name]).toEqual([200, 'het-anker', 'Het Roer'])
    const moved = await host.put(`${places}/het-anker`, changeOf(named.body, { slug: 'het-roer' }))
    expect(moved.body.slug).toBe('het-roer')
    const taken = await host.put(`${places}/het-roer`, changeOf(moved.body, { slug: 'de-bongerd' }))
    expect([taken.status, taken.body.code]).toEqual([409, 'slug-taken'])
  })

  it('lets one of two people who change the same version win, and tells the other', async () => {
    const place = await makePlace(host, 'De Wedloop')
    const path = `${places}/de-wedloop`
    const answers = await Promise.all([
      host.put(path, changeOf(place, { description: 'Van de gastheer.' })),
      admin.put(path, changeOf(place, { description: 'Van de beheerder.' })),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost?.body.code).toBe('edited-meanwhile')
    const won = answers.find(({ status }) => status === 200)
    expect((await host.get(path)).body.description).toBe(won?.body.description)
  })

  it('opens only when nothing that is needed is missing, and says what is', async () => {
    const place = await makePlace(host, 'De Halve')
    const refused = await setState(host, place, 'open')
    expect(refused.status).toBe(400)
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/spaces',
    ])
    await host.post(`${places}/de-halve/spaces`, { name: 'Kamer', capacity: 8 })
    const opened = await setState(host, place, 'open')
    expect([opened.status, opened.body.state]).toEqual([200, 'open'])
    const list = await personWith(server.url).get('/tenants/hoorn/places')
    expect(list.body.places.map(({ slug }: { slug: string }) => slug)).toContain('de-halve')
  })

  it('closes for a while or for good with a reason that residents read, never back to a draft', async () => {
    const place = await makePlace(host, 'De Sluis', ['Kamer'])
    expect((await setState(host, place, 'suspended')).body.errors[0].pointer).toBe('/reason')
    const closed = await setState(host, place, 'suspended', 'De vloer wordt vernieuwd.')
    expect(closed.body).toMatchObject({
      state: 'suspended',
      stateReason: 'De vloer wordt vernieuwd.',
    })
    const seen = await personWith(server.url).get('/tenants/hoorn/places/de-sluis')
    expect(seen.body.stateReason).toBe('De vloer wordt vernieuwd.')
    expect((await setState(host, closed.body, 'draft')).body.errors[0].pointer).toBe('/state')
    const open = await setState(host, closed.body, 'open')
    expect(open.body).toMatchObject({ state: 'open', stateReason: '' })
  })

  it('shows a host of one place that place alone, and no draft of others', async () => {
    await makePlace(host, 'De Verborgen')
    const mine = await hostOfOne.get(places)
    expect(mine.body.places.map(({ slug }: { slug: string }) => slug)).toEqual(['de-bongerd'])
    expect(mine.body.mayCreate).toBe(false)
    expect((await hostOfOne.get(`${places}/de-bongerd`)).status).toBe(200)
    expect((await hostOfOne.get(`${places}/t-kerspel`)).status).toBe(403)
    expect((await hostOfOne.get(`${places}/de-verborgen`)).status).toBe(404)
    const { body: bongerd } = await hostOfOne.get(`${places}/de-bongerd`)
    const change = changeOf(bongerd, {})
    expect((await hostOfOne.put(`${places}/t-kerspel`, change)).status).toBe(403)
    expect((await hostOfOne.put(`${places}/de-verborgen`, change)).status).toBe(404)
    expect((await hostOfOne.put(`${places}/de-bongerd`, change)).status).toBe(200)
    expect((await hostOfOne.post(places, await shortForm())).status).toBe(403)
  })

  it('lets an administrator do all, and nobody else', async () => {
    expect((await admin.post(places, { ...(await shortForm()), name: 'Van Umut' })).status).toBe(
      201,
    )
    expect((await admin.get(`${places}/van-umut`)).status).toBe(200)
    const { body: bongerd } = await host.get(`${places}/de-bongerd`)
    for (const [person, status] of [
      [resident, 403],
      [wijkverbinder, 403],
      [personWith(server.url), 401],
    ] as const) {
      expect((await person.get(places)).status).toBe(status)
      expect((await person.get(`${places}/de-bongerd`)).status).toBe(status)
      expect((await person.post(places, await shortForm())).status).toBe(status)
      expect((await person.put(`${places}/de-bongerd`, changeOf(bongerd, {}))).status).toBe(status)
      expect((await setState(person, bongerd, 'closed', 'Grap')).status).toBe(status)
    }
    const elsewhere = await host.get('/tenants/noorderhuis/manage/places')
    expect(elsewhere.status).toBe(401)
  })

  it('leaves a trace of who changed what, without what was typed', async () => {
    const place = await makePlace(host, 'Het Spoor')
    await host.put(`${places}/het-spoor`, changeOf(place, { contactName: 'Geheime Naam' }))
    const database = await server.mf.getD1Database('TENANT_0001')
    const { results } = await database
      .prepare('SELECT action, fields FROM audit WHERE object_id = ?1 ORDER BY seq')
      .bind(place.id)
      .all<{ action: string; fields: string }>()
    expect(results.map(({ action }) => action)).toEqual([
      'place.created',
      'place.opening-set',
      'place.changed',
      'place.changed',
    ])
    expect(results.at(-1)?.fields).toBe('["contactName"]')
  })
})
