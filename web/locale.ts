export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

/**
 * The language of an address. Dutch stands at the bare path; English has `en` after the
 * organisation (`/hoorn/en/plekken`), and `/en` is the English front page of the service.
 */
export function localeOf(pathname: string): Locale {
  const [, first, second] = pathname.split('/')
  if (first === 'en' && !second) return 'en'
  return first !== '' && second === 'en' ? 'en' : 'nl'
}

/** The address as the routes know it: without a language. */
export function barePath(pathname: string): string {
  if (localeOf(pathname) === 'nl') return pathname
  const [, first, second, ...rest] = pathname.split('/')
  if (second === undefined || first === 'en') return '/'
  return `/${[first, ...rest].join('/')}`
}

/** The public address of a route's path in a language; the inverse of `barePath`. */
export function localisedPath(bare: string, locale: Locale): string {
  if (locale === 'nl') return bare
  const [, first, ...rest] = bare.split('/')
  return first ? `/${[first, locale, ...rest].join('/')}` : `/${locale}`
}
