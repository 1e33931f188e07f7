import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../db/batch'
import { addressChange, passkey, passkeyChallenge } from '../../db/directory/schema/passkey'
import { account } from '../../db/store/account'
import { openDatabase } from '../support/builders'
import { startServer, type TestServer } from '../support/server'

// Straight at the database, so that each rule is seen to hold by itself and not only by name.
let server: TestServer
let db: Database
let count = 0
let accountId: string
beforeAll(async () => {
  server = await startServer()
  ;({ db } = await openDatabase(server, 'DIRECTORY'))
})
afterAll(() => server.stop())
beforeEach(async () => {
  accountId = `acc_${++count}`
  const email = `medewerker${count}@example.org`
  await db.insert(account).values({ id: accountId, email, locale: 'nl', createdAt: 0 })
})

/** The words of the database's refusal; fails when it lets something through. */
async function refusal(write: PromiseLike<unknown>): Promise<string> {
  try {
    await write
  } catch (error) {
    return `${error instanceof Error ? error.cause : error}`
  }
  return 'let through'
}

async function addPasskey(of: Partial<typeof passkey.$inferInsert> = {}): Promise<string> {
  const id = `psk_${++count}`
  const row = { id, credentialId: id, accountId, name: 'Telefoon', publicKey: 'x' }
  await db.insert(passkey).values({ ...row, counter: 0, transports: [], createdAt: 0, ...of })
  return id
}

test('the count of a passkey goes up, or stays at nothing where the device does not count', async () => {
  const id = await addPasskey()
  const setTo = (counter: number) => db.update(passkey).set({ counter }).where(eq(passkey.id, id))
  await setTo(0)
  await setTo(3)
  expect(await refusal(setTo(3))).toContain('passkey-counter')
  expect(await refusal(setTo(2))).toContain('passkey-counter')
  await setTo(4)
})

test('an account has at most ten passkeys, and each is of one account', async () => {
  for (let number = 0; number < 10; number++) await addPasskey()
  expect(await refusal(addPasskey())).toContain('too-many-passkeys')
  accountId = 'acc_1'
  expect(await refusal(addPasskey({ credentialId: `psk_${count - 1}` }))).toContain('UNIQUE')
})

test('a challenge is used once, and not after its time', async () => {
  const challenge = async (expiresAt: number) => {
    const id = `pch_${++count}`
    await db.insert(passkeyChallenge).values({ id, createdAt: 0, expiresAt })
    return (usedAt: number) =>
      db.update(passkeyChallenge).set({ usedAt }).where(eq(passkeyChallenge.id, id))
  }
  const use = await challenge(300)
  await use(300)
  expect(await refusal(use(300))).toContain('challenge-used')
  const late = await challenge(300)
  expect(await refusal(late(301))).toContain('challenge-used')
})

test('a change of address is confirmed once', async () => {
  const id = `cod_${++count}`
  const row = { id, accountId, oldEmail: 'a@example.org', newEmail: 'b@example.org', askedAt: 0 }
  await db.insert(addressChange).values(row)
  const confirm = () =>
    db.update(addressChange).set({ confirmedAt: 1 }).where(eq(addressChange.id, id))
  await confirm()
  expect(await refusal(confirm())).toContain('code-used')
})
