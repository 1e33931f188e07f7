/** A record of a text with its fields, and the lines that it stands on. */
export interface CsvRecord {
  fields: string[]
  /** Of its first line, counted from 1. */
  line: number
  raw: string
}

/**
 * Reads a text of records as RFC 4180 has them, also with semicolons, as spreadsheets in the
 * Netherlands write: whichever of the two stands more often in the first line. Lines without
 * anything are left out.
 *
 * @returns null when a quote is never closed
 */
export function readCsv(typed: string): CsvRecord[] | null {
  const text = typed.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const [first = ''] = text.trimStart().split('\n')
  const count = (mark: string) => first.split(mark).length
  const between = count(';') >= count(',') ? ';' : ','
  const records: CsvRecord[] = []
  let record: CsvRecord = { fields: [''], line: 1, raw: '' }
  let line = 1
  let isQuoted = false
  const write = (char: string) => {
    record.fields.push((record.fields.pop() ?? '') + char)
  }
  for (let index = 0; index <= text.length; index++) {
    const char = text[index] ?? '\n'
    if (char === '\n') line += 1
    if (isQuoted && index < text.length) {
      record.raw += char
      if (char !== '"') write(char)
      else if (text[index + 1] === '"') {
        write('"')
        record.raw += '"'
        index += 1
      } else isQuoted = false
    } else if (isQuoted) return null
    else if (char === '\n') {
      if (record.raw.replaceAll(between, '').trim() !== '') records.push(record)
      record = { fields: [''], line, raw: '' }
    } else {
      record.raw += char
      if (char === between) record.fields.push('')
      else if (char === '"' && record.fields.at(-1)?.trim() === '') isQuoted = true
      else write(char)
    }
  }
  return records.map((each) => ({ ...each, fields: each.fields.map((field) => field.trim()) }))
}
