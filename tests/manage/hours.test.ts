import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../support/server'
import { type Person, signIn } from './people'
import { dayFromNow, freeOn, makePlace, places } from './place'

describe('when a place is open', () => {
  let server: TestServer
  let host: Person
  let hostOfOne: Person
  let resident: Person

  beforeAll(async () => {
    server = await startServer({ seed: 'demo' })
    host = await signIn(server, 'gastheer@hoorn.example', 'hoorn')
    hostOfOne = await signIn(server, 'gastvrouw@hoorn.example', 'hoorn')
    resident = await signIn(server, 'bewoner@hoorn.example', 'hoorn')
  })
  afterAll(() => server?.stop())

  const day = dayFromNow(5)
  const closedWeek = (monday: unknown[]) => [monday, [], [], [], [], [], []]

  it('is set for the week, in the order of the day, and holds at once', async () => {
    const { slug, revision, spaces } = await makePlace(host, 'De Klok', ['Kamer'])
    expect((await freeOn(resident, spaces[0].id, day)).openMinutes).toBe(15 * 60)
    const hours = [
      { opens: '13:00', closes: '24:00' },
      { opens: '09:00', closes: '12:00' },
    ]
    const set = await host.put(`${places}/${slug}/opening`, {
      opening: Array.from({ length: 7 }, () => hours),
      revision,
    })
    expect(set.status).toBe(200)
    expect(set.body.opening[0]).toEqual([hours[1], hours[0]])
    expect((await freeOn(resident, spaces[0].id, day)).openMinutes).toBe(14 * 60)
    const late = await host.put(`${places}/${slug}/opening`, { opening: closedWeek([]), revision })
    expect([late.status, late.body.code]).toEqual([409, 'edited-meanwhile'])
  })

  it('is refused when a time ends before it begins, or lies over another', async () => {
    const { slug, revision } = await makePlace(host, 'De Wijzer')
    const refused = await host.put(`${places}/${slug}/opening`, {
      opening: closedWeek([
        { opens: '17:00', closes: '09:00' },
        { opens: '10:00', closes: '12:00' },
        { opens: '11:30', closes: '14:00' },
      ]),
      revision,
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/opening/0/0/closes',
      '/opening/0/2/opens',
    ])
    const unreadable = await host.put(`${places}/${slug}/opening`, {
      opening: closedWeek([{ opens: '9 uur', closes: '25:00' }]),
      revision,
    })
    expect(unreadable.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/opening/0/0/opens',
      '/opening/0/0/closes',
    ])
  })

  it('is another on one date, from that moment on, until that is taken back', async () => {
    const { slug, spaces } = await makePlace(host, 'De Vakantie', ['Kamer'])
    const path = `${places}/${slug}/exceptions/${day}`
    const closed = await host.put(path, { hours: [], reason: 'Studiedag' })
    expect(closed.body.exceptions).toEqual([{ on: day, hours: [], reason: 'Studiedag' }])
    expect(await freeOn(resident, spaces[0].id, day)).toMatchObject({
      openMinutes: 0,
      free: [],
      exception: 'Studiedag',
    })
    const startsAt = `${day}T12:00:00Z`
    const booking = await resident.post(
      '/tenants/hoorn/bookings',
      {
        spaceId: spaces[0].id,
        startsAt,
        endsAt: `${day}T13:00:00Z`,
        gathering: 'meeting',
        partySize: 4,
        name: 'Ria',
        adult: true,
      },
      { 'idempotency-key': 'studiedag' },
    )
    expect([booking.status, booking.body.code]).toEqual([409, 'outside-opening-hours'])

    await host.put(path, { hours: [{ opens: '10:00', closes: '11:00' }], reason: '' })
    expect((await freeOn(resident, spaces[0].id, day)).openMinutes).toBe(60)
    expect((await host.delete(path)).status).toBe(204)
    expect((await freeOn(resident, spaces[0].id, day)).openMinutes).toBe(15 * 60)
    expect((await host.delete(path)).status).toBe(404)
  })

  it('cannot be changed for a day that has passed, or that nobody can book yet', async () => {
    const { slug } = await makePlace(host, 'De Tijd')
    for (const on of [dayFromNow(-2), dayFromNow(900)]) {
      const refused = await host.put(`${places}/${slug}/exceptions/${on}`, {
        hours: [],
        reason: '',
      })
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/on'])
    }
  })

  it('is for the hosts of that place to say', async () => {
    const { slug, revision } = await makePlace(host, 'De Poort', ['Kamer'])
    for (const person of [hostOfOne, resident]) {
      const opening = { opening: closedWeek([]), revision }
      expect((await person.put(`${places}/${slug}/opening`, opening)).status).toBe(403)
      const exception = `${places}/${slug}/exceptions/${day}`
      expect((await person.put(exception, { hours: [], reason: '' })).status).toBe(403)
      expect((await person.delete(exception)).status).toBe(403)
    }
  })
})
