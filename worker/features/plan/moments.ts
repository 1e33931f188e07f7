import type { TenantCall } from '../../http/context'
import { type FieldError, ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import type { MomentChange, NewMoment } from './contract'
import {
  deleteMoment,
  findGathering,
  findMoments,
  insertMoment,
  type MomentRow,
  most,
  updateMoment,
} from './queries'

/** Adds what dates are counted from. */
export async function addMoment(
  call: TenantCall,
  projectId: string,
  asked: NewMoment,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const id = await idFor(call, 'mom', key)
  const [projects, rows, gatherings] = await db.batch([
    findProject(db, projectId),
    findMoments(db, projectId),
    findGathering(db, projectId, asked.gatheringId ?? ''),
  ])
  there(projects)
  if (rows.some((row) => row.id === id)) return id
  if (rows.length >= most.moments) refuse('/name', 'too-big')
  requireSound(asked, rows, gatherings)
  await recordIn(call, projectId, [insertMoment(db, { projectId, id, ...asked })], {
    action: 'plan.moment-added',
  })
  return id
}

/** Changes a moment; every message that counts from it moves along. */
export async function changeMoment(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, ...asked }: MomentChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const [rows, gatherings] = await db.batch([
    findMoments(db, projectId),
    findGathering(db, projectId, asked.gatheringId ?? ''),
  ])
  there(rows.filter((row) => row.id === id))
  requireSound(
    asked,
    rows.filter((row) => row.id !== id),
    gatherings,
  )
  await recordIn(call, projectId, [updateMoment(db, { projectId, id, revision }, asked)], {
    action: 'plan.moment-changed',
  })
}

/** Takes a moment away; not while a message counts from it. */
export async function removeMoment(call: TenantCall, projectId: string, id: string): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  there((await findMoments(db, projectId)).filter((row) => row.id === id))
  await recordIn(call, projectId, [deleteMoment(db, projectId, id)], {
    action: 'plan.moment-removed',
  })
}

/** A day of its own, or that of a gathering that no other moment has. */
function requireSound(
  { onDate, gatheringId }: Pick<NewMoment, 'onDate' | 'gatheringId'>,
  others: readonly MomentRow[],
  gatherings: readonly { id: string }[],
): void {
  if (onDate === null && gatheringId === null) refuse('/onDate', 'missing')
  if (onDate !== null && gatheringId !== null) refuse('/onDate', 'invalid')
  if (gatheringId === null) return
  if (gatherings.length === 0) refuse('/gatheringId', 'invalid')
  if (others.some((row) => row.gatheringId === gatheringId)) refuse('/gatheringId', 'taken')
}

function refuse(pointer: string, code: FieldError['code']): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}
