import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { account } from '../../db/store/account'
import { booking } from '../../db/tenant/schema/booking'
import { accountActivity, destruction } from '../../db/tenant/schema/retention'
import { booked } from '../bookings/ask'
import {
  addRoom,
  asked,
  grant,
  openOrganisation,
  type TestSpace,
  type TestTenant,
} from '../support/builders'
import { lettersTo, type Person, setClock, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'
import { addPast, DAY, NOW } from './rows'

let server: TestServer
let tenant: TestTenant
let room: TestSpace
let anna: Person
beforeEach(async () => {
  ;({ server, tenant } = await openOrganisation())
  room = await addRoom(tenant)
  await at(0)
  anna = await signIn(server, tenant.slug)
})
afterEach(() => server.stop())

/** Two years after anna's sign-in at `NOW`, in days: 731, one of them of the leap year 2028. */
const TERM = 731

const at = (days: number) => setClock(server, new Date((NOW + days * DAY) * 1000).toISOString())
async function sweepAt(days: number) {
  await at(days)
  await server.tick('boot')
}
const isThere = async ({ accountId }: Person) =>
  (await tenant.db.select().from(account).where(eq(account.id, accountId))).length === 1
const warnings = async ({ email }: Person) =>
  (await lettersTo(server, email)).filter(({ text }) => text.includes('lang niet gebruikt'))
const warned = (person: Person, count: number) =>
  until(`letter ${count}`, async () => {
    const letters = await warnings(person)
    return letters.length === count ? letters : null
  })

test('an account that nobody uses is warned twice and then erased, with what was only its own', async () => {
  const old = await addPast(tenant, room.id, 10, { accountId: anna.accountId })
  await sweepAt(TERM - 61)
  await sweepAt(TERM - 60)
  const [first] = await warned(anna, 1)
  expect(first?.subject).toBe('Gebruik je je account nog?')
  expect(first?.text).toContain('https://plekken.example/hoorn/inloggen')
  // Each date that is named is one on which it really goes.
  expect(first?.text).toContain('27 november')
  await sweepAt(TERM - 15)
  await sweepAt(TERM - 14)
  const [last] = await warned(anna, 2)
  expect(last?.subject).toContain('We wissen je account op')
  await sweepAt(TERM - 1)
  expect(await isThere(anna)).toBe(true)
  await sweepAt(TERM)
  expect(await isThere(anna)).toBe(false)
  expect(await tenant.db.select().from(accountActivity)).toEqual([])
  const [row] = await tenant.db.select().from(booking).where(eq(booking.id, old))
  expect(row).toMatchObject({ name: '', accountId: 'erased', partySize: 8 })
  const declared = await tenant.db.select().from(destruction).where(eq(destruction.kind, 'account'))
  expect(declared).toMatchObject([{ howMany: 1, length: 24, unit: 'months' }])
  expect(await warnings(anna)).toHaveLength(2)
})

test('signing in takes every warning back, and the letter that was owed is not sent', async () => {
  await sweepAt(TERM - 60)
  await warned(anna, 1)
  await sweepAt(TERM - 14)
  await warned(anna, 2)
  await signIn(server, tenant.slug, anna.email)
  const [use] = await tenant.db.select().from(accountActivity)
  expect(use).toMatchObject({ usedAt: NOW + (TERM - 14) * DAY, warned: 0, warnedAt: null })
  await sweepAt(TERM + 30)
  expect(await isThere(anna)).toBe(true)
  expect(await warnings(anna)).toHaveLength(2)
})

test('a session that is renewed is use too', async () => {
  await tenant.db.update(accountActivity).set({ usedAt: 1000, warned: 1, warnedAt: 1000 })
  const soon = Math.floor(Date.now() / 1000) + 5 * DAY
  await tenant.d1.prepare('UPDATE session SET expires_at = ?1').bind(soon).run()
  expect((await anna.get(tenant.api('/my'))).status).toBe(200)
  const [use] = await tenant.db.select().from(accountActivity)
  expect(use?.usedAt).toBeGreaterThan(soon - 10 * DAY)
  expect(use?.warned).toBe(0)
})

test('who has a role or something to come is never unused; whose role has ended may be', async () => {
  const host = await signIn(server, tenant.slug)
  await grant(tenant, host.accountId, 'host')
  // Sessions outlast the years here: by the clock of this machine they have not ended.
  await tenant.d1.prepare('UPDATE session SET expires_at = expires_at + 100000000').run()
  const former = await signIn(server, tenant.slug)
  await grant(tenant, former.accountId, 'host', { validUntil: NOW })
  await sweepAt(TERM - 60)
  await warned(anna, 1)
  await warned(former, 1)
  const startsAt = new Date((NOW + (TERM + 5) * DAY - 600) * 1000).toISOString().replace('.000', '')
  const endsAt = new Date((NOW + (TERM + 5) * DAY + 3000) * 1000).toISOString().replace('.000', '')
  await booked(tenant, anna, asked(room.id, { startsAt, endsAt }))
  await sweepAt(TERM - 14)
  await warned(former, 2)
  await sweepAt(TERM)
  expect(await isThere(former)).toBe(false)
  expect(await isThere(host)).toBe(true)
  expect(await isThere(anna)).toBe(true)
  expect(await warnings(host)).toEqual([])
})

test('an invoice of an account that goes keeps its name, for as long as the law says', async () => {
  const startsMin = Math.floor((NOW + 5 * DAY) / 60)
  await tenant.d1
    .prepare(
      "INSERT INTO occupancy (space_id, starts_min, ends_min, kind, claim_id) VALUES (?1, ?2, ?2 + 60, 'booking', 'bkg_bill')",
    )
    .bind(room.id, startsMin)
    .run()
  await addPast(tenant, room.id, -5, {
    ...{ id: 'bkg_bill', accountId: anna.accountId, status: 'confirmed', payment: 'invoice' },
  })
  for (const days of [TERM - 60, TERM - 14, TERM]) await sweepAt(days)
  expect(await isThere(anna)).toBe(false)
  const [row] = await tenant.db.select().from(booking).where(eq(booking.id, 'bkg_bill'))
  expect(row).toMatchObject({ name: 'Anna de Vries', phone: null })
})

test('a term that is made shorter leaves everybody their sixty days', async () => {
  await tenant.d1
    .prepare("INSERT INTO retention_setting (kind, length, set_at) VALUES ('account', 12, 1)")
    .run()
  await sweepAt(600)
  await warned(anna, 1)
  await sweepAt(646)
  await warned(anna, 2)
  await sweepAt(659)
  expect(await isThere(anna)).toBe(true)
  await sweepAt(660)
  expect(await isThere(anna)).toBe(false)
})
