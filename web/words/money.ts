import type { Locale } from '../locale'

/** Whole euros without cents: "€ 15", else "€ 7,50"; English writes "€7.50". */
export function euroWords(locale: Locale, cents: number): string {
  const euros = cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)
  return locale === 'nl' ? `€ ${euros.replace('.', ',')}` : `€${euros}`
}
