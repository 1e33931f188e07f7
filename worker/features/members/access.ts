import type { Directory, Write } from '../../../db/open'
import type { RefusalCode } from '../../../db/refusal'
import { actorId } from '../../auth/actor'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { type FieldError, type ProblemCode, ProblemError } from '../../http/problems'
import { limitsOf } from '../../tenancy/plans'
import { spanFault } from './policy'
import { countTaken, findGrants, findMember, findPlaces } from './queries'

/** Staff have their account in the directory. */
export type MembersCall = TenantCall & { directory: Directory }

/** A member with all grants, and the places that there are, for an administrator. */
export async function openMember(call: TenantCall, id: string) {
  authorise(call, 'member.manage', {})
  const { db } = call.tenant
  const [[row], grants, places] = await db.batch([
    findMember(db, id),
    findGrants(db, id),
    findPlaces(db),
  ])
  if (!row) throw new ProblemError('not-found')
  return { row, grants, places }
}

/** The places that a role is for: null where it is for the whole organisation. */
export function placesAsked(
  role: string,
  asked: readonly string[],
  places: readonly { id: string }[],
): (string | null)[] {
  if (role !== 'host' || asked.length === 0) return [null]
  if (asked.some((id) => !places.some((place) => place.id === id)))
    refuse({ pointer: '/places', code: 'invalid' })
  return [...new Set(asked)]
}

/** Ends the verb when a time cannot be. */
export function requireSpan(
  span: { validFrom: number; validUntil: number | null },
  at: number,
): void {
  const fault = spanFault(span, at)
  if (fault) refuse({ pointer: '/untilOn', code: fault === 'until-past' ? 'too-small' : 'invalid' })
}

export function refuse(error: FieldError): never {
  throw new ProblemError('invalid-input', { errors: [error] })
}

/** How much of the plan is in use; null where it has no limit. */
export async function planUse({ tenant }: Pick<TenantCall, 'tenant'>) {
  const { members: most } = await limitsOf(tenant)
  if (most === null) return null
  const [[people], [invited]] = await tenant.db.batch(countTaken(tenant.db, most))
  return { used: (people?.taken ?? 0) + (invited?.taken ?? 0), most }
}

const problemOf: Partial<Record<RefusalCode, ProblemCode>> = {
  'last-admin': 'last-admin',
  'last-lead': 'last-lead',
  'member-limit': 'member-limit',
  'member-known': 'member-known',
  'already-invited': 'already-invited',
  'invitation-state': 'invitation-state',
  'invitation-expired': 'invitation-expired',
  'too-many-sendings': 'too-many-sendings',
}

interface Entry {
  action: string
  objectId: string
  fields?: readonly string[]
}

/** Commits an act with its audit entry. What is refused and not named here: somebody else came first. */
export async function record(
  { tenant, actor, at, requestId }: TenantCall,
  writes: readonly Write[],
  entry: Entry,
): Promise<void> {
  const result = await tenant.commit(writes, { actorId: actorId(actor), requestId, at, ...entry })
  if (!result.ok) throw new ProblemError(problemOf[result.code] ?? 'edited-meanwhile')
}

/** The same for what the directory keeps of staff. It never authorises, so it may come first. */
export async function recordStaff(
  { directory, actor, at, requestId }: MembersCall,
  writes: readonly Write[],
  entry: Entry,
): Promise<void> {
  await directory.commit(writes, { actorId: actorId(actor), requestId, at, ...entry })
}
