import type { Booking } from '../../../worker/features/bookings/contract'
import type { ManageWords } from './words'

/** Whose booking it is, or why that is not shown now. */
export function whoOf(words: ManageWords, booking: Pick<Booking, 'name' | 'nameState'>): string {
  return booking.name ?? words.nameState[booking.nameState]
}

/** The same within a sentence: "Keur goed: wie reserveerde krijgt bericht". */
export function someoneOf(words: ManageWords, { name }: Pick<Booking, 'name'>): string {
  return name ?? words.someone
}
