import type { z } from '@hono/zod-openapi'
import { actorId } from '../../auth/actor'
import { unitsOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { voidLetters } from '../../outbox/owe'
import { tellSignedUp } from '../../projects/gatherings'
import { isUpToDate } from '../../tenancy/schema'
import { wallOf } from '../../time/amsterdam'
import { checkCapacity, isHostOf, openBooking, requestFor } from './access'
import type { Booking, moveSchema } from './contract'
import { oweLetters, oweReminder } from './letters-owed'
import { timeRefused } from './nearby'
import { blockedInterval, checkRequest, mayChange, priceOf } from './policy'
import { claim, loadForMove, release, updateBooking } from './queries'
import { intervalOf } from './request-booking'
import { bookingView } from './view'

/**
 * Moves a booking to another time, or another space of the same place, in one atomic act: the old
 * time is given back only when the new one is taken. The price is that of the new time. An approval
 * stays, and the hosts are told (decision record 0013).
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
  const spaceId = asked.spaceId ?? row.spaceId
  const [[target], [rate]] = await loadForMove(db, spaceId, dates, row.audience)
  if (target?.place.id !== place.id) throw new ProblemError('not-found')
  const { space } = target
  const verdict = checkRequest(requestFor(target, time, now, false))
  if ('refused' in verdict) throw new ProblemError(verdict.refused)
  checkCapacity(row.partySize, space)
  const needsHost = space.approval === 'host' && found.space.approval === 'automatic' && !isHost
  if (needsHost) throw new ProblemError('approval-needed')

  const [startsMin, endsMin] = time
  // A room for which nobody is asked: there a request has nobody to wait for.
  const isNew = row.status === 'requested' && space.approval === 'automatic'
  const status = isNew ? 'confirmed' : row.status
  const price = priceOf(rate, endsMin - startsMin)
  const changed = {
    ...{ spaceId: space.id, startsMin, endsMin, turnaround: space.turnaround },
    ...(isNew && { status }),
    ...price,
    // What was paid was paid for something else; the host looks at it again.
    ...(price.priceCents !== row.priceCents && { paidAt: null }),
  } as const
  const moved = { ...row, ...changed, revision: row.revision + 1 }
  const letters = [isNew ? 'booking-confirmed' : 'booking-moved', 'host-moved']
  const interval = blockedInterval(time, space.turnaround)
  const claims = { claimId: row.id, units: unitsOf(space), interval, expiresAt: null }
  const result = await tenant.commit(
    [
      release(db, row.id),
      ...(status === 'confirmed' ? claim(db, claims, at) : []),
      updateBooking(db, row, changed),
      voidLetters(db, row.id),
      ...oweLetters(db, moved, letters, at, {
        fromMin: row.startsMin,
        startsMin,
      }),
      ...(status === 'confirmed' ? oweReminder(db, moved, now) : []),
      // The gathering in it has moved along, by a trigger.
      ...((await isUpToDate(tenant))
        ? tellSignedUp(db, { bookingId: row.id }, { tells: 'on', at, notBeforeAt: at })
        : []),
    ],
    {
      actorId: actorId(actor),
      action: 'booking.moved',
      objectId: row.id,
      requestId,
      at,
      fields: ['spaceId', 'startsAt', 'endsAt', 'priceCents'],
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
