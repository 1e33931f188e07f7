import { and, eq } from 'drizzle-orm'
import type { Database } from '../../db/open'
import type { InvitedRole } from '../../db/roles'
import { invitation, member } from '../../db/tenant/schema/member'
import { actorId } from '../auth/actor'
import { newId, sha256Hex } from '../auth/secrets'
import type { TenantCall } from '../http/context'
import { ProblemError } from '../http/problems'
import type { Locale } from '../http/schemas'
import { owe } from '../outbox/owe'
import { limitsOf } from './plans'

/** How long the link in an invitation works, in seconds. */
export const INVITATION_SECONDS = 7 * 86_400

export interface NewInvitation {
  name: string
  email: string
  role: InvitedRole
  /** Ids of places, or of one project; none: the whole organisation. */
  places: readonly string[]
  /** Epoch seconds. */
  validFrom: number
  validUntil: number | null
  locale: Locale
}

/**
 * Sends somebody an invitation by mail, in one batch with its letter. `key`: the same press twice makes
 * one. Refused with words when the plan is full, or when this role was offered already and not answered.
 * @returns its id
 */
export async function sendInvitation(
  call: TenantCall,
  asked: NewInvitation,
  key: string | undefined,
): Promise<string> {
  const { tenant, actor, at, requestId } = call
  const { db } = tenant
  const id = await idFor(call, key)
  const { members: mostMembers } = await limitsOf(tenant)
  const row = {
    ...{ id, ...asked, invitedBy: actorId(actor), sentAt: at },
    ...{ expiresAt: at + INVITATION_SECONDS, mostMembers },
  }
  const result = await tenant.commit(
    [
      db.insert(invitation).values(row),
      owe(db, { subjectId: id, kind: 'invitation', revision: 1, notBeforeAt: at }),
    ],
    {
      ...{ actorId: actorId(actor), requestId, at },
      ...{ action: 'invitation.sent', objectId: id, fields: [asked.role] },
    },
  )
  if (!result.ok) {
    // The same press twice: the first one has made it.
    const [open] = key === undefined ? [] : await findOpen(db, asked)
    if (open?.id !== id)
      throw new ProblemError(result.code === 'member-limit' ? 'member-limit' : 'already-invited')
  }
  call.announce()
  return id
}

/** Who stands in the list of people under a mail address: as staff, as volunteer, or both. */
export function findListed(db: Database, email: string) {
  return db
    .select({ id: member.id, staff: member.staff })
    .from(member)
    .where(eq(member.email, email))
}

function findOpen(db: Database, { email, role, places }: NewInvitation) {
  return db
    .select({ id: invitation.id })
    .from(invitation)
    .where(
      and(
        eq(invitation.email, email),
        eq(invitation.role, role),
        eq(invitation.places, places),
        eq(invitation.state, 'open'),
      ),
    )
}

async function idFor({ actor }: TenantCall, key: string | undefined): Promise<string> {
  if (key === undefined) return newId('inv')
  return `inv_${(await sha256Hex(`invitation ${actorId(actor)} ${key}`)).slice(0, 24)}`
}
