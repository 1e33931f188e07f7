import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { momentAt } from '../../time/amsterdam'
import { planUse } from './access'
import type { InvitationList } from './contract'
import { findInvitations, findPlaces, findProjectNames } from './queries'
import { invitationFacts } from './view'

const PAGE = 20

/** Invitations that wait for an answer, newest first, and what a new one needs to know. */
export async function listInvitations(
  call: TenantCall,
  after: string | undefined,
): Promise<InvitationList> {
  authorise(call, 'member.manage', {})
  const { tenant, at } = call
  const { db } = tenant
  const [found, places] = await db.batch([findInvitations(db, after, PAGE + 1), findPlaces(db)])
  const page = found.slice(0, PAGE)
  const projects = await findProjectNames(
    db,
    page.flatMap((row) => row.places),
  )
  return {
    invitations: page.map((row) => ({
      ...invitationFacts(row, [...places, ...projects]),
      sent: momentAt(row.sentAt),
      sending: row.sending,
      hasExpired: row.expiresAt <= at,
    })),
    next: found.length > PAGE ? (page.at(-1)?.id ?? null) : null,
    places: places.filter(({ state }) => state !== 'closed').map(({ id, name }) => ({ id, name })),
    plan: await planUse(call),
    asOf: momentAt(at),
  }
}
