import { type MembersCall, openMember, record, recordStaff, requireSpan } from './access'
import type { AccessEnd } from './contract'
import { isLive, spanOf } from './policy'
import { deleteHint, deleteSessions, endGrant, seeMember } from './queries'

/**
 * Ends one role of a member or all of them, at once or after a last day. Who is left without any
 * is signed out in the same batch; of staff the grants are read again with every request.
 */
export async function endAccess(
  call: MembersCall,
  memberId: string,
  { role, untilOn, revision }: AccessEnd,
): Promise<void> {
  const { row, grants } = await openMember(call, memberId)
  const { tenant, at } = call
  const { db } = tenant
  const until = spanOf({ untilOn }, at).validUntil ?? at
  if (untilOn !== undefined) requireSpan({ validFrom: at, validUntil: until }, at)
  const live = grants.filter((grant) => grant.role !== 'resident' && isLive(grant, at))
  const ending = live.filter(
    (grant) =>
      (role === undefined || grant.role === role) &&
      (grant.validUntil === null || grant.validUntil > until),
  )
  const isOut = until <= at && ending.length === live.length
  await record(
    call,
    [
      ...ending.map((grant) => endGrant(db, grant, until)),
      ...(isOut && !row.staff ? [deleteSessions(db, memberId)] : []),
      seeMember(db, memberId, revision, at),
    ],
    { action: 'member.access-ended', objectId: memberId, fields: role ? [role] : [] },
  )
  if (!isOut || !row.staff) return
  const entry = { action: 'staff.unhinted', objectId: memberId }
  await recordStaff(call, [deleteHint(call.directory.db, memberId, tenant.slug)], entry)
}
