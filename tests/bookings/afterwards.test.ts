import { afterAll, beforeEach, expect, test } from 'vitest'
import { addRoom, asked, openOrganisation, type TestTenant, timeIn } from '../support/builders'
import { lettersTo, type Person, setClock, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'
import { act, booked, lettersOf, read } from './ask'

let server: TestServer
let tenant: TestTenant
let anna: Person
// The clock moves by months in each of these, so each has a server of its own.
beforeEach(async () => {
  await server?.stop()
  ;({ server, tenant } = await openOrganisation())
  anna = await signIn(server, tenant.slug)
})
afterAll(() => server.stop())

const clockAt = (instant: string, plusDays = 0) =>
  setClock(server, new Date(Date.parse(instant) + plusDays * 86_400_000).toISOString())
const find = (id: string) =>
  tenant.d1.prepare('SELECT status, note, name FROM booking WHERE id = ?1').bind(id).first()

test('the note is erased on the thirtieth day after a booking, as that day begins, not sooner', async () => {
  const room = await addRoom(tenant)
  const note = 'We hebben een beamer nodig'
  const { id, endsAt } = await booked(tenant, anna, asked(room.id, timeIn(20, 18), { note }))
  await clockAt(endsAt, 29)
  await server.tick('boot')
  expect(await find(id)).toMatchObject({ note })
  await clockAt(endsAt, 29.9)
  await server.tick('boot')
  expect(await find(id)).toMatchObject({ note: null, status: 'confirmed' })
})

test('the reminder goes the day before, in the language of the booker, and once', async () => {
  const room = await addRoom(tenant)
  const body = asked(room.id, timeIn(20, 18))
  const headers = { 'idempotency-key': 'a', 'accept-language': 'en' }
  const { booking } = await read(anna.post(tenant.api('/bookings'), body, headers))
  const gone = await booked(tenant, anna, asked(room.id, timeIn(20, 10)))
  await act(tenant, anna, gone.id, 'cancellation')
  const reminder = (await lettersOf(tenant, booking.id)).find(
    ({ kind }) => kind === 'booking-reminder',
  )
  await setClock(server, new Date((reminder?.at ?? 0) * 1000 - 1000).toISOString())
  await server.tick('boot')
  await setClock(server, new Date((reminder?.at ?? 0) * 1000).toISOString())
  await server.tick('boot')
  await server.tick('boot')
  const reminders = await until('the reminder', async () => {
    const all = await lettersTo(server, anna.email)
    const found = all.filter(({ subject }) => subject.startsWith('Remember your booking'))
    return found.length > 0 ? found : null
  })
  expect(reminders.map(({ locale }) => locale)).toEqual(['en'])
  const states = await lettersOf(tenant, gone.id)
  expect(states.find(({ kind }) => kind === 'booking-reminder')?.state).toBe('void')
})

test('requests that nobody answered in time end with a letter, however many they are', async () => {
  const room = await addRoom(tenant, { approval: 'host' })
  const { id, startsAt } = await booked(tenant, anna, asked(room.id, timeIn(20, 18)))
  await tenant.d1
    .prepare(
      `INSERT INTO booking SELECT booking.id || '-' || value, space_id, account_id, starts_min, ends_min, turnaround,
         status, gathering, note, party_size, name, phone, locale, audience, price_cents, deposit_cents,
         payment, paid_at, reason, manage_hash, idempotency_key || value, body_hash, revision,
         undo_until_at, undo_by, created_at, NULL
       FROM booking, json_each(?1) WHERE booking.id = ?2`,
    )
    .bind(JSON.stringify(Array.from({ length: 149 }, (_, index) => index)), id)
    .run()
  await clockAt(startsAt)
  await server.tick('boot')
  await server.tick('boot')
  const left = await tenant.d1
    .prepare("SELECT count(*) AS n FROM booking WHERE status = 'requested'")
    .first('n')
  expect(left).toBe(0)
  const owed = await tenant.d1
    .prepare("SELECT count(*) AS n FROM outbox WHERE kind = 'booking-expired'")
    .first('n')
  expect(owed).toBe(150)
})
