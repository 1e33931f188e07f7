import type { Locale } from '../http/schemas'
import { dates as datesEn } from './en/dates'
import { woo as en } from './en/woo'
import { dates as datesNl } from './nl/dates'
import { woo as nl } from './nl/woo'

const words = { nl: { ...nl, dates: datesNl }, en: { ...en, dates: datesEn } }

export type WooWords = (typeof words)['nl']

/** The words of documents under the Wet open overheid, with those of dates. */
export function wooWords(locale: Locale): WooWords {
  return words[locale]
}
