/** What goes before the first line, so that spreadsheets know that it is UTF-8. */
export const CSV_MARK = '\uFEFF'

/**
 * A line of a file for a spreadsheet, ended by CRLF (RFC 4180). With a semicolon, which spreadsheets in
 * the Netherlands expect. A text that begins like a formula gets an apostrophe before it, so that no
 * program reckons with what somebody typed as their name (OWASP, CSV injection).
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellOf).join(';')}\r\n`
}

function cellOf(cell: string | number | null): string {
  const text = String(cell ?? '')
  const safe = typeof cell === 'string' && /^[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
