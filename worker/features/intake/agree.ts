import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { openProject, recordIn, there } from '../../projects/open-project'
import { OWN_CHOICE, sharedThemes } from '../../projects/themes'
import type { OutcomeWrite, ThemeWrite, TopicWrite } from './contract'
import { isApart } from './policy'
import {
  deleteTheme,
  deleteTopic,
  findAnyTopic,
  findOutcome,
  findOwnTheme,
  findReady,
  findTheme,
  findTopic,
  putOutcome,
  putTheme,
  putTopic,
} from './queries'

function refuse(pointer: string, code: 'missing' | 'invalid'): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}

/** Says what the two sides made of a subject: one mind, a difference that is settled, or an open one. */
export async function decideOutcome(
  call: TenantCall,
  projectId: string,
  subject: string,
  { outcome, sentence, revision }: OutcomeWrite,
): Promise<void> {
  await openProject(call, projectId, 'intake.write')
  const { db } = call.tenant
  const [ready, [known]] = await db.batch([
    findReady(db, projectId),
    findOutcome(db, projectId, subject),
  ])
  if (isApart(ready)) throw new ProblemError('expectations-apart')
  if (outcome !== 'agree' && sentence === '') refuse('/sentence', 'missing')
  if ((known?.revision ?? 0) !== revision) throw new ProblemError('edited-meanwhile')
  const row = { projectId, subject, outcome, sentence, revision: revision + 1 }
  await recordIn(call, projectId, [putOutcome(db, row)], {
    action: 'intake.outcome',
    fields: [subject, outcome],
  })
}

/** Writes down about what residents have a say, how far, and who decides then. */
export async function saveTopic(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, ...topic }: TopicWrite,
): Promise<void> {
  await openProject(call, projectId, 'intake.write')
  const { db } = call.tenant
  const [known] = await findAnyTopic(db, id)
  // Of another project: what it says there is nobody's business here.
  if (known && known.projectId !== projectId) throw new ProblemError('key-reused')
  if (revision > 0 && known?.revision !== revision) throw new ProblemError('edited-meanwhile')
  // The same press twice.
  if (revision === 0 && known) return
  const row = { id, projectId, ...topic, revision: revision + 1 }
  await recordIn(call, projectId, [putTopic(db, row)], {
    action: 'intake.topic',
    fields: ['topics'],
  })
}

export async function removeTopic(call: TenantCall, projectId: string, id: string): Promise<void> {
  await openProject(call, projectId, 'intake.write')
  const { db } = call.tenant
  there(await findTopic(db, projectId, id))
  await recordIn(call, projectId, [deleteTopic(db, projectId, id)], {
    action: 'intake.topic-removed',
    fields: ['topics'],
  })
}

/** Chooses a theme, or changes its question; whatever is said about a question, it is kept. */
export async function saveTheme(
  call: TenantCall,
  projectId: string,
  theme: string,
  { question, revision }: ThemeWrite,
): Promise<void> {
  await openProject(call, projectId, 'intake.write')
  const { db } = call.tenant
  const [[known], [own]] = await db.batch([
    findTheme(db, projectId, theme),
    findOwnTheme(db, theme),
  ])
  const isShared = [...sharedThemes, OWN_CHOICE].some((each) => each === theme)
  if (!isShared && !own) throw new ProblemError('not-found')
  if ((known?.revision ?? 0) !== revision) throw new ProblemError('edited-meanwhile')
  const row = { projectId, theme, question, revision: revision + 1 }
  await recordIn(call, projectId, [putTheme(db, row)], {
    action: 'intake.theme',
    fields: ['themes'],
  })
}

/** Leaves a theme out; what people find important themselves stays, says the database. */
export async function removeTheme(
  call: TenantCall,
  projectId: string,
  theme: string,
): Promise<void> {
  await openProject(call, projectId, 'intake.write')
  const { db } = call.tenant
  there(await findTheme(db, projectId, theme))
  await recordIn(call, projectId, [deleteTheme(db, projectId, theme)], {
    action: 'intake.theme-removed',
    fields: ['themes'],
  })
}
