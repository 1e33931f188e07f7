import { basename } from 'node:path'
import { type Faults, newFaults } from './faults'
import { type Outlines, readOutlines } from './outlines'
import { readTable, type Table } from './table'

export interface Asked {
  /** A table of key figures. */
  readonly kwb: string
  readonly year: string
  /** Boundaries. */
  readonly outlines: readonly string[]
}

export interface Input extends Table {
  readonly year: number
  readonly outlines: Outlines['byCode']
}

/** What is said while it goes on; `words` replaces the line before it where that can be. */
export type Progress = (words: string) => void

const FIRST_YEAR = 1995

/**
 * Reads and checks everything that was asked for, and changes nothing.
 *
 * @param thisYear by the clock
 * @returns the whole input; or, when anything is wrong with it, what
 */
export async function readInput(
  asked: Asked,
  thisYear: number,
  progress: Progress,
): Promise<{ ok: true; input: Input } | { ok: false; lines: string[] }> {
  const faults = newFaults()
  const year = yearOf(asked.year, thisYear, faults)
  const table = await readTable(asked.kwb, faults, (lines) => {
    if (lines % 2000 === 0) progress(`${basename(asked.kwb)}: ${lines} lines read`)
  })
  const outlines: Outlines = { byCode: new Map(), skipped: 0 }
  // Without a table each outline would be one too many, which is not what is wrong.
  const isTableRead = table.areas.size > 0
  for (const file of isTableRead ? asked.outlines : [])
    await readOutlines(file, table.areas, outlines, faults, (count) => {
      if (count % 500 === 0) progress(`${basename(file)}: ${count} boundaries read`)
    })
  if (faults.count > 0 || year === null) return { ok: false, lines: faults.lines() }
  const notices = [...table.notices]
  if (outlines.skipped > 0)
    notices.push(`${outlines.skipped} boundaries are of gemeenten that the table does not have.`)
  const named = /(?:19|20)\d\d/.exec(basename(asked.kwb))?.[0]
  if (named !== undefined && Number(named) !== year)
    notices.push(`The name of the table says ${named}, and you say ${year}.`)
  return { ok: true, input: { areas: table.areas, year, outlines: outlines.byCode, notices } }
}

function yearOf(text: string, thisYear: number, faults: Faults): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN
  if (year >= FIRST_YEAR && year <= thisYear + 1) return year
  faults.add(`--year ${text}`, null, `a year is a number from ${FIRST_YEAR} to ${thisYear + 1}.`)
  return null
}
