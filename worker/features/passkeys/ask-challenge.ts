import type { AccountActor } from '../../auth/actor'
import { base64url, derivePasskeyChallenge, newId } from '../../auth/secrets'
import { handleOf, type PasskeyCall } from './passkey-call'
import { findPasskeys, insertChallenge } from './queries'

const CHALLENGE_SECONDS = 300
const timeout = CHALLENGE_SECONDS * 1000
const type = 'public-key' as const
/** ES256, RS256 and EdDSA (COSE): what phones, computers and keys can do. */
const ALGORITHMS = [-7, -257, -8]

/** Something to sign for whoever comes to sign in. Names no passkey: that would say who has one. */
export async function askSignInChallenge(call: PasskeyCall) {
  const { id, challenge } = await newChallenge(call, null)
  const userVerification = 'required' as const
  return { challenge: id, options: { challenge, rpId: call.rp.id, timeout, userVerification } }
}

/** Something to sign for a device that is to keep a passkey of this member of staff. */
export async function askNewPasskeyChallenge(call: PasskeyCall, actor: AccountActor) {
  const { directory, rp } = call
  const { id, challenge } = await newChallenge(call, actor.id)
  const known = await findPasskeys(directory.db, actor.id)
  return {
    challenge: id,
    options: {
      ...{ challenge, timeout, attestation: 'none' as const },
      rp: { id: rp.id, name: 'Samen Lukt Het Zelf' },
      user: {
        id: handleOf(actor.id),
        name: actor.email,
        displayName: actor.name ?? actor.email,
      },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ alg, type })),
      excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId, type })),
      // One that only works when it is named first would be of no use: signing in names none.
      authenticatorSelection: {
        residentKey: 'required' as const,
        requireResidentKey: true as const,
        userVerification: 'required' as const,
      },
    },
  }
}

async function newChallenge({ directory, key, at }: PasskeyCall, accountId: string | null) {
  const { db, system } = directory
  const id = newId('pch')
  const row = { id, accountId, createdAt: at, expiresAt: at + CHALLENGE_SECONDS }
  await system([insertChallenge(db, row)])
  return { id, challenge: base64url(await derivePasskeyChallenge(key, id)) }
}
