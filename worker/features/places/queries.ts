import { eq, getTableColumns, ne, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open'
import { area } from '../../../db/tenant/schema/area'
import { place, rate, space } from '../../../db/tenant/schema/place'
import { type Dates, exceptionsOfPlace, findExceptions, findMonths } from '../../calendar/load'

const areaColumns = { code: area.code, name: area.name, outline: area.outline, box: area.box }

/** All places that people may see, with everything that "next free" needs, in one round trip. */
export function loadPlaces(db: Database, dates: Dates) {
  const placeIds = db.select({ id: place.id }).from(place)
  return db.batch([
    db.select().from(place).where(ne(place.state, 'draft')).orderBy(place.name),
    db.select().from(space).orderBy(space.placeId, space.sort),
    findExceptions(db, placeIds, dates),
    findMonths(db, null, dates),
    db.select(areaColumns).from(area),
  ])
}

/** One place by its address, likewise; empty when there is none. */
export function loadPlace(db: Database, slug: string, dates: Dates) {
  const ofSlug = db.select({ id: place.id }).from(place).where(eq(place.slug, slug))
  const spaces = db.select({ id: space.id }).from(space).where(sql`${space.placeId} = (${ofSlug})`)
  const wijk = db.select({ code: place.wijkCode }).from(place).where(eq(place.slug, slug))
  return db.batch([
    db.select().from(place).where(eq(place.slug, slug)),
    db.select().from(space).where(sql`${space.placeId} = (${ofSlug})`).orderBy(space.sort),
    db.select().from(rate).where(sql`${rate.spaceId} IN (${spaces})`),
    findExceptions(db, ofSlug, dates),
    findMonths(db, spaces, dates),
    db.select(areaColumns).from(area).where(sql`${area.code} = (${wijk})`),
  ])
}

// What decides when a space is free, and no more: this statement is made anew for each request.
const { id, parts, turnaround, shortest, longest, step, leadMinutes, horizonDays, noticeMinutes } =
  getTableColumns(space)
const lengths = { turnaround, shortest, longest, step, leadMinutes, horizonDays, noticeMinutes }
const freedom = {
  space: { id, parts, state: space.state, ...lengths },
  place: {
    opening: place.opening,
    state: sql`${place.state}`.mapWith(place.state).as('place_state'),
  },
}

/** One space with its place and what is claimed of it; empty lists when there is none. */
export function loadSpace(db: Database, spaceId: string, dates: Dates) {
  const units = sql`SELECT value FROM ${space}, json_each(iif(${space.parts} = '[]', json_array(${space.id}), ${space.parts})) WHERE ${space.id} = ${spaceId}`
  return db.batch([
    db
      .select({ ...freedom, exceptions: exceptionsOfPlace(dates) })
      .from(space)
      .innerJoin(place, eq(place.id, space.placeId))
      .where(eq(space.id, spaceId)),
    findMonths(db, units, dates),
  ])
}
