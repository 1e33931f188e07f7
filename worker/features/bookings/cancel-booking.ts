import type { z } from '@hono/zod-openapi'
import { actorId } from '../../auth/actor'
import { unitsOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { delayLetters, voidLetters } from '../../outbox/owe'
import { isHostOf, mayUndo, openBooking, undoerOf } from './access'
import type { Booking, cancellationSchema } from './contract'
import { oweLetters, oweReminder } from './letters-owed'
import { blockedInterval, mayChange } from './policy'
import { claim, letExpire, release, updateBooking } from './queries'
import { bookingView } from './view'

/** How long a cancellation can be taken back; the time and the mails wait as long. */
const UNDO_SECONDS = 60
const cancellationKinds = ['booking-cancelled', 'host-cancelled']

/** Cancels a booking or a request: by booker, host or manage link, up to the notice time. */
export async function cancelBooking(
  call: TenantCall,
  bookingId: string,
  { reason, undoable = false }: z.infer<typeof cancellationSchema>,
): Promise<Booking> {
  const { tenant, actor, now, at, requestId } = call
  const { row, space, place } = await openBooking(call, bookingId, 'booking.change')
  // Pressed twice: the first press has cancelled, and nothing is wrong.
  if (undoable && mayUndo(call, row)) return bookingView(call, row, space, place)
  const verdict = mayChange(row, space, now, isHostOf(call, place.id))
  if ('refused' in verdict) throw new ProblemError(verdict.refused)

  const { db } = tenant
  const undoUntilAt = undoable ? at + UNDO_SECONDS : null
  const undoBy = undoUntilAt === null ? null : undoerOf(call, row)
  const change = { status: 'cancelled', reason: reason ?? null, undoUntilAt, undoBy } as const
  const cancelled = { ...row, ...change, revision: row.revision + 1 }
  const by = actor.kind === 'account' && actor.id !== row.accountId ? 'host' : 'booker'
  const result = await tenant.commitEnding(
    [
      updateBooking(db, row, change),
      ...(undoUntilAt === null
        ? [release(db, row.id), voidLetters(db, row.id)]
        : [
            letExpire(db, row.id, undoUntilAt),
            voidLetters(db, row.id, ['booking-reminder']),
            // The confirmation may be on its way still: it is owed again after an undo.
            delayLetters(db, row.id, undoUntilAt),
          ]),
      ...oweLetters(db, cancelled, cancellationKinds, undoUntilAt ?? at, { was: row.status, by }),
    ],
    { actorId: actorId(actor), action: 'booking.cancelled', objectId: row.id, requestId, at },
  )
  if (!result.ok) throw new ProblemError('booking-state')
  call.announce(undoable ? UNDO_SECONDS : 0)
  return bookingView(call, cancelled, space, place)
}

/** Takes a cancellation back while that is still possible; the time was kept meanwhile. */
export async function undoCancellation(call: TenantCall, bookingId: string): Promise<Booking> {
  const { tenant, actor, now, at, requestId } = call
  const { row, space, place, holdsTime } = await openBooking(call, bookingId, 'booking.change')
  if (!mayUndo(call, row))
    throw new ProblemError(row.status === 'cancelled' ? 'undo-over' : 'booking-state')

  const { db } = tenant
  const status = holdsTime ? 'confirmed' : 'requested'
  const change = { status, reason: null, undoUntilAt: null, undoBy: null } as const
  const restored = { ...row, ...change, revision: row.revision + 1 }
  const interval = blockedInterval([row.startsMin, row.endsMin], row.turnaround)
  const claims = { claimId: row.id, units: unitsOf(space), interval, expiresAt: null }
  const result = await tenant.commit(
    [
      ...(holdsTime ? claim(db, claims, at) : []),
      updateBooking(db, row, change),
      voidLetters(db, row.id, cancellationKinds),
      ...(holdsTime ? oweReminder(db, restored, now) : []),
    ],
    { actorId: actorId(actor), action: 'booking.restored', objectId: row.id, requestId, at },
  )
  if (!result.ok) throw new ProblemError('booking-state')
  return bookingView(call, restored, space, place)
}
