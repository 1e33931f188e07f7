import { verifyRegistrationResponse } from '@simplewebauthn/server'
import type { AccountActor } from '../../auth/actor'
import { base64url, derivePasskeyChallenge, newId } from '../../auth/secrets'
import { ProblemError } from '../../http/problems'
import { owe } from '../../outbox/owe'
import type { Attestation } from './contract'
import type { PasskeyCall } from './passkey-call'
import { findChallenge, insertPasskey, useChallenge } from './queries'

/** Keeps the public half of a passkey that a device has just made for this member of staff. */
export async function addPasskey(
  { directory, rp, key, at, requestId }: PasskeyCall,
  actor: AccountActor,
  { challenge, attestation, name }: { challenge: string; attestation: Attestation; name: string },
): Promise<{ id: string }> {
  const { db } = directory
  const [asked] = await findChallenge(db, challenge, at)
  if (asked?.accountId !== actor.id) throw new ProblemError('passkey-not-added')
  const { id: credentialId, rawId, type } = attestation
  const { transports = [], ...response } = attestation.response
  const answer = await verifyRegistrationResponse({
    response: { id: credentialId, rawId, type, response, clientExtensionResults: {} },
    expectedChallenge: base64url(await derivePasskeyChallenge(key, challenge)),
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    requireUserVerification: true,
  }).catch(() => null)
  if (!answer?.verified) throw new ProblemError('passkey-not-added')
  const { credential } = answer.registrationInfo
  const id = newId('psk')
  const result = await directory.commit(
    [
      useChallenge(db, challenge, at),
      insertPasskey(db, {
        id,
        credentialId: credential.id,
        accountId: actor.id,
        name,
        publicKey: base64url(credential.publicKey),
        counter: credential.counter,
        transports,
        createdAt: at,
      }),
      owe(db, { subjectId: actor.id, kind: 'passkey-added', revision: at, notBeforeAt: at }),
    ],
    { actorId: actor.id, action: 'passkey.added', objectId: id, requestId, at },
  )
  if (!result.ok)
    throw new ProblemError(
      result.code === 'too-many-passkeys' ? 'too-many-passkeys' : 'passkey-not-added',
    )
  return { id }
}
