import { actorId } from '../../auth/actor'
import { newId, sha256Hex } from '../../auth/secrets'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe } from '../../outbox/owe'
import { limitsOf } from '../../tenancy/plans'
import { attempt, placesAsked, record, requireSpan } from './access'
import type { InvitationRequest } from './contract'
import { canHold, spanOf } from './policy'
import { findMemberBy, findOpenInvitation, findPlaces, insertInvitation } from './queries'

/** How long the link in an invitation works, in seconds. */
export const INVITATION_SECONDS = 7 * 86_400

/**
 * Invites somebody by mail. Whoever has a role here already is given another one on their own page.
 * `key`: the same press twice makes one invitation.
 */
export async function inviteMember(
  call: TenantCall,
  asked: InvitationRequest,
  key: string | undefined,
): Promise<string> {
  authorise(call, 'member.manage', {})
  const { tenant, actor, at } = call
  const { db } = tenant
  const { name, email, role, locale } = asked
  const [known, places] = await db.batch([findMemberBy(db, email), findPlaces(db)])
  const wanted = placesAsked(role, asked.places, places).flatMap((placeId) => placeId ?? [])
  const span = spanOf(asked, at)
  requireSpan(span, at)
  const member = known.find(({ staff }) => canHold(role, staff))
  if (member) throw new ProblemError('member-known', { suggestions: [member.id] })

  const id = await idFor(call, key)
  const { members: mostMembers } = await limitsOf(tenant)
  const invitation = {
    ...{ id, name, email, role, places: wanted, ...span, locale },
    invitedBy: actorId(actor),
    sentAt: at,
    expiresAt: at + INVITATION_SECONDS,
    mostMembers,
  }
  const writes = [
    insertInvitation(db, invitation),
    owe(db, { subjectId: id, kind: 'invitation', revision: 1, notBeforeAt: at }),
  ]
  const entry = { action: 'invitation.sent', objectId: id, fields: [role] }
  // The same press twice: the first one has made it.
  if (key === undefined) await record(call, writes, entry)
  else {
    const refused = await attempt(call, writes, entry)
    const [open] = refused ? await findOpenInvitation(db, email, role) : []
    if (refused && open?.id !== id)
      throw new ProblemError(refused === 'member-limit' ? 'member-limit' : 'already-invited')
  }
  call.announce()
  return id
}

async function idFor({ actor }: TenantCall, key: string | undefined): Promise<string> {
  if (key === undefined) return newId('inv')
  return `inv_${(await sha256Hex(`invitation ${actorId(actor)} ${key}`)).slice(0, 24)}`
}
