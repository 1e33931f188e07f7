import { and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import type { sides } from '../../../db/projects'
import {
  expectationOutcome,
  expectationsReady,
  intakeConfirmation,
  intakePerson,
  intakeSide,
  intakeText,
  intakeVersion,
  promiseTopic,
} from '../../../db/tenant/schema/intake'
import { member } from '../../../db/tenant/schema/member'
import { projectTheme, theme } from '../../../db/tenant/schema/project'
import { findProject } from '../../projects/open-project'

export type Side = (typeof sides)[number]
export type TextRow = typeof intakeText.$inferSelect
export type PersonRow = typeof intakePerson.$inferSelect
export type OutcomeRow = typeof expectationOutcome.$inferSelect
export type TopicRow = typeof promiseTopic.$inferSelect
export type ConfirmationRow = typeof intakeConfirmation.$inferSelect

const textFields = {
  id: intakeText.id,
  subject: intakeText.subject,
  side: intakeText.side,
  text: intakeText.text,
  replaces: intakeText.replaces,
  writtenBy: intakeText.writtenBy,
  writtenAt: intakeText.writtenAt,
  /** Null for somebody who is not listed (any more). */
  name: member.name,
}
export type WrittenText = Omit<TextRow, 'projectId' | 'isCurrent'> & { name: string | null }

const versionFields = {
  number: intakeVersion.number,
  fingerprint: intakeVersion.fingerprint,
  madeBy: intakeVersion.madeBy,
  madeAt: intakeVersion.madeAt,
  publishedAt: intakeVersion.publishedAt,
  name: member.name,
}
export type VersionRow = Pick<
  typeof intakeVersion.$inferSelect,
  'number' | 'fingerprint' | 'madeBy' | 'madeAt' | 'publishedAt'
> & { name: string | null }

function findVersions(db: Database, projectId: string) {
  return db
    .select(versionFields)
    .from(intakeVersion)
    .leftJoin(member, eq(member.id, intakeVersion.madeBy))
    .where(eq(intakeVersion.projectId, projectId))
    .orderBy(desc(intakeVersion.number))
}

function findConfirmations(db: Database, projectId: string) {
  return db
    .select()
    .from(intakeConfirmation)
    .where(eq(intakeConfirmation.projectId, projectId))
    .orderBy(asc(intakeConfirmation.personId))
}

function findPersons(db: Database, projectId: string) {
  return db
    .select()
    .from(intakePerson)
    .where(eq(intakePerson.projectId, projectId))
    .orderBy(asc(intakePerson.side), asc(intakePerson.name), asc(intakePerson.id))
}

/** Everything of a starting conversation as it stands, in one round trip. */
export async function loadAll(db: Database, projectId: string) {
  const [
    projects,
    chosenSides,
    texts,
    persons,
    ready,
    outcomes,
    topics,
    themes,
    ownThemes,
    versions,
    confirmations,
  ] = await db.batch([
    findProject(db, projectId),
    db.select().from(intakeSide).where(eq(intakeSide.projectId, projectId)),
    db
      .select(textFields)
      .from(intakeText)
      .leftJoin(member, eq(member.id, intakeText.writtenBy))
      .where(and(eq(intakeText.projectId, projectId), eq(intakeText.isCurrent, true)))
      // Sorted by hand: the index that has this order would read all that was replaced as well.
      .orderBy(sql`+${intakeText.writtenAt}`, asc(intakeText.id)),
    findPersons(db, projectId),
    db.select().from(expectationsReady).where(eq(expectationsReady.projectId, projectId)),
    db.select().from(expectationOutcome).where(eq(expectationOutcome.projectId, projectId)),
    db
      .select()
      .from(promiseTopic)
      .where(eq(promiseTopic.projectId, projectId))
      .orderBy(asc(promiseTopic.topic), asc(promiseTopic.id)),
    db
      .select()
      .from(projectTheme)
      .where(eq(projectTheme.projectId, projectId))
      .orderBy(asc(projectTheme.theme)),
    db.select().from(theme).orderBy(asc(theme.name)),
    findVersions(db, projectId),
    findConfirmations(db, projectId),
  ])
  return {
    ...{ projects, chosenSides, texts, persons, ready, outcomes, topics, themes },
    ...{ ownThemes, versions, confirmations },
  }
}
export type Loaded = Awaited<ReturnType<typeof loadAll>>

/**
 * Texts that were written from a moment on (epoch seconds): reads only what is new, however long the
 * conversation has lasted. Whose of them somebody may read is for the caller to say.
 */
export function findTextsSince(db: Database, projectId: string, since: number) {
  return db
    .select(textFields)
    .from(intakeText)
    .leftJoin(member, eq(member.id, intakeText.writtenBy))
    .where(and(eq(intakeText.projectId, projectId), gte(intakeText.writtenAt, since)))
    .orderBy(asc(intakeText.writtenAt), asc(intakeText.id))
    .limit(500)
}

/** What decides whose texts somebody may read and write. */
export function findSideOf(db: Database, projectId: string, accountId: string) {
  return db
    .select({ side: intakeSide.side })
    .from(intakeSide)
    .where(and(eq(intakeSide.projectId, projectId), eq(intakeSide.accountId, accountId)))
}
export function findReady(db: Database, projectId: string) {
  return db
    .select({ side: expectationsReady.side })
    .from(expectationsReady)
    .where(eq(expectationsReady.projectId, projectId))
}

export function findText(db: Database, id: string) {
  return db.select().from(intakeText).where(eq(intakeText.id, id))
}
/** Sent twice, it stands once. */
export function insertText(db: Database, row: Omit<TextRow, 'isCurrent'>): Write {
  return db.insert(intakeText).values(row).onConflictDoNothing()
}

/** Somebody of one name on one side is one person. */
export function putPerson(db: Database, row: PersonRow): Write {
  const { function: job, email, confirms } = row
  return db
    .insert(intakePerson)
    .values(row)
    .onConflictDoUpdate({ target: intakePerson.id, set: { function: job, email, confirms } })
}
export function findPerson(db: Database, projectId: string, id: string) {
  return db.select().from(intakePerson).where(ofPerson(projectId, id))
}
export function deletePerson(db: Database, projectId: string, id: string): Write {
  return db.delete(intakePerson).where(ofPerson(projectId, id))
}
const ofPerson = (projectId: string, id: string) =>
  and(eq(intakePerson.projectId, projectId), eq(intakePerson.id, id))

/** The first choice stays. */
export function insertSide(
  db: Database,
  row: { projectId: string; accountId: string; side: Side },
): Write {
  return db.insert(intakeSide).values(row).onConflictDoNothing()
}
/** Who was ready first stays named. */
export function insertReady(
  db: Database,
  row: { projectId: string; side: Side; readyBy: string; readyAt: number },
): Write {
  return db.insert(expectationsReady).values(row).onConflictDoNothing()
}

/** The next version of an outcome; the database refuses another one. */
export function putOutcome(db: Database, row: OutcomeRow): Write {
  if (row.revision === 1) return db.insert(expectationOutcome).values(row)
  const { projectId, subject, outcome, sentence, revision } = row
  return db
    .update(expectationOutcome)
    .set({ outcome, sentence, revision })
    .where(
      and(eq(expectationOutcome.projectId, projectId), eq(expectationOutcome.subject, subject)),
    )
}
export function findOutcome(db: Database, projectId: string, subject: string) {
  return db
    .select({ revision: expectationOutcome.revision })
    .from(expectationOutcome)
    .where(
      and(eq(expectationOutcome.projectId, projectId), eq(expectationOutcome.subject, subject)),
    )
}

const ofTopic = (projectId: string, id: string) =>
  and(eq(promiseTopic.projectId, projectId), eq(promiseTopic.id, id))
export function findTopic(db: Database, projectId: string, id: string) {
  return db.select().from(promiseTopic).where(ofTopic(projectId, id))
}
export function findAnyTopic(db: Database, id: string) {
  return db.select().from(promiseTopic).where(eq(promiseTopic.id, id))
}
/** A new topic sent twice stands once; of a known one the next version, and no other. */
export function putTopic(db: Database, row: TopicRow): Write {
  const { projectId, id, topic, degree, decidedBy, revision } = row
  if (revision === 1) return db.insert(promiseTopic).values(row).onConflictDoNothing()
  return db
    .update(promiseTopic)
    .set({ topic, degree, decidedBy, revision })
    .where(ofTopic(projectId, id))
}
export function deleteTopic(db: Database, projectId: string, id: string): Write {
  return db.delete(promiseTopic).where(ofTopic(projectId, id))
}

const ofTheme = (projectId: string, name: string) =>
  and(eq(projectTheme.projectId, projectId), eq(projectTheme.theme, name))
export function findTheme(db: Database, projectId: string, name: string) {
  return db.select().from(projectTheme).where(ofTheme(projectId, name))
}
export function findOwnTheme(db: Database, id: string) {
  return db.select().from(theme).where(eq(theme.id, id))
}
/** The next version of a theme with its question; the database refuses another one. */
export function putTheme(db: Database, row: typeof projectTheme.$inferSelect): Write {
  if (row.revision === 1) return db.insert(projectTheme).values(row)
  const { projectId, theme: name, question, revision } = row
  return db.update(projectTheme).set({ question, revision }).where(ofTheme(projectId, name))
}
export function deleteTheme(db: Database, projectId: string, name: string): Write {
  return db.delete(projectTheme).where(ofTheme(projectId, name))
}

export function insertVersion(db: Database, row: typeof intakeVersion.$inferInsert): Write {
  return db.insert(intakeVersion).values(row)
}
export function insertConfirmation(
  db: Database,
  row: { projectId: string; number: number; personId: string; askedAt: number },
): Write {
  return db.insert(intakeConfirmation).values(row)
}
export function publish(db: Database, projectId: string, number: number, at: number): Write {
  return db
    .update(intakeVersion)
    .set({ publishedAt: at })
    .where(
      and(
        eq(intakeVersion.projectId, projectId),
        eq(intakeVersion.number, number),
        isNull(intakeVersion.publishedAt),
      ),
    )
}
/** Once confirmed, it stays confirmed as it was. */
export function confirm(
  db: Database,
  row: { projectId: string; number: number; personId: string },
  by: string,
  at: number,
): Write {
  return db
    .update(intakeConfirmation)
    .set({ confirmedAt: at, confirmedBy: by })
    .where(
      and(
        eq(intakeConfirmation.projectId, row.projectId),
        eq(intakeConfirmation.number, row.number),
        eq(intakeConfirmation.personId, row.personId),
        isNull(intakeConfirmation.confirmedAt),
      ),
    )
}

/** A fixed version, the one before it, and who was asked to confirm what; in one round trip. */
export async function loadVersion(db: Database, projectId: string, number: number | 'newest') {
  const wanted =
    number === 'newest'
      ? sql`(SELECT max(number) FROM intake_version WHERE project_id = ${projectId})`
      : sql`${number}`
  const [projects, contents, versions, confirmations, persons] = await db.batch([
    findProject(db, projectId),
    db
      .select({ number: intakeVersion.number, content: intakeVersion.content })
      .from(intakeVersion)
      .where(
        and(
          eq(intakeVersion.projectId, projectId),
          sql`${intakeVersion.number} IN (${wanted}, ${wanted} - 1)`,
        ),
      ),
    findVersions(db, projectId),
    findConfirmations(db, projectId),
    findPersons(db, projectId),
  ])
  return { projects, contents, versions, confirmations, persons }
}
export type LoadedVersion = Awaited<ReturnType<typeof loadVersion>>

/** What a letter about a version says: whom, of which project, and which version is the newest. */
export async function loadForLetter(db: Database, personId: string) {
  const [[person], [newest], asked] = await db.batch([
    db.select().from(intakePerson).where(eq(intakePerson.id, personId)),
    db
      .select({
        number: sql<number | null>`max(${intakeVersion.number})`.as('newest'),
      })
      .from(intakeVersion)
      .innerJoin(intakePerson, eq(intakePerson.projectId, intakeVersion.projectId))
      .where(eq(intakePerson.id, personId)),
    db.select().from(intakeConfirmation).where(eq(intakeConfirmation.personId, personId)),
  ])
  const [project] = person ? await findProject(db, person.projectId) : []
  return { person, project, newest: newest?.number ?? null, asked }
}
