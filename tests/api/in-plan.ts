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
  const isInUse = method !== 'DELETE' || path.includes('messages')
  await db.batch([
    db
      .insert(audience)
      .values(audiences.map((id) => ({ projectId, id, stream: 'residents' as const, name: 'A' }))),
    ...channels.map((id) =>
      db.insert(channel).values({ projectId, id, kind: 'poster', name: 'Poster' }),
    ),
    ...moments.map((id) =>
      db.insert(projectMoment).values({ projectId, id, name: 'Start', onDate: '2027-01-14' }),
    ),
    ...(isInUse ? messages : []).map((id, index) =>
      db.insert(message).values({
        ...{ projectId, id, subject: 'Kom langs', daysBefore: 14, state: 'written' },
        ...{ audienceId: audiences[index] ?? '', channelId: channels[index] ?? '' },
        momentId: moments[index] ?? '',
      }),
    ),
  ])
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
