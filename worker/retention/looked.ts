import type { lookPurposes } from '../../db/tenant/schema/retention'
import { looked } from '../../db/tenant/schema/retention'
import type { Role } from '../auth/actor'
import { actorId } from '../auth/actor'
import type { TenantCall } from '../http/context'
import { wallOf } from '../time/amsterdam'

export interface Look {
  /** The account whose details were shown. */
  subjectId: string
  /** What was opened: a booking, the page of a member. */
  objectId: string
  purpose: (typeof lookPurposes)[number]
  /** By which role it was allowed. */
  role: Role
  placeId: string | null
}

/**
 * Writes down that somebody looks at the details of another person, before the answer that shows them:
 * awaited, because details that are shown and a look that was lost would be a hole that nobody sees. One
 * more round trip for whoever looks, none for a resident. The same look twice a day is one row.
 */
export async function recordLook(
  { tenant, actor, now, at }: Pick<TenantCall, 'tenant' | 'actor' | 'now' | 'at'>,
  look: Look,
): Promise<void> {
  if (look.subjectId === actorId(actor)) return
  const { db, system } = tenant
  const row = { ...look, actorId: actorId(actor), onDate: wallOf(now).on, at }
  await system([db.insert(looked).values(row).onConflictDoNothing()])
}
