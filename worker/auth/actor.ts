import type { InvitedRole } from '../../db/roles'
import type { Locale } from '../http/schemas'

/** `operator`: of the service as a whole; in an organisation only by its dated consent. */
export type Role = 'resident' | InvitedRole | 'operator'

export interface Grant {
  role: Role
  /** A place or a project; null: the whole organisation. */
  scopeId: string | null
  /** Epoch seconds. */
  validFrom: number
  validUntil: number | null
}

/** Where a member of staff may look, for links and lists. It never authorises. */
export interface OrganisationHint {
  slug: string
  name: string
}

export interface AccountActor {
  kind: 'account'
  id: string
  /** Staff have their account in the directory; everybody's grants stand in the tenant. */
  staff: boolean
  name: string | null
  email: string
  phone: string | null
  locale: Locale
  /** SHA-256 of the session's id: which of my sessions this one is. */
  sessionHash: string
  /** Of staff only; by name. */
  organisations: readonly OrganisationHint[]
  /** When this session began, epoch seconds. */
  signedInAt: number
  grants: readonly Grant[]
}

/** Who makes a request, in one tenant. */
export type Actor =
  | { kind: 'nobody' }
  /** Holds the manage link; `hash` is what the booking must have stored of its secret. */
  | { kind: 'link'; bookingId: string; hash: string }
  | AccountActor

/** Who holds the grants by which an organisation lets the operators of the service look. */
export const OPERATORS = 'operators'

export const nobody: Actor = { kind: 'nobody' }

/** How the audit names an actor. */
export function actorId(actor: Actor): string {
  if (actor.kind === 'account') return actor.id
  return actor.kind === 'link' ? `link:${actor.bookingId}` : 'nobody'
}

/** Roles that count now, for showing which pages a person has. */
export function rolesOf(actor: Actor, now: number): Role[] {
  if (actor.kind !== 'account') return []
  const held = actor.grants.filter(
    ({ validFrom, validUntil }) => validFrom <= now && (validUntil === null || validUntil > now),
  )
  return [...new Set<Role>(['resident', ...held.map(({ role }) => role)])]
}
