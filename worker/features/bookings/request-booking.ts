import type { z } from '@hono/zod-openapi'
import type { Write } from '../../../db/open'
import { actorId } from '../../auth/actor'
import { deriveLinkSecret, newId, sameText, sha256Hex } from '../../auth/secrets'
import { unitsOf } from '../../calendar/load'
import { signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { wallOf } from '../../time/amsterdam'
import { parseInstant } from '../../time/instant'
import type { Interval } from '../../time/interval'
import { checkCapacity, isHostOf, requestFor } from './access'
import type { Booking, bookingRequestSchema } from './contract'
import { oweLetters, oweReminder } from './letters-owed'
import { timeRefused } from './nearby'
import { blockedInterval, checkRequest, priceOf } from './policy'
import {
  type BookingRow,
  bookingByKey,
  type ClaimOnSpaces,
  claim,
  type DraftRow,
  deleteDraft,
  insertBooking,
  loadForRequest,
  settleHold,
} from './queries'
import { bookingView } from './view'

type Asked = z.infer<typeof bookingRequestSchema>

/**
 * Books a space, or asks a host for it. A confirmed booking holds its time from this commit on; a
 * request does not. The same key with the same body gives the first result again (decision 0008).
 */
export async function requestBooking(
  call: TenantCall,
  asked: Asked,
  key: string,
  browserHash: string,
): Promise<Booking> {
  const { tenant, now, at, requestId } = call
  const actor = signedIn(call.actor)
  const time = intervalOf(asked)
  const on = wallOf(time[0]).on
  const { holdId = '', audience = 'resident' } = asked
  const [[found], [rate], [earlier], [draft]] = await loadForRequest(
    tenant.db,
    asked.spaceId,
    [on, wallOf(time[1]).on],
    {
      accountId: actor.id,
      key,
      holdId,
      audience,
    },
  )
  if (!found || found.place.state === 'draft') throw new ProblemError('not-found')
  const { space, place } = found
  const bodyHash = await sha256Hex(JSON.stringify(asked))
  if (earlier) return bookingView(call, sameRequest(earlier, bodyHash), space, place)
  if (asked.holdId) checkHold(draft, browserHash, asked.spaceId, time)

  const isHost = isHostOf(call, place.id)
  const verdict = checkRequest(
    requestFor(found, time, now, isHost && asked.overruleReason !== undefined),
  )
  if ('refused' in verdict) throw new ProblemError(verdict.refused)
  checkCapacity(asked.partySize, space)

  const id = asked.holdId ?? newId('bkg')
  const status = space.approval === 'automatic' || isHost ? 'confirmed' : 'requested'
  const row: BookingRow = {
    id,
    spaceId: space.id,
    accountId: actor.id,
    startsMin: time[0],
    endsMin: time[1],
    turnaround: space.turnaround,
    status,
    gathering: asked.gathering,
    note: asked.note ?? null,
    partySize: asked.partySize,
    name: asked.name,
    phone: asked.phone ?? null,
    locale: call.locale,
    audience,
    ...priceOf(rate, time[1] - time[0]),
    paidAt: null,
    reason: null,
    manageHash: await sha256Hex(await deriveLinkSecret(call.key, id)),
    idempotencyKey: key,
    bodyHash,
    revision: 1,
    undoUntilAt: null,
    undoBy: null,
    createdAt: at,
    upcomingLimit: isHost ? null : (tenant.known()?.upcomingLimit ?? 1),
  }
  const { db } = tenant
  const isConfirmed = status === 'confirmed'
  const blocked = blockedInterval(time, space.turnaround)
  const claims = { claimId: id, units: unitsOf(space), interval: blocked, expiresAt: null }
  const letters = isConfirmed
    ? ['booking-confirmed', 'host-booked']
    : ['booking-requested', 'host-requested']
  const result = await tenant.commit(
    [
      ...(isConfirmed ? takeTime(call, claims, space.approval === 'automatic' && draft) : []),
      insertBooking(db, row),
      ...(asked.holdId ? [deleteDraft(db, asked.holdId)] : []),
      ...oweLetters(db, row, letters, at),
      ...(isConfirmed ? oweReminder(db, row, now) : []),
    ],
    {
      actorId: actorId(actor),
      action: isConfirmed ? 'booking.confirmed' : 'booking.requested',
      objectId: id,
      requestId,
      at,
      ...(verdict.overruled.length > 0 && {
        fields: verdict.overruled.map(({ refused }) => refused),
        detail: { overruleReason: asked.overruleReason },
      }),
    },
  )
  if (result.ok) {
    call.announce()
    return bookingView(call, row, space, place)
  }
  // Of two presses of one button at once, the second finds the time taken: by the first.
  const [first] = await bookingByKey(db, actor.id, key)
  if (first) return bookingView(call, sameRequest(first, bodyHash), space, place)
  if (result.code === 'booking-overlap' || result.code === 'closed')
    throw await timeRefused(call, result.code, place, space, time)
  if (result.code === 'limit-reached') throw new ProblemError('limit-reached')
  throw new ProblemError(result.code === 'hold-ended' ? 'hold-ended' : 'booking-state')
}

/** The asked time in UTC minutes; the contract has checked that both are whole minutes. */
export function intervalOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }): Interval {
  const starts = parseInstant(startsAt)
  const ends = parseInstant(endsAt)
  if (starts === null || ends === null || ends <= starts)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/endsAt', code: 'invalid' }] })
  return [starts, ends]
}

function sameRequest(earlier: BookingRow, bodyHash: string): BookingRow {
  if (!sameText(earlier.bodyHash, bodyHash)) throw new ProblemError('key-reused')
  return earlier
}

/** The hold must be this browser's, for this very time; another hold helps nobody. */
function checkHold(
  draft: DraftRow | undefined,
  browserHash: string,
  spaceId: string,
  [startsMin, endsMin]: Interval,
): void {
  if (!draft || !sameText(draft.browserHash, browserHash)) throw new ProblemError('hold-ended')
  const sameTime = draft.startsMin === startsMin && draft.endsMin === endsMin
  if (draft.spaceId !== spaceId || !sameTime) throw new ProblemError('hold-ended')
}

function takeTime(
  { tenant: { db }, at }: TenantCall,
  wanted: ClaimOnSpaces,
  held?: DraftRow | false,
): Write[] {
  const [room, ...others] = wanted.units
  const isHeld = held && held.expiresAt > at
  if (!isHeld || !room || others.length > 0) return claim(db, wanted, at)
  return [settleHold(db, wanted.claimId, room, wanted.interval[0])]
}
