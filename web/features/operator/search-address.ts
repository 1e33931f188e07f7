import type { OrganisationSearch } from './organisations-page'

/** What the address says of which organisations are looked for; nothing that is empty. */
export function readSearch(search: Record<string, unknown>): OrganisationSearch {
  const said = (['q', 'state', 'after'] as const).flatMap((name) => {
    const value = search[name]
    return typeof value === 'string' && value.trim() ? [[name, value.trim()]] : []
  })
  return Object.fromEntries(said)
}
