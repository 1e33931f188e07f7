import { newId } from '../../auth/secrets'
import { signedIn } from '../../http/api'
import type { DeskCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { agreement } from '../../tenancy/agreement'
import type { AcceptanceRequest } from './contract'
import { insertAcceptance } from './queries'

/**
 * Writes down who accepts the processing agreement for the organisation: name, job title, version
 * and moment. Once for each version; accepting again changes nothing. GDPR, article 28(3) and (9).
 */
export async function acceptAgreement(call: DeskCall, asked: AcceptanceRequest): Promise<void> {
  const { directory, tenant, actor, at, requestId } = call
  if (asked.version !== agreement.version) throw new ProblemError('edited-meanwhile')
  const { id: accountId } = signedIn(actor)
  const id = newId('agr')
  const { name, jobTitle, version } = asked
  const row = { id, slug: tenant.slug, version, name, jobTitle, accountId, acceptedAt: at }
  await directory.commit([insertAcceptance(directory.db, row)], {
    actorId: accountId,
    action: 'agreement.accepted',
    objectId: id,
    requestId,
    at,
  })
}
