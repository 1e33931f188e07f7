import { ProblemError } from '../../http/problems'
import { changeState } from '../../tenancy/change-state'
import type { OperatorCall } from './call'
import type { StateRequest } from './contract'
import { nextStates } from './policy'
import { loadOrganisation, retryLetters } from './queries'

/**
 * Brings an organisation into another state, with a reason for its audit trail. Suspended: people
 * can look and cancel. Ended: nothing answers any more; its data still stand until they are wiped.
 */
export async function setState(
  call: OperatorCall,
  slug: string,
  { state: to, reason }: StateRequest,
): Promise<void> {
  const { directory, openTenant, actorId, at, requestId } = call
  const [[row]] = await directory.db.batch(loadOrganisation(directory.db, slug))
  if (!row) throw new ProblemError('not-found')
  if (!nextStates(row.state).includes(to)) throw new ProblemError('organisation-state')
  const by = { actorId, requestId, at, detail: { reason } }
  await changeState(directory, await openTenant(slug), { from: [row.state], to }, by)
}

/** Letters of an organisation that were given up are tried again. */
export async function retryOutbox(call: OperatorCall, slug: string): Promise<void> {
  const { openTenant, actorId, at, requestId } = call
  const tenant = await openTenant(slug)
  const entry = { actorId, action: 'letters.retried', objectId: slug, requestId, at }
  await tenant.commitEnding([retryLetters(tenant.db, at)], entry)
  call.announce(slug)
}
