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
  for (const [index, id] of messages.entries()) {
    const of = {
      audienceId: audiences[index] ?? '',
      channelId: channels[index] ?? '',
      momentId: moments[index] ?? '',
    }
    await db.batch([
      db.insert(audience).values({ projectId, id: of.audienceId, stream: 'residents', name: 'A' }),
      db.insert(channel).values({ projectId, id: of.channelId, kind: 'poster', name: 'Poster' }),
      db.insert(projectMoment).values({
        ...{ projectId, id: of.momentId, name: 'Start', onDate: '2027-01-14' },
      }),
      ...(method === 'delete' && !path.includes('messages')
        ? []
        : [
            db.insert(message).values({
              ...{ projectId, id, subject: 'Kom langs', daysBefore: 14, ...of, state: 'written' },
            }),
          ]),
    ] as const)
  }
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
