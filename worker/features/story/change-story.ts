import { actorId } from '../../auth/actor'
import { signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import type { Locale } from '../../http/schemas'
import {
  enterProject,
  findProject,
  openProject,
  recordIn,
  there,
} from '../../projects/open-project'
import type { Publication, StoryTextChange } from './contract'
import { deletePerson, findMe, loadStory, putPerson, putPublished, putText } from './queries'

/** Keeps the story in one language. */
export async function writeText(
  call: TenantCall,
  projectId: string,
  language: Locale,
  asked: StoryTextChange,
): Promise<void> {
  await openProject(call, projectId, 'project.tell')
  await recordIn(call, projectId, [putText(call.tenant.db, projectId, language, asked)], {
    action: 'story.written',
    fields: [language],
  })
}

/** Shows the story to residents, or takes it back. A story without words is not shown. */
export async function publishStory(
  call: TenantCall,
  projectId: string,
  { isPublished, revision }: Publication,
): Promise<void> {
  await enterProject(call, projectId, 'project.lead')
  const { tenant, at } = call
  const [projects, [row], texts] = await loadStory(tenant.db, projectId, at)
  there(projects)
  if (((row?.publishedAt ?? null) !== null) === isPublished) return
  if (isPublished && texts.length === 0) throw new ProblemError('story-empty')
  const write = putPublished(tenant.db, projectId, isPublished ? at : null, revision)
  await recordIn(call, projectId, [write], {
    action: isPublished ? 'story.published' : 'story.taken-back',
  })
}

/** Somebody of the team says that their own name may stand on the story. Nobody says it for another. */
export async function showMyName(
  call: TenantCall,
  projectId: string,
  { function: job }: { function: string },
): Promise<void> {
  await enterProject(call, projectId, 'project.read')
  const { tenant, actor, at } = call
  const { id: accountId } = signedIn(actor)
  const [projects, me] = await tenant.db.batch([
    findProject(tenant.db, projectId),
    findMe(tenant.db, projectId, accountId, at),
  ])
  there(projects)
  if (me.length === 0) throw new ProblemError('not-allowed')
  const row = { projectId, accountId, function: job, acceptedAt: at }
  await recordIn(call, projectId, [putPerson(tenant.db, row)], { action: 'story.name-shown' })
}

/** Takes one's own name off the story. */
export async function hideMyName(call: TenantCall, projectId: string): Promise<void> {
  await openProject(call, projectId, 'project.read')
  const { db } = call.tenant
  await recordIn(call, projectId, [deletePerson(db, projectId, actorId(call.actor))], {
    action: 'story.name-hidden',
  })
}
