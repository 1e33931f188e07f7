import { deriveCode } from '../../auth/secrets'
import { ProblemError } from '../../http/problems'
import type { OperatorCall } from './call'
import type { ProofLetter } from './contract'
import { confirmDomain, declineProof, loadOrganisation, markLetterSent } from './queries'

/** What an operator found: the domain is the official one or is not, or the letter is posted. */
export async function decideProof(
  call: OperatorCall,
  slug: string,
  decision: 'confirm' | 'decline' | 'sent',
): Promise<void> {
  const { directory, actorId, at, requestId } = call
  const { db } = directory
  const [[row]] = await db.batch(loadOrganisation(db, slug))
  const wanted = decision === 'confirm' ? 'mail-domain' : decision === 'sent' ? 'letter' : null
  const isAsked = row?.proofMethod && (wanted === null || row.proofMethod === wanted)
  if (!isAsked || row.provenAt !== null) throw new ProblemError('organisation-state')
  const write =
    decision === 'confirm'
      ? confirmDomain(db, slug, at)
      : decision === 'sent'
        ? markLetterSent(db, slug, at)
        : declineProof(db, slug)
  const entry = { actorId, action: `proof.${decision}`, objectId: slug, requestId, at }
  await directory.commit([write], entry)
}

/** What stands in the letter. Its code is derived, so that nothing that is stored holds it. */
export async function showProofLetter(call: OperatorCall, slug: string): Promise<ProofLetter> {
  const { directory, actorId, at, requestId, key } = call
  const [[row], , [contact]] = await directory.db.batch(loadOrganisation(directory.db, slug))
  if (row?.proofMethod !== 'letter' || !row.proofId || row.provenAt !== null || !contact)
    throw new ProblemError('not-found')
  const entry = { actorId, action: 'proof.letter-opened', objectId: slug, requestId, at }
  await directory.commit([], entry)
  return {
    name: row.name,
    slug,
    kvkNumber: contact.kvkNumber,
    contactName: contact.name,
    code: await deriveCode(key, row.proofId),
  }
}
