import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newAuthenticator } from '../support/authenticator'
import { openDatabase, openOrganisation } from '../support/builders'
import {
  codeFor,
  lettersTo,
  newAddress,
  openBrowser,
  type Person,
  setClock,
  signIn,
  until,
} from '../support/people'
import type { TestServer } from '../support/server'
import { addStaff, NOW } from '../work/organisations'
import { add, ask, HOME, newDevice } from './passkey'

let server: TestServer
beforeAll(async () => {
  ;({ server } = await openOrganisation())
  await setClock(server, NOW)
})
afterAll(() => server.stop())

interface Mine {
  email: string
  passkeys: { id: string; name: string }[]
  sessions: { id: string; current: boolean }[]
}
const mine = async (person: Person) => (await (await person.get('/api/v1/my')).json()) as Mine
const letter = (email: string, subject: string) =>
  until(`a letter "${subject}"`, async () => {
    const letters = await lettersTo(server, email)
    return letters.find((each) => each.subject === subject) ?? null
  })

describe('adding a passkey is refused', () => {
  test.each([
    ['when it was made on a page of somebody else', { origin: 'https://plekken.example.net' }],
    ['when it was made for another service', { rpId: 'example.net' }],
    ['when the device asked for no fingerprint, face or code', { unverified: true }],
  ])('%s', async (_, twist) => {
    const femke = await addStaff(server)
    const answer = await add(femke, await newAuthenticator(HOME), twist)
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'passkey-not-added' }])
    expect((await mine(femke)).passkeys).toEqual([])
  })

  test('with a challenge of somebody else, or a second time', async () => {
    const [femke, noor] = [await addStaff(server), await addStaff(server, 'Noor Dekker')]
    const device = await newAuthenticator(HOME)
    const { challenge, options } = await ask(femke, '/my/passkey-challenges')
    const body = { challenge, attestation: await device.register(options.challenge) }
    expect((await noor.post('/api/v1/my/passkeys', body)).status).toBe(409)
    expect((await femke.post('/api/v1/my/passkeys', body)).status).toBe(201)
    expect((await femke.post('/api/v1/my/passkeys', body)).status).toBe(409)
  })

  test('when it is somebody’s already', async () => {
    const [femke, noor] = [await addStaff(server), await addStaff(server, 'Noor Dekker')]
    const device = await newDevice(femke)
    expect((await add(noor, device)).status).toBe(409)
  })

  test('after the tenth', async () => {
    const femke = await addStaff(server)
    for (let count = 0; count < 10; count++) await newDevice(femke)
    const answer = await add(femke, await newAuthenticator(HOME))
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'too-many-passkeys' }])
  })
})

test('a passkey gets another name from its holder, and from nobody else', async () => {
  const [femke, noor] = [await addStaff(server), await addStaff(server, 'Noor Dekker')]
  await newDevice(femke)
  const { passkeys } = await mine(femke)
  const path = `/api/v1/my/passkeys/${passkeys[0]?.id}`
  const name = { passkeyName: 'Laptop van het werk' }
  expect((await noor.send('PUT', path, name)).status).toBe(404)
  expect((await noor.send('DELETE', path)).status).toBe(404)
  expect((await femke.send('PUT', path, name)).status).toBe(204)
  expect((await mine(femke)).passkeys.map((each) => each.name)).toEqual(['Laptop van het werk'])
})

test('adding and removing one is told by mail', async () => {
  const femke = await addStaff(server)
  await newDevice(femke)
  const added = await letter(femke.email, 'Er is een passkey bij je account gekomen')
  expect(added.text).toContain('vrijdag 27 november om 10.10 uur')
  expect(added.text).toContain('/werk/beveiliging')
  const { passkeys } = await mine(femke)
  await femke.send('DELETE', `/api/v1/my/passkeys/${passkeys[0]?.id}`)
  await letter(femke.email, 'Er is een passkey van je account verwijderd')
})

