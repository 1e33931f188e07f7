import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import type { AudienceChange, NewAudience } from './contract'
import { deleteAudience, findAudiences, insertAudience, most, updateAudience } from './queries'

/** Writes down a group that must hear of the project. */
export async function addAudience(
  call: TenantCall,
  projectId: string,
  asked: NewAudience,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const id = await idFor(call, 'aud', key)
  const [projects, rows] = await db.batch([
    findProject(db, projectId),
    findAudiences(db, projectId),
  ])
  there(projects)
  if (rows.some((row) => row.id === id)) return id
  if (rows.length >= most.audiences)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/name', code: 'too-big' }] })
  await recordIn(call, projectId, [insertAudience(db, { projectId, id, ...asked })], {
    action: 'plan.audience-added',
    fields: [asked.stream],
  })
  return id
}

export async function changeAudience(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, ...asked }: AudienceChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  there((await findAudiences(db, projectId)).filter((row) => row.id === id))
  await recordIn(call, projectId, [updateAudience(db, { projectId, id, revision }, asked)], {
    action: 'plan.audience-changed',
    fields: [asked.stream],
  })
}

/** Takes a group away; not while a message is for it. */
export async function removeAudience(
  call: TenantCall,
  projectId: string,
  id: string,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const rows = await findAudiences(db, projectId)
  const { stream } = there(rows.filter((row) => row.id === id))
  await recordIn(call, projectId, deleteAudience(db, projectId, id), {
    action: 'plan.audience-removed',
    fields: [stream],
  })
}
