import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { base64url, bytesOf, derivePasskeyChallenge } from '../../auth/secrets'
import { ProblemError } from '../../http/problems'
import type { Assertion } from './contract'
import { handleOf, type PasskeyCall } from './passkey-call'
import { countUse, findByCredential, findChallenge, useChallenge } from './queries'

/**
 * Exchanges a signed challenge for the account whose passkey signed it. Whatever is wrong, the answer
 * is one and the same: it does not say whether the passkey is known.
 */
export async function signInByPasskey(
  { directory, rp, key, at, requestId }: PasskeyCall,
  challengeId: string,
  assertion: Assertion,
): Promise<{ id: string; name: string | null }> {
  const { db } = directory
  const [[asked], [known]] = await db.batch([
    findChallenge(db, challengeId, at),
    findByCredential(db, assertion.id),
  ])
  if (!asked || asked.accountId !== null || !known) throw new ProblemError('passkey-refused')
  const { id, rawId, type } = assertion
  const { userHandle, ...response } = assertion.response
  if (userHandle !== undefined && userHandle.replace(/=+$/, '') !== handleOf(known.accountId))
    throw new ProblemError('passkey-refused')
  const answer = await verifyAuthenticationResponse({
    response: { id, rawId, type, response, clientExtensionResults: {} },
    expectedChallenge: base64url(await derivePasskeyChallenge(key, challengeId)),
    expectedOrigin: rp.origin,
    expectedRPID: rp.id,
    credential: {
      id: known.credentialId,
      publicKey: bytesOf(known.publicKey),
      counter: known.counter,
    },
    requireUserVerification: true,
    // What a stranger sends may be anything; why it is wrong is nobody's business.
  }).catch(() => null)
  if (!answer?.verified) throw new ProblemError('passkey-refused')
  const result = await directory.commit(
    [
      useChallenge(db, challengeId, at),
      countUse(db, known.id, answer.authenticationInfo.newCounter, at),
    ],
    {
      actorId: known.accountId,
      action: 'session.started',
      objectId: known.id,
      requestId,
      at,
    },
  )
  if (!result.ok) throw new ProblemError('passkey-refused')
  return { id: known.accountId, name: known.holder }
}
