import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../support/server'
import { type Person, signIn } from './people'
import { dayFromNow, freeOn, makePlace, places } from './place'

describe('closing spaces for a time', () => {
  let server: TestServer
  let host: Person
  let hostOfOne: Person
  let resident: Person
  let keys = 0

  beforeAll(async () => {
    server = await startServer({ seed: 'demo' })
    host = await signIn(server, 'gastheer@hoorn.example', 'hoorn')
    hostOfOne = await signIn(server, 'gastvrouw@hoorn.example', 'hoorn')
    resident = await signIn(server, 'bewoner@hoorn.example', 'hoorn')
  })
  afterAll(() => server?.stop())

  const whole = (from: number, days: number) => ({
    startsAt: `${dayFromNow(from)}T00:00:00Z`,
    endsAt: `${dayFromNow(from + days)}T00:00:00Z`,
  })
  const book = (person: Person, spaceId: string, on: string, hour = 12) =>
    person.post(
      '/tenants/hoorn/bookings',
      {
        spaceId,
        startsAt: `${on}T${hour}:00:00Z`,
        endsAt: `${on}T${hour + 1}:00:00Z`,
        gathering: 'meeting',
        partySize: 4,
        name: 'Ria',
        adult: true,
      },
      { 'idempotency-key': `closing-${keys++}` },
    )
  const rowsOf = async (spaceId: string) => {
    const database = await server.mf.getD1Database('TENANT_0001')
    const { results } = await database
      .prepare('SELECT starts_min, ends_min FROM occupancy WHERE space_id = ?1 ORDER BY starts_min')
      .bind(spaceId)
      .all<{ starts_min: number; ends_min: number }>()
    return results.map(({ starts_min, ends_min }) => ends_min - starts_min)
  }

  it('closes the whole place in one act, and nobody books into it', async () => {
    const { slug, spaces } = await makePlace(host, 'De Rust', ['Kamer', 'Zaal'])
    const closed = await host.post(`${places}/${slug}/closures`, whole(4, 3))
    expect(closed.status).toBe(201)
    expect(closed.body.closures).toMatchObject([
      { isWholePlace: true, spaceIds: spaces.map(({ id }: { id: string }) => id) },
    ])
    for (const { id } of spaces) {
      expect((await freeOn(resident, id, dayFromNow(5))).freeMinutes).toBe(0)
      const refused = await book(resident, id, dayFromNow(5))
      expect([refused.status, refused.body.code]).toEqual([409, 'closed'])
    }
    const path = `${places}/${slug}/closures/${closed.body.closures[0].id}`
    expect((await host.delete(path)).status).toBe(204)
    expect((await book(resident, spaces[0].id, dayFromNow(5))).status).toBe(201)
    expect((await host.delete(path)).status).toBe(404)
  })

  it('is refused while a booking stands in the way, and then nothing is closed', async () => {
    const { slug, spaces } = await makePlace(host, 'De Bezette', ['Kamer', 'Zaal'])
    const [room, hall] = spaces
    const booked = await book(resident, hall.id, dayFromNow(5))
    const refused = await host.post(`${places}/${slug}/closures`, whole(4, 3))
    expect([refused.status, refused.body.code]).toEqual([409, 'bookings-in-the-way'])
    expect((await host.get(`${places}/${slug}`)).body.closures).toEqual([])
    expect((await freeOn(resident, room.id, dayFromNow(5))).freeMinutes).toBeGreaterThan(0)

    await host.post(`/tenants/hoorn/bookings/${booked.body.id}/cancellation`, { reason: 'Dicht' })
    expect((await host.post(`${places}/${slug}/closures`, whole(4, 3))).status).toBe(201)
  })

  it('closes one space and leaves the others', async () => {
    const { slug, spaces } = await makePlace(host, 'De Halfdichte', ['Kamer', 'Zaal'])
    const [room, hall] = spaces
    await host.post(`${places}/${slug}/closures`, { spaceIds: [room.id], ...whole(4, 1) })
    expect((await freeOn(resident, room.id, dayFromNow(4))).freeMinutes).toBeLessThan(120)
    expect((await freeOn(resident, hall.id, dayFromNow(4))).freeMinutes).toBe(15 * 60)
  })

  it('closes the parts of a combined space', async () => {
    const place = await makePlace(host, 'De Schuifwand', ['Links', 'Rechts', 'Boven'])
    const parts = place.spaces.slice(0, 2).map(({ id }: { id: string }) => id)
    const path = `${places}/${place.slug}`
    const hall = await host.post(`${path}/spaces`, { name: 'Samen', capacity: 40, parts })
    const closed = await host.post(`${path}/closures`, {
      spaceIds: [hall.body.spaces[3].id],
      ...whole(6, 1),
    })
    expect(closed.body.closures).toMatchObject([{ isWholePlace: false, spaceIds: parts }])
  })

  it('makes one of closures that touch, each space for itself', async () => {
    const { slug, spaces } = await makePlace(host, 'De Keten', ['Kamer', 'Zaal'])
    const [room] = spaces
    const path = `${places}/${slug}/closures`
    await host.post(path, { spaceIds: [room.id], ...whole(10, 2) })
    await host.post(path, { spaceIds: [room.id], ...whole(14, 2) })
    const joined = await host.post(path, whole(12, 2))
    expect(
      joined.body.closures.map((closure: { spaceIds: string[] }) => closure.spaceIds.length),
    ).toEqual([1, 1])
    expect(await rowsOf(room.id)).toEqual([6 * 1440])
    expect(await rowsOf(spaces[1].id)).toEqual([2 * 1440])
  })

  it('is stored in pieces of at most 31 days and stays one closure', async () => {
    const { slug, spaces } = await makePlace(host, 'De Verbouwing', ['Kamer'])
    const closed = await host.post(`${places}/${slug}/closures`, whole(4, 70))
    expect(closed.body.closures).toHaveLength(1)
    expect(await rowsOf(spaces[0].id)).toEqual([31 * 1440, 31 * 1440, 8 * 1440])
    const again = await host.post(`${places}/${slug}/closures`, whole(60, 20))
    expect(again.body.closures).toHaveLength(1)
    expect(await rowsOf(spaces[0].id)).toEqual([31 * 1440, 31 * 1440, 14 * 1440])
    expect((await book(resident, spaces[0].id, dayFromNow(40))).body.code).toBe('closed')
    await host.delete(`${places}/${slug}/closures/${again.body.closures[0].id}`)
    expect(await rowsOf(spaces[0].id)).toEqual([])
  })

  it('needs a time ahead and a space of this place', async () => {
    const { slug } = await makePlace(host, 'De Zeef', ['Kamer'])
    const other = await makePlace(host, 'De Ander', ['Kamer'])
    const path = `${places}/${slug}/closures`
    const pointerOf = async (body: unknown) => (await host.post(path, body)).body.errors[0].pointer
    expect(await pointerOf(whole(-5, 2))).toBe('/endsAt')
    expect(await pointerOf({ startsAt: whole(6, 1).endsAt, endsAt: whole(6, 1).startsAt })).toBe(
      '/endsAt',
    )
    expect(await pointerOf({ spaceIds: [other.spaces[0].id], ...whole(4, 1) })).toBe('/spaceIds')
  })

  it('is for the hosts of that place', async () => {
    const { slug } = await makePlace(host, 'De Slagboom', ['Kamer'])
    const closed = await host.post(`${places}/${slug}/closures`, whole(4, 1))
    const { id } = closed.body.closures[0]
    for (const person of [hostOfOne, resident]) {
      expect((await person.post(`${places}/${slug}/closures`, whole(8, 1))).status).toBe(403)
      expect((await person.delete(`${places}/${slug}/closures/${id}`)).status).toBe(403)
    }
    // Somebody else's closure is not found by way of one's own place.
    expect((await hostOfOne.delete(`${places}/de-bongerd/closures/${id}`)).status).toBe(404)
  })
})
