import { actorId } from '../../auth/actor'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, recordIn, there } from '../../projects/open-project'
import type { TextWrite } from './contract'
import { fits } from './policy'
import { findSideOf, findText, insertText } from './queries'

/**
 * Keeps a text under the id that its device gave it; sent again, it stands once. It takes the place
 * of those that its writer had before them, and of no other: nobody else's write is in its way.
 *
 * @returns whether it is current: somebody may have replaced it between two tries
 */
export async function writeText(
  call: TenantCall,
  projectId: string,
  id: string,
  { subject, side, text, replaces }: TextWrite,
): Promise<{ id: string; isCurrent: boolean }> {
  await enterProject(call, projectId, 'intake.write')
  const { tenant, actor, at } = call
  const { db } = tenant
  const writer = actorId(actor)
  const [projects, [mine], [known]] = await db.batch([
    findProject(db, projectId),
    findSideOf(db, projectId, writer),
    findText(db, id),
  ])
  there(projects)
  if (!fits(subject, side))
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/side', code: 'invalid' }] })
  if (side !== '' && side !== mine?.side) throw new ProblemError('not-your-side')
  if (known) {
    const isSame =
      known.projectId === projectId &&
      known.subject === subject &&
      known.side === side &&
      known.text === text &&
      known.writtenBy === writer
    if (!isSame) throw new ProblemError('key-reused')
    return { id, isCurrent: known.isCurrent }
  }
  const row = { id, projectId, subject, side, text, replaces, writtenBy: writer, writtenAt: at }
  await recordIn(call, projectId, [insertText(db, row)], {
    action: 'intake.written',
    fields: [subject],
  })
  return { id, isCurrent: true }
}
