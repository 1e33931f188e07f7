import { ask, HOME, newDevice } from '../passkeys/passkey'
import { newAuthenticator } from '../support/authenticator'
import { codeFor, newAddress, openBrowser, type Person } from '../support/people'
import type { TestServer } from '../support/server'
import type { Operation } from './document'
import type { Known } from './invent'

/** What a verb about somebody's own account as staff needs, and a device that answers challenges. */
export async function ofAccount(
  server: TestServer,
  person: Person,
  { method, path }: Operation,
): Promise<Known> {
  if (path === '/passkey-sessions') return signed(server, person)
  if (path === '/my/passkeys' && method === 'POST') return made(person)
  if (path.startsWith('/my/passkeys/')) return { passkeyId: [await addOne(person)] }
  if (path.startsWith('/my/address-changes/')) return moving(server, person)
  return {}
}

async function signed(server: TestServer, person: Person): Promise<Known> {
  const device = await newDevice(person)
  const { challenge, options } = await ask(openBrowser(server), '/passkey-challenges')
  const { id, response } = await device.sign(options.challenge, person.accountId)
  return { challenge: [challenge], ...known({ id, rawId: id, ...response }) }
}

async function made(person: Person): Promise<Known> {
  const device = await newAuthenticator(HOME)
  const { challenge, options } = await ask(person, '/my/passkey-challenges')
  const { id, response } = await device.register(options.challenge)
  const { clientDataJSON, attestationObject } = response
  return { challenge: [challenge], ...known({ id, rawId: id, clientDataJSON, attestationObject }) }
}

async function addOne(person: Person): Promise<string> {
  await newDevice(person)
  const { passkeys } = (await (await person.get('/api/v1/my')).json()) as {
    passkeys: { id: string }[]
  }
  return passkeys.at(-1)?.id ?? ''
}

async function moving(server: TestServer, person: Person): Promise<Known> {
  const email = newAddress('nieuw')
  const asked = await person.post('/api/v1/my/address-changes', { email })
  const { challenge } = (await asked.json()) as { challenge: string }
  return { changeId: [challenge], code: [await codeFor(server, email)] }
}

const known = (values: Record<string, string>): Known =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]))
