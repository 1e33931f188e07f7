import {
  expectationOutcome,
  expectationsReady,
  intakePerson,
  intakeSide,
  promiseTopic,
} from '../../db/tenant/schema/intake'
import { projectTheme } from '../../db/tenant/schema/project'
import { deriveConfirmationSecret, newId } from '../../worker/auth/secrets'
import { addProject, grant, type TestTenant } from '../support/builders'
import type { Person } from '../support/people'
import { SECRET_KEY } from '../support/server'
import type { Operation } from './document'
import type { Known } from './invent'

/** A project with a starting conversation that is fixed, led by this person. */
export async function atTable(
  tenant: TestTenant,
  lead: Person,
  { path }: Operation,
): Promise<Known> {
  if (!/\{projectId\}\/(intake|promise)/.test(path)) return {}
  const { db, slug } = tenant
  const { id: projectId } = await addProject(tenant)
  await grant(tenant, lead.accountId, 'project-lead', { scopeId: projectId })
  const person = { projectId, name: 'Bo', email: lead.email, confirms: true } as const
  const [one, other, topicId] = [newId('ipn'), newId('ipn'), newId('ptp')]
  const ready = { projectId, readyBy: 'acc_x', readyAt: 0 }
  await db.batch([
    db.insert(intakePerson).values({ id: one, side: 'commissioner', ...person }),
    db.insert(intakePerson).values({ id: other, side: 'contractor', ...person }),
    db.insert(intakeSide).values({ projectId, accountId: lead.accountId, side: 'contractor' }),
    db.insert(expectationsReady).values({ ...ready, side: 'commissioner' }),
    db.insert(expectationsReady).values({ ...ready, side: 'contractor' }),
    db.insert(expectationOutcome).values({ projectId, subject: 'pace', outcome: 'agree' }),
    db.insert(projectTheme).values({ projectId, theme: 'green' }),
    db.insert(projectTheme).values({ projectId, theme: 'sport' }),
    db.insert(promiseTopic).values({ id: topicId, projectId, topic: 'Plein', degree: 'know' }),
  ])
  const table = tenant.api(`/projects/${projectId}/intake`)
  for (const act of ['', '/1/publication'].filter(
    (each) => each === '' || path.endsWith('promise'),
  )) {
    const answer = await lead.post(`${table}/versions${act}`)
    if (!answer.ok) throw new Error(await answer.text())
  }
  const ids = { projectId, personId: one, number: 1 }
  return {
    projectId: [projectId],
    personId: [one],
    topicId: [topicId],
    theme: ['green', 'sport'],
    subject: path.includes('/outcomes/') ? ['pace'] : ['situation', 'size', 'tried'],
    side: path.endsWith('/side')
      ? ['contractor']
      : path.includes('/texts/')
        ? ['']
        : ['contractor'],
    textId: [newId('txt'), newId('txt')],
    number: ['1'],
    since: ['0'],
    'confirmation-link': [await deriveConfirmationSecret(SECRET_KEY, slug, ids)],
  }
}
