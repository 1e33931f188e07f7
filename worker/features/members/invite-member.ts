import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { findListed, sendInvitation } from '../../tenancy/invitations'
import { placesAsked, requireSpan } from './access'
import type { InvitationRequest } from './contract'
import { canHold, spanOf } from './policy'
import { findPlaces } from './queries'

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
  const { tenant, at } = call
  const { db } = tenant
  const { name, email, role, locale } = asked
  const [known, all] = await db.batch([findListed(db, email), findPlaces(db)])
  const places = placesAsked(role, asked.places, all).flatMap((placeId) => placeId ?? [])
  const span = spanOf(asked, at)
  requireSpan(span, at)
  const member = known.find(({ staff }) => canHold(role, staff))
  if (member) throw new ProblemError('member-known', { suggestions: [member.id] })
  return sendInvitation(call, { name, email, role, places, ...span, locale }, key)
}
