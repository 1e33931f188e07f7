import type { Database, Write } from '../../../db/open'
import { owe } from '../../outbox/owe'
import { utcOf, wallOf } from '../../time/amsterdam'
import { addDays } from '../../time/date'
import type { UtcMinutes } from '../../time/instant'

// Late enough to be read with breakfast, early enough to change plans.
const REMINDER_HOUR = 10

/** The reminder on the morning before, unless that has passed already. */
export function oweReminder(
  db: Database,
  booking: { id: string; startsMin: UtcMinutes; revision: number },
  now: UtcMinutes,
): Write[] {
  const remindAt = utcOf(addDays(wallOf(booking.startsMin).on, -1), REMINDER_HOUR * 60)
  if (remindAt <= now) return []
  const { id: subjectId, revision } = booking
  return [owe(db, { subjectId, kind: 'booking-reminder', revision, notBeforeAt: remindAt * 60 })]
}

/** Letters about one event, to booker and hosts. */
export function oweLetters(
  db: Database,
  booking: { id: string; revision: number },
  kinds: readonly string[],
  notBeforeAt: number,
  params?: Readonly<Record<string, string | number>>,
): Write[] {
  const { id: subjectId, revision } = booking
  return kinds.map((kind) =>
    owe(db, { subjectId, kind, revision, notBeforeAt, ...(params && { params }) }),
  )
}
