import { and, asc, eq, getTableColumns, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { teamRoles } from '../../../db/roles'
import { member } from '../../../db/tenant/schema/member'
import {
  audience,
  buddyTerms,
  channel,
  channelReach,
  gathering,
  message,
  messageText,
  projectMoment,
} from '../../../db/tenant/schema/plan'
import { projectArea } from '../../../db/tenant/schema/project'
import { roleGrant } from '../../../db/tenant/schema/self'
import { findProject } from '../../projects/open-project'

/** How many of each stand in one plan, and on its pages. */
export const most = {
  ...{ audiences: 20, channels: 60, moments: 30, messages: 300 },
  ...{ team: 30, gatherings: 30, areas: 4 },
} as const

export type AudienceRow = typeof audience.$inferSelect
export type ChannelRow = typeof channel.$inferSelect
export type ReachRow = typeof channelReach.$inferSelect
export type MessageRow = typeof message.$inferSelect
export type TextRow = typeof messageText.$inferSelect

// ---- reading

/** What every page of the plan chooses from; for a batch. */
function findParts(db: Database, projectId: string, at: number) {
  return [
    findProject(db, projectId),
    findAudiences(db, projectId),
    findChannels(db, projectId),
    db
      .select()
      .from(channelReach)
      .where(eq(channelReach.projectId, projectId))
      .limit(most.channels * most.audiences),
    findMoments(db, projectId),
    findTeam(db, projectId, at),
  ] as const
}

/** The whole plan, without its texts. One round trip. */
export function loadPlan(db: Database, projectId: string, at: number) {
  return db.batch([
    ...findParts(db, projectId, at),
    db.select().from(message).where(eq(message.projectId, projectId)).limit(most.messages),
    db.select().from(buddyTerms).where(eq(buddyTerms.projectId, projectId)),
  ])
}

/** Groups and moments, with the gatherings and the areas that they can be taken from. One round trip. */
export function loadAudiences(db: Database, projectId: string, at: number) {
  return db.batch([
    ...findParts(db, projectId, at),
    db
      .select({ id: gathering.id, name: gathering.name, startsMin: gathering.startsMin })
      .from(gathering)
      .where(eq(gathering.projectId, projectId))
      .orderBy(asc(gathering.startsMin))
      .limit(most.gatherings),
    db
      .select({ code: projectArea.code })
      .from(projectArea)
      .where(eq(projectArea.projectId, projectId))
      .orderBy(asc(projectArea.name))
      .limit(most.areas),
  ])
}

/** One message with its texts, and what it can be changed to. One round trip. */
export function loadMessage(db: Database, projectId: string, id: string, at: number) {
  return db.batch([
    ...findParts(db, projectId, at),
    findMessage(db, projectId, id),
    db
      .select()
      .from(messageText)
      .where(and(eq(messageText.projectId, projectId), eq(messageText.messageId, id))),
  ])
}

export function findAudiences(db: Database, projectId: string) {
  return db
    .select()
    .from(audience)
    .where(eq(audience.projectId, projectId))
    .orderBy(asc(audience.name))
    .limit(most.audiences)
}

export function findChannels(db: Database, projectId: string) {
  return db
    .select()
    .from(channel)
    .where(eq(channel.projectId, projectId))
    .orderBy(asc(channel.name))
    .limit(most.channels)
}

export function findMoments(db: Database, projectId: string) {
  return db
    .select({
      ...getTableColumns(projectMoment),
      // Of the gathering that it hangs on; by a name of its own, as rows of a batch know columns.
      gatheringStartsMin: sql<number | null>`${gathering.startsMin}`.as('gathering_starts_min'),
      gatheringRevision: sql<number | null>`${gathering.revision}`.as('gathering_revision'),
    })
    .from(projectMoment)
    .leftJoin(
      gathering,
      and(
        eq(gathering.projectId, projectMoment.projectId),
        eq(gathering.id, projectMoment.gatheringId),
      ),
    )
    .where(eq(projectMoment.projectId, projectId))
    .limit(most.moments)
}
export type MomentRow = Awaited<ReturnType<typeof findMoments>>[number]

/** Who works on the project now, once for each role, by name. */
export function findTeam(db: Database, projectId: string, at: number) {
  return db
    .select({ id: member.id, name: member.name, role: roleGrant.role })
    .from(roleGrant)
    .innerJoin(member, eq(member.id, roleGrant.holderId))
    .where(
      and(
        eq(roleGrant.scopeId, projectId),
        sql`${roleGrant.role} IN (SELECT value FROM json_each(${JSON.stringify(teamRoles)}))`,
        lte(roleGrant.validFrom, at),
        or(isNull(roleGrant.validUntil), gt(roleGrant.validUntil, at)),
      ),
    )
    .orderBy(asc(member.sortKey))
    .limit(most.team)
}
export type TeamRow = Awaited<ReturnType<typeof findTeam>>[number]

export function findMessage(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(message)
    .where(and(eq(message.projectId, projectId), eq(message.id, id)))
}

export function findGathering(db: Database, projectId: string, id: string) {
  return db
    .select({ id: gathering.id })
    .from(gathering)
    .where(and(eq(gathering.projectId, projectId), eq(gathering.id, id)))
}

// ---- writing; the next version of each, or the database refuses

export function insertAudience(db: Database, row: typeof audience.$inferInsert): Write {
  return db.insert(audience).values(row)
}

export function updateAudience(
  db: Database,
  { projectId, id, revision }: Version,
  set: Partial<typeof audience.$inferInsert>,
): Write {
  return db
    .update(audience)
    .set({ ...set, revision: revision + 1 })
    .where(and(eq(audience.projectId, projectId), eq(audience.id, id)))
}

/** With what channels reach of it; refused while a message is for it. */
export function deleteAudience(db: Database, projectId: string, id: string): Write[] {
  return [
    db
      .delete(channelReach)
      .where(and(eq(channelReach.projectId, projectId), eq(channelReach.audienceId, id))),
    db.delete(audience).where(and(eq(audience.projectId, projectId), eq(audience.id, id))),
  ]
}

export function insertChannel(
  db: Database,
  row: typeof channel.$inferInsert,
  reaches: readonly Reach[],
): Write[] {
  return [db.insert(channel).values(row), ...insertReaches(db, row, reaches)]
}

export function updateChannel(
  db: Database,
  version: Version,
  set: Partial<typeof channel.$inferInsert>,
  reaches: readonly Reach[],
): Write[] {
  const { projectId, id, revision } = version
  return [
    db
      .update(channel)
      .set({ ...set, revision: revision + 1 })
      .where(and(eq(channel.projectId, projectId), eq(channel.id, id))),
    deleteReaches(db, projectId, id),
    ...insertReaches(db, version, reaches),
  ]
}

/** Refused while a message goes through it, or somebody heard of a gathering by it. */
export function deleteChannel(db: Database, projectId: string, id: string): Write[] {
  return [
    deleteReaches(db, projectId, id),
    db.delete(channel).where(and(eq(channel.projectId, projectId), eq(channel.id, id))),
  ]
}

function deleteReaches(db: Database, projectId: string, channelId: string): Write {
  return db
    .delete(channelReach)
    .where(and(eq(channelReach.projectId, projectId), eq(channelReach.channelId, channelId)))
}

function insertReaches(
  db: Database,
  { projectId, id: channelId }: { projectId: string; id: string },
  reaches: readonly Reach[],
): Write[] {
  // One by one: a statement takes at most a hundred values.
  return reaches.map((each) => db.insert(channelReach).values({ projectId, channelId, ...each }))
}

export function insertMoment(db: Database, row: typeof projectMoment.$inferInsert): Write {
  return db.insert(projectMoment).values(row)
}

export function updateMoment(
  db: Database,
  { projectId, id, revision }: Version,
  set: Partial<typeof projectMoment.$inferInsert>,
): Write {
  return db
    .update(projectMoment)
    .set({ ...set, revision: revision + 1 })
    .where(and(eq(projectMoment.projectId, projectId), eq(projectMoment.id, id)))
}

/** Refused while the date of a message is counted from it. */
export function deleteMoment(db: Database, projectId: string, id: string): Write {
  return db
    .delete(projectMoment)
    .where(and(eq(projectMoment.projectId, projectId), eq(projectMoment.id, id)))
}

export function insertMessage(db: Database, row: typeof message.$inferInsert): Write {
  return db.insert(message).values(row)
}

export function updateMessage(
  db: Database,
  { projectId, id, revision }: Version,
  set: Partial<typeof message.$inferInsert>,
): Write {
  return db
    .update(message)
    .set({ ...set, revision: revision + 1 })
    .where(and(eq(message.projectId, projectId), eq(message.id, id)))
}

export function deleteMessage(db: Database, projectId: string, id: string): Write[] {
  return [
    db
      .delete(messageText)
      .where(and(eq(messageText.projectId, projectId), eq(messageText.messageId, id))),
    db.delete(message).where(and(eq(message.projectId, projectId), eq(message.id, id))),
  ]
}

/** Keeps a text in one language. What a second reader read before is no longer what stands there. */
export function putText(
  db: Database,
  { projectId, messageId, language }: Pick<TextRow, 'projectId' | 'messageId' | 'language'>,
  { wording: text, revision }: { wording: string; revision: number },
  writtenBy: string,
): Write[] {
  const set = { text, revision: revision + 1 }
  return [
    db
      .insert(messageText)
      .values({ projectId, messageId, language, ...set })
      .onConflictDoUpdate({
        target: [messageText.projectId, messageText.messageId, messageText.language],
        set,
      }),
    db
      .update(message)
      .set({
        ...{ state: 'written', checkAskedAt: null, checkedBy: null, writtenBy },
        writtenIn: sql`(
          SELECT json_group_array(t.language) FROM message_text t
          WHERE t.project_id = ${projectId} AND t.message_id = ${messageId}
        )`,
        revision: sql`${message.revision} + 1`,
      })
      .where(and(eq(message.projectId, projectId), eq(message.id, messageId))),
  ]
}

export function putBuddyTerms(
  db: Database,
  projectId: string,
  { revision, ...terms }: Omit<typeof buddyTerms.$inferInsert, 'projectId'> & { revision: number },
): Write {
  const set = { ...terms, revision: revision + 1 }
  return db
    .insert(buddyTerms)
    .values({ projectId, ...set })
    .onConflictDoUpdate({ target: buddyTerms.projectId, set })
}

interface Version {
  projectId: string
  id: string
  revision: number
}

type Reach = Pick<ReachRow, 'audienceId' | 'people' | 'isMeasured'>
