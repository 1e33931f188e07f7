import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import type { Locale } from '../../http/schemas'
import { enterProject, openProject, recordIn, there } from '../../projects/open-project'
import { wallOf } from '../../time/amsterdam'
import type { Publication, StoryTextChange } from './contract'
import { loadStory, putPublished, putText } from './queries'

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
  const { tenant, at, now } = call
  const [projects, [row], texts] = await loadStory(tenant.db, projectId, at, wallOf(now).on)
  there(projects)
  if (((row?.publishedAt ?? null) !== null) === isPublished) return
  if (isPublished && texts.length === 0) throw new ProblemError('story-empty')
  const write = putPublished(tenant.db, projectId, isPublished ? at : null, revision)
  await recordIn(call, projectId, [write], {
    action: isPublished ? 'story.published' : 'story.taken-back',
  })
}
