import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, recordIn, there } from '../../projects/open-project'
import { wallOf } from '../../time/amsterdam'
import type { Keeping } from './contract'
import { findStakeholder, findWorkers, setKeeping } from './queries'

/**
 * Says who of the team keeps in touch with an organisation, and on which day they last spoke. It is no
 * other version of the entry: whoever writes the entry themselves is not in its way.
 */
export async function keepContact(
  call: TenantCall,
  projectId: string,
  id: string,
  asked: Keeping,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { tenant, at, now } = call
  const { db } = tenant
  const [rows, workers] = await db.batch([
    findStakeholder(db, projectId, id),
    findWorkers(db, projectId, at),
  ])
  const { assigneeId: before, state } = there(rows)
  if (state === 'left') throw new ProblemError('stakeholder-left')
  const { assigneeId, spokenOn } = asked
  const isKnown = assigneeId === before || workers.some((one) => one.id === assigneeId)
  if (assigneeId !== null && !isKnown) refuse('/assigneeId', 'invalid')
  if (assigneeId !== null && spokenOn === null) refuse('/spokenOn', 'missing')
  if (spokenOn !== null && spokenOn > wallOf(now).on) refuse('/spokenOn', 'too-big')
  await recordIn(call, projectId, [setKeeping(db, id, asked)], { action: 'around.spoken' })
}

function refuse(pointer: string, code: 'invalid' | 'missing' | 'too-big'): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}
