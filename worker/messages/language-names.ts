import type { Locale } from '../http/schemas'

/** Names of languages that the platform does not know by itself. */
export const languageNames: Record<Locale, Readonly<Record<string, string>>> = {
  nl: { pap: 'Papiaments' },
  en: { pap: 'Papiamento' },
}
