import { sameText } from '../../auth/secrets'
import { unitsOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { momentOf } from '../../time/amsterdam'
import { checkCapacity } from './access'
import type { Hold } from './contract'
import { HOLD_SECONDS } from './hold-time'
import { blockedInterval, feeOf } from './policy'
import { claim, deleteDraft, loadHold, releaseHeld, updateDraft } from './queries'

/** The hold of this browser. Somebody else's hold, or one that has ended, is not there. */
async function openHold(call: TenantCall, holdId: string, browserHash: string) {
  const [[draft], [space], [place], rates, [isBooked]] = await loadHold(call.tenant.db, holdId)
  if (!draft || !space || !place) throw new ProblemError(isBooked ? 'hold-booked' : 'hold-ended')
  if (!sameText(draft.browserHash, browserHash)) throw new ProblemError('not-found')
  return { draft, space, place, rates }
}

export async function showHold(
  call: TenantCall,
  holdId: string,
  browserHash: string,
): Promise<Hold> {
  const { draft, space, place, rates } = await openHold(call, holdId, browserHash)
  const minutes = draft.endsMin - draft.startsMin
  return {
    id: draft.holdId,
    spaceId: space.id,
    spaceName: space.name,
    capacity: space.capacity,
    approval: space.approval,
    placeSlug: place.slug,
    placeName: place.name,
    contactName: place.contactName,
    contactPhone: place.contactPhone,
    houseRules: place.houseRules,
    noticeMinutes: space.noticeMinutes,
    starts: momentOf(draft.startsMin),
    ends: momentOf(draft.endsMin),
    expires: momentOf(Math.floor(draft.expiresAt / 60)),
    secondsLeft: Math.max(draft.expiresAt - call.at, 0),
    renewable: draft.renewals < 2,
    prices: rates.map((rate) => ({
      audience: rate.audience,
      priceCents: feeOf(rate, minutes),
      depositCents: rate.depositCents,
      payment: rate.payment,
    })),
    draft: draft.fields,
  }
}

/** Ten more minutes from now: once when a code is asked, once by the button. */
export async function renewHold(
  call: TenantCall,
  holdId: string,
  browserHash: string,
): Promise<void> {
  const { tenant, at, requestId } = call
  const { draft, space } = await openHold(call, holdId, browserHash)
  const expiresAt = at + HOLD_SECONDS
  const interval = blockedInterval([draft.startsMin, draft.endsMin], space.turnaround)
  const claims = { claimId: holdId, units: unitsOf(space), interval, expiresAt }
  const result = await tenant.commit(
    [
      ...(space.approval === 'automatic' ? claim(tenant.db, claims, at) : []),
      updateDraft(tenant.db, holdId, { renewals: draft.renewals + 1, expiresAt }),
    ],
    { actorId: 'browser', action: 'hold.renewed', objectId: holdId, requestId, at },
  )
  if (!result.ok) throw new ProblemError('hold-ended')
}

/** Keeps what was typed, so that a phone that reloads the page loses nothing. */
export async function saveDraft(
  call: TenantCall,
  holdId: string,
  browserHash: string,
  fields: Record<string, string>,
): Promise<void> {
  const { tenant, at, requestId } = call
  const { space } = await openHold(call, holdId, browserHash)
  checkCapacity(Number(fields.partySize), space)
  const entry = { actorId: 'browser', action: 'hold.filled', objectId: holdId, requestId, at }
  await tenant.commit([updateDraft(tenant.db, holdId, { fields })], entry)
}

/** Gives the time back at once. */
export async function releaseHold(
  call: TenantCall,
  holdId: string,
  browserHash: string,
): Promise<void> {
  const { tenant, at, requestId } = call
  await openHold(call, holdId, browserHash)
  await tenant.commitEnding([releaseHeld(tenant.db, holdId), deleteDraft(tenant.db, holdId)], {
    actorId: 'browser',
    action: 'hold.released',
    objectId: holdId,
    requestId,
    at,
  })
}
