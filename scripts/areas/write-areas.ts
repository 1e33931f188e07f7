import { gemeenteOf, kindOf } from '../../worker/areas/codes'
import { searchKeyOf } from '../../worker/areas/search-key'
import { literal } from '../archive/sql.mjs'
import type { Input, Progress } from './read-input'

/** The directory, on a desk or through wrangler: rows of a query, and statements as one transaction. */
export interface AreaDatabase {
  rows(sql: string): Promise<readonly Record<string, unknown>[]>
  together(statements: readonly string[]): Promise<unknown>
}

/** Whether the directory has the tables of areas. */
export async function isPrepared({ rows }: AreaDatabase): Promise<boolean> {
  const found = await rows("SELECT name FROM sqlite_schema WHERE name = 'cbs_import'")
  return found.length > 0
}

/** So many areas go in at once: a file of some 400 kB for wrangler. */
const AREAS_AT_ONCE = 400
// D1 takes at most 100,000 bytes as one statement, and a character is at most three.
const MOST_CHARACTERS = 25_000

/**
 * Writes areas, outlines and figures of a year. What stands there already as it should is not written,
 * so that a run after one that was cut off, and a second one, end the same.
 *
 * @param at epoch seconds
 */
export async function writeAreas(
  database: AreaDatabase,
  { year, areas, outlines }: Input,
  at: number,
  progress: Progress,
): Promise<void> {
  await database.together([
    `INSERT INTO cbs_import (year, begun_at) VALUES (${year}, ${at})
     ON CONFLICT (year) DO UPDATE SET begun_at = excluded.begun_at, ended_at = NULL`,
    auditOf('areas.import-begun', year, at),
  ])
  const all = [...areas.values()]
  for (let from = 0; from < all.length; from += AREAS_AT_ONCE) {
    const some = all.slice(from, from + AREAS_AT_ONCE)
    const rows = some.map(({ code, name }) => {
      const shape = outlines.get(code)
      const drawn = shape ? [shape.outline, shape.box, year] : [null, null, null]
      return [code, kindOf(code), name, searchKeyOf(name), gemeenteOf(code), year, ...drawn]
    })
    const figures = some.map(({ code, figures }) => [code, year, JSON.stringify(figures)])
    await database.together([...inserts(AREAS, rows), ...inserts(YEARS, figures)])
    progress(`${from + some.length} of ${all.length} areas written`)
  }
  await database.together([
    `UPDATE cbs_import SET ended_at = ${at} WHERE year = ${year}`,
    auditOf('areas.imported', year, at),
  ])
}

/** Name and outline are those of the newest year, whichever is brought in first. */
const AREAS = {
  begin: `INSERT INTO cbs_area (code, kind, name, search, gemeente, year, outline, box, outline_year)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
      value ->> 7, value ->> 8 FROM json_each(`,
  end: `) WHERE true ON CONFLICT (code) DO UPDATE SET
    name = iif(excluded.year >= year, excluded.name, name),
    search = iif(excluded.year >= year, excluded.search, search),
    year = max(excluded.year, year),
    outline = iif(excluded.outline_year >= coalesce(outline_year, 0), excluded.outline, outline),
    box = iif(excluded.outline_year >= coalesce(outline_year, 0), excluded.box, box),
    outline_year = iif(excluded.outline_year >= coalesce(outline_year, 0), excluded.outline_year, outline_year)
    WHERE (excluded.year >= year
        AND (excluded.year, excluded.name, excluded.search) IS NOT (year, name, search))
      OR (excluded.outline_year >= coalesce(outline_year, 0)
        AND (excluded.outline_year, excluded.outline) IS NOT (outline_year, outline))`,
}
const YEARS = {
  begin: `INSERT INTO cbs_year (area_code, year, figures)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(`,
  end: `) WHERE true ON CONFLICT (area_code, year) DO UPDATE SET figures = excluded.figures
    WHERE figures IS NOT excluded.figures`,
}

/** Statements that are short enough, each with as many rows as fit. */
function inserts(
  { begin, end }: { begin: string; end: string },
  rows: readonly (readonly (string | number | null)[])[],
): string[] {
  const statements: string[] = []
  let texts: string[] = []
  let length = 0
  const finish = () => {
    if (texts.length > 0) statements.push(`${begin}${literal(`[${texts.join(',')}]`)}${end}`)
    texts = []
    length = 0
  }
  for (const row of rows) {
    const text = JSON.stringify(row)
    if (length + text.length > MOST_CHARACTERS) finish()
    texts.push(text)
    length += text.length + 1
  }
  finish()
  return statements
}

const auditOf = (action: string, year: number, at: number) =>
  `INSERT INTO audit (at, actor_id, action, object_id, request_id)
   VALUES (${at}, 'command', '${action}', '${year}', 'command')`
