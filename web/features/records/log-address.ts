/** What the page of the log has in its address, and what the API calls it. */
const names = {
  wie: 'actor',
  wat: 'action',
  over: 'object',
  vanaf: 'from',
  tot: 'to',
  voor: 'before',
} as const

export type LogView = Partial<Record<keyof typeof names, string>>

/** What the address asks for; what is empty was not asked. */
export function readLogView(search: Record<string, unknown>): LogView {
  return Object.fromEntries(
    Object.keys(names).flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' && value.trim() ? [[name, value.trim().slice(0, 254)]] : []
    }),
  )
}

/** The same as the API asks for it. */
export function logQuery(view: LogView): string {
  const query = new URLSearchParams()
  for (const [name, parameter] of Object.entries(names)) {
    const value = Object.entries(view).find(([key]) => key === name)?.[1]
    if (value) query.append(parameter, value)
  }
  return query.size > 0 ? `?${query}` : ''
}
