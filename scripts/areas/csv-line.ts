/** The sign between the fields of a table: that of which its first line has most. */
export function signBetween(header: string): string {
  const counts = [';', ',', '\t'].map((sign) => [sign, header.split(sign).length] as const)
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

/**
 * The fields of a line (RFC 4180), without spaces around them. A field does not go on in the next
 * line: no table of CBS does, and a forgotten quote would take the rest of the file along.
 *
 * @returns null when a quote is opened and not closed
 */
export function fieldsOf(text: string, between: string): string[] | null {
  if (!text.includes('"')) return text.split(between).map((field) => field.trim())
  const fields: string[] = []
  let at = 0
  while (at <= text.length) {
    let start = at
    while (text[start] === ' ') start += 1
    const quoted = text[start] === '"' ? /^"((?:[^"]|"")*)"/.exec(text.slice(start)) : undefined
    if (quoted === null) return null
    const index = text.indexOf(between, start + (quoted?.[0].length ?? 0))
    const end = index < 0 ? text.length : index
    fields.push((quoted?.[1]?.replaceAll('""', '"') ?? text.slice(at, end)).trim())
    at = end + 1
  }
  return fields
}
