import { eq, ne, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open'
import { area } from '../../../db/tenant/schema/area'
import { place, rate, space } from '../../../db/tenant/schema/place'
import {
  type Dates,
  findExceptions,
  findMonths,
  type PlaceRow,
  type SpaceRow,
} from '../../calendar/load'
import type { SpaceRules } from '../../time/free'
import type { OpeningException } from '../../time/opening'

const areaColumns = { code: area.code, name: area.name, outline: area.outline, box: area.box }

/** All places that people may see, with everything that "next free" needs, in one round trip. */
export function loadPlaces(db: Database, dates: Dates) {
  const placeIds = db.select({ id: place.id }).from(place)
  return db.batch([
    // In no order: to sort here, D1 counts every place twice.
    db.select().from(place).where(ne(place.state, 'draft')),
    db.select().from(space).orderBy(space.placeId, space.sort),
    findExceptions(db, placeIds, dates),
    findMonths(db, null, dates),
    db.select(areaColumns).from(area),
  ])
}

/**
 * One place by its address, likewise, with a week that may lie years ahead; empty when there is
 * none.
 */
export function loadPlace(db: Database, slug: string, near: Dates, week: Dates) {
  const until = week[1] > near[1] ? week[1] : near[1]
  const ofSlug = db.select({ id: place.id }).from(place).where(eq(place.slug, slug))
  const spaces = db.select({ id: space.id }).from(space).where(sql`${space.placeId} = (${ofSlug})`)
  const wijk = db.select({ code: place.wijkCode }).from(place).where(eq(place.slug, slug))
  return db.batch([
    db.select().from(place).where(eq(place.slug, slug)),
    db.select().from(space).where(sql`${space.placeId} = (${ofSlug})`).orderBy(space.sort),
    db.select().from(rate).where(sql`${rate.spaceId} IN (${spaces})`),
    findExceptions(db, ofSlug, [near[0], until]),
    findMonths(db, spaces, near, week),
    db.select(areaColumns).from(area).where(sql`${area.code} = (${wijk})`),
  ])
}

/** What decides when a space is free, and no more. */
interface Freedom {
  space: Pick<SpaceRow, 'id' | 'parts' | 'state' | keyof SpaceRules>
  place: Pick<PlaceRow, 'opening' | 'state'>
  exceptions: OpeningException[]
}

/**
 * One space with its place and what is claimed of it; empty lists when there is none. The busiest
 * question of all, so the space comes as one column of JSON: to build a statement of forty columns
 * anew for each request, and to read them, took half the time of an answer.
 */
export function loadSpace(db: Database, spaceId: string, dates: Dates) {
  const [from, to] = dates
  const freedom = sql`json_object(
    'space', json_object(
      'id', space.id, 'parts', json(parts), 'state', space.state, 'turnaround', turnaround,
      'shortest', shortest, 'longest', longest, 'step', step, 'leadMinutes', lead_minutes,
      'horizonDays', horizon_days, 'noticeMinutes', notice_minutes),
    'place', json_object('opening', json(opening), 'state', place.state),
    'exceptions', (
      SELECT json_group_array(
        json_object('on', on_date, 'intervals', json(intervals), 'reason', reason))
      FROM opening_exception WHERE place_id = place.id AND on_date BETWEEN ${from} AND ${to}))`
  const units = sql`
    SELECT value FROM space, json_each(iif(parts = '[]', json_array(space.id), parts))
    WHERE space.id = ${spaceId}`
  return db.batch([
    db
      .select({ found: freedom.mapWith(readFreedom).as('found') })
      .from(space)
      .innerJoin(place, eq(place.id, space.placeId))
      .where(eq(space.id, spaceId)),
    findMonths(db, units, dates),
  ])
}

const readFreedom = (json: string): Freedom => JSON.parse(json)
