import {
  areaNote,
  initiative,
  interest,
  stakeholder,
  stakeholderContact,
} from '../../db/tenant/schema/around'
import { measurement } from '../../db/tenant/schema/measurement'
import { deriveContactSecret, newId } from '../../worker/auth/secrets'
import { addProject, grant, type TestTenant } from '../support/builders'
import type { Person } from '../support/people'
import { SECRET_KEY } from '../support/server'
import type { Operation } from './document'
import type { Known } from './invent'

/** A change is let in once for each: its revision is another one after that. */
const EACH = 10

/** A project led by these people, with who is around it, what goes on and what is noted. */
export async function aroundIt(
  tenant: TestTenant,
  leads: readonly [Person, ...Person[]],
  { path }: Operation,
): Promise<Known> {
  if (
    !/\{projectId\}\/(stakeholder|initiatives|area-notes|measurements|survey|interests)/.test(path)
  )
    return {}
  const { db, slug } = tenant
  const { id: projectId } = await addProject(tenant)
  for (const { accountId } of leads)
    await grant(tenant, accountId, 'project-lead', { scopeId: projectId })
  const [some, contacts, initiatives, notes, measured] = ['stk', 'stc', 'ini', 'arn', 'msr'].map(
    (prefix) => Array.from({ length: EACH }, () => newId(prefix)),
  ) as [string[], string[], string[], string[], string[]]
  const interests = Array.from({ length: EACH }, () => newId('itr'))
  // Open, so that it can be answered; one, so that there is room for another.
  const surveys = path.endsWith('/measurements') ? measured.slice(0, 1) : measured
  await db.batch([
    db.insert(interest).values(interests.map((id) => ({ id, projectId, about: 'Rust' }))),
    ...some.map((id) =>
      db
        .insert(stakeholder)
        .values({ id, projectId, name: 'Kerk', kind: 'group', alliance: 'invited' }),
    ),
    ...some.map((stakeholderId, index) =>
      db.insert(stakeholderContact).values({
        ...{ id: contacts[index] ?? '', stakeholderId, email: leads[0].email, since: 0 },
      }),
    ),
    ...initiatives.map((id) =>
      db
        .insert(initiative)
        .values({ id, projectId, what: 'Soep', ask: 'Een zaal?', answerBy: '2026-12-04' }),
    ),
    ...notes.map((id) =>
      db.insert(areaNote).values({
        ...{ id, projectId, part: 'rhythm', text: 'Druk.', writtenBy: 'acc_x', writtenAt: 0 },
      }),
    ),
    ...surveys.map((id) =>
      db.insert(measurement).values({
        ...{ id, projectId, name: 'Begin', onDate: '2026-11-01', figures: [] },
        ...{ opensOn: '2026-01-01', closesOn: '2099-12-31' },
      }),
    ),
  ])
  const ids = { projectId, contactId: contacts[0] ?? '' }
  return {
    projectId: [projectId],
    stakeholderId: some,
    contactId: [ids.contactId],
    initiativeId: initiatives,
    noteId: notes,
    interestId: interests,
    sides: some,
    assigneeId: leads.map(({ accountId }) => accountId),
    spokenOn: ['2026-11-01'],
    measurementId: measured,
    opensOn: ['2026-01-01'],
    closesOn: ['2099-12-31'],
    themes: ['green', 'sport'],
    ask: ['Een zaal?'],
    answerBy: ['2026-12-04'],
    'contact-link': [await deriveContactSecret(SECRET_KEY, slug, ids)],
  }
}
