import type { z } from '@hono/zod-openapi'
import { scopesFor } from '../../auth/permissions'
import { claimsOn, findMonths } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { dayBounds, momentOf, wallOf } from '../../time/amsterdam'
import { addDays, daysBetween } from '../../time/date'
import { type Interval, overlaps } from '../../time/interval'
import type { agendaQuery, agendaSchema } from './contract'
import { viewsOf } from './list-own-bookings'
import { loadPeriod } from './queries'

const WEEK = 7
const MOST_DAYS = 31
/** Requests that fit above the day itself on a phone. */
const FIRST = 3

/** What happens in the places of this host, from the first to the last date. */
export async function showAgenda(
  call: TenantCall,
  query: z.infer<typeof agendaQuery>,
): Promise<z.infer<typeof agendaSchema>> {
  const { tenant, actor, now, at } = call
  const from = query.from ?? wallOf(now).on
  const to = query.to ?? addDays(from, (query.days ?? WEEK) - 1)
  const days = daysBetween(from, to) + 1
  if (days < 1 || days > MOST_DAYS)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/to', code: 'invalid' }] })

  const mine = scopesFor(actor, 'agenda.read', at)
  const period: Interval = [dayBounds(from)[0], dayBounds(to)[1]]
  const [[rows, waiting, spaces, places], months] = await Promise.all([
    loadPeriod(tenant.db, period, ['requested', 'confirmed'], mine),
    findMonths(tenant.db, null, [from, to]),
  ])
  const own = places.filter(({ id }) => mine === 'all' || mine.includes(id))
  const shown = own.filter(({ id }) => query.place === undefined || id === query.place)
  const spacesOf = (list: typeof places) => {
    const ids = new Set(list.map(({ id }) => id))
    return spaces.filter(({ placeId }) => ids.has(placeId))
  }
  const ownSpaces = new Set(spacesOf(own).map(({ id }) => id))
  const upcoming = waiting.filter(
    ({ spaceId, startsMin }) => ownSpaces.has(spaceId) && startsMin >= now,
  )
  return {
    asOf: momentOf(now),
    from,
    to,
    places: own.map(({ id, slug, name }) => ({ id, slug, name })),
    bookings: viewsOf(call, rows, spacesOf(shown), shown),
    closures: smallest(spacesOf(shown)).flatMap((space) =>
      claimsOn(space, months, at)
        .filter(({ kind, interval }) => kind === 'closure' && overlaps(interval, period))
        .map(({ interval: [starts, ends] }) => ({
          spaceName: space.name,
          placeId: space.placeId,
          starts: momentOf(starts),
          ends: momentOf(ends),
        })),
    ),
    waiting: upcoming.length,
    firstWaiting: viewsOf(call, upcoming.slice(0, FIRST), spaces, own),
  }
}

/** Closures stand on the smallest spaces; a combined one would say the same again. */
function smallest<T extends { parts: readonly string[] }>(spaces: readonly T[]): T[] {
  return spaces.filter(({ parts }) => parts.length === 0)
}
