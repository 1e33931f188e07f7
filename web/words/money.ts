import type { Locale } from '../locale'

/**
 * Whole euros without cents: "€ 15", else "€ 7,50"; English writes "€7.50". The space does not
 * break: the sign stays with its number.
 */
export function euroWords(locale: Locale, cents: number): string {
  const euros = cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2)
  return locale === 'nl' ? `€\u00a0${euros.replace('.', ',')}` : `€${euros}`
}
