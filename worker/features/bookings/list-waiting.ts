import type { z } from '@hono/zod-openapi'
import { scopesFor } from '../../auth/permissions'
import { claimsOn, unitsOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { dayBounds, momentOf, wallOf } from '../../time/amsterdam'
import { type Interval, overlaps } from '../../time/interval'
import type { waitingListSchema } from './contract'
import { viewsOf } from './list-own-bookings'
import { blockedInterval } from './policy'
import { type BookingRow, loadAround, loadWaiting } from './queries'
import { nameStateFor } from './view'

/** The requests that wait for this host, each with the day around it and what it competes with. */
export async function listWaiting(call: TenantCall): Promise<z.infer<typeof waitingListSchema>> {
  const { tenant, actor, now, at } = call
  const mine = scopesFor(actor, 'booking.decide', at)
  const [waiting, spaces, places] = await loadWaiting(tenant.db, now, mine)
  const spacesHere = spaces.filter(({ placeId }) => mine === 'all' || mine.includes(placeId))
  const here = new Set(spacesHere.map(({ id }) => id))
  const requests = waiting.filter(({ spaceId }) => here.has(spaceId))
  const [first, last] = [requests[0], requests.at(-1)]
  if (!first || !last) return { asOf: momentOf(now), requests: [] }

  const dates = [wallOf(first.startsMin).on, wallOf(last.startsMin).on] as const
  const span: Interval = [dayBounds(dates[0])[0], dayBounds(dates[1])[1]]
  const spaceIds = [...new Set(requests.map(({ spaceId }) => spaceId))]
  const [around, months] = await loadAround(tenant.db, spaceIds, span, dates)
  const units = new Map(spaces.map((space) => [space.id, unitsOf(space)]))
  const roomsOf = (row: BookingRow) => units.get(row.spaceId) ?? []
  return {
    asOf: momentOf(now),
    requests: viewsOf(call, requests, spaces, places).flatMap((booking) => {
      const row = requests.find(({ id }) => id === booking.id)
      const space = spaces.find(({ id }) => id === booking.space.id)
      if (!row || !space) return []
      const sameDay = (other: BookingRow) =>
        other.spaceId === row.spaceId && wallOf(other.startsMin).on === wallOf(row.startsMin).on
      const rooms = roomsOf(row)
      const competing = requests.filter(
        (other) =>
          other !== row && clash(row, other) && roomsOf(other).some((room) => rooms.includes(room)),
      )
      const claims = claimsOn(space, months, at).filter(({ kind }) => kind !== 'hold')
      const [opens, closes] = dayBounds(wallOf(row.startsMin).on)
      return [
        {
          booking,
          competing: competing.map(({ id }) => id),
          clashes: claims.some(({ interval }) => overlaps(interval, blockedOf(row))),
          day: [
            ...around
              .filter((other) => other !== row && other.id !== row.id && sameDay(other))
              .map((other) => dayRow(call, other, space.placeId)),
            ...claims
              .filter(
                ({ kind, interval }) => kind === 'closure' && overlaps(interval, [opens, closes]),
              )
              .map(({ interval: [from, to] }) => ({
                kind: 'closure' as const,
                starts: momentOf(from),
                ends: momentOf(to),
                name: null,
                gathering: null,
              })),
          ],
        },
      ]
    }),
  }
}

const blockedOf = (row: BookingRow) => blockedInterval([row.startsMin, row.endsMin], row.turnaround)

function clash(a: BookingRow, b: BookingRow): boolean {
  return overlaps(blockedOf(a), blockedOf(b))
}

function dayRow(call: TenantCall, row: BookingRow, placeId: string) {
  const { status, startsMin, endsMin, name, gathering } = row
  return {
    kind: status === 'requested' ? ('request' as const) : ('booking' as const),
    starts: momentOf(startsMin),
    ends: momentOf(endsMin),
    name: nameStateFor(call, row, placeId) === 'shown' ? name : null,
    gathering,
  }
}
