import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Figures } from '../../db/directory/figures'
import { cbsArea, cbsYear } from '../../db/directory/schema/area'
import type { Database, Directory } from '../../db/open'
import { type AreaKind, gemeenteOf, kindOf, parentsOf } from './codes'
import { areaColumns } from './find-areas'

/** Its figures in one year; what CBS does not publish is not in them. Units: db/directory/figures.ts. */
export interface AreaYear {
  readonly year: number
  readonly figures: Figures
}

/**
 * An area of CBS with what it lies in, what lies in it, and its figures. One round trip; rows read:
 * some seven, two for each part and one for each year.
 *
 * @param code of the country (NL00), a gemeente (GM), wijk (WK) or buurt (BU)
 * @returns null when it is not known. `parents`: the nearest first, those that are known. `parts`:
 *   the next kind down, by name, without those that have gone since. `years`: the oldest first;
 *   compare with parents and parts by reading those.
 */
export async function readArea({ db }: Directory, code: string) {
  const kind = kindOf(code)
  if (!kind) return null
  const above = parentsOf(code)
  const [own, parents, parts, years] = await db.batch([
    db.select(areaColumns).from(cbsArea).where(eq(cbsArea.code, code)),
    db.select(areaColumns).from(cbsArea).where(inArray(cbsArea.code, above)),
    partsOf(db, code, kind),
    db
      .select({ year: cbsYear.year, figures: cbsYear.figures })
      .from(cbsYear)
      .where(eq(cbsYear.areaCode, code))
      .orderBy(asc(cbsYear.year)),
  ])
  const [area] = own
  if (!area) return null
  return {
    ...area,
    parents: [...parents].sort((a, b) => above.indexOf(a.code) - above.indexOf(b.code)),
    parts: parts.filter(({ year }) => year >= area.year),
    years: years satisfies readonly AreaYear[],
  }
}
export type ReadArea = NonNullable<Awaited<ReturnType<typeof readArea>>>

function partsOf(db: Database, code: string, kind: AreaKind) {
  const inside = {
    land: eq(cbsArea.kind, 'gemeente'),
    gemeente: and(eq(cbsArea.gemeente, gemeenteOf(code) ?? ''), eq(cbsArea.kind, 'wijk')),
    // A range of the key, and no pattern: only that is read.
    wijk: and(gte(cbsArea.code, `BU${code.slice(2)}`), lt(cbsArea.code, `BU${code.slice(2)}:`)),
    buurt: sql`false`,
  }[kind]
  return db.select(areaColumns).from(cbsArea).where(inside).orderBy(asc(cbsArea.name))
}
