import type { Write } from '../../../db/open'
import { actorId } from '../../auth/actor'
import { unitsOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import type { Interval } from '../../time/interval'
import { type FoundBooking, openBooking } from './access'
import type { Booking } from './contract'
import { alternativesParam } from './letters/alternatives'
import { oweLetters, oweReminder } from './letters-owed'
import { freeNearby, timeRefused } from './nearby'
import { blockedInterval } from './policy'
import { type BookingRow, claim, findCompeting, updateBooking } from './queries'
import { bookingView } from './view'

/**
 * Approves a request: it takes its time now, and the requests that wanted the same time are told
 * at once that they lost it, with what is still free. One of many approvals wins.
 */
export async function approveBooking(call: TenantCall, bookingId: string): Promise<Booking> {
  const { tenant, now, at } = call
  const found = await openRequest(call, bookingId)
  const { row, space, place } = found
  if (place.state !== 'open' || space.state !== 'open') throw new ProblemError('closed')
  const { db } = tenant
  const time: Interval = [row.startsMin, row.endsMin]
  const blocked = blockedInterval(time, row.turnaround)
  const losers = await findCompeting(db, unitsOf(space), blocked, row.id)
  const nearby = losers.length > 0 ? await freeNearby(call, place, space, time, [blocked]) : null

  const approved = { ...row, status: 'confirmed', revision: row.revision + 1 } as const
  const claims = { claimId: row.id, units: unitsOf(space), interval: blocked, expiresAt: null }
  const result = await tenant.commit(
    [
      ...claim(db, claims, at),
      updateBooking(db, row, { status: 'confirmed' }),
      ...oweLetters(db, approved, ['booking-confirmed'], at),
      ...oweReminder(db, approved, now),
      ...losers.flatMap((loser) => refuse(call, loser, null, nearby?.times ?? [])),
    ],
    { ...entry(call, 'booking.approved', row.id), fields: losers.map(({ id }) => id) },
  )
  if (!result.ok) {
    if (result.code === 'booking-overlap' || result.code === 'closed')
      throw await timeRefused(call, result.code, place, space, time)
    throw new ProblemError('booking-state')
  }
  call.announce()
  return bookingView(call, approved, space, place)
}

/** Refuses a request, with the reason that the person reads and what is free nearby. */
export async function refuseBooking(
  call: TenantCall,
  bookingId: string,
  reason: string,
): Promise<Booking> {
  const { row, space, place } = await openRequest(call, bookingId)
  const { times } = await freeNearby(call, place, space, [row.startsMin, row.endsMin])
  const refused = { ...row, status: 'refused', reason, revision: row.revision + 1 } as const
  const result = await call.tenant.commit(
    refuse(call, row, reason, times),
    entry(call, 'booking.refused', row.id),
  )
  if (!result.ok) throw new ProblemError('booking-state')
  call.announce()
  return bookingView(call, refused, space, place)
}

async function openRequest(call: TenantCall, bookingId: string): Promise<FoundBooking> {
  const found = await openBooking(call, bookingId, 'booking.decide')
  if (found.row.status !== 'requested') throw new ProblemError('booking-state')
  if (found.row.startsMin <= call.now) throw new ProblemError('too-late')
  return found
}

function refuse(
  { tenant: { db }, at }: TenantCall,
  row: BookingRow,
  reason: string | null,
  times: readonly Interval[],
): Write[] {
  const refused = { id: row.id, revision: row.revision + 1 }
  const params = times.length > 0 ? { alternatives: alternativesParam(times) } : undefined
  return [
    updateBooking(db, row, { status: 'refused', reason }),
    ...oweLetters(db, refused, ['booking-refused'], at, params),
  ]
}

function entry({ actor, requestId, at }: TenantCall, action: string, objectId: string) {
  return { actorId: actorId(actor), action, objectId, requestId, at }
}
