import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { booked } from '../bookings/ask'
import { addRoom, asked, openOrganisation, type TestTenant, timeIn } from '../support/builders'
import { signIn } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
let id: string
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  const room = await addRoom(tenant)
  const anna = await signIn(server, tenant.slug)
  ;({ id } = await booked(tenant, anna, asked(room.id, timeIn(20, 10))))
})
afterAll(() => server.stop())

const change = (set: string) =>
  tenant.d1.prepare(`UPDATE booking SET ${set} WHERE id = '${id}'`).run()

describe('whose a booking is', () => {
  test.each([
    "account_id = 'acc_other'",
    "account_id = ''",
    "idempotency_key = 'other'",
    "body_hash = 'other'",
    "account_id = 'erased', idempotency_key = 'other'",
  ])('never passes to anybody else: %s', async (set) => {
    await expect(change(set)).rejects.toThrow('booking-state')
  })

  test('can be wiped, and then stays so', async () => {
    await change("account_id = 'erased', idempotency_key = id, body_hash = ''")
    await change("account_id = 'erased'")
    await expect(change("account_id = 'acc_a'")).rejects.toThrow('booking-state')
  })
})
