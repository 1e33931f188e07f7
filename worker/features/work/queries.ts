import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import { passkey } from '../../../db/directory/schema/passkey'
import type { Database } from '../../../db/open'
import { stakeholder } from '../../../db/tenant/schema/around'
import { booking } from '../../../db/tenant/schema/booking'
import { invitation } from '../../../db/tenant/schema/member'
import { place, space } from '../../../db/tenant/schema/place'
import { workItem } from '../../../db/tenant/schema/project'
import type { IsoDate } from '../../time/date'
import type { UtcMinutes } from '../../time/instant'

/** How many are told of each; where one more is read, it says that there are more. */
export const most = { requests: 3, bookings: 3, unpaid: 2, items: 2 } as const

/** The places that somebody may look at: all of them, or these. */
type Places = 'all' | readonly string[]

/**
 * The day of one organisation in one round trip: a handful of rows from an index each, however many
 * bookings there are.
 * @param seesInvitations whether somebody may know who is invited; costs no row otherwise
 * @param mine what somebody has to do, of `findMine`
 * @param quiet with whom they have not spoken for long, of `findQuiet`
 */
export function loadDay(
  db: Database,
  { now, from, to }: { now: UtcMinutes; from: UtcMinutes; to: UtcMinutes },
  places: Places,
  seesInvitations: boolean,
  mine: ReturnType<typeof findMine>,
  quiet: ReturnType<typeof findQuiet>,
) {
  const isHere = places === 'all' ? undefined : sql`${booking.spaceId} IN (${spacesIn(db, places)})`
  const { startsMin, endsMin, gathering, spaceId, createdAt } = booking
  // Literally, here and below: these are the terms of partial indexes.
  const agreed = and(
    sql`${booking.status} = 'confirmed'`,
    gte(startsMin, from),
    lt(startsMin, to),
    isHere,
  )
  // The names of places for these few only, however many a sort has to look at.
  const first = db
    .select({ startsMin, endsMin, gathering, spaceId })
    .from(booking)
    .where(agreed)
    .orderBy(asc(startsMin))
    .limit(most.bookings + 1)
    .as('first')
  return db.batch([
    db
      .select({ startsMin, endsMin, gathering, createdAt })
      .from(booking)
      .where(and(sql`${booking.status} = 'requested'`, gte(startsMin, now), isHere))
      .orderBy(asc(startsMin))
      .limit(most.requests + 1),
    db
      .select({
        startsMin: first.startsMin,
        endsMin: first.endsMin,
        gathering: first.gathering,
        place: sql<string>`${place.name}`.as('place_name'),
      })
      .from(first)
      .innerJoin(space, eq(space.id, first.spaceId))
      .innerJoin(place, eq(place.id, space.placeId))
      .orderBy(asc(first.startsMin)),
    db
      .select({ startsMin })
      .from(booking)
      .where(
        and(
          sql`${booking.status} = 'confirmed' AND ${booking.payment} <> 'none'`,
          sql`${booking.priceCents} + ${booking.depositCents} > 0`,
          isNull(booking.paidAt),
          lt(startsMin, now),
          lte(endsMin, now),
          isHere,
        ),
      )
      .orderBy(desc(startsMin))
      .limit(most.unpaid + 1),
    db
      .select({ id: invitation.id })
      .from(invitation)
      .where(sql`${seesInvitations ? 1 : 0} AND ${invitation.state} = 'open'`)
      .limit(1),
    mine,
    quiet,
  ])
}

/**
 * What somebody has to do in projects, first what is due first.
 * @param isThere false where the database has no table of it yet: then it is nothing
 */
export function findMine(db: Database, accountId: string, isThere: boolean) {
  if (!isThere)
    return db
      .select({ title: sql<string>`''`.as('title'), dueOn: sql<string>`''`.as('due_on') })
      .from(invitation)
      .where(sql`0`)
      .limit(0)
  return db
    .select({
      title: sql<string>`${workItem.title}`.as('title'),
      dueOn: sql<string>`${workItem.dueOn}`.as('due_on'),
    })
    .from(workItem)
    .where(and(eq(workItem.assigneeId, accountId), sql`${workItem.state} = 'open'`))
    .orderBy(asc(workItem.dueOn))
    .limit(most.items + 1)
}

/**
 * In which of some projects somebody keeps in touch with an organisation and spoke last on this day or
 * before, the longest ago: one row.
 * @param projectIds where they work; none: there is nothing to look for
 */
export function findQuiet(
  db: Database,
  accountId: string,
  until: IsoDate,
  projectIds: readonly string[],
) {
  if (projectIds.length === 0)
    return db
      .select({ projectId: sql<string>`''`.as('project_id') })
      .from(invitation)
      .where(sql`0`)
      .limit(0)
  return db
    .select({ projectId: sql<string>`${stakeholder.projectId}`.as('project_id') })
    .from(stakeholder)
    .where(
      and(
        eq(stakeholder.assigneeId, accountId),
        lte(stakeholder.spokenOn, until),
        inArray(stakeholder.projectId, projectIds.slice(0, MOST_PROJECTS)),
      ),
    )
    .orderBy(asc(stakeholder.spokenOn))
    .limit(1)
}
const MOST_PROJECTS = 50

function spacesIn(db: Database, places: readonly string[]) {
  const ids = JSON.stringify(places)
  return db
    .select({ id: space.id })
    .from(space)
    .where(sql`${space.placeId} IN (SELECT value FROM json_each(${ids}))`)
}

/** Whether a member of staff has any passkey: a read of the directory. */
export function findAnyPasskey(db: Database, accountId: string) {
  return db
    .select({ id: passkey.id })
    .from(passkey)
    .where(eq(passkey.accountId, accountId))
    .limit(1)
}
