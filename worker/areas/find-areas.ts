import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { cbsArea } from '../../db/directory/schema/area'
import type { Directory } from '../../db/open'
import { kindOf } from './codes'
import { searchKeyOf } from './search-key'

/** The wijken and buurten of a gemeente by its code, or what begins with a text. */
export type AreaQuery =
  | { readonly gemeente: string; readonly kind?: 'wijk' | 'buurt' }
  | { readonly text: string }

export const areaColumns = {
  code: cbsArea.code,
  kind: cbsArea.kind,
  name: cbsArea.name,
  gemeente: cbsArea.gemeente,
  /** The newest table that it stands in. */
  year: cbsArea.year,
  outline: cbsArea.outline,
  box: cbsArea.box,
  outlineYear: cbsArea.outlineYear,
}

const foundColumns = {
  ...areaColumns,
  // Written out: a column of drizzle's has no table before it here, and would be one of g.
  gemeenteName: sql<
    string | null
  >`(SELECT g.name FROM cbs_area AS g WHERE g.code = cbs_area.gemeente)`.as('gemeente_name'),
}

// CBS gives a code that has gone to nobody else, so an area that is behind what it lies in is no
// longer there.
const isStillThere = sql`${cbsArea.year} >= coalesce((SELECT p.year FROM cbs_area AS p
  WHERE p.code = iif(cbs_area.kind = 'gemeente', 'NL00', cbs_area.gemeente)), 0)`

/** The largest gemeente has some 630 wijken and buurten. */
const MOST_OF_A_GEMEENTE = 1000
const MOST_OF_A_TEXT = 20

/**
 * Finds areas of CBS that exist in its newest table. One round trip; at most three rows read for
 * each area found.
 *
 * - `gemeente` (GM code): its wijken, then its buurten, by name.
 * - `text`: a code, or the beginning of a name without regard to capitals, accents and articles;
 *   gemeenten first, then wijken, then buurten. Fewer than two letters find nothing.
 *
 * @param limit at most so many; 1,000 of a gemeente and 20 by a text unless said otherwise
 * @returns areas with outline and box as in a tenant's `area`, null where none was brought in, and the
 *   name of their gemeente
 */
export async function findAreas({ db }: Directory, query: AreaQuery, limit?: number) {
  const select = () => db.select(foundColumns).from(cbsArea)
  if ('gemeente' in query) {
    const kinds = query.kind ? [query.kind] : (['wijk', 'buurt'] as const)
    const found = await select()
      .where(and(eq(cbsArea.gemeente, query.gemeente), inArray(cbsArea.kind, kinds), isStillThere))
      .orderBy(asc(cbsArea.kind), asc(cbsArea.name))
      .limit(limit ?? MOST_OF_A_GEMEENTE)
    return [...found].sort((a, b) => rank(a) - rank(b))
  }
  const code = query.text.trim().toUpperCase()
  if (kindOf(code)) return select().where(eq(cbsArea.code, code))
  const key = searchKeyOf(query.text)
  if (key.length < 2) return []
  const most = limit ?? MOST_OF_A_TEXT
  const beginning = (kind: 'gemeente' | 'wijk' | 'buurt') =>
    select()
      .where(
        and(
          eq(cbsArea.kind, kind),
          gte(cbsArea.search, key),
          lt(cbsArea.search, `${key}\u{10FFFF}`),
          isStillThere,
        ),
      )
      .orderBy(asc(cbsArea.search))
      .limit(most)
  const found = await db.batch([beginning('gemeente'), beginning('wijk'), beginning('buurt')])
  return found.flat().slice(0, most)
}
export type FoundArea = Awaited<ReturnType<typeof findAreas>>[number]

const order = ['land', 'gemeente', 'wijk', 'buurt']
const rank = ({ kind }: { kind: string }) => order.indexOf(kind)
