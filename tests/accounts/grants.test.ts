import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffHint } from '../../db/directory/schema/tenancy'
import { account } from '../../db/store/account'
import { act, booked } from '../bookings/ask'
import {
  addRoom,
  addTenant,
  asked,
  grant,
  openDatabase,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { newAddress, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let hoorn: TestTenant
let elders: TestTenant
beforeAll(async () => {
  ;({ server, tenant: hoorn } = await openOrganisation())
  elders = await addTenant(server, 'elders', 'TENANT_0002')
})
afterAll(() => server.stop())

const now = () => Math.floor(Date.now() / 1000)
const agenda = async (tenant: TestTenant, who: Person) =>
  (await who.get(tenant.api('/manage/agenda'))).status

/** A member of staff, invited by the operator; grants come from each organisation. */
async function staff(): Promise<Person> {
  const { db } = await openDatabase(server, 'DIRECTORY')
  const email = newAddress('staf')
  const id = `acc_${email.slice(5, 13)}`
  await db.insert(account).values({ id, email, name: 'Femke', locale: 'nl', createdAt: 0 })
  return signIn(server, null, email)
}

describe('a professional', () => {
  test('works in several organisations with one login, as each of them allows', async () => {
    const femke = await staff()
    await grant(hoorn, femke.accountId, 'professional')
    expect([await agenda(hoorn, femke), await agenda(elders, femke)]).toEqual([200, 401])
    await grant(elders, femke.accountId, 'host')
    expect([await agenda(hoorn, femke), await agenda(elders, femke)]).toEqual([200, 200])
    const room = await addRoom(elders, { approval: 'host' })
    const anna = await signIn(server, elders.slug)
    const { id } = await booked(elders, anna, asked(room.id, timeIn(20, 18)))
    expect((await act(elders, femke, id, 'approval')).status).toBe(200)
  })

  test('is not let in by the hint of the directory, which only says where to look', async () => {
    const femke = await staff()
    const { db } = await openDatabase(server, 'DIRECTORY')
    await db.insert(staffHint).values({ accountId: femke.accountId, slug: 'hoorn' })
    expect(await agenda(hoorn, femke)).toBe(401)
  })

  test('ends at the same moment everywhere when signing out', async () => {
    const femke = await staff()
    await grant(hoorn, femke.accountId, 'professional')
    await femke.send('DELETE', '/api/v1/sessions/current')
    expect(await agenda(hoorn, femke)).toBe(401)
  })
})

describe('a grant', () => {
  test('that ended a minute ago, or begins in a minute, is none', async () => {
    for (const [of, expected] of [
      [{ validFrom: 0, validUntil: now() - 60 }, 403],
      [{ validFrom: now() + 60, validUntil: null }, 403],
      [{ validFrom: now() - 60, validUntil: now() + 600 }, 200],
    ] as const) {
      const person = await signIn(server, hoorn.slug)
      await grant(hoorn, person.accountId, 'admin', of)
      expect(await agenda(hoorn, person)).toBe(expected)
      const places = await person.get(hoorn.api('/manage/places'))
      expect(places.status).toBe(expected)
    }
  })

  test('for one place is none for another', async () => {
    const [own, other] = [
      await addRoom(hoorn, { approval: 'host' }),
      await addRoom(hoorn, { approval: 'host' }),
    ]
    const host = await signIn(server, hoorn.slug)
    const anna = await signIn(server, hoorn.slug)
    await grant(hoorn, host.accountId, 'host', { scopeId: own.placeId })
    const here = await booked(hoorn, anna, asked(own.id, timeIn(21, 18)))
    const there = await booked(hoorn, anna, asked(other.id, timeIn(21, 18)))
    for (const [part, body] of [
      ['approval', undefined],
      ['refusal', { reason: 'Nee' }],
      ['move', timeIn(22, 18)],
      ['cancellation', undefined],
    ] as const)
      expect((await act(hoorn, host, there.id, part, body)).status).toBe(404)
    expect((await act(hoorn, host, here.id, 'approval')).status).toBe(200)
    const agendaOf = (await (await host.get(hoorn.api('/manage/agenda?days=31'))).json()) as {
      places: { id: string }[]
    }
    expect(agendaOf.places.map(({ id }) => id)).toEqual([own.placeId])
  })

  test('to look does not allow to act', async () => {
    const room = await addRoom(hoorn, { approval: 'host' })
    const anna = await signIn(server, hoorn.slug)
    const { id } = await booked(hoorn, anna, asked(room.id, timeIn(23, 18)))
    for (const role of ['wijkverbinder', 'professional'] as const) {
      const person = await signIn(server, hoorn.slug)
      await grant(hoorn, person.accountId, role)
      expect((await person.get(hoorn.api(`/bookings/${id}`))).status).toBe(200)
      expect((await act(hoorn, person, id, 'approval')).status).toBe(403)
      expect((await act(hoorn, person, id, 'cancellation')).status).toBe(403)
    }
  })
})
