import { deriveCode, newId, sameText } from '../../auth/secrets'
import { signedIn } from '../../http/api'
import type { DeskCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { ownDomainOf } from './policy'
import { askProof, countLetterTry, markProven } from './queries'

/**
 * Asks us to look whether this organisation is who it says. By the domain of the administrator's
 * mail address, which is proven by signing in: the operator looks whether that domain is the
 * organisation's official one. Or by a code in a letter to the address in the Handelsregister.
 * Asking again starts anew. Decision record 0025.
 */
export async function requestProof(
  call: DeskCall,
  method: 'mail-domain' | 'letter',
): Promise<void> {
  const { directory, tenant, actor, at, requestId } = call
  const { id: actorId, email } = signedIn(actor)
  if (method === 'mail-domain' && ownDomainOf(email) === null)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/method', code: 'invalid' }] })
  const row = { method, id: newId('prf'), email, at }
  await directory.commit([askProof(directory.db, tenant.slug, row)], {
    actorId,
    action: 'proof.asked',
    objectId: tenant.slug,
    requestId,
    at,
  })
}

/** The code from the letter: whoever types it has been at the organisation's registered address. */
export async function enterLetterCode(call: DeskCall, code: string): Promise<void> {
  const { directory, tenant, actor, at, requestId, key } = call
  const [counted] = await countLetterTry(directory.db, tenant.slug)
  const isRight = counted?.proofId ? sameText(code, await deriveCode(key, counted.proofId)) : false
  if (!isRight) throw new ProblemError('wrong-letter-code')
  await directory.commit([markProven(directory.db, tenant.slug, at)], {
    actorId: signedIn(actor).id,
    action: 'proof.given',
    objectId: tenant.slug,
    requestId,
    at,
  })
}
