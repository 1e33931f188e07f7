import { actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { AreaPicture, NewNote, NoteChange } from './contract'
import {
  deleteNote,
  findNote,
  findNotes,
  findOutlines,
  insertNote,
  most,
  updateNote,
} from './queries'
import { noteView } from './view'

/** The area in words, in its three parts, first what was noted first. */
export async function showAreaPicture(call: TenantCall, id: string): Promise<AreaPicture> {
  await enterProject(call, id, 'around.read')
  const { tenant, actor, now, at } = call
  const { db } = tenant
  const [projects, notes, areas] = await db.batch([
    findProject(db, id),
    findNotes(db, id),
    findOutlines(db, id),
  ])
  const { name } = there(projects)
  return {
    project: { id, name },
    notes: notes.map(noteView),
    areas,
    mayWork: allows(actor, 'project.work', { projectId: id }, at),
    asOf: momentOf(now),
  }
}

export async function addNote(
  call: TenantCall,
  projectId: string,
  { spot, ...asked }: NewNote,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.work')
  const { tenant, actor, at } = call
  const { db } = tenant
  const id = await idFor(call, 'arn', key)
  const [projects, notes] = await db.batch([findProject(db, projectId), findNotes(db, projectId)])
  there(projects)
  if (notes.some(({ note }) => note.id === id)) return id
  if (notes.length >= most.notes)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/text', code: 'too-big' }] })
  const row = { id, projectId, ...asked, ...onMap(spot), writtenBy: actorId(actor), writtenAt: at }
  await recordIn(call, projectId, [insertNote(db, row)], {
    action: 'around.note-added',
    fields: [asked.part],
  })
  return id
}

/** Changes what was noted; it is of whoever noted it last. */
export async function changeNote(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, spot, ...asked }: NoteChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { tenant, actor, at } = call
  there(await findNote(tenant.db, projectId, id))
  const set = { ...asked, ...onMap(spot), writtenBy: actorId(actor), writtenAt: at }
  await recordIn(call, projectId, [updateNote(tenant.db, id, revision, set)], {
    action: 'around.note-changed',
    fields: [asked.part],
  })
}

const onMap = (spot: NewNote['spot']) => ({ mapX: spot?.x ?? null, mapY: spot?.y ?? null })

export async function removeNote(call: TenantCall, projectId: string, id: string): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const { part } = there(await findNote(db, projectId, id))
  await recordIn(call, projectId, [deleteNote(db, id)], {
    action: 'around.note-removed',
    fields: [part],
  })
}
