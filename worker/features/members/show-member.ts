import type { TenantCall } from '../../http/context'
import { recordLook } from '../../retention/looked'
import { momentAt } from '../../time/amsterdam'
import { openMember } from './access'
import type { Member } from './contract'
import { dateOf } from './policy'
import { findActs, findNames, findProjectNames } from './queries'
import { lineOf } from './view'

const ACTS = 20

/** One member: what was granted, by whom and until when, and what they did last. */
export async function showMember(
  call: TenantCall,
  id: string,
  before: number | undefined,
): Promise<Member> {
  const { row, grants, places } = await openMember(call, id)
  // Only an administrator comes this far.
  const look = { subjectId: id, objectId: id, purpose: 'members', role: 'admin' } as const
  await recordLook(call, { ...look, placeId: null })
  const { db } = call.tenant
  const granters = grants.flatMap(({ grantedBy }) => grantedBy ?? [])
  const [acts, names] = await db.batch([
    findActs(db, id, before, ACTS + 1),
    findNames(db, granters),
  ])
  const shown = acts.slice(0, ACTS)
  const scopes = grants.flatMap(({ scopeId }) => scopeId ?? [])
  const all = [...places, ...(await findProjectNames(db, scopes))]
  const named = (scopeId: string | null) => {
    const place = all.find((each) => each.id === scopeId)
    return place ? { id: place.id, name: place.name } : null
  }
  return {
    ...lineOf(row, call.at),
    sinceOn: dateOf(row.since),
    revision: row.revision,
    history: grants.map((grant) => ({
      role: grant.role,
      place: named(grant.scopeId),
      from: momentAt(grant.validFrom),
      until: grant.validUntil === null ? null : momentAt(grant.validUntil),
      grantedBy: names.find((each) => each.id === grant.grantedBy)?.name ?? null,
      granted: grant.grantedAt === null ? null : momentAt(grant.grantedAt),
    })),
    acts: shown.map(({ seq, action, at }) => ({ seq, action, at: momentAt(at) })),
    earlier: acts.length > ACTS ? (shown.at(-1)?.seq ?? null) : null,
    places: places
      .filter(({ state }) => state !== 'closed')
      .map(({ id: placeId, name }) => ({ id: placeId, name })),
    asOf: momentAt(call.at),
  }
}
