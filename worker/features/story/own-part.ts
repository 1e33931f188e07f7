import { storyRoles } from '../../../db/roles'
import { actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import { authorise, signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { readPhoto, storePhoto } from '../../media/photo'
import { findProject, recordIn, there } from '../../projects/open-project'
import { requireUpToDate } from '../../tenancy/schema'
import type { OwnPart } from './contract'
import { deletePerson, findMe, findPhoto, findStory, putPerson, updatePhoto } from './queries'

/** What somebody says of themselves on the story: whoever works on it, and a wijkverbinder. */
export async function showOwnPart(call: TenantCall, projectId: string): Promise<OwnPart> {
  const { project, me, isPublished } = await openOwnPart(call, projectId)
  const role = storyRoles.find((each) => me.roles.includes(each))
  if (!role) throw new ProblemError('not-allowed')
  return {
    project: { id: project.id, name: project.name },
    ...{ name: me.name, role, isShown: me.isShown, function: me.function, photo: me.photo },
    isPublished,
    mayRead: allows(call.actor, 'project.read', { projectId }, call.at),
  }
}

async function openOwnPart(call: TenantCall, projectId: string) {
  authorise(call, 'project.stand', { projectId }, 'hidden')
  await requireUpToDate(call.tenant)
  const { tenant, actor, at } = call
  const { db } = tenant
  const { id, name, email } = signedIn(actor)
  const [projects, rows, [told]] = await db.batch([
    findProject(db, projectId),
    findMe(db, projectId, id, at),
    findStory(db, projectId),
  ])
  const project = there(projects)
  const [row] = rows
  if (!row) throw new ProblemError('not-allowed')
  const me = {
    name: name ?? email,
    roles: rows.map(({ role }) => role as string),
    isShown: row.shownSince !== null,
    function: row.function ?? '',
    photo: row.photo,
  }
  return { project, me, isPublished: (told?.publishedAt ?? null) !== null }
}

/** My own name may stand on the story. Nobody says it for another. */
export async function showMyName(
  call: TenantCall,
  projectId: string,
  { function: job }: { function: string },
): Promise<void> {
  await openOwnPart(call, projectId)
  const { tenant, actor, at } = call
  const row = { projectId, accountId: signedIn(actor).id, function: job, acceptedAt: at }
  await recordIn(call, projectId, [putPerson(tenant.db, row)], { action: 'story.name-shown' })
}

/** Takes one's own name off the story, and the photo with it. */
export async function hideMyName(call: TenantCall, projectId: string): Promise<void> {
  await openOwnPart(call, projectId)
  const { db } = call.tenant
  await recordIn(call, projectId, [deletePerson(db, projectId, actorId(call.actor))], {
    action: 'story.name-hidden',
  })
}

/** Puts a photo beside one's own name, or takes it away. */
export async function setMyPhoto(
  call: TenantCall,
  projectId: string,
  { photo }: { photo: string | null },
): Promise<void> {
  const { me } = await openOwnPart(call, projectId)
  // A photo stands beside a name.
  if (!me.isShown) throw new ProblemError('not-found')
  const file = photo === null ? null : await storePhoto(call.files, photo)
  const { db } = call.tenant
  await recordIn(call, projectId, [updatePhoto(db, projectId, actorId(call.actor), file)], {
    action: file === null ? 'story.photo-hidden' : 'story.photo-shown',
  })
}

/** The photo of somebody who stands on this story now, for everybody. */
export async function showPhoto(call: TenantCall, projectId: string, file: string) {
  await requireUpToDate(call.tenant)
  there(await findPhoto(call.tenant.db, projectId, file))
  return readPhoto(call.files, file, true)
}
