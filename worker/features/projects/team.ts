import { teamRoles } from '../../../db/roles'
import { actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import { newId } from '../../auth/secrets'
import { signedIn } from '../../http/api'
import type { DeskCall, TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import {
  enterProject,
  findProject,
  openProject,
  recordIn,
  there,
} from '../../projects/open-project'
import { findListed, sendInvitation } from '../../tenancy/invitations'
import { dayBounds, momentOf, wallOf } from '../../time/amsterdam'
import type { Team, TeamRequest } from './contract'
import { isStaffRole } from './policy'
import {
  endGrant,
  findGrant,
  findInvited,
  findTeam,
  insertGrant,
  insertHint,
  revokeInvitation,
  seeMember,
} from './queries'
import { roleShown } from './view'

const MOST = 60

/** Who is in the team, and who was asked and has not answered. */
export async function showTeam(call: TenantCall, id: string): Promise<Team> {
  await enterProject(call, id, 'project.read')
  const { tenant, actor, now, at } = call
  const { db } = tenant
  const me = signedIn(actor)
  const mayLead = allows(actor, 'project.lead', { projectId: id }, at)
  const [projects, team, invited] = await db.batch([
    findProject(db, id),
    findTeam(db, id, at, MOST),
    findInvited(db, id),
  ])
  const { name } = there(projects)
  return {
    project: { id, name },
    people: team.flatMap(({ grantId, holderId, role, validUntil, ...person }) =>
      roleShown(role)
        ? [
            {
              ...{ id: holderId, grantId, role, name: person.name },
              // Of whoever does not lead, names and roles only.
              email: mayLead ? person.email : '',
              untilOn: validUntil === null ? null : wallOf(Math.floor((validUntil - 1) / 60)).on,
              isMe: holderId === me.id,
            },
          ]
        : [],
    ),
    invited: mayLead
      ? invited.flatMap(({ role, expiresAt, ...one }) => {
          const asked = teamRoles.find((each) => each === role)
          return asked ? [{ ...one, role: asked, hasExpired: expiresAt <= at }] : []
        })
      : [],
    mayLead,
    asOf: momentOf(now),
  }
}

/**
 * Asks somebody into the team. Whoever has an account that can hold the role is in it at once; anybody
 * else gets an invitation by mail. Staff are first pointed to this organisation in the directory, which
 * lets nobody in: cut off in between, asking again does the rest.
 */
export async function askIntoTeam(
  call: DeskCall,
  id: string,
  { name, email, role, untilOn, locale }: TeamRequest,
  key: string | undefined,
): Promise<{ isIn: boolean }> {
  await openProject(call, id, 'project.lead')
  const { tenant, directory, actor, at, requestId } = call
  const { db } = tenant
  const validUntil = untilOn === undefined ? null : dayBounds(untilOn)[1] * 60
  if (validUntil !== null && validUntil <= at)
    throw new ProblemError('invalid-input', {
      errors: [{ pointer: '/untilOn', code: 'too-small' }],
    })
  const [listed, team] = await db.batch([findListed(db, email), findTeam(db, id, at, MOST)])
  const person = listed.find(({ staff }) => staff || !isStaffRole(role))
  if (!person) {
    const span = { validFrom: at, validUntil }
    await sendInvitation(call, { name, email, role, places: [id], ...span, locale }, key)
    return { isIn: false }
  }
  if (team.some((each) => each.holderId === person.id && each.role === role)) return { isIn: true }
  if (person.staff)
    await directory.commit([insertHint(directory.db, person.id, tenant.slug)], {
      ...{ actorId: actorId(actor), action: 'staff.hinted', objectId: person.id, requestId, at },
    })
  await recordIn(
    call,
    id,
    [
      insertGrant(db, {
        ...{ id: newId('grn'), holderId: person.id, role, scopeId: id },
        ...{ validFrom: at, validUntil, grantedBy: actorId(actor), grantedAt: at },
      }),
      seeMember(db, person.id, at),
    ],
    { action: 'project.team-joined', fields: [role] },
  )
  return { isIn: true }
}

/** Ends a role in the team at once. The last leader stays until there is another one. */
export async function endInTeam(call: TenantCall, id: string, grantId: string): Promise<void> {
  await openProject(call, id, 'project.lead')
  const { tenant, at } = call
  const { db } = tenant
  const grant = there(await findGrant(db, id, grantId))
  await recordIn(
    call,
    id,
    [endGrant(db, grantId, grant.validFrom, at), seeMember(db, grant.holderId, at)],
    { action: 'project.team-left', fields: [grant.role] },
  )
}

/** Takes an invitation into the team back. */
export async function revokeInTeam(
  call: TenantCall,
  id: string,
  invitationId: string,
): Promise<void> {
  await openProject(call, id, 'project.lead')
  const { db } = call.tenant
  const invited = await findInvited(db, id)
  if (!invited.some((one) => one.id === invitationId)) throw new ProblemError('not-found')
  await recordIn(call, id, [revokeInvitation(db, id, invitationId)], {
    action: 'project.invitation-revoked',
  })
}
