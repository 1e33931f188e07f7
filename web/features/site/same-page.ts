// Pages of hosts that are lists, so that they are there in every organisation.
const lists = /^\/beheer(\/(?:aanvragen|agenda|plekken|organisatie(?:\/[a-z-]+)?))?/

/**
 * The page of the same kind in another organisation, for who serves both: a list stays that list, and
 * a page of one thing becomes the list of its kind. Addresses are without a language.
 */
export function samePage(pathname: string, slug: string): string {
  const page = `/${pathname.split('/').slice(2).join('/')}`
  if (page.startsWith('/beheer/reservering/')) return `/${slug}/beheer/agenda`
  const kept = lists.exec(page)?.[0] ?? /^\/(plekken|mijn)(?=\/|$)/.exec(page)?.[0]
  if (kept) return `/${slug}${kept}`
  return /^\/reserver/.test(page) ? `/${slug}/plekken` : `/${slug}`
}
