import { type TeamRole, teamRoles } from '../../../db/roles'
import type { Actor } from '../../auth/actor'
import { allows, scopesFor } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { limitsOf } from '../../tenancy/plans'
import { requireUpToDate } from '../../tenancy/schema'
import { momentOf } from '../../time/amsterdam'
import type { IsoDate } from '../../time/date'
import type { ProjectList } from './contract'
import { countGoingOn, loadProjects } from './queries'

/** The projects that I have a part in; of an administrator all of them. */
export async function listProjects(call: TenantCall): Promise<ProjectList> {
  const { tenant, actor, now, at } = call
  const { db } = tenant
  await requireUpToDate(tenant)
  const mayCreate = allows(actor, 'project.create', {}, at)
  const mine = [scopesFor(actor, 'project.read', at), scopesFor(actor, 'project.stand', at)]
  const decides = scopesFor(as(actor, 'decision-maker'), 'around.answer', at)
  const [rows, areas, asks] = await loadProjects(
    db,
    mine.includes('all') ? 'all' : mine.flat(),
    decides === 'all' ? [] : decides,
  )
  const asOf = momentOf(now)
  const { projects: limit } = await limitsOf(tenant)
  const [counted] = mayCreate && limit !== null ? await countGoingOn(db) : []
  return {
    projects: waitingFirst(
      rows.map(({ id, name, kind, phase, startsOn, endsOn }) => ({
        ...{ id, name, kind, phase, startsOn, endsOn },
        roles: rolesIn(actor, id, at),
        ask: askIn(asks, id, asOf.on),
        mayRead: allows(actor, 'project.read', { projectId: id }, at),
        areas: areas
          .filter(({ projectId, outline }) => projectId === id && outline !== '')
          .map(({ projectId: _, ...area }) => area),
      })),
    ),
    mayCreate,
    plan: limit === null || !counted ? null : { used: counted.used, most: limit },
    asOf,
  }
}

/** Somebody with one of their roles alone. */
function as(actor: Actor, role: TeamRole): Actor {
  if (actor.kind !== 'account') return actor
  return { ...actor, grants: actor.grants.filter((grant) => grant.role === role) }
}

/** What waits for an answer first, by its date; then all others as they stood. */
function waitingFirst(projects: ProjectList['projects']) {
  const waiting = projects.filter(({ ask }) => ask !== null)
  waiting.sort((a, b) => (a.ask?.answerBy ?? '').localeCompare(b.ask?.answerBy ?? ''))
  return [...waiting, ...projects.filter(({ ask }) => ask === null)]
}

function askIn(
  asks: readonly { id: string; what: string; answerBy: string; projectId: string }[],
  id: string,
  today: IsoDate,
) {
  const ask = asks.find(({ projectId }) => projectId === id)
  if (!ask) return null
  const { id: initiativeId, what, answerBy } = ask
  return { initiativeId, what, answerBy, isLate: answerBy < today }
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
