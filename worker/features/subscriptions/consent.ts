import { OPERATORS } from '../../auth/actor'
import { newId } from '../../auth/secrets'
import { signedIn } from '../../http/api'
import type { DeskCall } from '../../http/context'
import type { ConsentRequest } from './contract'
import { insertConsent, withdrawConsents } from './queries'

const DAY = 86_400

/**
 * Lets the operators of the service look in this organisation, until a day. They read what a member
 * of staff reads and change nothing; each time stands on the audit trail.
 */
export async function giveConsent(
  call: DeskCall,
  { days, purpose }: ConsentRequest,
): Promise<void> {
  const { tenant, actor, at, requestId } = call
  const { id: actorId } = signedIn(actor)
  const id = newId('grn')
  await tenant.commit(
    [
      ...withdrawConsents(tenant.db, at),
      insertConsent(tenant.db, {
        id,
        holderId: OPERATORS,
        role: 'operator',
        validFrom: at,
        validUntil: at + days * DAY,
        grantedBy: actorId,
        grantedAt: at,
      }),
    ],
    {
      ...{ actorId, requestId, at },
      action: 'consent.given',
      objectId: id,
      fields: ['validUntil'],
      detail: { purpose },
    },
  )
}

/** Ends it at once; the next request of an operator finds nothing. */
export async function withdrawConsent(call: DeskCall): Promise<void> {
  const { tenant, actor, at, requestId } = call
  await tenant.commitEnding(withdrawConsents(tenant.db, at), {
    actorId: signedIn(actor).id,
    action: 'consent.withdrawn',
    objectId: tenant.slug,
    requestId,
    at,
  })
}