test('who has a passkey and signs in by code is told so; who has none is not', async () => {
  const [femke, noor] = [await addStaff(server), await addStaff(server, 'Noor Dekker')]
  await newDevice(femke)
  await setClock(server, new Date(Date.parse(NOW) + 60_000).toISOString())
  await signIn(server, null, femke.email)
  await signIn(server, null, noor.email)
  await letter(femke.email, 'Er is ingelogd met een code in plaats van je passkey')
  await setClock(server, NOW)
  const told = (await lettersTo(server, noor.email)).map(({ subject }) => subject)
  expect(told.filter((subject) => !subject.startsWith('Je code'))).toEqual([])
})

test('a member of staff ends a session elsewhere', async () => {
  const femke = await addStaff(server)
  const elsewhere = await signIn(server, null, femke.email)
  const other = (await mine(femke)).sessions.find(({ current }) => !current)
  expect((await femke.send('DELETE', `/api/v1/my/sessions/${other?.id}`)).status).toBe(204)
  expect((await elsewhere.get('/api/v1/my')).status).toBe(401)
  expect((await femke.get('/api/v1/my')).status).toBe(200)
})

describe('moving to another mail address', () => {
  test('takes the code that arrives there, and the old address is told', async () => {
    const femke = await addStaff(server)
    const email = newAddress('nieuw')
    const asked = await femke.post('/api/v1/my/address-changes', { email })
    expect(asked.status).toBe(202)
    const { challenge } = (await asked.json()) as { challenge: string }
    const path = `/api/v1/my/address-changes/${challenge}/confirmation`
    const code = await codeFor(server, email)
    expect((await femke.post(path, { code: code === '000000' ? '000001' : '000000' })).status).toBe(
      401,
    )
    expect((await mine(femke)).email).toBe(femke.email)
    expect((await femke.post(path, { code })).status).toBe(204)
    expect((await mine(femke)).email).toBe(email)
    const notice = await letter(femke.email, 'Het e-mailadres van je account is veranderd')
    expect(notice.text).not.toContain(email)
    expect((await femke.post(path, { code })).status).toBe(401)
    await signIn(server, null, email)
  })

  test('is refused to an address of somebody else, and with a code of somebody else', async () => {
    const [femke, noor] = [await addStaff(server), await addStaff(server, 'Noor Dekker')]
    const had = (await lettersTo(server, noor.email)).length
    const asked = await femke.post('/api/v1/my/address-changes', { email: noor.email })
    const { challenge } = (await asked.json()) as { challenge: string }
    const code = await codeFor(server, noor.email, had + 1)
    const path = `/api/v1/my/address-changes/${challenge}/confirmation`
    expect((await noor.post(path, { code })).status).toBe(404)
    const answer = await femke.post(path, { code })
    expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'address-in-use' }])
    expect((await mine(femke)).email).toBe(femke.email)
  })

  test('cannot be begun by somebody who is not signed in', async () => {
    const answer = await openBrowser(server).post('/api/v1/my/address-changes', {
      email: newAddress(),
    })
    expect(answer.status).toBe(401)
  })
})

test('challenges go when their time is over, and the old address a month after moving', async () => {
  const femke = await addStaff(server)
  await ask(femke, '/my/passkey-challenges')
  const email = newAddress('nieuw')
  await femke.post('/api/v1/my/address-changes', { email })
  const { d1 } = await openDatabase(server, 'DIRECTORY')
  const count = async (table: string) =>
    d1.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')
  const sweepAfter = async (seconds: number) => {
    await setClock(server, new Date(Date.parse(NOW) + seconds * 1000).toISOString())
    await server.tick('boot')
  }
  expect([await count('passkey_challenge'), await count('address_change')]).not.toContain(0)
  await sweepAfter(360)
  expect(await count('passkey_challenge')).toBe(0)
  await sweepAfter(30 * 86_400 - 60)
  expect(await count('address_change')).not.toBe(0)
  await sweepAfter(30 * 86_400)
  expect(await count('address_change')).toBe(0)
  await setClock(server, NOW)
})
