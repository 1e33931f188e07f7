/**
 * Search parameters as a plain HTML form writes them: strings, or a list where a name is repeated.
 * The router's own JSON notation would turn `?week=12` into a number and quote what looks like one.
 */
export function parseSearch(search: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    const earlier = found[name]
    if (earlier === undefined) found[name] = value
    else found[name] = Array.isArray(earlier) ? [...earlier, value] : [earlier, value]
  }
  return found
}

/** The inverse: undefined and null are left out. Empty search gives an empty string. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) params.append(name, String(each))
    }
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}
