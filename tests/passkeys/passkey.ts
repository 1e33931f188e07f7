import { newAuthenticator } from '../support/authenticator'
import { PUBLIC_URL } from '../support/builders'
import type { Browser, Person } from '../support/people'

export const HOME = { origin: PUBLIC_URL, rpId: new URL(PUBLIC_URL).hostname }

export type Device = Awaited<ReturnType<typeof newAuthenticator>>
type Challenge = { challenge: string; options: { challenge: string } }

export async function ask(who: Browser, path: string): Promise<Challenge> {
  const answer = await who.post(`/api/v1${path}`)
  if (answer.status !== 201) throw new Error(await answer.text())
  return (await answer.json()) as Challenge
}

/** Adds the passkey of a device to somebody's account; the answer. */
export async function add(person: Person, device: Device, twist = {}, passkeyName = 'Telefoon') {
  const { challenge, options } = await ask(person, '/my/passkey-challenges')
  const attestation = await device.register(options.challenge, twist)
  return person.post('/api/v1/my/passkeys', { challenge, attestation, passkeyName })
}

/** A device whose passkey is somebody's. */
export async function newDevice(person: Person): Promise<Device> {
  const device = await newAuthenticator(HOME)
  const answer = await add(person, device)
  if (answer.status !== 201) throw new Error(await answer.text())
  return device
}

/** Signs in by a device; the answer. */
export async function enter(who: Browser, device: Device, accountId: string, twist = {}) {
  const { challenge, options } = await ask(who, '/passkey-challenges')
  const assertion = await device.sign(options.challenge, accountId, twist)
  return who.post('/api/v1/passkey-sessions', { challenge, assertion })
}
