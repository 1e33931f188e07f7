import { actorId } from '../../auth/actor'
import { newId } from '../../auth/secrets'
import { authorise, signedIn } from '../../http/api'
import type { DeskCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { findProject, idFor, recordIn } from '../../projects/open-project'
import { limitsOf } from '../../tenancy/plans'
import { requireUpToDate } from '../../tenancy/schema'
import type { NewProject } from './contract'
import { dateFaults, votesAtFirst } from './policy'
import { insertGrant, insertProject, seeMember } from './queries'

/**
 * Begins a project; whoever does leads it, until they make somebody else its leader. `key`: the same
 * press twice makes one project.
 */
export async function createProject(
  call: DeskCall,
  asked: NewProject,
  key: string | undefined,
): Promise<string> {
  authorise(call, 'project.create', {})
  const { tenant, actor, at } = call
  const { db } = tenant
  const { id: leadId } = signedIn(actor)
  await requireUpToDate(tenant)
  const errors = dateFaults(asked)
  if (errors.length > 0) throw new ProblemError('invalid-input', { errors })
  const id = await idFor(call, 'prj', key)
  const [known] = key === undefined ? [] : await findProject(db, id)
  if (known) return id
  const { projects: mostProjects } = await limitsOf(tenant)
  await recordIn(
    call,
    id,
    [
      insertProject(db, {
        ...{ id, ...asked, publicVotes: votesAtFirst(asked.kind) },
        ...{ createdAt: at, mostProjects },
      }),
      insertGrant(db, {
        ...{ id: newId('grn'), holderId: leadId, role: 'project-lead', scopeId: id },
        ...{ validFrom: at, validUntil: null, grantedBy: actorId(actor), grantedAt: at },
      }),
      seeMember(db, leadId, at),
    ],
    { action: 'project.begun' },
  )
  return id
}
