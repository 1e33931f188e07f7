import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  isNotNull,
  isNull,
  lte,
  or,
  sql,
} from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { storyRoles, teamRoles } from '../../../db/roles'
import { stakeholder } from '../../../db/tenant/schema/around'
import { measurement } from '../../../db/tenant/schema/measurement'
import { member } from '../../../db/tenant/schema/member'
import { project, projectParty } from '../../../db/tenant/schema/project'
import { roleGrant } from '../../../db/tenant/schema/self'
import { question, spot, story, storyPerson, storyText } from '../../../db/tenant/schema/story'
import type { Locale } from '../../http/schemas'
import { announcedGatherings } from '../../projects/gatherings'
import { findProject } from '../../projects/open-project'
import type { IsoDate } from '../../time/date'
import { MOST_SPOTS } from './contract'

export type QuestionRow = typeof question.$inferSelect

/** How many of each a page shows. */
const most = {
  receivers: 5,
  stories: 30,
  people: 12,
  parties: 20,
  questions: 100,
  settled: 30,
} as const

// ---- reading

/** Everything that a story tells, but its promise. One round trip. */
export function loadStory(db: Database, projectId: string, at: number, today: IsoDate) {
  const now = Math.floor(at / 60)
  return db.batch([
    findProject(db, projectId),
    db.select().from(story).where(eq(story.projectId, projectId)),
    findTexts(db, projectId),
    findPeople(db, projectId, at),
    db
      .select({ id: projectParty.id, name: projectParty.name, part: projectParty.part })
      .from(projectParty)
      .where(eq(projectParty.projectId, projectId))
      .orderBy(asc(projectParty.name))
      .limit(most.parties),
    findSpots(db, projectId),
    db
      .select({ id: stakeholder.id, name: stakeholder.name, offers: stakeholder.offers })
      .from(stakeholder)
      .where(and(eq(stakeholder.projectId, projectId), eq(stakeholder.onStory, true)))
      .orderBy(asc(stakeholder.name))
      .limit(most.parties),
    announcedGatherings(db, projectId, now),
    // A survey that can be answered today.
    db
      .select({ closesOn: measurement.closesOn })
      .from(measurement)
      .where(
        and(
          eq(measurement.projectId, projectId),
          lte(measurement.opensOn, today),
          gte(measurement.closesOn, today),
        ),
      )
      .limit(1),
  ])
}

function findTexts(db: Database, projectId: string) {
  return db.select().from(storyText).where(eq(storyText.projectId, projectId))
}

/** Who is in the team or a wijkverbinder now, and said that their name may stand here. */
export function findPeople(db: Database, projectId: string, at: number) {
  return db
    .select({
      id: storyPerson.accountId,
      name: member.name,
      role: roleGrant.role,
      function: storyPerson.function,
      photo: storyPerson.photo,
    })
    .from(storyPerson)
    .innerJoin(member, eq(member.id, storyPerson.accountId))
    .innerJoin(
      roleGrant,
      and(eq(roleGrant.holderId, storyPerson.accountId), inProject(projectId, at)),
    )
    .where(eq(storyPerson.projectId, projectId))
    .orderBy(asc(member.sortKey))
    .limit(most.people)
}

/** Somebody's roles in the project, each with what they say of themselves on its story. */
export function findMe(db: Database, projectId: string, accountId: string, at: number) {
  return db
    .select({
      role: roleGrant.role,
      shownSince: storyPerson.acceptedAt,
      function: storyPerson.function,
      photo: storyPerson.photo,
    })
    .from(roleGrant)
    .leftJoin(
      storyPerson,
      and(eq(storyPerson.accountId, roleGrant.holderId), eq(storyPerson.projectId, projectId)),
    )
    .where(and(eq(roleGrant.holderId, accountId), inProject(projectId, at)))
    .limit(storyRoles.length)
}

/** A grant that counts now: in the team, or as a wijkverbinder of the whole organisation. */
function inProject(projectId: string, at: number) {
  const { role, scopeId } = roleGrant
  return and(
    sql`(${scopeId} = ${projectId}
      AND ${role} IN (SELECT value FROM json_each(${JSON.stringify(teamRoles)}))
      OR ${role} = 'wijkverbinder' AND ${scopeId} IS NULL)`,
    lte(roleGrant.validFrom, at),
    or(isNull(roleGrant.validUntil), gt(roleGrant.validUntil, at)),
  )
}

export function findSpots(db: Database, projectId: string) {
  return db
    .select()
    .from(spot)
    .where(eq(spot.projectId, projectId))
    .orderBy(asc(spot.name))
    .limit(MOST_SPOTS)
}

/** Published stories, newest first, with their texts in both languages. */
export function loadStories(db: Database) {
  return db
    .select({
      id: story.projectId,
      name: project.name,
      locale: storyText.locale,
      happens: storyText.happens,
    })
    .from(story)
    .innerJoin(project, eq(project.id, story.projectId))
    .innerJoin(storyText, eq(storyText.projectId, story.projectId))
    .where(isNotNull(story.publishedAt))
    .orderBy(desc(story.publishedAt))
    .limit(2 * most.stories)
}

export function findStory(db: Database, projectId: string) {
  return db.select().from(story).where(eq(story.projectId, projectId))
}

export function findQuestion(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(question)
    .where(and(eq(question.id, id), eq(question.projectId, projectId)))
}

