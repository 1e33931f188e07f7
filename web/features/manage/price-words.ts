import type { Booking } from '../../../worker/features/bookings/contract'
import type { Locale } from '../../locale'
import { euroWords } from '../../words/money'
import type { ManageWords } from './words'

/** What a booking costs and how it is paid: "€ 15, borg € 50, pin". */
export function priceWords(
  words: ManageWords,
  locale: Locale,
  { priceCents, depositCents, payment }: Booking,
): string {
  if (priceCents + depositCents === 0) return words.free
  const price = priceCents > 0 ? euroWords(locale, priceCents) : words.free
  const deposit = depositCents > 0 ? words.deposit(euroWords(locale, depositCents)) : ''
  return [price, deposit, words.payment[payment]].filter(Boolean).join(', ')
}

/** Whether somebody has to see to the money: confirmed, and not free. */
export function isPayable({ status, payment, priceCents, depositCents }: Booking): boolean {
  return status === 'confirmed' && payment !== 'none' && priceCents + depositCents > 0
}
