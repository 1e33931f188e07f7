import { type TeamRole, teamRoles } from '../../../db/roles'
import type { Actor } from '../../auth/actor'
import { allows, scopesFor } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { limitsOf } from '../../tenancy/plans'
import { requireUpToDate } from '../../tenancy/schema'
import { momentOf } from '../../time/amsterdam'
import type { ProjectList } from './contract'
import { countGoingOn, loadProjects } from './queries'

/** The projects that I have a part in; of an administrator all of them. */
export async function listProjects(call: TenantCall): Promise<ProjectList> {
  const { tenant, actor, now, at } = call
  const { db } = tenant
  await requireUpToDate(tenant)
  const mayCreate = allows(actor, 'project.create', {}, at)
  const mine = [scopesFor(actor, 'project.read', at), scopesFor(actor, 'project.stand', at)]
  const [rows, areas] = await loadProjects(db, mine.includes('all') ? 'all' : mine.flat())
  const { projects: limit } = await limitsOf(tenant)
  const [counted] = mayCreate && limit !== null ? await countGoingOn(db) : []
  return {
    projects: rows.map(({ id, name, kind, phase, startsOn, endsOn }) => ({
      ...{ id, name, kind, phase, startsOn, endsOn },
      roles: rolesIn(actor, id, at),
      mayRead: allows(actor, 'project.read', { projectId: id }, at),
      areas: areas
        .filter(({ projectId, outline }) => projectId === id && outline !== '')
        .map(({ projectId: _, ...area }) => area),
    })),
    mayCreate,
    plan: limit === null || !counted ? null : { used: counted.used, most: limit },
    asOf: momentOf(now),
  }
}

/** What somebody is in a project now. */
export function rolesIn(actor: Actor, projectId: string, at: number): TeamRole[] {
  if (actor.kind !== 'account') return []
  return teamRoles.filter((role) =>
    actor.grants.some(
      (grant) =>
        grant.role === role &&
        grant.scopeId === projectId &&
        grant.validFrom <= at &&
        (grant.validUntil === null || grant.validUntil > at),
    ),
  )
}
