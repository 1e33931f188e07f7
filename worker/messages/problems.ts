import type { Locale } from '../http/schemas'
import { problems as en, fieldWords as fieldWordsEn } from './en/problems'
import { fieldWords as fieldWordsNl, problems as nl } from './nl/problems'

const words = {
  nl: { problems: nl, fieldWords: fieldWordsNl },
  en: { problems: en, fieldWords: fieldWordsEn },
}

/** The words of every problem in one language. */
export function problemWords(locale: Locale) {
  return words[locale]
}
