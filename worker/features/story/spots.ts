import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { MOST_SPOTS, type NewSpot, type SpotChange } from './contract'
import { deleteSpot, findSpots, insertSpot, updateSpot } from './queries'

/** Adds a spot where the talks will be, with what residents want there. */
export async function addSpot(
  call: TenantCall,
  projectId: string,
  asked: NewSpot,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.tell')
  const { db } = call.tenant
  const id = await idFor(call, 'spt', key)
  const [projects, spots] = await db.batch([findProject(db, projectId), findSpots(db, projectId)])
  there(projects)
  if (spots.some((each) => each.id === id)) return id
  if (spots.length >= MOST_SPOTS)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/name', code: 'too-big' }] })
  await recordIn(call, projectId, [insertSpot(db, { id, projectId, ...asked })], {
    action: 'story.spot-added',
  })
  return id
}

export async function changeSpot(
  call: TenantCall,
  projectId: string,
  spotId: string,
  { revision, ...asked }: SpotChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.tell')
  const { db } = call.tenant
  there((await findSpots(db, projectId)).filter(({ id }) => id === spotId))
  await recordIn(call, projectId, [updateSpot(db, spotId, revision, asked)], {
    action: 'story.spot-changed',
  })
}

export async function removeSpot(
  call: TenantCall,
  projectId: string,
  spotId: string,
): Promise<void> {
  await enterProject(call, projectId, 'project.tell')
  const { db } = call.tenant
  there((await findSpots(db, projectId)).filter(({ id }) => id === spotId))
  await recordIn(call, projectId, [deleteSpot(db, spotId)], { action: 'story.spot-removed' })
}
