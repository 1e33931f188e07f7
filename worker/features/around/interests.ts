import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import type { InterestChange, NewInterest } from './contract'
import {
  deleteInterest,
  findInterest,
  findInterests,
  findStakeholders,
  insertInterest,
  insertSides,
  most,
  type StakeholderRow,
  updateInterest,
} from './queries'

/** Writes down where organisations or groups want what does not go together. */
export async function addInterest(
  call: TenantCall,
  projectId: string,
  asked: NewInterest,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const id = await idFor(call, 'itr', key)
  const [projects, rows, stakeholders] = await db.batch([
    findProject(db, projectId),
    findInterests(db, projectId),
    findStakeholders(db, projectId),
  ])
  there(projects)
  if (rows.some((row) => row.id === id)) return id
  requireSound(asked, stakeholders)
  if (rows.length >= most.interests) refuse('/about', 'too-big')
  const { sides, ...words } = asked
  await recordIn(
    call,
    projectId,
    [insertInterest(db, { id, projectId, ...words }), insertSides(db, projectId, id, sides)],
    { action: 'around.interest-added', fields: [asked.state] },
  )
  return id
}

export async function changeInterest(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, ...asked }: InterestChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const [rows, stakeholders] = await db.batch([
    findInterest(db, projectId, id),
    findStakeholders(db, projectId),
  ])
  there(rows)
  requireSound(asked, stakeholders)
  await recordIn(call, projectId, updateInterest(db, projectId, id, revision, asked), {
    action: 'around.interest-changed',
    fields: [asked.state],
  })
}

export async function removeInterest(
  call: TenantCall,
  projectId: string,
  id: string,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const { state } = there(await findInterest(db, projectId, id))
  await recordIn(call, projectId, deleteInterest(db, projectId, id), {
    action: 'around.interest-removed',
    fields: [state],
  })
}

function requireSound(
  { sides, state, handled }: NewInterest,
  stakeholders: readonly StakeholderRow[],
): void {
  const here = stakeholders.filter((one) => one.state !== 'left').map(({ id }) => id)
  if (sides.some((side) => !here.includes(side)) || new Set(sides).size < sides.length)
    refuse('/sides', 'invalid')
  if (state === 'handled' && handled === '') refuse('/handled', 'missing')
}

function refuse(pointer: string, code: 'invalid' | 'missing' | 'too-big'): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}
