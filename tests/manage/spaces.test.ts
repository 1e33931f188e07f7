import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../support/server'
import { type Person, signIn } from './people'
import { makePlace, places } from './place'

describe('the spaces of a place', () => {
  let server: TestServer
  let host: Person
  let hostOfOne: Person
  let admin: Person
  let resident: Person

  beforeAll(async () => {
    server = await startServer({ seed: 'demo' })
    host = await signIn(server, 'gastheer@hoorn.example', 'hoorn')
    hostOfOne = await signIn(server, 'gastvrouw@hoorn.example', 'hoorn')
    admin = await signIn(server, 'beheerder@hoorn.example', null)
    resident = await signIn(server, 'bewoner@hoorn.example', 'hoorn')
  })
  afterAll(() => server?.stop())

  const pointersOf = ({ body }: { body: { errors: { pointer: string }[] } }) =>
    body.errors.map(({ pointer }) => pointer)
  const rulesOf = ({ id: _, rates: __, parts: ___, ...rules }: Record<string, unknown>) => rules

  it('are made with a name and a size, and sensible rules', async () => {
    const place = await makePlace(host, 'De Bron')
    const made = await host.post(`${places}/${place.slug}/spaces`, { name: 'Zaal', capacity: 40 })
    expect(made.status).toBe(201)
    expect(made.body.spaces).toMatchObject([
      { name: 'Zaal', capacity: 40, step: 30, shortest: 60, longest: 240, approval: 'automatic' },
    ])
  })

  it('are made once, however often the button is pressed', async () => {
    const { slug } = await makePlace(host, 'De Echo')
    const body = { name: 'Zaal', capacity: 40 }
    const key = { 'idempotency-key': 'echo' }
    const made = await Promise.all(
      [1, 2, 3].map(() => host.post(`${places}/${slug}/spaces`, body, key)),
    )
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201])
    expect((await host.get(`${places}/${slug}`)).body.spaces).toHaveLength(1)
  })

  it('are refused with lengths that do not fit the step or each other', async () => {
    const { slug } = await makePlace(host, 'De Maat')
    const path = `${places}/${slug}/spaces`
    const named = { name: 'Zaal', capacity: 40 }
    const offStep = await host.post(path, { ...named, step: 60, shortest: 90, longest: 200 })
    expect([offStep.status, pointersOf(offStep)]).toEqual([400, ['/shortest', '/longest']])
    const shorter = await host.post(path, { ...named, step: 30, shortest: 120, longest: 60 })
    expect([shorter.status, pointersOf(shorter)]).toEqual([400, ['/longest']])
    const none = await host.post(path, { ...named, capacity: 0, step: 20 })
    expect([none.status, pointersOf(none).sort()]).toEqual([400, ['/capacity', '/step']])
  })

  it('can be made of smaller ones of the same place, and of nothing else', async () => {
    const place = await makePlace(host, 'De Vouw', ['Links', 'Rechts'])
    const other = await makePlace(host, 'De Buren', ['Kamer'])
    const path = `${places}/${place.slug}/spaces`
    const [left, right] = place.spaces.map(({ id }: { id: string }) => id)
    const hall = { name: 'Samen', capacity: 60 }
    const made = await host.post(path, { ...hall, parts: [left, right] })
    expect(made.body.spaces[2]).toMatchObject({ name: 'Samen', parts: [left, right] })
    for (const parts of [
      [left],
      [left, left],
      [left, other.spaces[0].id],
      [left, made.body.spaces[2].id],
    ]) {
      const refused = await host.post(path, { ...hall, parts })
      expect([refused.status, pointersOf(refused)[0]]).toEqual([400, '/parts'])
    }
  })

  it('change by version: the second of two changes is told', async () => {
    const { slug, spaces } = await makePlace(host, 'De Draai', ['Kamer'])
    const [space] = spaces
    const path = `${places}/${slug}/spaces/${space.id}`
    const changed = await host.put(path, { ...rulesOf(space), capacity: 12 })
    expect([changed.status, changed.body.spaces[0].capacity]).toEqual([200, 12])
    const late = await admin.put(path, { ...rulesOf(space), capacity: 13 })
    expect([late.status, late.body.code]).toEqual([409, 'edited-meanwhile'])
    const wrong = await host.put(path, { ...rulesOf(changed.body.spaces[0]), longest: 45 })
    expect(pointersOf(wrong)).toEqual(['/longest'])
  })

  it('have a price for each kind of user, that a booker sees', async () => {
    const { slug, spaces } = await makePlace(host, 'De Kassa', ['Kamer'])
    const path = `${places}/${slug}/spaces/${spaces[0].id}/rates`
    const rate = { centsPerHour: 750, centsFixed: 0, depositCents: 0, payment: 'pin' }
    const set = await host.put(path, { rates: [{ audience: 'resident', ...rate }], revision: 1 })
    expect(set.body.spaces[0]).toMatchObject({
      revision: 2,
      rates: [{ audience: 'resident', centsPerHour: 750, payment: 'pin' }],
    })
    const seen = await resident.get(`/tenants/hoorn/places/${slug}`)
    expect(seen.body.spaces[0].rates).toEqual(set.body.spaces[0].rates)

    const late = await host.put(path, { rates: [], revision: 1 })
    expect([late.status, late.body.code]).toEqual([409, 'edited-meanwhile'])
    const wrong = await host.put(path, {
      rates: [
        { audience: 'resident', ...rate, payment: 'none' },
        { audience: 'resident', ...rate },
      ],
      revision: 2,
    })
    expect([wrong.status, pointersOf(wrong)]).toEqual([
      400,
      ['/rates/0/payment', '/rates/1/audience'],
    ])
  })

  it('belong to whoever may change their place', async () => {
    const { slug, spaces } = await makePlace(host, 'De Grens', ['Kamer'])
    const [space] = spaces
    const path = `${places}/${slug}/spaces`
    for (const person of [hostOfOne, resident]) {
      expect((await person.post(path, { name: 'Kraak', capacity: 1 })).status).toBe(403)
      expect((await person.put(`${path}/${space.id}`, rulesOf(space))).status).toBe(403)
      const rates = { rates: [], revision: 1 }
      expect((await person.put(`${path}/${space.id}/rates`, rates)).status).toBe(403)
    }
    // A space of another place is not a space of this one.
    const path2 = `${places}/de-bongerd/spaces/${space.id}`
    expect((await hostOfOne.put(path2, rulesOf(space))).status).toBe(404)
    expect(
      (await hostOfOne.post(`${places}/de-bongerd/spaces`, { name: 'Hok', capacity: 3 })).status,
    ).toBe(201)
  })
})
