import type { z } from '@hono/zod-openapi'
import { actorId } from '../../auth/actor'
import { findSpace, unitsOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { voidLetters } from '../../outbox/owe'
import { wallOf } from '../../time/amsterdam'
import { checkCapacity, isHostOf, openBooking, requestFor } from './access'
import type { Booking, moveSchema } from './contract'
import { oweLetters, oweReminder } from './letters-owed'
import { timeRefused } from './nearby'
import { blockedInterval, checkRequest, mayChange } from './policy'
import { claim, release, updateBooking } from './queries'
import { intervalOf } from './request-booking'
import { bookingView } from './view'

/**
 * Moves a booking to another time, or another space of the same place, in one atomic act: the old
 * time is given back only when the new one is taken. An approval stays; the hosts are told.
 */
export async function moveBooking(
  call: TenantCall,
  bookingId: string,
  asked: z.infer<typeof moveSchema>,
): Promise<Booking> {
  const { tenant, actor, now, at, requestId } = call
  const found = await openBooking(call, bookingId, 'booking.change')
  const { row, place } = found
  const isHost = isHostOf(call, place.id)
  const change = mayChange(row, found.space, now, isHost)
  if ('refused' in change) throw new ProblemError(change.refused)
  if (asked.revision !== undefined && asked.revision !== row.revision)
    throw new ProblemError('edited-meanwhile')

  const time = intervalOf(asked)
  const { db } = tenant
  const dates = [wallOf(time[0]).on, wallOf(time[1]).on] as const
  const [target] = await findSpace(db, asked.spaceId ?? row.spaceId, dates)
  if (target?.place.id !== place.id) throw new ProblemError('not-found')
  const { space } = target
  const verdict = checkRequest(requestFor(target, time, now, false))
  if ('refused' in verdict) throw new ProblemError(verdict.refused)
  checkCapacity(row.partySize, space)
  const needsHost = space.approval === 'host' && found.space.approval === 'automatic' && !isHost
  if (needsHost) throw new ProblemError('not-allowed')

  const [startsMin, endsMin] = time
  const changed = { spaceId: space.id, startsMin, endsMin, turnaround: space.turnaround }
  const moved = { ...row, ...changed, revision: row.revision + 1 }
  const interval = blockedInterval(time, space.turnaround)
  const claims = { claimId: row.id, units: unitsOf(space), interval, expiresAt: null }
  const result = await tenant.commit(
    [
      updateBooking(db, row, changed),
      release(db, row.id),
      ...(row.status === 'confirmed' ? claim(db, claims, at) : []),
      voidLetters(db, row.id),
      ...oweLetters(db, moved, ['booking-moved', 'host-moved'], at, {
        fromMin: row.startsMin,
        startsMin,
      }),
      ...(row.status === 'confirmed' ? oweReminder(db, moved, now) : []),
    ],
    {
      actorId: actorId(actor),
      action: 'booking.moved',
      objectId: row.id,
      requestId,
      at,
      fields: ['spaceId', 'startsAt', 'endsAt'],
    },
  )
  if (!result.ok) {
    if (result.code === 'booking-overlap' || result.code === 'closed')
      throw await timeRefused(call, result.code, place, space, time)
    throw new ProblemError('booking-state')
  }
  call.announce()
  return bookingView(call, moved, space, place)
}
