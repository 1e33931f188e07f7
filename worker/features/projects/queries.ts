import { and, asc, desc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { staffHint } from '../../../db/directory/schema/tenancy'
import type { Database, Write } from '../../../db/open'
import { audit } from '../../../db/store/audit'
import { area } from '../../../db/tenant/schema/area'
import { areaNote, initiative, stakeholder } from '../../../db/tenant/schema/around'
import { intakeText, intakeVersion } from '../../../db/tenant/schema/intake'
import { invitation, member } from '../../../db/tenant/schema/member'
import { message } from '../../../db/tenant/schema/plan'
import {
  householdContact,
  phaseClosing,
  phaseName,
  phaseStep,
  project,
  projectArea,
  projectOutput,
  projectParty,
  projectTheme,
  projectVisit,
  tenantsAdvice,
  theme,
  workItem,
} from '../../../db/tenant/schema/project'
import { roleGrant } from '../../../db/tenant/schema/self'
import { storyPerson } from '../../../db/tenant/schema/story'
import { findProject } from '../../projects/open-project'

/** How many of each the page of a project tells. */
export const most = { items: 8, news: 6, areas: 6, team: 8, households: 50, questions: 5 } as const

export type AreaRow = typeof projectArea.$inferSelect
export type ItemRow = typeof workItem.$inferSelect
export type PartyRow = typeof projectParty.$inferSelect
export type AdviceRow = typeof tenantsAdvice.$inferSelect

// ---- reading

/** The page of a project in one round trip. */
export function loadProject(db: Database, id: string, accountId: string, at: number) {
  return db.batch([
    findProject(db, id),
    findAreas(db, id, most.areas),
    db.select().from(projectOutput).where(eq(projectOutput.projectId, id)),
    db.select().from(phaseClosing).where(eq(phaseClosing.projectId, id)),
    findOpenItems(db, id, most.items + 1),
    findTeam(db, id, at, most.team),
    ...loadWording(db),
    db
      .select({
        seq: audit.seq,
        at: audit.at,
        action: audit.action,
        fields: audit.fields,
        who: member.name,
      })
      .from(audit)
      .leftJoin(member, eq(member.id, audit.actorId))
      .where(eq(audit.objectId, id))
      .orderBy(desc(audit.seq))
      .limit(most.news),
    db
      .select()
      .from(projectVisit)
      .where(and(eq(projectVisit.projectId, id), eq(projectVisit.accountId, accountId))),
    findSeen(db, id),
    findQuestions(db, id),
  ])
}

/** What initiatives ask and nobody has answered, first what is due first. */
function findQuestions(db: Database, id: string) {
  return (
    db
      .select({ id: initiative.id, what: initiative.what, answerBy: initiative.answerBy })
      .from(initiative)
      // The terms of the index of open questions.
      .where(
        and(
          eq(initiative.projectId, id),
          isNotNull(initiative.answerBy),
          isNull(initiative.answeredAt),
        ),
      )
      .orderBy(asc(initiative.answerBy))
      .limit(most.questions)
  )
}

/** Names of phases, and steps beside the outputs of the method, as the organisation words them. */
export function loadWording(db: Database) {
  return [
    db.select().from(phaseName),
    db.select().from(phaseStep).orderBy(asc(phaseStep.phase), asc(phaseStep.addedAt)),
  ] as const
}

/** What the service sees for itself of the outputs of phase 0: a row of yes and no. */
function findSeen(db: Database, id: string) {
  const some = (what: ReturnType<typeof sql>) =>
    sql<number>`EXISTS (SELECT 1 FROM ${what})`.mapWith(Boolean)
  const texts = sql`${intakeText} WHERE project_id = ${id} AND is_current = 1 AND text <> ''`
  const version = sql`${intakeVersion} WHERE project_id = ${id}`
  return db
    .select({
      area: some(sql`${projectArea} WHERE project_id = ${id}`).as('has_area'),
      urgency: some(sql`${texts} AND subject >= 'urgency' AND subject < 'urgencz'`).as(
        'has_urgency',
      ),
      themes: some(
        sql`${projectTheme} WHERE project_id = ${id} AND theme <> 'own-choice' AND question <> ''`,
      ).as('has_themes'),
      intake: some(version).as('has_version'),
      promise: some(sql`${version} AND published_at IS NOT NULL`).as('has_promise'),
      advice: some(sql`${tenantsAdvice} WHERE project_id = ${id} AND answered_on IS NOT NULL`).as(
        'has_advice',
      ),
      stakeholders: some(sql`${stakeholder} WHERE project_id = ${id} AND state <> 'left'`).as(
        'has_stakeholders',
      ),
      plan: some(sql`${message} WHERE project_id = ${id}`).as('has_plan'),
      // Something of each of its three parts.
      areaPicture: sql<number>`(
        SELECT count(DISTINCT part) FROM ${areaNote} WHERE project_id = ${id}
      ) = 3`
        .mapWith(Boolean)
        .as('has_area_picture'),
      // Everybody who was asked has confirmed the newest version.
      expectations: sql<number>`EXISTS (
        SELECT 1 FROM intake_confirmation c WHERE c.project_id = ${id}
        GROUP BY c.number HAVING count(*) = count(c.confirmed_at)
          AND c.number = (SELECT max(number) FROM intake_version WHERE project_id = ${id})
      )`
        .mapWith(Boolean)
        .as('has_confirmed'),
    })
    .from(project)
    .where(eq(project.id, id))
}

export function findAreas(db: Database, projectId: string, limit: number) {
  return db
    .select()
    .from(projectArea)
    .where(eq(projectArea.projectId, projectId))
    .orderBy(asc(projectArea.name))
    .limit(limit)
}

export function findOpenItems(db: Database, projectId: string, limit: number) {
  return db
    .select()
    .from(workItem)
    .where(and(eq(workItem.projectId, projectId), sql`${workItem.state} = 'open'`))
    .orderBy(asc(workItem.dueOn))
    .limit(limit)
}

export function findDoneItems(db: Database, projectId: string, limit: number) {
  return db
    .select()
    .from(workItem)
    .where(and(eq(workItem.projectId, projectId), sql`${workItem.state} = 'done'`))
    .orderBy(desc(workItem.doneAt))
    .limit(limit)
}

export function findItem(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(workItem)
    .where(and(eq(workItem.id, id), eq(workItem.projectId, projectId)))
}

/** Who has a role in it now or later, by name. */
export function findTeam(db: Database, projectId: string, at: number, limit: number) {
  return db
    .select({
      grantId: roleGrant.id,
      holderId: roleGrant.holderId,
      role: roleGrant.role,
      validUntil: roleGrant.validUntil,
      name: member.name,
      email: member.email,
    })
    .from(roleGrant)
    .innerJoin(member, eq(member.id, roleGrant.holderId))
    .where(
      and(
        eq(roleGrant.scopeId, projectId),
        or(isNull(roleGrant.validUntil), gt(roleGrant.validUntil, at)),
      ),
    )
    .orderBy(asc(member.sortKey))
    .limit(limit)
}

export function findInvited(db: Database, projectId: string) {
  return db
    .select({
      id: invitation.id,
      name: invitation.name,
      email: invitation.email,
      role: invitation.role,
      expiresAt: invitation.expiresAt,
    })
    .from(invitation)
    .where(
      and(
        sql`${invitation.state} = 'open'`,
        eq(invitation.places, [projectId] as readonly string[]),
      ),
    )
    .orderBy(asc(invitation.name))
    .limit(most.households)
}

export function findParties(db: Database, projectId: string) {
  return db
    .select()
    .from(projectParty)
    .where(eq(projectParty.projectId, projectId))
    .orderBy(asc(projectParty.part), asc(projectParty.name))
}

export function findParty(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(projectParty)
    .where(and(eq(projectParty.id, id), eq(projectParty.projectId, projectId)))
}

/** The files that a party of any project names. */
/** Every file that a row names: agreements with parties, and photos of people and of the area. */
export function findFiles(db: Database) {
  const { agreementFile } = projectParty
  return db.batch([
    db.select({ file: agreementFile }).from(projectParty).where(isNotNull(agreementFile)),
    db.select({ file: storyPerson.photo }).from(storyPerson).where(isNotNull(storyPerson.photo)),
    db.select({ file: areaNote.photo }).from(areaNote).where(isNotNull(areaNote.photo)),
  ])
}

export function findAdvice(db: Database, projectId: string) {
  return db.select().from(tenantsAdvice).where(eq(tenantsAdvice.projectId, projectId))
}

export function findHouseholds(db: Database, projectId: string) {
  return db
    .select({
      address: householdContact.address,
      on: householdContact.contactedOn,
      by: member.name,
    })
    .from(householdContact)
    .leftJoin(member, eq(member.id, householdContact.contactedBy))
    .where(eq(householdContact.projectId, projectId))
    .orderBy(desc(householdContact.contactedOn), asc(householdContact.address))
    .limit(most.households)
}

/** Projects that go on: all of them, or these. With their areas, drawn. */
export function loadProjects(db: Database, which: 'all' | readonly string[]) {
  const among = (column: typeof project.id | typeof projectArea.projectId) =>
    which === 'all'
      ? undefined
      : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(which)}))`
  return db.batch([
    db
      .select()
      .from(project)
      .where(among(project.id))
      .orderBy(asc(project.phase), asc(project.name)),
    db
      .select({
        projectId: projectArea.projectId,
        name: projectArea.name,
        outline: projectArea.outline,
        box: projectArea.box,
      })
      .from(projectArea)
      .where(among(projectArea.projectId)),
  ])
}

export function countGoingOn(db: Database) {
  return db.select({ used: sql<number>`count(*)` }).from(project).where(sql`phase < 5`)
}

/** The wijken of this organisation, which it can choose from. */
export function findWijken(db: Database) {
  return db
    .select({ code: area.code, name: area.name, outline: area.outline, box: area.box })
    .from(area)
    .orderBy(asc(area.name))
}

export function findThemes(db: Database) {
  return db.select({ id: theme.id, name: theme.name }).from(theme).orderBy(asc(theme.addedAt))
}

export function findGrant(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(roleGrant)
    .where(and(eq(roleGrant.id, id), eq(roleGrant.scopeId, projectId)))
}

// ---- writing

export function insertProject(db: Database, row: typeof project.$inferInsert): Write {
  return db.insert(project).values(row)
}

/** The next version of a project; the database refuses when that is not the next. */
export function updateProject(
  db: Database,
  id: string,
  revision: number,
  set: Partial<typeof project.$inferInsert>,
): Write {
  return db
    .update(project)
    .set({ ...set, revision: revision + 1 })
    .where(eq(project.id, id))
}

export function insertGrant(db: Database, row: typeof roleGrant.$inferInsert): Write {
  return db.insert(roleGrant).values(row)
}

/** Ends a grant; one that has not begun leaves no trace. */
export function endGrant(db: Database, id: string, validFrom: number, at: number): Write {
  const one = eq(roleGrant.id, id)
  return validFrom >= at
    ? db.delete(roleGrant).where(one)
    : db.update(roleGrant).set({ validUntil: at }).where(one)
}

/** The list of people reads the grants again. */
export function seeMember(db: Database, id: string, at: number): Write {
  return db
    .update(member)
    .set({ seenAt: at, revision: sql`${member.revision} + 1` })
    .where(eq(member.id, id))
}

export function revokeInvitation(db: Database, projectId: string, id: string): Write {
  return db
    .update(invitation)
    .set({ state: 'revoked' })
    .where(and(eq(invitation.id, id), eq(invitation.places, [projectId] as readonly string[])))
}

/** In the directory. */
export function insertHint(db: Database, accountId: string, slug: string): Write {
  return db.insert(staffHint).values({ accountId, slug }).onConflictDoNothing()
}

export function markDone(db: Database, row: typeof projectOutput.$inferInsert): Write {
  const { note, doneBy, doneAt } = row
  return db
    .insert(projectOutput)
    .values(row)
    .onConflictDoUpdate({
      target: [projectOutput.projectId, projectOutput.output],
      set: { note: note ?? '', doneBy, doneAt },
    })
}

export function markUndone(db: Database, projectId: string, output: string): Write {
  return db
    .delete(projectOutput)
    .where(and(eq(projectOutput.projectId, projectId), eq(projectOutput.output, output)))
}

export function insertClosing(db: Database, row: typeof phaseClosing.$inferInsert): Write {
  return db.insert(phaseClosing).values(row)
}

export function insertItem(db: Database, row: typeof workItem.$inferInsert): Write {
  return db.insert(workItem).values(row)
}

export function updateItem(
  db: Database,
  id: string,
  revision: number,
  set: Partial<typeof workItem.$inferInsert>,
): Write {
  return db
    .update(workItem)
    .set({ ...set, revision: revision + 1 })
    .where(eq(workItem.id, id))
}

export function insertParty(db: Database, row: typeof projectParty.$inferInsert): Write {
  return db.insert(projectParty).values(row)
}

export function updateParty(
  db: Database,
  id: string,
  revision: number,
  set: Partial<typeof projectParty.$inferInsert>,
): Write {
  return db
    .update(projectParty)
    .set({ ...set, revision: revision + 1 })
    .where(eq(projectParty.id, id))
}

export function deleteParty(db: Database, id: string): Write {
  return db.delete(projectParty).where(eq(projectParty.id, id))
}

export function putAdvice(db: Database, row: typeof tenantsAdvice.$inferInsert): Write {
  const { projectId, ...set } = row
  return db
    .insert(tenantsAdvice)
    .values({ projectId, ...set })
    .onConflictDoUpdate({ target: tenantsAdvice.projectId, set })
}

export function insertHousehold(db: Database, row: typeof householdContact.$inferInsert): Write {
  return db.insert(householdContact).values(row).onConflictDoNothing()
}

export function insertArea(db: Database, row: typeof projectArea.$inferInsert): Write {
  return db.insert(projectArea).values(row)
}

/** What lay within it lies in nothing then. */
export function deleteArea(db: Database, projectId: string, id: string): Write[] {
  return [
    db.update(projectArea).set({ withinId: null }).where(eq(projectArea.withinId, id)),
    db.delete(projectArea).where(and(eq(projectArea.id, id), eq(projectArea.projectId, projectId))),
  ]
}

export function seeVisit(db: Database, row: typeof projectVisit.$inferInsert): Write {
  const { sinceSeq, seenSeq, seenAt } = row
  return db
    .insert(projectVisit)
    .values(row)
    .onConflictDoUpdate({
      target: [projectVisit.projectId, projectVisit.accountId],
      set: { sinceSeq, seenSeq, seenAt },
    })
}

export function putPhaseName(db: Database, phase: number, name: string): Write {
  if (name === '') return db.delete(phaseName).where(eq(phaseName.phase, phase))
  return db
    .insert(phaseName)
    .values({ phase, name })
    .onConflictDoUpdate({ target: phaseName.phase, set: { name } })
}

export function insertStep(db: Database, row: typeof phaseStep.$inferInsert): Write {
  return db.insert(phaseStep).values(row)
}

export function deleteStep(db: Database, id: string): Write {
  return db.delete(phaseStep).where(eq(phaseStep.id, id))
}

export function insertTheme(db: Database, row: typeof theme.$inferInsert): Write {
  return db.insert(theme).values(row)
}

/** Where a project asks about it, it stays. */
export function deleteTheme(db: Database, id: string): Write {
  return db
    .delete(theme)
    .where(
      and(eq(theme.id, id), sql`NOT EXISTS (SELECT 1 FROM ${projectTheme} WHERE theme = ${id})`),
    )
}
