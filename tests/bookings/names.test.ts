import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nameStateOf } from '../../worker/features/bookings/policy'
import {
  addPlace,
  addSpace,
  asked,
  grant,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Person, setClock, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { booked } from './ask'

let server: TestServer
let tenant: TestTenant
let host: Person
let wijkverbinder: Person
let admin: Person
let anna: Person
let standing: string
let request: string
const visit = timeIn(100, 12)
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  const place = await addPlace(tenant)
  const room = await addSpace(tenant, place.id)
  const asking = await addSpace(tenant, place.id, { approval: 'host' })
  host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host', { scopeId: place.id })
  wijkverbinder = await signIn(server, tenant.slug)
  await grant(tenant, wijkverbinder.accountId, 'wijkverbinder')
  admin = await signIn(server, tenant.slug)
  await grant(tenant, admin.accountId, 'admin')
  anna = await signIn(server, tenant.slug)
  // Sessions end by the clock of this machine, and are tidied by that of the test.
  const of = { phone: '06 12345678', note: 'Anna belt nog' }
  standing = (await booked(tenant, anna, asked(room.id, visit, of))).id
  request = (await booked(tenant, anna, asked(asking.id, visit, of))).id
})
afterAll(() => server.stop())

/** Midday of the visit, some days before or after it. */
const at = (days: number) =>
  setClock(server, new Date(Date.parse(visit.startsAt) + days * 86_400_000).toISOString())

interface Shown {
  name: string | null
  nameState: string
  phone: string | null
  note: string | null
}
const see = async (who: Person, id = standing) =>
  (await (await who.get(tenant.api(`/bookings/${id}`))).json()) as Shown
const hidden = (nameState: string) => ({ name: null, phone: null, note: null, nameState })
const on = visit.startsAt.slice(0, 10)

describe('a host', () => {
  test.each([
    [-61, 'not-yet'],
    [-60, 'shown'],
    [0, 'shown'],
    [7, 'shown'],
    [8, 'no-longer'],
  ])('%i days from the visit: %s', async (days, state) => {
    await at(days)
    const shown = { name: 'Anna de Vries', nameState: 'shown', phone: '06 12345678' }
    const wanted = state === 'shown' ? shown : hidden(state)
    expect(await see(host)).toMatchObject(wanted)
    const agenda = await host.get(tenant.api(`/manage/agenda?from=${on}&days=1`))
    const text = await agenda.text()
    expect(text.includes('Anna'), text).toBe(state === 'shown')
    expect(text.includes('06 12345678')).toBe(state === 'shown')
    const page = await (await host.get(`/hoorn/beheer/agenda?vanaf=${on}`)).text()
    expect(page.includes('Anna')).toBe(state === 'shown')
    if (state === 'no-longer') expect(page).toContain('naam niet meer te zien')
    if (state === 'not-yet') expect(page).toContain('naam nog niet te zien')
  })

  test('decides about a request whose name is not there yet', async () => {
    await at(-61)
    const list = await (await host.get(tenant.api('/manage/requests'))).text()
    expect(list).toContain(request)
    expect(list).not.toContain('Anna')
    const page = await (await host.get('/hoorn/beheer/aanvragen')).text()
    expect(page).toContain('Keur goed: wie reserveerde krijgt bericht')
    expect(page).not.toContain('Anna')
    await at(-60)
    expect(await (await host.get(tenant.api('/manage/requests'))).text()).toContain('Anna')
    // Also what an act answers keeps to it.
    await at(-61)
    const paid = await host.send('PUT', tenant.api(`/bookings/${standing}/payment`), { paid: true })
    expect(await paid.text()).not.toContain('Anna')
  })
})

test('a wijkverbinder sees names in the same days, and never a phone number', async () => {
  await at(-61)
  expect(await see(wijkverbinder)).toMatchObject(hidden('not-yet'))
  await at(-60)
  expect(await see(wijkverbinder)).toMatchObject({ name: 'Anna de Vries', phone: null, note: null })
})

test('booker and administrator see the name at any time', async () => {
  for (const days of [-90, 20]) {
    await at(days)
    for (const who of [anna, admin])
      expect(await see(who)).toMatchObject({ name: 'Anna de Vries', phone: '06 12345678' })
  }
})

test('the days are those of the calendar in Amsterdam', () => {
  // A visit in the evening of 27 January until after midnight; seen from half past midnight, and later.
  const min = (instant: string) => Date.parse(instant) / 60_000
  const booking = {
    name: 'Anna',
    startsMin: min('2027-01-27T22:30:00Z'),
    endsMin: min('2027-01-27T23:30:00Z'),
  }
  const seen = (now: string) => nameStateOf(booking, min(now), false)
  expect(seen('2026-11-27T22:59:00Z')).toBe('not-yet')
  expect(seen('2026-11-27T23:00:00Z')).toBe('shown')
  expect(seen('2027-02-04T22:59:00Z')).toBe('shown')
  expect(seen('2027-02-04T23:00:00Z')).toBe('no-longer')
  expect(nameStateOf({ ...booking, name: '' }, booking.startsMin, true)).toBe('erased')
})
