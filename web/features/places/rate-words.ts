import type { Rate } from '../../../worker/features/places/contract'
import type { Locale } from '../../locale'
import type { Messages } from '../../messages/nl'
import { euroWords } from '../../words/money'

const order = ['resident', 'association', 'business'] as const

/** Residents first: most people who look are one. */
export function inOrder<T extends Pick<Rate, 'audience'>>(rates: readonly T[]): T[] {
  return order.flatMap((audience) => rates.filter((rate) => rate.audience === audience))
}

/** What one kind of user pays, in one line: "€ 5 per uur plus € 10 per keer, borg € 50". */
export function rateWords(messages: Messages, locale: Locale, rate: Rate): string {
  const words = messages.place
  const hourly = rate.centsPerHour > 0 ? words.perHour(euroWords(locale, rate.centsPerHour)) : ''
  const fixed = rate.centsFixed > 0 ? words.perTime(euroWords(locale, rate.centsFixed)) : ''
  const price = hourly && fixed ? words.plus(hourly, fixed) : hourly || fixed || words.free
  const deposit = rate.depositCents > 0 ? words.deposit(euroWords(locale, rate.depositCents)) : ''
  return [price, deposit, words.payment[rate.payment]].filter(Boolean).join(', ')
}
