import { type FoundGathering, gatheringFacts } from '../../projects/gatherings'
import { momentOf } from '../../time/amsterdam'
import type { UtcMinutes } from '../../time/instant'
import type { Attendance, GatheringHead, OwnBooking } from './contract'
import type { AttendanceRow, Counts, OwnBookingRow } from './queries'

export function headView(
  row: FoundGathering,
  counts: readonly Counts[],
  now: UtcMinutes,
): GatheringHead {
  const { announced = 0, came = 0 } = counts.find(({ id }) => id === row.id) ?? {}
  return {
    ...gatheringFacts(row),
    bookingId: row.bookingId,
    isAnnounced: row.isAnnounced,
    isOver: row.endsMin <= now,
    mostPeople: row.mostPeople,
    ...{ announced, came },
    revision: row.revision,
  }
}

export function ownBookingView({
  id,
  room,
  startsMin,
  endsMin,
  status,
}: OwnBookingRow): OwnBooking {
  const times = { starts: momentOf(startsMin), ends: momentOf(endsMin) }
  return { id, place: room, ...times, isConfirmed: status === 'confirmed' }
}

/** Who signed up announced at least themselves; at the door nobody announced anything. */
export function attendanceView(row: AttendanceRow): Attendance {
  const { id, name, email, phone, people, came, channelId } = row
  return { id, name, email, phone, people, came, channelId, isAtDoor: people === 0 }
}
