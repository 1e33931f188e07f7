import { momentAt } from '../../time/amsterdam'
import type { MemberLine } from './contract'
import { accessOf, dateOf, isOutsider, lastDayOf } from './policy'
import type { InvitationRow, MemberRow } from './queries'

/** A member as the list shows them, by the clock of the request. */
export function lineOf(
  row: Pick<MemberRow, 'id' | 'name' | 'email' | 'staff' | 'access' | 'lastEnd'>,
  at: number,
): MemberLine {
  const { id, name, email, staff, access, lastEnd } = row
  const lines = accessOf(access, at)
  const isOver = lines.every(({ state }) => state === 'ended')
  return {
    ...{ id, name, email, staff, outsider: isOutsider(staff, access) },
    access: lines,
    endedOn: isOver && lastEnd !== null ? lastDayOf(lastEnd) : null,
  }
}

/** What an invitation says to whoever reads it. */
export function invitationFacts(
  row: InvitationRow,
  places: readonly { id: string; name: string }[],
) {
  const { id, name, email, role, validFrom, validUntil, expiresAt } = row
  return {
    ...{ id, name, email, role },
    places: places
      .filter((place) => row.places.includes(place.id))
      .map((place) => ({ id: place.id, name: place.name })),
    fromOn: dateOf(validFrom),
    untilOn: validUntil === null ? null : lastDayOf(validUntil),
    expires: momentAt(expiresAt),
  }
}
