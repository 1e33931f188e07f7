import { and, asc, eq, getTableColumns, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database, Write } from '../../db/open'
import { outbox } from '../../db/store/outbox'
import { booking } from '../../db/tenant/schema/booking'
import { place, space } from '../../db/tenant/schema/place'
import { channel, gathering } from '../../db/tenant/schema/plan'
import { type Moment, momentOf } from '../time/amsterdam'
import type { UtcMinutes } from '../time/instant'

/** The kind of letter that says what became of a gathering to whoever signed up. */
export const CHANGED_LETTER = 'gathering-changed'

/** How sure the place is: no booking, a booking that stands or waits for an answer, or one that is off. */
export const spots = ['elsewhere', 'booked', 'asked', 'lost'] as const
export type Spot = (typeof spots)[number]

/** A gathering with what its booking says of the place, as it is now. */
export function selectGatherings(db: Database) {
  return db
    .select({
      ...getTableColumns(gathering),
      // Names of their own, because the rows of a join are read by the names of their columns.
      bookingStatus: sql<string | null>`${booking.status}`.as('booking_status'),
      room: sql<string | null>`${space.name} || ', ' || ${place.name}`.as('room_and_place'),
      placeSlug: sql<string | null>`${place.slug}`.as('place_slug'),
    })
    .from(gathering)
    .leftJoin(booking, eq(booking.id, gathering.bookingId))
    .leftJoin(space, eq(space.id, booking.spaceId))
    .leftJoin(place, eq(place.id, space.placeId))
    .$dynamic()
}
export type FoundGathering = Awaited<ReturnType<typeof selectGatherings>>[number]

/** So many stand on the page of a project. */
const MOST_SHOWN = 5

/** What residents can go to and is not over, soonest first. One statement, for a batch. */
export function announcedGatherings(db: Database, projectId: string, now: UtcMinutes) {
  return selectGatherings(db)
    .where(
      and(
        eq(gathering.projectId, projectId),
        eq(gathering.isAnnounced, true),
        gt(gathering.endsMin, now),
      ),
    )
    .orderBy(asc(gathering.startsMin))
    .limit(MOST_SHOWN)
}

/** What everybody may know of a gathering that they may see. */
export interface GatheringFacts {
  id: string
  name: string
  about: string
  starts: Moment
  ends: Moment
  place: string
  /** Of the meeting place that has a page; null: elsewhere, or the booking is off. */
  placeSlug: string | null
  spot: Spot
}

export function gatheringFacts(row: FoundGathering): GatheringFacts {
  const spot = spotOf(row)
  const isThere = spot === 'booked' || spot === 'asked'
  return {
    ...{ id: row.id, name: row.name, about: row.about },
    ...{ starts: momentOf(row.startsMin), ends: momentOf(row.endsMin) },
    place: row.room ?? row.place,
    placeSlug: isThere ? row.placeSlug : null,
    spot,
  }
}

/** How sure the place of a gathering is. Pure. */
export function spotOf({
  bookingId,
  bookingStatus,
}: Pick<FoundGathering, 'bookingId' | 'bookingStatus'>): Spot {
  if (bookingId === null) return 'elsewhere'
  if (bookingStatus === 'confirmed') return 'booked'
  return bookingStatus === 'requested' ? 'asked' : 'lost'
}

/**
 * The writes that owe a letter to everybody with an address who signed up, for the batch after the
 * change itself: of one gathering, or of the one that a booking is for. What an earlier change still owed
 * them, this letter says too. What is over is told to nobody.
 *
 * @param tells `off` is sent only if the gathering is then still not announced
 * @param notBeforeAt epoch seconds
 */
export function tellSignedUp(
  db: Database,
  of: { projectId: string; gatheringId: string } | { bookingId: string },
  { tells, at, notBeforeAt }: { tells: 'on' | 'off'; at: number; notBeforeAt: number },
): readonly Write[] {
  const which: SQL =
    'bookingId' in of
      ? sql`g.booking_id = ${of.bookingId}`
      : sql`g.project_id = ${of.projectId} AND g.id = ${of.gatheringId}`
  const signedUp = sql`gathering g
    JOIN attendance a ON a.project_id = g.project_id AND a.gathering_id = g.id`
  // A key range for each, so that it reads their own rows however full the outbox is.
  const owed = sql`(SELECT o.id FROM ${signedUp}
    JOIN outbox o ON o.id >= a.id || ${`:${CHANGED_LETTER}:`} AND o.id < a.id || ${`:${CHANGED_LETTER};`}
    WHERE ${which} AND o.state = 'waiting')`
  const list = sql`SELECT a.id || ${`:${CHANGED_LETTER}:`} || g.revision, ${CHANGED_LETTER}, a.id,
      json_object('projectId', g.project_id, 'gatheringId', g.id, 'tells', ${tells}), 'waiting',
      CAST(${notBeforeAt} AS INTEGER), 0, NULL, NULL
    FROM ${signedUp} WHERE ${which} AND g.ends_min > ${Math.floor(at / 60)} AND a.email <> ''`
  return [
    db.update(outbox).set({ state: 'void' }).where(inArray(outbox.id, owed)),
    db.insert(outbox).select(list).onConflictDoNothing(),
  ]
}

/** So many rows are counted at most. */
const MOST_COUNTED = 5000

/**
 * How many people signed up and came, by the channel through which they heard of it: of all gatherings
 * of a project, or of one. A channel of null: they did not say. One statement, for a batch.
 */
export function reachedPerChannel(db: Database, projectId: string, gatheringId?: string) {
  const only = gatheringId === undefined ? sql`` : sql`AND gathering_id = ${gatheringId}`
  const counted = sql`(SELECT channel_id, people, came FROM attendance
    WHERE project_id = ${projectId} ${only} LIMIT ${MOST_COUNTED}) AS counted`
  return db
    .select({
      channelId: sql<string | null>`counted.channel_id`.as('by_channel'),
      name: sql<string | null>`${channel.name}`.as('channel_name'),
      announced: sql<number>`sum(counted.people)`.as('announced'),
      came: sql<number>`coalesce(sum(counted.came), 0)`.as('came'),
    })
    .from(counted)
    .leftJoin(
      channel,
      and(eq(channel.projectId, projectId), sql`${channel.id} = counted.channel_id`),
    )
    .groupBy(sql`counted.channel_id`)
    .orderBy(sql`came DESC, announced DESC, channel_name`)
}
