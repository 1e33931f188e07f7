import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe, voidLetters } from '../../outbox/owe'
import { INVITATION_SECONDS } from '../../tenancy/invitations'
import { record } from './access'
import { findInvitation, revoke, sendAgain } from './queries'

/** Sends an invitation once more, for seven days from now; the link of the earlier letter ends. */
export async function resendInvitation(call: TenantCall, id: string): Promise<void> {
  const { db } = call.tenant
  const row = await openInvitation(call, id)
  await record(
    call,
    [
      sendAgain(db, row, call.at, call.at + INVITATION_SECONDS),
      voidLetters(db, id),
      owe(db, {
        subjectId: id,
        kind: 'invitation',
        revision: row.sending + 1,
        notBeforeAt: call.at,
      }),
    ],
    { action: 'invitation.sent-again', objectId: id },
  )
  call.announce()
}

/** Takes an invitation back: its link ends. */
export async function revokeInvitation(call: TenantCall, id: string): Promise<void> {
  const { db } = call.tenant
  await openInvitation(call, id)
  await record(call, [revoke(db, id), voidLetters(db, id)], {
    action: 'invitation.revoked',
    objectId: id,
  })
}

async function openInvitation(call: TenantCall, id: string) {
  authorise(call, 'member.manage', {})
  const [row] = await findInvitation(call.tenant.db, id)
  if (!row) throw new ProblemError('not-found')
  return row
}
