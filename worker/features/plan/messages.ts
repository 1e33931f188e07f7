import { actorId } from '../../auth/actor'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, idFor, recordIn, there } from '../../projects/open-project'
import type { MessageChange, MessageStepAsked, MessageTextChange, NewMessage } from './contract'
import { stepRefused } from './policy'
import {
  deleteMessage,
  findMessage,
  insertMessage,
  loadMessage,
  loadPlan,
  most,
  putText,
  updateMessage,
} from './queries'

/** Plans a message: for whom, through what, and how long before which moment. */
export async function addMessage(
  call: TenantCall,
  projectId: string,
  asked: NewMessage,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'plan.write')
  const { db } = call.tenant
  const id = await idFor(call, 'msg', key)
  const loaded = await loadPlan(db, projectId, call.at)
  const [projects, , , , , , messages] = loaded
  there(projects)
  if (messages.some((row) => row.id === id)) return id
  if (messages.length >= most.messages)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/subject', code: 'too-big' }] })
  requireSound(asked, loaded)
  await recordIn(call, projectId, [insertMessage(db, { projectId, id, ...asked })], {
    action: 'plan.message-added',
  })
  return id
}

export async function changeMessage(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, ...asked }: MessageChange,
): Promise<void> {
  await enterProject(call, projectId, 'plan.write')
  const { db } = call.tenant
  const loaded = await loadMessage(db, projectId, id, call.at)
  const { assigneeId } = there(loaded[6])
  requireSound(asked, loaded, assigneeId)
  await recordIn(call, projectId, [updateMessage(db, { projectId, id, revision }, asked)], {
    action: 'plan.message-changed',
  })
}

export async function removeMessage(
  call: TenantCall,
  projectId: string,
  id: string,
): Promise<void> {
  await enterProject(call, projectId, 'plan.write')
  const { db } = call.tenant
  there(await findMessage(db, projectId, id))
  await recordIn(call, projectId, deleteMessage(db, projectId, id), {
    action: 'plan.message-removed',
  })
}

/** Keeps the text of a message in one language; a second reader has to look again. */
export async function writeMessage(
  call: TenantCall,
  projectId: string,
  messageId: string,
  language: string,
  asked: MessageTextChange,
): Promise<void> {
  await enterProject(call, projectId, 'plan.write')
  const { tenant, actor } = call
  const { state } = there(await findMessage(tenant.db, projectId, messageId))
  if (state === 'sent') throw new ProblemError('message-state')
  const text = { projectId, messageId, language }
  await recordIn(call, projectId, putText(tenant.db, text, asked, actorId(actor)), {
    action: 'plan.message-written',
    fields: [language],
  })
}

/** Asks for a second reader, says that one has read it, or that it went out. */
export async function takeStep(
  call: TenantCall,
  projectId: string,
  id: string,
  { step, revision }: MessageStepAsked,
): Promise<void> {
  await enterProject(call, projectId, 'plan.write')
  const { tenant, actor, at } = call
  const me = actorId(actor)
  const row = there(await findMessage(tenant.db, projectId, id))
  const refused = stepRefused(row, step, me)
  if (refused) throw new ProblemError(refused)
  const set = {
    'ask-check': { checkAskedAt: at },
    checked: { state: 'checked', checkedBy: me },
    sent: { state: 'sent' },
    'not-sent': { state: row.checkedBy === null ? 'written' : 'checked' },
  } as const
  await recordIn(
    call,
    projectId,
    [updateMessage(tenant.db, { projectId, id, revision }, set[step])],
    { action: `plan.message-${step}` },
  )
}

/** Of what is there; and money leaves the wijk only with a reason. */
function requireSound(
  { audienceId, channelId, momentId, assigneeId, reason }: NewMessage,
  [, audiences, channels, , moments, team]: Awaited<
    ReturnType<typeof loadPlan | typeof loadMessage>
  >,
  before: string | null = null,
): void {
  const has = (rows: readonly { id: string }[], id: string) => rows.some((row) => row.id === id)
  const channel = channels.find((row) => row.id === channelId)
  const wrong = [
    ...(has(audiences, audienceId) ? [] : ['/audienceId']),
    ...(channel?.isThere ? [] : ['/channelId']),
    ...(has(moments, momentId) ? [] : ['/momentId']),
    ...(assigneeId === null || assigneeId === before || has(team, assigneeId)
      ? []
      : ['/assigneeId']),
  ]
  if (wrong.length > 0)
    throw new ProblemError('invalid-input', {
      errors: wrong.map((pointer) => ({ pointer, code: 'invalid' as const })),
    })
  if (channel?.kind === 'supplier' && reason === '')
    throw new ProblemError('supplier-needs-reason', {
      errors: [{ pointer: '/reason', code: 'missing' }],
    })
}
