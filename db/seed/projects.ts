import { wallOf } from '../../worker/time/amsterdam'
import { addDays } from '../../worker/time/date'
import type { TeamRole } from '../roles'
import type { areaNote, initiative, stakeholder } from '../tenant/schema/around'
import type { project, projectArea, projectParty, workItem } from '../tenant/schema/project'
import type { roleGrant } from '../tenant/schema/self'
import type { question, spot, story, storyPerson, storyText } from '../tenant/schema/story'
import { areaRow } from './areas'
import type { Period } from './calendar'
import { accountIdOf, demoPeople } from './people'
import { noPlan, plan } from './plan'
import { type Random, randomFrom } from './random'
import type { DemoProject, DemoTenant } from './shape'

const HALF_A_YEAR = 183 * 86_400

const teamOf = (project: DemoProject): [TeamRole, string][] => [
  ['project-lead', project.lead],
  ...(project.buddy ? [['buddy', project.buddy] as [TeamRole, string]] : []),
  ...(project.decides ? [['decision-maker', project.decides] as [TeamRole, string]] : []),
]

const accountOf = (email: string) => {
  const person = demoPeople.find((each) => each.email === email)
  if (!person) throw new Error(`nobody is called ${email}`)
  return accountIdOf(person)
}

/** The projects of a tenant, each at its starting point, with a team and something to do. */
export function projectRows(tenant: DemoTenant, { nowMin }: Period) {
  const createdAt = nowMin * 60 - HALF_A_YEAR / 6
  const today = wallOf(nowMin).on
  const projects: (typeof project.$inferSelect)[] = []
  const areas: (typeof projectArea.$inferSelect)[] = []
  const parties: (typeof projectParty.$inferSelect)[] = []
  const items: (typeof workItem.$inferSelect)[] = []
  const grants: (typeof roleGrant.$inferSelect)[] = []
  const told = noStories()
  const around: Around = { stakeholders: [], initiatives: [], notes: [] }
  const planned = noPlan()
  for (const demo of tenant.projects ?? []) {
    const random = randomFrom(`${tenant.slug}/project/${demo.name}`)
    const id = random.id('prj')
    projects.push({
      ...{ id, name: demo.name, kind: demo.kind, summary: demo.summary },
      ...{ contactName: '', contactFunction: '', contactPhone: '', contactEmail: '' },
      ...{ startsOn: addDays(today, demo.startsInDays), endsOn: addDays(today, demo.endsInDays) },
      ...{ publicVotes: demo.kind === 'regular', phase: 0, revision: 1, createdAt },
      mostProjects: null,
    })
    const wijk = tenant.wijken.find(({ code }) => code === demo.wijk)
    if (wijk) {
      const { code, name, outline, box } = areaRow(wijk)
      areas.push({
        ...{ id: random.id('are'), projectId: id, kind: 'wijk', code, name, outline, box },
        ...{ year: 2022, addresses: [], withinId: null },
      })
    }
    for (const [part, name, capacity] of demo.parties)
      parties.push({
        ...{ id: random.id('pty'), projectId: id, name, part, capacity },
        ...{ contactName: '', contactEmail: '', agreementFile: null, agreementName: null },
        ...{ agreedOn: null, revision: 1 },
      })
    for (const [role, email] of teamOf(demo))
      grants.push({
        ...{ id: random.id('grt'), holderId: accountOf(email), role, scopeId: id },
        ...{ validFrom: createdAt, validUntil: null, grantedBy: null, grantedAt: null },
      })
    for (const [title, email, inDays] of demo.items)
      items.push({
        ...{ id: random.id('itm'), projectId: id, title, assigneeId: accountOf(email) },
        ...{ dueOn: addDays(today, inDays), state: 'open', doneAt: null, revision: 1, createdAt },
      })
    lookAround(around, demo, { id, box: wijk ? areaRow(wijk).box : '', createdAt, random })
    if (demo.plan)
      plan(planned, demo.plan, {
        ...{ projectId: id, nowMin, accountOf },
        random: randomFrom(`${tenant.slug}/plan/${demo.name}`),
      })
    if (demo.story) tell(told, demo, demo.story, { id, createdAt, random })
  }
  return { projects, areas, parties, items, grants, ...told, ...around, ...planned }
}

