import type { Locale } from '../http/schemas'
import { files as en } from './en/files'
import { files as nl } from './nl/files'

/** The words in files for spreadsheets. */
export function fileWords(locale: Locale): typeof nl {
  return { nl, en }[locale]
}
