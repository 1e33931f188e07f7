import { asc, eq, inArray } from 'drizzle-orm'
import type { Figures } from '../../db/directory/figures'
import { cbsArea, cbsYear } from '../../db/directory/schema/area'
import type { Directory } from '../../db/open'
import { parentsOf } from './codes'

export interface AreaFigures {
  readonly code: string
  readonly name: string
  readonly year: number
  readonly figures: Figures
}

/**
 * The newest figures of some areas of CBS, and of the gemeenten and the country that they lie in, to
 * stand beside them. One round trip; reads two rows for each year of each.
 *
 * @param codes of gemeenten, wijken and buurten; none: nothing is asked
 * @returns the areas in the order of their codes, then what they lie in, the nearest first
 */
export async function readFigures(
  { db }: Directory,
  codes: readonly string[],
): Promise<AreaFigures[]> {
  if (codes.length === 0) return []
  const around = (kind: string) => codes.flatMap(parentsOf).filter((code) => code.startsWith(kind))
  const wanted = [...new Set([...codes, ...around('GM'), ...around('NL')])]
  const rows = await db
    .select({
      code: cbsArea.code,
      name: cbsArea.name,
      year: cbsYear.year,
      figures: cbsYear.figures,
    })
    .from(cbsYear)
    .innerJoin(cbsArea, eq(cbsArea.code, cbsYear.areaCode))
    .where(inArray(cbsYear.areaCode, wanted))
    .orderBy(asc(cbsYear.year))
  return wanted.flatMap((code) => rows.findLast((row) => row.code === code) ?? [])
}
