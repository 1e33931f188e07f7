import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { booking } from '../../../db/tenant/schema/booking'
import { place, space } from '../../../db/tenant/schema/place'
import { attendance, channel, gathering } from '../../../db/tenant/schema/plan'
import { project } from '../../../db/tenant/schema/project'
import { story } from '../../../db/tenant/schema/story'
import { reachedPerChannel, selectGatherings } from '../../projects/gatherings'
import { findProject } from '../../projects/open-project'
import type { UtcMinutes } from '../../time/instant'

export type AttendanceRow = typeof attendance.$inferSelect
type GatheringSet = Pick<
  typeof gathering.$inferSelect,
  'name' | 'about' | 'mostPeople' | 'bookingId' | 'startsMin' | 'endsMin' | 'place'
>

/** How many of each a page shows, and how many rows are counted at most. */
export const most = {
  gatherings: 60,
  attendances: 500,
  channels: 60,
  bookings: 30,
  counted: 5000,
} as const

// ---- reading

/** How many people signed up for and came to each gathering, or one; those of nobody are left out. */
function countPeople(db: Database, projectId: string, gatheringId?: string) {
  const only = gatheringId === undefined ? sql`` : sql`AND gathering_id = ${gatheringId}`
  return db
    .select({
      id: sql<string>`counted.gathering_id`.as('gathering_id'),
      announced: sql<number>`sum(counted.people)`.as('announced'),
      came: sql<number>`coalesce(sum(counted.came), 0)`.as('came'),
    })
    .from(
      sql`(SELECT gathering_id, people, came FROM attendance
        WHERE project_id = ${projectId} ${only} LIMIT ${most.counted}) AS counted`,
    )
    .groupBy(sql`counted.gathering_id`)
}
export type Counts = Awaited<ReturnType<typeof countPeople>>[number]

/** All gatherings of a project with their counts, and the bookings of somebody that are ahead. */
export function loadGatherings(
  db: Database,
  projectId: string,
  accountId: string,
  now: UtcMinutes,
) {
  return db.batch([
    findProject(db, projectId),
    selectGatherings(db).where(eq(gathering.projectId, projectId)).limit(most.gatherings),
    countPeople(db, projectId),
    findOwnBookings(db, accountId, now),
    reachedPerChannel(db, projectId),
  ])
}

/** One gathering with who comes, for whoever is at the door. */
export function loadGathering(
  db: Database,
  { projectId, gatheringId }: Of,
  accountId: string,
  now: UtcMinutes,
) {
  return db.batch([
    findProject(db, projectId),
    findGathering(db, { projectId, gatheringId }),
    countPeople(db, projectId, gatheringId),
    db
      .select()
      .from(attendance)
      .where(ofGathering({ projectId, gatheringId }))
      .orderBy(asc(sql`lower(${attendance.name})`), asc(attendance.addedAt))
      .limit(most.attendances + 1),
    findChannels(db, projectId),
    reachedPerChannel(db, projectId, gatheringId),
    findOwnBookings(db, accountId, now),
  ])
}

interface Of {
  projectId: string
  gatheringId: string
}
const ofGathering = ({ projectId, gatheringId }: Of) =>
  and(eq(attendance.projectId, projectId), eq(attendance.gatheringId, gatheringId))

export function findGathering(db: Database, { projectId, gatheringId }: Of) {
  return selectGatherings(db).where(
    and(eq(gathering.projectId, projectId), eq(gathering.id, gatheringId)),
  )
}

/** What residents see of a gathering. One round trip. */
export function loadInvitation(db: Database, of: Of) {
  return db.batch([
    findProject(db, of.projectId),
    findGathering(db, of),
    countPeople(db, of.projectId, of.gatheringId),
    findChannels(db, of.projectId),
    db.select().from(story).where(eq(story.projectId, of.projectId)),
  ])
}

/** The channels of a project that are there. */
export function findChannels(db: Database, projectId: string) {
  return db
    .select({ id: channel.id, name: channel.name, kind: channel.kind })
    .from(channel)
    .where(and(eq(channel.projectId, projectId), eq(channel.isThere, true)))
    .orderBy(asc(channel.name))
    .limit(most.channels)
}

/** Bookings of somebody that are ahead, stand or wait for an answer, and have no gathering yet. */
export function findOwnBookings(db: Database, accountId: string, now: UtcMinutes) {
  return db
    .select({
      id: booking.id,
      startsMin: booking.startsMin,
      endsMin: booking.endsMin,
      status: booking.status,
      room: sql<string>`${space.name} || ', ' || ${place.name}`.as('room_and_place'),
    })
    .from(booking)
    .innerJoin(space, eq(space.id, booking.spaceId))
    .innerJoin(place, eq(place.id, space.placeId))
    .where(
      and(
        eq(booking.accountId, accountId),
        gt(booking.startsMin, now),
        inArray(booking.status, ['confirmed', 'requested']),
        sql`NOT EXISTS (SELECT 1 FROM gathering WHERE gathering.booking_id = booking.id)`,
      ),
    )
    .orderBy(asc(booking.startsMin))
    .limit(most.bookings)
}
export type OwnBookingRow = Awaited<ReturnType<typeof findOwnBookings>>[number]

export function findAttendance(db: Database, of: Of & { id: string }) {
  return db
    .select()
    .from(attendance)
    .where(and(ofGathering(of), eq(attendance.id, of.id)))
}

// Names of their own, because the rows of a join are read by the names of their columns.
const projectName = sql<string>`${project.name}`.as('project_name')

export function findByCode(db: Database, codeHash: string) {
  return db
    .select({
      id: attendance.id,
      projectId: attendance.projectId,
      gatheringId: attendance.gatheringId,
      people: attendance.people,
      came: attendance.came,
      projectName,
    })
    .from(attendance)
    .innerJoin(project, eq(project.id, attendance.projectId))
    .where(eq(attendance.codeHash, codeHash))
}

// ---- writing

export function insertGathering(
  db: Database,
  row: GatheringSet & { id: string; projectId: string },
): Write {
  return db.insert(gathering).values(row)
}

export function updateGathering(
  db: Database,
  { projectId, gatheringId }: Of,
  revision: number,
  set: Partial<GatheringSet & { isAnnounced: boolean }>,
): Write {
  return db
    .update(gathering)
    .set({ ...set, revision: revision + 1 })
    .where(and(eq(gathering.projectId, projectId), eq(gathering.id, gatheringId)))
}

export function deleteGathering(db: Database, { projectId, gatheringId }: Of): Write {
  return db
    .delete(gathering)
    .where(and(eq(gathering.projectId, projectId), eq(gathering.id, gatheringId)))
}

export function insertAttendance(db: Database, row: typeof attendance.$inferInsert): Write {
  return db.insert(attendance).values(row)
}

/** Two at the door may press the same button: the last one counts, whichever version they saw. */
export function countArrival(db: Database, of: Of & { id: string }, came: number | null): Write {
  return db
    .update(attendance)
    .set({ came, revision: sql`revision + 1` })
    .where(and(ofGathering(of), eq(attendance.id, of.id)))
}

export function deleteAttendance(db: Database, of: Of & { id: string }): Write {
  return db.delete(attendance).where(and(ofGathering(of), eq(attendance.id, of.id)))
}

/** Everything that a letter to somebody who signed up is written from. */
export function loadForLetter(db: Database, of: Of & { id: string }) {
  return db.batch([findAttendance(db, of), findGathering(db, of), findProject(db, of.projectId)])
}
