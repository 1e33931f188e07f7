import { actorId } from '../../auth/actor'
import { signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, recordIn, there } from '../../projects/open-project'
import type { PhaseClosing } from './contract'
import { insertClosing, loadProject, updateProject } from './queries'
import { phasesOf } from './show-project'

/**
 * Closes the phase that a project is in. What it asks and is not there stays on record with it; closing
 * without that needs a reason, which everybody in the project goes on seeing.
 */
export async function closePhase(
  call: TenantCall,
  id: string,
  { phase, reason }: PhaseClosing,
): Promise<void> {
  await enterProject(call, id, 'project.lead')
  const { tenant, actor, at } = call
  const { db } = tenant
  const loaded = await loadProject(db, id, signedIn(actor).id, at)
  const row = there(loaded[0])
  if (row.phase !== phase) throw new ProblemError('phase-state')
  const outputs = phasesOf(loaded).find((each) => each.phase === phase)?.outputs ?? []
  const missing = outputs.flatMap(({ isDone, output, name }) => (isDone ? [] : [name ?? output]))
  if (missing.length > 0 && reason === '')
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/reason', code: 'missing' }] })
  await recordIn(
    call,
    id,
    [
      insertClosing(db, {
        ...{ projectId: id, phase, missing, reason },
        ...{ closedBy: actorId(actor), closedAt: at },
      }),
      updateProject(db, id, row.revision, { phase: phase + 1 }),
    ],
    { action: 'project.phase-closed', fields: [String(phase)] },
  )
}
