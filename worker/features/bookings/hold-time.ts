import type { z } from '@hono/zod-openapi'
import { newId } from '../../auth/secrets'
import { unitsOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { wallOf } from '../../time/amsterdam'
import { requestFor } from './access'
import type { holdRequestSchema } from './contract'
import { timeRefused } from './nearby'
import { blockedInterval, checkRequest } from './policy'
import { claim, deleteDraft, insertDraft, loadForHold, releaseHeld } from './queries'
import { intervalOf } from './request-booking'

/** How long a hold keeps a time while the form is filled in. */
export const HOLD_SECONDS = 600

/**
 * Keeps a time for one browser while its form is filled in, and gives up the browser's earlier
 * hold: one each, or a program could hold a hall for ever. Where a host decides nothing is kept
 * from others, since requests may stand side by side.
 *
 * @returns the id of the hold, which becomes the booking's
 */
export async function holdTime(
  call: TenantCall,
  asked: z.infer<typeof holdRequestSchema>,
  browserHash: string,
): Promise<string> {
  const { tenant, now, at, requestId } = call
  const { db } = tenant
  const time = intervalOf(asked)
  const dates = [wallOf(time[0]).on, wallOf(time[1]).on] as const
  const [[found], [earlier]] = await loadForHold(db, asked.spaceId, dates, browserHash)
  if (!found || found.place.state === 'draft') throw new ProblemError('not-found')
  const { space, place } = found
  const verdict = checkRequest(requestFor(found, time, now, false))
  if ('refused' in verdict) throw new ProblemError(verdict.refused)

  const id = newId('bkg')
  const expiresAt = at + HOLD_SECONDS
  const [startsMin, endsMin] = time
  const interval = blockedInterval(time, space.turnaround)
  const claims = { claimId: id, units: unitsOf(space), interval, expiresAt }
  const result = await tenant.commit(
    [
      ...(earlier ? [releaseHeld(db, earlier.holdId), deleteDraft(db, earlier.holdId)] : []),
      ...(space.approval === 'automatic' ? claim(db, claims, at) : []),
      insertDraft(db, {
        holdId: id,
        browserHash,
        spaceId: space.id,
        startsMin,
        endsMin,
        fields: earlier?.fields ?? {},
        renewals: 0,
        expiresAt,
      }),
    ],
    { actorId: 'browser', action: 'hold.made', objectId: id, requestId, at },
  )
  if (result.ok) return id
  if (result.code === 'booking-overlap' || result.code === 'closed')
    throw await timeRefused(call, result.code, place, space, time)
  throw new ProblemError('hold-ended')
}
