import type { InvitedRole } from '../../../db/roles'
import type { AccessCells } from '../../../db/tenant/schema/member'
import { dayBounds, wallOf } from '../../time/amsterdam'
import type { IsoDate } from '../../time/date'
import type { Access } from './contract'

const ofStaff: readonly InvitedRole[] = ['professional', 'admin', 'project-lead', 'project-member']

/** Administrators, professionals and who run a project have their account in the directory. */
export function isStaffRole(role: InvitedRole): boolean {
  return ofStaff.includes(role)
}

/** Whether a role can be given to somebody as they are: a volunteer does not become staff by it. */
export function canHold(role: InvitedRole, isStaff: boolean): boolean {
  return isStaff || !isStaffRole(role)
}

/** A time as people ask for it, in epoch seconds; dates in Amsterdam, the last one included. */
export function spanOf(
  { fromOn, untilOn }: { fromOn?: IsoDate | undefined; untilOn?: IsoDate | undefined },
  at: number,
): { validFrom: number; validUntil: number | null } {
  const from = fromOn === undefined ? at : dayBounds(fromOn)[0] * 60
  return {
    validFrom: Math.max(from, at),
    validUntil: untilOn === undefined ? null : dayBounds(untilOn)[1] * 60,
  }
}

/** What is wrong with a time: it ends before it begins, or has passed. */
export function spanFault(
  { validFrom, validUntil }: { validFrom: number; validUntil: number | null },
  at: number,
): 'until-past' | 'until-invalid' | null {
  if (validUntil === null) return null
  if (validUntil <= at) return 'until-past'
  return validUntil <= validFrom ? 'until-invalid' : null
}

export const dateOf = (seconds: number): IsoDate => wallOf(Math.floor(seconds / 60)).on

/** The last day of a time that ends then: a role that ends at midnight has had the day before. */
export const lastDayOf = (until: number): IsoDate => dateOf(until - 1)

/** The roles of a person, a line for each role and time, with the places of a host together. */
export function accessOf(cells: readonly AccessCells[], at: number): Access[] {
  const lines = new Map<string, Access>()
  for (const [role, scopeId, scopeName, from, until] of cells) {
    const key = `${role} ${scopeId === null} ${from <= at ? 'now' : from} ${until}`
    const line: Access = lines.get(key) ?? {
      role,
      places: [],
      fromOn: dateOf(from),
      untilOn: until === null ? null : lastDayOf(until),
      state: until !== null && until <= at ? 'ended' : from <= at ? 'now' : 'later',
    }
    if (scopeId !== null) line.places.push({ id: scopeId, name: scopeName ?? '' })
    lines.set(key, line)
  }
  return [...lines.values()]
}

/** Staff of another organisation: staff who is no administrator here. */
export function isOutsider(isStaff: boolean, cells: readonly AccessCells[]): boolean {
  return isStaff && !cells.some(([role]) => role === 'admin')
}

export interface HeldGrant {
  id: string
  scopeId: string | null
  validFrom: number
  validUntil: number | null
}

export const isLive = ({ validUntil }: Pick<HeldGrant, 'validUntil'>, at: number) =>
  validUntil === null || validUntil > at

/**
 * What becomes of the grants of one role: which end now, which end at another time, and for which
 * places there is none yet. What has begun keeps its beginning; what never began leaves no trace.
 */
export function planRole(
  held: readonly HeldGrant[],
  wanted: readonly (string | null)[],
  { validFrom, validUntil }: { validFrom: number; validUntil: number | null },
  at: number,
) {
  const live = held.filter((grant) => isLive(grant, at))
  const kept = live.filter(({ scopeId }) => wanted.includes(scopeId))
  return {
    ended: live.filter((grant) => !kept.includes(grant)),
    changed: kept.map((grant) => ({
      id: grant.id,
      validFrom: grant.validFrom <= at ? grant.validFrom : validFrom,
      validUntil,
    })),
    given: wanted.filter((placeId) => !kept.some((grant) => grant.scopeId === placeId)),
  }
}
