import type { Write } from '../../../db/open'
import type { RefusalCode } from '../../../db/refusal'
import { actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import { newId, sha256Hex } from '../../auth/secrets'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { type FieldError, type ProblemCode, ProblemError } from '../../http/problems'
import { wallOf } from '../../time/amsterdam'
import { loadPlace, type SpaceRow } from './queries'
import { type LoadedPlace, piecesIn } from './view'

/**
 * The place at an address with all that can be changed about it, for somebody who may change it.
 * A draft that is not theirs to read is not there.
 */
export async function openPlace(call: TenantCall, slug: string): Promise<LoadedPlace> {
  const { tenant, now } = call
  const [[place], spaces, rates, exceptions, closures, areas] = await loadPlace(
    tenant.db,
    slug,
    wallOf(now).on,
    now,
  )
  if (!place) throw new ProblemError('not-found')
  const on = { placeId: place.id }
  const isHidden = place.state === 'draft' && !allows(call.actor, 'place.read-any', on, call.at)
  authorise(call, 'place.edit', on, isHidden ? 'hidden' : 'refused')
  return { place, spaces, rates, exceptions, pieces: piecesIn(closures), areas }
}

export function spaceIn({ spaces }: Pick<LoadedPlace, 'spaces'>, spaceId: string): SpaceRow {
  const found = spaces.find(({ id }) => id === spaceId)
  if (!found) throw new ProblemError('not-found')
  return found
}

/** Ends the verb when the rules found fault with what was asked. */
export function refuseFaults(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new ProblemError('invalid-input', { errors })
}

/** The id of something new; with a key always the same one, so a double click makes one thing. */
export async function idFor(
  { actor }: TenantCall,
  prefix: string,
  key: string | undefined,
): Promise<string> {
  if (key === undefined) return newId(prefix)
  return `${prefix}_${(await sha256Hex(`${prefix} ${actorId(actor)} ${key}`)).slice(0, 24)}`
}

const problemOf: Partial<Record<RefusalCode, ProblemCode>> = {
  'slug-taken': 'slug-taken',
  'booking-overlap': 'bookings-in-the-way',
}

interface Entry {
  action: string
  objectId: string
  fields?: readonly string[]
}

/** Commits an act of management with its audit entry; says what the database refused, if it did. */
export async function attempt(
  { tenant, actor, at, requestId }: TenantCall,
  writes: readonly Write[],
  entry: Entry,
): Promise<RefusalCode | null> {
  const result = await tenant.commit(writes, { actorId: actorId(actor), requestId, at, ...entry })
  return result.ok ? null : result.code
}

/** As `attempt`; a refusal is a problem. What is not named here: somebody else came first. */
export async function record(
  call: TenantCall,
  writes: readonly Write[],
  entry: Entry,
): Promise<void> {
  const refused = await attempt(call, writes, entry)
  if (refused) throw new ProblemError(problemOf[refused] ?? 'edited-meanwhile')
}

/** Names of the fields that got another value. */
export function changedFields<T extends object>(before: T, after: Partial<T>): string[] {
  const names = Object.keys(after) as (keyof T & string)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
