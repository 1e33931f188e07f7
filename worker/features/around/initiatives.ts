import { actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { Answer, InitiativeChange, InitiativeList, NewInitiative } from './contract'
import { requireThemes } from './known-themes'
import { openFirst } from './policy'
import {
  deleteInitiative,
  findInitiative,
  findInitiatives,
  findOwnThemes,
  findStakeholders,
  insertInitiative,
  most,
  updateInitiative,
} from './queries'
import { initiativeView } from './view'

/** What goes on in the area already, and what waits for an answer. */
export async function listInitiatives(call: TenantCall, id: string): Promise<InitiativeList> {
  await enterProject(call, id, 'around.read')
  const { tenant, actor, now, at } = call
  const { db } = tenant
  const [projects, rows, stakeholders, ownThemes] = await db.batch([
    findProject(db, id),
    findInitiatives(db, id),
    findStakeholders(db, id),
    findOwnThemes(db),
  ])
  const { name } = there(projects)
  const asOf = momentOf(now)
  const may = (action: 'project.work' | 'around.answer') =>
    allows(actor, action, { projectId: id }, at)
  return {
    project: { id, name },
    initiatives: openFirst(rows.map((row) => initiativeView(row, asOf.on))),
    stakeholders: stakeholders.map((one) => ({ id: one.id, name: one.name })),
    ownThemes,
    may: { work: may('project.work'), answer: may('around.answer') },
    asOf,
  }
}

export async function addInitiative(
  call: TenantCall,
  projectId: string,
  asked: NewInitiative,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const id = await idFor(call, 'ini', key)
  const [projects, rows, stakeholders, ownThemes] = await db.batch([
    findProject(db, projectId),
    findInitiatives(db, projectId),
    findStakeholders(db, projectId),
    findOwnThemes(db),
  ])
  there(projects)
  if (rows.some(({ initiative }) => initiative.id === id)) return id
  requireSound(asked, stakeholders)
  requireThemes(asked.themes, ownThemes)
  if (rows.length >= most.initiatives) refuse('/what', 'too-big')
  await recordIn(call, projectId, [insertInitiative(db, { id, projectId, ...asked })], {
    action: 'around.initiative-added',
  })
  return id
}

/** Changes an initiative. Another question than the one that was answered waits for an answer again. */
export async function changeInitiative(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, ...asked }: InitiativeChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const [rows, stakeholders, ownThemes] = await db.batch([
    findInitiative(db, projectId, id),
    findStakeholders(db, projectId),
    findOwnThemes(db),
  ])
  const row = there(rows)
  requireSound(asked, stakeholders)
  requireThemes(asked.themes, [...ownThemes, ...row.themes.map((theme) => ({ id: theme }))])
  const unanswered = { answer: '', answeredBy: null, answeredAt: null }
  const set = { ...asked, ...(asked.ask !== row.ask && unanswered) }
  await recordIn(call, projectId, [updateInitiative(db, id, revision, set)], {
    action: 'around.initiative-changed',
  })
}

export async function removeInitiative(
  call: TenantCall,
  projectId: string,
  id: string,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  there(await findInitiative(db, projectId, id))
  await recordIn(call, projectId, [deleteInitiative(db, id)], {
    action: 'around.initiative-removed',
  })
}

/** The commissioner's answer to what an initiative asks. */
export async function answerInitiative(
  call: TenantCall,
  projectId: string,
  id: string,
  { answer, revision }: Answer,
): Promise<void> {
  await enterProject(call, projectId, 'around.answer')
  const { tenant, actor, at } = call
  const { ask } = there(await findInitiative(tenant.db, projectId, id))
  if (ask === '') refuse('/answer')
  const set = { answer, answeredBy: actorId(actor), answeredAt: at }
  await recordIn(call, projectId, [updateInitiative(tenant.db, id, revision, set)], {
    action: 'around.initiative-answered',
  })
}

function requireSound(
  { ask, answerBy, stakeholderId }: NewInitiative,
  stakeholders: readonly { id: string }[],
): void {
  if (ask !== '' && answerBy === null) refuse('/answerBy', 'missing')
  if (ask === '' && answerBy !== null) refuse('/ask', 'missing')
  if (stakeholderId !== null && !stakeholders.some((one) => one.id === stakeholderId))
    refuse('/stakeholderId')
}

function refuse(pointer: string, code: 'invalid' | 'missing' | 'too-big' = 'invalid'): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}
