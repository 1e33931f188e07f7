import type { outbox } from '../store/outbox'
import type { Period } from './calendar'
import type { BookingRow } from './shape'

/** What is kept of the manage link of a booking. */
export type LinkHash = (bookingId: string) => Promise<string>

type Letter = typeof outbox.$inferSelect

const DAY = 1440
const DAYS_AHEAD = 7

/**
 * Owes the reminders of the coming week, the day before each booking, and gives those bookings a
 * manage link that works. None is due yet: the first start sends nothing. Bookings further ahead
 * get none, so that a demo left alone for a month does not wake up with a full mailbox.
 */
export async function remind(
  rows: BookingRow[],
  { nowMin }: Period,
  linkHash: LinkHash,
): Promise<Letter[]> {
  const letters: Letter[] = []
  for (const row of rows) {
    const sendMin = row.startsMin - DAY
    if (row.status !== 'confirmed' || sendMin <= nowMin || sendMin > nowMin + DAYS_AHEAD * DAY)
      continue
    row.manageHash = await linkHash(row.id)
    letters.push({
      id: `${row.id}:booking-reminder:${row.revision}`,
      kind: 'booking-reminder',
      subjectId: row.id,
      params: {},
      state: 'waiting',
      notBeforeAt: sendMin * 60,
      attempts: 0,
      lastError: null,
      sentAt: null,
    })
  }
  return letters
}
