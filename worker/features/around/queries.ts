import { and, asc, eq, gt, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { outbox } from '../../../db/store/outbox'
import {
  areaNote,
  initiative,
  interest,
  interestSide,
  stakeholder,
  stakeholderContact,
} from '../../../db/tenant/schema/around'
import { member } from '../../../db/tenant/schema/member'
import { projectArea, theme } from '../../../db/tenant/schema/project'
import { roleGrant } from '../../../db/tenant/schema/self'

/** How many of each stand in one project, and on its page. */
export const most = {
  stakeholders: 100,
  initiatives: 100,
  notes: 200,
  areas: 12,
  themes: 100,
  interests: 30,
} as const

export type StakeholderRow = typeof stakeholder.$inferSelect
export type ContactRow = typeof stakeholderContact.$inferSelect
export type InitiativeRow = typeof initiative.$inferSelect
export type NoteRow = typeof areaNote.$inferSelect

// ---- who is around a project

export function findStakeholders(db: Database, projectId: string) {
  return db
    .select()
    .from(stakeholder)
    .where(eq(stakeholder.projectId, projectId))
    .orderBy(asc(stakeholder.name), asc(stakeholder.id))
    .limit(most.stakeholders)
}

export function findContacts(db: Database, projectId: string) {
  return db
    .select({ contact: stakeholderContact })
    .from(stakeholder)
    .innerJoin(stakeholderContact, eq(stakeholderContact.stakeholderId, stakeholder.id))
    .where(eq(stakeholder.projectId, projectId))
    .limit(most.stakeholders)
}

export function findOwnThemes(db: Database) {
  return db
    .select({ id: theme.id, name: theme.name })
    .from(theme)
    .orderBy(asc(theme.name))
    .limit(most.themes)
}

export function findStakeholder(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(stakeholder)
    .where(and(eq(stakeholder.id, id), eq(stakeholder.projectId, projectId)))
}

export function findContactOf(db: Database, stakeholderId: string) {
  return db
    .select()
    .from(stakeholderContact)
    .where(eq(stakeholderContact.stakeholderId, stakeholderId))
}

export function findContact(db: Database, contactId: string) {
  return db.select().from(stakeholderContact).where(eq(stakeholderContact.id, contactId))
}

/** What a contact stands for. */
export function findEntryOf(db: Database, contactId: string) {
  return db
    .select()
    .from(stakeholder)
    .where(
      sql`${stakeholder.id} = (SELECT stakeholder_id FROM ${stakeholderContact} WHERE id = ${contactId})`,
    )
}

export function insertStakeholder(db: Database, row: typeof stakeholder.$inferInsert): Write {
  return db.insert(stakeholder).values(row)
}

/** The next version; the database refuses another one. */
export function updateStakeholder(
  db: Database,
  id: string,
  revision: number,
  set: Partial<typeof stakeholder.$inferInsert>,
): Write {
  return db
    .update(stakeholder)
    .set({ ...set, revision: revision + 1 })
    .where(eq(stakeholder.id, id))
}

/** Who keeps in touch: beside the versions of the entry, so that nobody who writes it is refused. */
export function setKeeping(
  db: Database,
  id: string,
  set: Pick<StakeholderRow, 'assigneeId' | 'spokenOn'>,
): Write {
  return db.update(stakeholder).set(set).where(eq(stakeholder.id, id))
}

/** Who works on a project now, each once. */
export function findWorkers(db: Database, projectId: string, at: number) {
  return db
    .selectDistinct({ id: member.id, name: member.name })
    .from(roleGrant)
    .innerJoin(member, eq(member.id, roleGrant.holderId))
    .where(
      and(
        eq(roleGrant.scopeId, projectId),
        sql`${roleGrant.role} IN ('project-lead', 'project-member')`,
        lte(roleGrant.validFrom, at),
        or(isNull(roleGrant.validUntil), gt(roleGrant.validUntil, at)),
      ),
    )
    .orderBy(asc(member.name))
    .limit(MOST_WORKERS)
}
const MOST_WORKERS = 50

/** What it does goes on under the name it had; its side of an interest goes. */
export function deleteStakeholder(db: Database, { id, name }: StakeholderRow): Write[] {
  return [
    db
      .update(initiative)
      .set({ stakeholderId: null, who: name, revision: sql`${initiative.revision} + 1` })
      .where(eq(initiative.stakeholderId, id)),
    deleteContactOf(db, id),
    db.delete(interestSide).where(eq(interestSide.stakeholderId, id)),
    db.delete(stakeholder).where(eq(stakeholder.id, id)),
  ]
}

export function insertContact(db: Database, row: typeof stakeholderContact.$inferInsert): Write {
  return db.insert(stakeholderContact).values(row)
}

export function updateContact(
  db: Database,
  id: string,
  set: Partial<typeof stakeholderContact.$inferInsert>,
): Write {
  return db.update(stakeholderContact).set(set).where(eq(stakeholderContact.id, id))
}

export function deleteContactOf(db: Database, stakeholderId: string): Write {
  return db.delete(stakeholderContact).where(eq(stakeholderContact.stakeholderId, stakeholderId))
}

/** Notes of each contact whose letter went out when that was. @param kind of the letter */
export function noteTold(db: Database, kind: string): Write {
  const sentAt = sql`(
    SELECT min(${outbox.sentAt}) FROM ${outbox}
    WHERE ${outbox.id} >= stakeholder_contact.id || ${`:${kind}:`}
      AND ${outbox.id} < stakeholder_contact.id || ${`:${kind};`} AND ${outbox.state} = 'sent'
  )`
  return db
    .update(stakeholderContact)
    .set({ toldAt: sentAt })
    .where(and(isNull(stakeholderContact.toldAt), sql`${sentAt} IS NOT NULL`))
}

/** Takes everybody away who was named before a moment and never told. */
export function deleteUntold(db: Database, before: number): Write {
  return db
    .delete(stakeholderContact)
    .where(and(isNull(stakeholderContact.toldAt), lte(stakeholderContact.since, before)))
}

// ---- where interests differ

/** What is open first, then what stays; what was handled last. */
export function findInterests(db: Database, projectId: string) {
  return db
    .select()
    .from(interest)
    .where(eq(interest.projectId, projectId))
    .orderBy(
      sql`CASE ${interest.state} WHEN 'open' THEN 0 WHEN 'lasting' THEN 1 ELSE 2 END`,
      asc(interest.id),
    )
    .limit(most.interests)
}

export function findSides(db: Database, projectId: string) {
  return db.select().from(interestSide).where(eq(interestSide.projectId, projectId))
}

export function findInterest(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(interest)
    .where(and(eq(interest.projectId, projectId), eq(interest.id, id)))
}

export function insertInterest(db: Database, row: typeof interest.$inferInsert): Write {
  return db.insert(interest).values(row)
}

export function insertSides(
  db: Database,
  projectId: string,
  interestId: string,
  sides: readonly string[],
): Write {
  return db
    .insert(interestSide)
    .values(sides.map((stakeholderId) => ({ projectId, interestId, stakeholderId })))
}

/** The next version, with its sides; the database refuses another one. */
export function updateInterest(
  db: Database,
  projectId: string,
  id: string,
  revision: number,
  { sides, ...set }: Partial<typeof interest.$inferInsert> & { sides: readonly string[] },
): Write[] {
  return [
    db
      .update(interest)
      .set({ ...set, revision: revision + 1 })
      .where(and(eq(interest.projectId, projectId), eq(interest.id, id))),
    deleteSides(db, projectId, id),
    insertSides(db, projectId, id, sides),
  ]
}

export function deleteInterest(db: Database, projectId: string, id: string): Write[] {
  return [
    deleteSides(db, projectId, id),
    db.delete(interest).where(and(eq(interest.projectId, projectId), eq(interest.id, id))),
  ]
}

function deleteSides(db: Database, projectId: string, interestId: string): Write {
  return db
    .delete(interestSide)
    .where(and(eq(interestSide.projectId, projectId), eq(interestSide.interestId, interestId)))
}

// ---- what goes on already

export function findInitiatives(db: Database, projectId: string) {
  return db
    .select({
      initiative,
      // Each by a name of its own: rows of a batch know their columns by name alone.
      stakeholder: sql<string | null>`${stakeholder.name}`.as('stakeholder_name'),
      answerer: sql<string | null>`${member.name}`.as('answerer_name'),
    })
    .from(initiative)
    .leftJoin(stakeholder, eq(stakeholder.id, initiative.stakeholderId))
    .leftJoin(member, eq(member.id, initiative.answeredBy))
    .where(eq(initiative.projectId, projectId))
    .orderBy(asc(initiative.what), asc(initiative.id))
    .limit(most.initiatives)
}

export function findInitiative(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(initiative)
    .where(and(eq(initiative.id, id), eq(initiative.projectId, projectId)))
}

export function insertInitiative(db: Database, row: typeof initiative.$inferInsert): Write {
  return db.insert(initiative).values(row)
}

export function updateInitiative(
  db: Database,
  id: string,
  revision: number,
  set: Partial<typeof initiative.$inferInsert>,
): Write {
  return db
    .update(initiative)
    .set({ ...set, revision: revision + 1 })
    .where(eq(initiative.id, id))
}

export function deleteInitiative(db: Database, id: string): Write {
  return db.delete(initiative).where(eq(initiative.id, id))
}

// ---- the area in words

export function findNotes(db: Database, projectId: string) {
  return db
    .select({ note: areaNote, by: member.name })
    .from(areaNote)
    .leftJoin(member, eq(member.id, areaNote.writtenBy))
    .where(eq(areaNote.projectId, projectId))
    .orderBy(asc(areaNote.part), asc(areaNote.writtenAt))
    .limit(most.notes)
}

/** The boundaries of the area of a project that are known. */
export function findOutlines(db: Database, projectId: string) {
  const { name, outline, box } = projectArea
  return db
    .select({ name, outline, box })
    .from(projectArea)
    .where(and(eq(projectArea.projectId, projectId), ne(outline, '')))
    .orderBy(asc(name))
    .limit(most.areas)
}

/** Whether a note of this project shows this photo. */
export function findNotePhoto(db: Database, projectId: string, photo: string) {
  return db
    .select({ id: areaNote.id })
    .from(areaNote)
    .where(and(eq(areaNote.projectId, projectId), eq(areaNote.photo, photo)))
    .limit(1)
}

export function findNote(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(areaNote)
    .where(and(eq(areaNote.id, id), eq(areaNote.projectId, projectId)))
}

export function insertNote(db: Database, row: typeof areaNote.$inferInsert): Write {
  return db.insert(areaNote).values(row)
}

export function updateNote(
  db: Database,
  id: string,
  revision: number,
  set: Partial<typeof areaNote.$inferInsert>,
): Write {
  return db
    .update(areaNote)
    .set({ ...set, revision: revision + 1 })
    .where(eq(areaNote.id, id))
}

export function deleteNote(db: Database, id: string): Write {
  return db.delete(areaNote).where(eq(areaNote.id, id))
}
