import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newAuthenticator } from '../support/authenticator'
import { openOrganisation } from '../support/builders'
import { openBrowser, type Person, setClock, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { addStaff, NOW } from '../work/organisations'
import { ask, enter, HOME, newDevice } from './passkey'

let server: TestServer
let femke: Person
beforeAll(async () => {
  ;({ server } = await openOrganisation())
  await setClock(server, NOW)
  femke = await addStaff(server)
})
afterAll(() => server.stop())

const code = async (answer: Response) => ((await answer.json()) as { code: string }).code

test('a member of staff adds a passkey and signs in by it', async () => {
  const device = await newDevice(femke)
  const browser = openBrowser(server)
  const answer = await enter(browser, device, femke.accountId)
  expect(answer.status).toBe(201)
  expect(await answer.json()).toMatchObject({
    account: { id: femke.accountId, name: 'Femke Bakker' },
  })
  const mine = (await (await browser.get('/api/v1/my')).json()) as {
    email: string
    passkeys: { name: string; used: { on: string } | null }[]
  }
  expect(mine.email).toBe(femke.email)
  expect(mine.passkeys.map(({ name, used }) => [name, used?.on])).toEqual([
    ['Telefoon', NOW.slice(0, 10)],
  ])
})

test('what is asked to sign says nothing of anybody', async () => {
  const answer = await openBrowser(server).post('/api/v1/passkey-challenges')
  const { options } = (await answer.json()) as { options: object }
  expect(options).toEqual({
    challenge: expect.stringMatching(/^[\w-]{43}$/),
    rpId: HOME.rpId,
    timeout: 300_000,
    userVerification: 'required',
  })
})

describe('signing in is refused', () => {
  test('when a challenge comes a second time, whoever brings it', async () => {
    const device = await newDevice(femke)
    const browser = openBrowser(server)
    const { challenge, options } = await ask(browser, '/passkey-challenges')
    const body = { challenge, assertion: await device.sign(options.challenge, femke.accountId) }
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => openBrowser(server).post('/api/v1/passkey-sessions', body)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401])
    expect((await browser.post('/api/v1/passkey-sessions', body)).status).toBe(401)
  })

  test('after five minutes', async () => {
    const device = await newDevice(femke)
    const browser = openBrowser(server)
    const { challenge, options } = await ask(browser, '/passkey-challenges')
    const assertion = await device.sign(options.challenge, femke.accountId)
    await setClock(server, new Date(Date.parse(NOW) + 300_000).toISOString())
    const answer = await browser.post('/api/v1/passkey-sessions', { challenge, assertion })
    await setClock(server, NOW)
    expect([answer.status, await code(answer)]).toEqual([401, 'passkey-refused'])
  })

  test.each([
    ['on a page of somebody else', { origin: 'https://plekken.example.net' }],
    ['for another service', { rpId: 'example.net' }],
    ['without a fingerprint, face or code', { unverified: true }],
  ])('%s', async (_, twist) => {
    const device = await newDevice(femke)
    const answer = await enter(openBrowser(server), device, femke.accountId, twist)
    expect([answer.status, await code(answer)]).toEqual([401, 'passkey-refused'])
  })

  test('by a passkey that nobody knows, or in the name of one that is known', async () => {
    const known = await newDevice(femke)
    const stranger = await newAuthenticator(HOME)
    const browser = openBrowser(server)
    expect((await enter(browser, stranger, femke.accountId)).status).toBe(401)
    const posing = { credentialId: known.id }
    expect((await enter(browser, stranger, femke.accountId, posing)).status).toBe(401)
    const other = await addStaff(server, 'Noor Dekker')
    expect((await enter(browser, known, other.accountId)).status).toBe(401)
  })

  test('when the count of a device goes back or stands still: its passkey was copied', async () => {
    const device = await newDevice(femke)
    const enterAt = async (counter: number) =>
      (await enter(openBrowser(server), device, femke.accountId, { counter })).status
    expect(await enterAt(5)).toBe(201)
    expect(await enterAt(5)).toBe(401)
    expect(await enterAt(4)).toBe(401)
    expect(await enterAt(6)).toBe(201)
  })

  test('with a challenge that was meant for adding one', async () => {
    const device = await newDevice(femke)
    const { challenge, options } = await ask(femke, '/my/passkey-challenges')
    const assertion = await device.sign(options.challenge, femke.accountId)
    const answer = await femke.post('/api/v1/passkey-sessions', { challenge, assertion })
    expect(answer.status).toBe(401)
  })

  test('once the passkey is removed', async () => {
    const noor = await addStaff(server, 'Noor Dekker')
    const device = await newDevice(noor)
    const { passkeys } = (await (await noor.get('/api/v1/my')).json()) as {
      passkeys: { id: string }[]
    }
    expect((await noor.send('DELETE', `/api/v1/my/passkeys/${passkeys[0]?.id}`)).status).toBe(204)
    expect((await enter(openBrowser(server), device, noor.accountId)).status).toBe(401)
  })
})

test('who asks too fast waits, as with codes', async () => {
  const from = { 'cf-connecting-ip': '192.0.2.77' }
  const statuses = new Set<number>()
  for (let round = 0; round < 13; round++) {
    const answers = await Promise.all(
      Array.from({ length: 25 }, () =>
        openBrowser(server).post('/api/v1/passkey-challenges', undefined, from),
      ),
    )
    for (const { status } of answers) statuses.add(status)
  }
  expect(statuses).toEqual(new Set([201, 429]))
})

test('a resident has no passkeys: the mail code on a remembered phone stays', async () => {
  const resident = await signIn(server, 'hoorn')
  expect((await resident.post('/api/v1/my/passkey-challenges')).status).toBe(401)
})