/** Whether anything was asked in a project since then that still waits. */
export function findAskedSince(db: Database, projectId: string, since: number) {
  return db
    .select({ id: question.id })
    .from(question)
    .where(
      and(
        eq(question.projectId, projectId),
        sql`${question.state} = 'open'`,
        gt(question.askedAt, since),
      ),
    )
    .limit(1)
}

/** Who hears of a new question: who leads the project, and whoever was asked. */
export function findReceivers(
  db: Database,
  { projectId, askedOf }: Pick<QuestionRow, 'projectId' | 'askedOf'>,
  at: number,
) {
  return db
    .selectDistinct({ id: member.id, name: member.name, email: member.email })
    .from(roleGrant)
    .innerJoin(member, eq(member.id, roleGrant.holderId))
    .where(
      and(
        inProject(projectId, at),
        or(eq(roleGrant.role, 'project-lead'), eq(roleGrant.holderId, askedOf ?? '')),
      ),
    )
    .limit(most.receivers)
}

/** What is still to be answered, what was answered last, and who was asked. */
export function loadQuestions(db: Database, projectId: string) {
  const questions = () => db.select().from(question).$dynamic()
  return db.batch([
    findProject(db, projectId),
    questions()
      .where(and(eq(question.projectId, projectId), sql`${question.state} = 'open'`))
      .orderBy(asc(question.answerBy))
      .limit(most.questions + 1),
    questions()
      .where(and(eq(question.projectId, projectId), sql`${question.state} <> 'open'`))
      .orderBy(desc(question.settledAt))
      .limit(most.settled),
  ])
}
export const MOST_OPEN = most.questions

/** Names of those whom questions name, by their account. */
export function findNames(db: Database, accountIds: readonly string[]) {
  return db
    .select({ id: member.id, name: member.name })
    .from(member)
    .where(sql`${member.id} IN (SELECT value FROM json_each(${JSON.stringify(accountIds)}))`)
}

// Names of their own, because the rows of a join are read by the names of their columns.
const projectName = sql<string>`${project.name}`.as('project_name')
const askedOfName = sql<string | null>`${member.name}`.as('asked_of_name')

export function findByCode(db: Database, codeHash: string) {
  return db
    .select({ ...getTableColumns(question), projectName, askedOfName })
    .from(question)
    .innerJoin(project, eq(project.id, question.projectId))
    .leftJoin(member, eq(member.id, question.askedOf))
    .where(eq(question.codeHash, codeHash))
}

export function findForLetter(db: Database, id: string) {
  return db
    .select({ ...getTableColumns(question), projectName })
    .from(question)
    .innerJoin(project, eq(project.id, question.projectId))
    .where(eq(question.id, id))
}

// ---- writing

interface Words {
  happens: string
  why: string
  asked: string
  ideas: string
}

/** The next version of a text; the database refuses when that is not the next. */
export function putText(
  db: Database,
  projectId: string,
  locale: Locale,
  { revision, ...words }: Words & { revision: number },
): Write {
  const set = { ...words, revision: revision + 1 }
  return db
    .insert(storyText)
    .values({ projectId, locale, ...set })
    .onConflictDoUpdate({ target: [storyText.projectId, storyText.locale], set })
}

/** Shows the story from now on, or no more (null). */
export function putPublished(
  db: Database,
  projectId: string,
  publishedAt: number | null,
  revision: number,
): Write {
  const set = { publishedAt, revision: revision + 1 }
  return db
    .insert(story)
    .values({ projectId, ...set })
    .onConflictDoUpdate({ target: story.projectId, set })
}

export function putPerson(db: Database, row: typeof storyPerson.$inferInsert): Write {
  return db
    .insert(storyPerson)
    .values(row)
    .onConflictDoUpdate({
      target: [storyPerson.projectId, storyPerson.accountId],
      set: { function: row.function ?? '', acceptedAt: row.acceptedAt },
    })
}

/** Whether somebody on the story of this project shows this photo. */
export function findPhoto(db: Database, projectId: string, photo: string) {
  return db
    .select({ id: storyPerson.accountId })
    .from(storyPerson)
    .where(and(eq(storyPerson.projectId, projectId), eq(storyPerson.photo, photo)))
    .limit(1)
}

export function updatePhoto(
  db: Database,
  projectId: string,
  accountId: string,
  photo: string | null,
): Write {
  return db
    .update(storyPerson)
    .set({ photo })
    .where(and(eq(storyPerson.projectId, projectId), eq(storyPerson.accountId, accountId)))
}

export function deletePerson(db: Database, projectId: string, accountId: string): Write {
  return db
    .delete(storyPerson)
    .where(and(eq(storyPerson.projectId, projectId), eq(storyPerson.accountId, accountId)))
}

export function insertSpot(db: Database, row: typeof spot.$inferInsert): Write {
  return db.insert(spot).values(row)
}

export function updateSpot(
  db: Database,
  id: string,
  revision: number,
  set: Partial<typeof spot.$inferInsert>,
): Write {
  return db
    .update(spot)
    .set({ ...set, revision: revision + 1 })
    .where(eq(spot.id, id))
}

export function deleteSpot(db: Database, id: string): Write {
  return db.delete(spot).where(eq(spot.id, id))
}

export function insertQuestion(db: Database, row: typeof question.$inferInsert): Write {
  return db.insert(question).values(row)
}

export function settleQuestion(
  db: Database,
  id: string,
  revision: number,
  set: Pick<QuestionRow, 'state' | 'answer' | 'passedOnTo' | 'settledBy' | 'settledAt'>,
): Write {
  return db
    .update(question)
    .set({ ...set, revision: revision + 1 })
    .where(eq(question.id, id))
}
