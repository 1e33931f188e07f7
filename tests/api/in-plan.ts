import { audience, channel, message, projectMoment } from '../../db/tenant/schema/plan'
import { newId } from '../../worker/auth/secrets'
import { addProject, grant, type TestTenant } from '../support/builders'
import type { Person } from '../support/people'
import type { Operation } from './document'
import type { Known } from './invent'

/** A change is let in once for each: its revision is another one after that. */
const EACH = 10

/** A project led by these people, with a plan; for what can go, with parts that nothing hangs on. */
export async function inPlan(
  tenant: TestTenant,
  leads: readonly Person[],
  { path, method }: Operation,
): Promise<Known> {
  if (!/\{projectId\}\/(plan|buddy|channels|audiences|moments|messages)/.test(path)) return {}
  const { db } = tenant
  const { id: projectId } = await addProject(tenant)
  for (const { accountId } of leads)
    await grant(tenant, accountId, 'project-lead', { scopeId: projectId })
  const some = (prefix: string) => Array.from({ length: EACH }, () => newId(prefix))
  const [audiences, channels, moments, messages] = ['aud', 'chn', 'mom', 'msg'].map(some) as [
    ...[string[], string[], string[], string[]],
  ]
  const [group, way] = [
    { stream: 'residents', name: 'A' },
    { kind: 'poster', name: 'P' },
  ] as const
  const planned = messages.map((id, index) => ({
    ...{ projectId, id, subject: 'Kom langs', daysBefore: 14, state: 'written' as const },
    ...{ audienceId: audiences[index] ?? '', channelId: channels[index] ?? '' },
    momentId: moments[index] ?? '',
  }))
  await db.batch([
    db.insert(audience).values(audiences.map((id) => ({ projectId, id, ...group }))),
    db.insert(channel).values(channels.map((id) => ({ projectId, id, ...way }))),
    db
      .insert(projectMoment)
      .values(moments.map((id) => ({ projectId, id, name: 'Start', onDate: '2027-01-14' }))),
    ...(method === 'DELETE' && !path.includes('messages')
      ? []
      : [
          db.insert(message).values(planned.slice(0, 5)),
          db.insert(message).values(planned.slice(5)),
        ]),
  ] as const)
  return {
    projectId: [projectId],
    audienceId: audiences,
    channelId: channels,
    momentId: moments,
    messageId: messages,
    audience: audiences,
    moment: moments,
    assigneeId: leads.map(({ accountId }) => accountId),
    onDate: ['2027-02-01'],
    agreedOn: ['2026-11-01'],
    contactName: [''],
  }
}
