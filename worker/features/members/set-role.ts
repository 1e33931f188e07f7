import type { MemberRole } from '../../../db/roles'
import { actorId } from '../../auth/actor'
import { newId } from '../../auth/secrets'
import { ProblemError } from '../../http/problems'
import {
  type MembersCall,
  openMember,
  placesAsked,
  planUse,
  record,
  recordStaff,
  refuse,
  requireSpan,
} from './access'
import type { RoleChange } from './contract'
import { canHold, isLive, planRole, spanOf } from './policy'
import { changeGrant, endGrant, insertGrant, insertHint, seeMember } from './queries'

/** Gives a member a role, or changes its places and its time. What has been stays on record. */
export async function setRole(
  call: MembersCall,
  memberId: string,
  role: MemberRole,
  asked: RoleChange,
): Promise<void> {
  const { row, grants, places } = await openMember(call, memberId)
  const { tenant, actor, at } = call
  const { db } = tenant
  if (!canHold(role, row.staff)) refuse({ pointer: '/role', code: 'invalid' })
  const wanted = placesAsked(role, asked.places, places)
  const span = spanOf(asked, at)
  requireSpan(span, at)
  if (!grants.some((grant) => isLive(grant, at))) await requireRoom(call)

  const held = grants.filter((grant) => grant.role === role)
  const { ended, changed, given } = planRole(held, wanted, span, at)
  if (row.staff) {
    const entry = { action: 'staff.hinted', objectId: memberId }
    await recordStaff(call, [insertHint(call.directory.db, memberId, tenant.slug)], entry)
  }
  await record(
    call,
    [
      ...given.map((placeId) =>
        insertGrant(db, {
          id: newId('grn'),
          holderId: memberId,
          role,
          scopeId: placeId,
          ...span,
          grantedBy: actorId(actor),
          grantedAt: at,
        }),
      ),
      ...changed.map((grant) => changeGrant(db, grant)),
      ...ended.map((grant) => endGrant(db, grant, at)),
      seeMember(db, memberId, asked.revision, at),
    ],
    { action: 'member.role-set', objectId: memberId, fields: [role] },
  )
}

async function requireRoom(call: MembersCall): Promise<void> {
  const plan = await planUse(call)
  if (plan && plan.used >= plan.most) throw new ProblemError('member-limit')
}
