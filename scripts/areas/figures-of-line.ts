import type { Figures } from '../../db/directory/figures'
import { sources, urbanityWords } from './columns'
import { quote } from './faults'

// A share of fewer is told by rounded counts no more; CBS gives none either.
const LEAST_OF_A_SHARE = 50

/** Where each column of a table stands, by its name without capitals. */
export type Positions = ReadonlyMap<string, number>

/**
 * The figures of a line.
 *
 * @param fault told of each field that cannot be such a figure
 */
export function figuresOfLine(
  fields: readonly string[],
  positions: Positions,
  fault: (words: string) => void,
): Figures {
  const figures: Partial<Record<keyof Figures, number>> = {}
  for (const source of sources) {
    const { figure, columns, share, most, least = 0, times = 1 } = source
    const own = valueIn(fields, positions, columns, most, least, fault)
    if (own !== null) figures[figure] = rounded(own * times)
    else if (share && !columns.some((name) => positions.has(name))) {
      const count = valueIn(fields, positions, share[0], 100_000_000, 0, fault)
      // The whole is read as a figure itself, which tells its faults.
      const whole = valueIn(fields, positions, share[1], 100_000_000, 0, () => {})
      if (count !== null && whole !== null && whole >= LEAST_OF_A_SHARE)
        figures[figure] = Math.min(100, Math.round((100 * count) / whole))
    }
  }
  return figures
}

/** Which figures a table has columns for. */
export function figuresOfColumns(positions: Positions): Set<string> {
  const has = (names: readonly string[]) => names.some((name) => positions.has(name))
  return new Set(
    sources
      .filter(({ columns, share }) => has(columns) || share?.every(has))
      .map(({ figure }) => figure),
  )
}

function valueIn(
  fields: readonly string[],
  positions: Positions,
  columns: readonly string[],
  most: number,
  least: number,
  fault: (words: string) => void,
): number | null {
  const column = columns.find((name) => positions.has(name))
  if (column === undefined) return null
  const text = fields[positions.get(column) ?? -1] ?? ''
  const value = numberOf(text)
  if (value === null) return null
  if (Number.isNaN(value))
    fault(`${column} is ${quote(text)}, which is no number. Leave it empty when it is not known.`)
  else if (value < least || value > most)
    fault(`${column} is ${quote(text)}; it must be from ${least} to ${most}. Correct it.`)
  else return value
  return null
}

/**
 * What stands in a field: null where CBS gives nothing (empty, a dot, an x, or a number such as
 * -99997), NaN for what is no number. The sign for decimals is a comma or a point, and none stands
 * between thousands.
 */
export function numberOf(text: string): number | null {
  const typed = text.trim().toLowerCase()
  if (/^(?:\.|x|-|nan|na|-9999\d+(?:[.,]0+)?)?$/.test(typed)) return null
  const word = urbanityWords[typed]
  if (word !== undefined) return word
  return /^-?\d{1,12}(?:[.,]\d{1,10})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN
}

const rounded = (value: number) => Math.round(value * 100) / 100
