import { Hono } from 'hono'
import type { AppContext, AppEnv } from '../../http/context'
import { openFileCall } from '../../http/file'
import { ProblemError } from '../../http/problems'
import { readPhoto, storePhoto } from '../../media/photo'
import { enterProject, recordIn, there } from '../../projects/open-project'
import type { NotePhoto } from './contract'
import { findNote, findNotePhoto, updateNote } from './queries'

/** Puts a photo beside a note of the area, or takes it away. */
export async function setNotePhoto(
  call: Parameters<typeof recordIn>[0],
  projectId: string,
  id: string,
  { photo, revision }: NotePhoto,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { tenant, files } = call
  const note = there(await findNote(tenant.db, projectId, id))
  // Before anything is stored: what is refused leaves no file behind.
  if (note.revision !== revision) throw new ProblemError('edited-meanwhile')
  const set = { photo: photo === null ? null : await storePhoto(files, photo) }
  await recordIn(call, projectId, [updateNote(tenant.db, id, revision, set)], {
    action: 'around.note-changed',
    fields: [note.part],
  })
}

/** The photo beside a note of this project, for whoever may read the note. */
async function sendNotePhoto(c: AppContext): Promise<Response> {
  const call = await openFileCall(c)
  const { project = '', file = '' } = c.req.param() as Record<string, string>
  await enterProject(call, project, 'around.read')
  there(await findNotePhoto(call.tenant.db, project, file))
  const { body, headers } = await readPhoto(call.files, file, false)
  return c.body(body, 200, headers)
}

export const notePhotos = new Hono<AppEnv>()
notePhotos.get('/:tenant/beheer/projecten/:project/foto/:file', sendNotePhoto)
