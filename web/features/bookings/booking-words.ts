import type { Booking, Hold } from '../../../worker/features/bookings/contract'
import type { Locale } from '../../locale'
import type { Messages } from '../../messages/nl'
import { durationWords } from '../../words/moments'
import { euroWords } from '../../words/money'

type Price = Pick<Hold['prices'][number], 'priceCents' | 'depositCents' | 'payment'>

/** What a booking costs, in one line; "gratis" when it costs nothing. */
export function priceWords(messages: Messages, locale: Locale, price: Price): string {
  const { booking, place } = messages
  const main = price.priceCents > 0 ? euroWords(locale, price.priceCents) : booking.priceFree
  const deposit =
    price.depositCents > 0 ? ` ${booking.deposit(euroWords(locale, price.depositCents))}` : ''
  const isFree = price.priceCents + price.depositCents === 0
  const payment = isFree ? '' : place.payment[price.payment]
  return `${main}${deposit}${payment && `, ${payment}`}`
}

/** How long before its start something may be cancelled: "1 dag", "2 uur". */
export function noticeWords(messages: Messages, minutes: number): string {
  const { booking, time } = messages
  if (minutes > 0 && minutes % 1440 === 0) return booking.daysBefore(minutes / 1440)
  if (minutes > 0 && minutes % 60 === 0) return booking.hoursBefore(minutes / 60)
  return durationWords(time, minutes)
}

/** Title case of a state; the colour of its pill only underlines it. */
export function statusTone(status: Booking['status']): 'good' | 'attention' | 'wrong' | 'quiet' {
  const tones = {
    confirmed: 'good',
    requested: 'attention',
    refused: 'wrong',
    cancelled: 'quiet',
    expired: 'quiet',
  } as const
  return tones[status]
}