interface Around {
  stakeholders: (typeof stakeholder.$inferSelect)[]
  initiatives: (typeof initiative.$inferSelect)[]
  notes: (typeof areaNote.$inferSelect)[]
}

/** Adds who is around a project, what goes on already, and what people say of the area. */
function lookAround(
  rows: Around,
  { lead, around = [], initiatives = [], notes = [] }: DemoProject,
  { id, box, createdAt, random }: { id: string; box: string; createdAt: number; random: Random },
) {
  const today = wallOf(Math.floor((createdAt + HALF_A_YEAR / 6) / 60)).on
  for (const [name, kind, words, themes, alliance] of around) {
    const isJoined = alliance === 'joined'
    rows.stakeholders.push({
      ...{ id: random.id('stk'), projectId: id, name, kind, themes, alliance },
      ...{ wants: '', offers: '', takesPart: '', ...words },
      ...{ onStory: isJoined, state: isJoined ? 'confirmed' : 'listed', revision: 1 },
    })
  }
  for (const [what, who, ask, answerInDays] of initiatives)
    rows.initiatives.push({
      ...{ id: random.id('ini'), projectId: id, what, stakeholderId: null, who, place: '' },
      ...{ moments: '', themes: [], ask, answerBy: ask ? addDays(today, answerInDays) : null },
      ...{ answer: '', answeredBy: null, answeredAt: null, revision: 1 },
    })
  const [left = 0, top = 0, width = 0, height = 0] = box.split(' ').map(Number)
  for (const [part, text, source, at] of notes)
    rows.notes.push({
      ...{ id: random.id('arn'), projectId: id, part, text, source, place: '', photo: null },
      mapX: at ? Math.round(left + at[0] * width) : null,
      mapY: at ? Math.round(top + at[1] * height) : null,
      ...{ writtenBy: accountOf(lead), writtenAt: createdAt, revision: 1 },
    })
}

interface Stories {
  stories: (typeof story.$inferSelect)[]
  texts: (typeof storyText.$inferSelect)[]
  shown: (typeof storyPerson.$inferSelect)[]
  spots: (typeof spot.$inferSelect)[]
  questions: (typeof question.$inferSelect)[]
}

const noStories = (): Stories => ({ stories: [], texts: [], shown: [], spots: [], questions: [] })

/** Adds what residents read of a project and asked about it. */
function tell(
  told: Stories,
  { lead, buddy }: DemoProject,
  { texts, spots, questions }: NonNullable<DemoProject['story']>,
  { id, createdAt, random }: { id: string; createdAt: number; random: Random },
) {
  const now = createdAt + HALF_A_YEAR / 6
  told.stories.push({ projectId: id, publishedAt: createdAt, revision: 1 })
  for (const [locale, words] of texts)
    told.texts.push({ projectId: id, locale, ...words, revision: 1 })
  for (const each of spots)
    told.spots.push({ id: random.id('spt'), projectId: id, ...each, revision: 1 })
  for (const email of [lead, buddy])
    if (email)
      told.shown.push({
        ...{ projectId: id, accountId: accountOf(email), function: '', acceptedAt: createdAt },
        photo: null,
      })
  for (const [text, daysAgo, answer = ''] of questions) {
    const askedAt = now - daysAgo * 86_400
    const isOpen = answer === ''
    told.questions.push({
      // Nobody has the code of it.
      ...{ id: random.id('qst'), projectId: id, codeHash: random.hex(64), text, askedOf: null },
      ...{ locale: 'nl', name: '', email: '', phone: '', askedAt, answer, passedOnTo: '' },
      answerBy: addDays(wallOf(Math.floor(askedAt / 60)).on, 14),
      state: isOpen ? 'open' : 'answered',
      settledBy: isOpen ? null : accountOf(lead),
      settledAt: isOpen ? null : askedAt + 86_400,
      revision: isOpen ? 1 : 2,
    })
  }
}
