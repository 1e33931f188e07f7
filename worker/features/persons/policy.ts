/** What decides whether somebody who runs places may serve a person. */
export interface Reach {
  /** The places of the actor: all of them, or these. */
  places: 'all' | readonly string[]
  /** The places of this person's bookings. */
  bookedAt: readonly string[]
  /** Whether the person holds a role in the organisation. */
  hasRole: boolean
}

/** A host finds who has booked at a place of theirs, and nobody else. */
export function mayFind({ places, bookedAt }: Reach): boolean {
  return places === 'all' || bookedAt.some((id) => places.includes(id))
}

/** Giving or erasing reaches all that is stored, so all of it must be at places of this host. */
export function mayServe(reach: Reach): boolean {
  const { places, bookedAt, hasRole } = reach
  if (places === 'all') return true
  return !hasRole && mayFind(reach) && bookedAt.every((id) => places.includes(id))
}

const RECENT_SECONDS = 900

/** Erasing cannot be taken back, so whoever has a phone in hand that is not theirs must not do it. */
export function isRecent(signedInAt: number, at: number): boolean {
  return at - signedInAt <= RECENT_SECONDS
}

/** Whether erasing this account would leave nobody who can let others in. */
export function isLastAdmin(accountId: string, admins: readonly string[]): boolean {
  return admins.includes(accountId) && admins.every((id) => id === accountId)
}
