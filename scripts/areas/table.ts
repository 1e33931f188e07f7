import type { Figures } from '../../db/directory/figures'
import { figureUnits } from '../../db/directory/figures'
import { kindOf } from '../../worker/areas/codes'
import { codeColumns, kindColumns, nameColumns, populationColumns } from './columns'
import { fieldsOf, signBetween } from './csv-line'
import { type Faults, quote } from './faults'
import { figuresOfColumns, figuresOfLine, type Positions } from './figures-of-line'
import { encodingOf, isReadable, LONGEST_LINE, linesOf, readsWell } from './text-file'

export interface TableArea {
  readonly code: string
  readonly name: string
  readonly figures: Figures
}

export interface Table {
  readonly areas: ReadonlyMap<string, TableArea>
  /** What is worth knowing, and no fault. */
  readonly notices: readonly string[]
}

const MOST_BYTES = 100_000_000
/** The country has some 18,500 areas. */
const MOST_AREAS = 40_000
const LONGEST_NAME = 120
const MOST_FAULTS = 10_000

/**
 * Reads a table of key figures of CBS from its first line to its last, whatever is wrong with it.
 *
 * @param progress told how many lines were read
 * @returns its areas by code; what is wrong stands in `faults`
 */
export async function readTable(
  file: string,
  faults: Faults,
  progress: (lines: number) => void,
): Promise<Table> {
  const areas = new Map<string, TableArea>()
  const notices: string[] = []
  const none: Table = { areas, notices }
  if (!(await isReadable(file, MOST_BYTES, faults))) return none
  const encoding = await encodingOf(file, faults)
  if (!encoding) return none
  if (encoding === 'windows-1252')
    notices.push('The table is not in UTF-8; it was read as Windows-1252, and reads well.')

  let head: Head | null = null
  for await (const { line, text } of linesOf(file, encoding)) {
    const fault = (words: string) => faults.add(file, `line ${line}`, words)
    if (encoding === 'windows-1252' && !readsWell(text)) {
      fault('has signs of neither UTF-8 nor Windows-1252. Save the table as "CSV UTF-8".')
      return none
    }
    if (text.length > LONGEST_LINE) {
      fault(`has more than ${LONGEST_LINE} characters. Is it a table with a line for each area?`)
      return none
    }
    if (text.trim() === '') continue
    if (!head) {
      head = headOf(text, fault)
      if (!head) return none
      const missing = Object.keys(figureUnits).filter((name) => !head?.figures.has(name))
      if (missing.length > 0) notices.push(`The table has no columns for: ${missing.join(', ')}.`)
      continue
    }
    const area = areaOf(text, head, fault)
    if (area && areas.has(area.code)) fault(`${area.code} stands in the table twice. Take one out.`)
    else if (area) areas.set(area.code, area)
    if (areas.size > MOST_AREAS || faults.count > MOST_FAULTS) {
      fault('there is too much here for a table of CBS. Is it the right file?')
      return none
    }
    progress(line)
  }
  if (!head) faults.add(file, null, 'is empty. Download it again.')
  else if (areas.size === 0 && faults.count === 0)
    faults.add(file, null, 'has a line with names of columns, and no areas.')
  return none
}

interface Head {
  readonly between: string
  readonly count: number
  readonly positions: Positions
  readonly code: number
  readonly name: number
  readonly kind: number | undefined
  readonly figures: ReadonlySet<string>
}

function headOf(text: string, fault: (words: string) => void): Head | null {
  const between = signBetween(text)
  const names = fieldsOf(text.replace(/^\uFEFF/, ''), between)?.map((name) => name.toLowerCase())
  if (!names) {
    fault('a quote is opened and not closed. Close it.')
    return null
  }
  const positions = new Map<string, number>()
  for (const [index, name] of names.entries()) if (!positions.has(name)) positions.set(name, index)
  const found = (columns: readonly string[]) => {
    const name = columns.find((each) => positions.has(each))
    return name === undefined ? undefined : positions.get(name)
  }
  const [code, name] = [found(codeColumns), found(nameColumns)]
  const wanted = [codeColumns, nameColumns, populationColumns]
  const missing = wanted.filter((columns) => found(columns) === undefined)
  for (const columns of missing)
    fault(`the column ${columns.join(' or ')} is missing. Found: ${listed(names)}.`)
  if (missing.length > 0 || code === undefined || name === undefined) return null
  const figures = figuresOfColumns(positions)
  return { between, count: names.length, positions, code, name, kind: found(kindColumns), figures }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 15).map(quote).join(', ')
  return names.length > 15 ? `${shown} and ${names.length - 15} more` : shown
}

function areaOf(text: string, head: Head, fault: (words: string) => void): TableArea | null {
  const fields = fieldsOf(text, head.between)
  if (!fields) {
    fault('a quote is opened and not closed. Close it.')
    return null
  }
  if (fields.length !== head.count) {
    fault(`has ${fields.length} fields, and the first line ${head.count}. Correct the line.`)
    return null
  }
  const code = (fields[head.code] ?? '').toUpperCase()
  const kind = kindOf(code)
  if (!kind) {
    fault(`${quote(code)} is no code of CBS: NL00, GM0405, WK040531 or BU04053100. Correct it.`)
    return null
  }
  const said = head.kind === undefined ? '' : (fields[head.kind] ?? '').toLowerCase()
  if (said !== '' && said !== '.' && said !== kind && !(kind === 'land' && said === 'nederland'))
    fault(`${code} is a ${kind}, and the line says ${quote(said)}. Correct one of both.`)
  const name = nameOf(fields[head.name] ?? '', fault)
  return name === null
    ? null
    : { code, name, figures: figuresOfLine(fields, head.positions, fault) }
}

/** The number of a wijk stands in its code already. Marks that turn writing around are left out. */
export function nameOf(text: string, fault: (words: string) => void): string | null {
  const name = text
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^Wijk \d+ (?=\S)/, '')
  if (name === '') fault('has no name. Fill it in.')
  else if (/\p{Cc}/u.test(name))
    fault(`${quote(name)} has signs in it that are no text. Correct it.`)
  else if (name.length > LONGEST_NAME)
    fault(`has a name of ${name.length} characters; at most ${LONGEST_NAME}. Shorten it.`)
  else return name
  return null
}
