import { actorId } from '../../auth/actor'
import { sha256Hex } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { openProject, recordIn, there } from '../../projects/open-project'
import type { PersonWrite } from './contract'
import {
  deletePerson,
  findPerson,
  findSideOf,
  insertReady,
  insertSide,
  putPerson,
  type Side,
} from './queries'

/**
 * Writes down who sits at the table, or must agree. The same name on the same side is the same
 * person: then it says what they do and where they read their mail.
 */
export async function addPerson(
  call: TenantCall,
  projectId: string,
  person: PersonWrite,
): Promise<string> {
  await openProject(call, projectId, 'intake.write')
  if (person.confirms && person.email === '')
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/email', code: 'missing' }] })
  const key = `${projectId} ${person.side} ${person.name.toLowerCase()}`
  const id = `ipn_${(await sha256Hex(key)).slice(0, 24)}`
  const row = { id, projectId, ...person }
  await recordIn(call, projectId, [putPerson(call.tenant.db, row)], {
    action: 'intake.person-named',
    fields: ['persons'],
  })
  return id
}

/** Takes somebody off the list. What they have confirmed stays so. */
export async function removePerson(call: TenantCall, projectId: string, id: string): Promise<void> {
  await openProject(call, projectId, 'intake.write')
  const { db } = call.tenant
  there(await findPerson(db, projectId, id))
  await recordIn(call, projectId, [deletePerson(db, projectId, id)], {
    action: 'intake.person-removed',
    fields: ['persons'],
  })
}

/** Chooses for which side this person writes expectations; once, because they then read that side's. */
export async function chooseSide(call: TenantCall, projectId: string, side: Side): Promise<void> {
  await openProject(call, projectId, 'intake.write')
  const { db } = call.tenant
  const accountId = actorId(call.actor)
  const [known] = await findSideOf(db, projectId, accountId)
  if (known && known.side !== side) throw new ProblemError('side-chosen')
  if (known) return
  await recordIn(call, projectId, [insertSide(db, { projectId, accountId, side })], {
    action: 'intake.side-chosen',
    fields: [side],
  })
  // Two presses at once, each for another side: the first one stands.
  const [chosen] = await findSideOf(db, projectId, accountId)
  if (chosen?.side !== side) throw new ProblemError('side-chosen')
}

/** Says that this person's side has written what it expects. It cannot be taken back. */
export async function sayReady(call: TenantCall, projectId: string): Promise<void> {
  await openProject(call, projectId, 'intake.write')
  const { db } = call.tenant
  const readyBy = actorId(call.actor)
  const [mine] = await findSideOf(db, projectId, readyBy)
  if (!mine) throw new ProblemError('not-your-side')
  const row = { projectId, side: mine.side, readyBy, readyAt: call.at }
  await recordIn(call, projectId, [insertReady(db, row)], {
    action: 'intake.ready',
    fields: [mine.side],
  })
}
