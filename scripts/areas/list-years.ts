import type { AreaDatabase } from './write-areas'

/** Which years the directory has, the newest first, with how many areas of each kind: lines for a person. */
export async function listYears({ rows }: AreaDatabase): Promise<string[]> {
  const years = await rows(
    `SELECT y.year, i.ended_at IS NULL AS unfinished, count(*) AS areas,
       ${count('land')}, ${count('gemeente')}, ${count('wijk')}, ${count('buurt')}
     FROM cbs_year AS y JOIN cbs_area AS a ON a.code = y.area_code
       LEFT JOIN cbs_import AS i ON i.year = y.year
     GROUP BY y.year ORDER BY y.year DESC`,
  )
  const [drawn] = await rows(
    'SELECT count(*) AS areas, min(outline_year) AS oldest, max(outline_year) AS newest FROM cbs_area WHERE outline IS NOT NULL',
  )
  if (years.length === 0) return ['There are no areas of CBS yet.']
  const lines = years.map(
    ({ year, areas, gemeente, wijk, buurt, land, unfinished }) =>
      `${year}  ${plural(areas, 'area')}: ${plural(gemeente, 'gemeente', 'gemeenten')}, ${plural(wijk, 'wijk', 'wijken')}, ${plural(buurt, 'buurt', 'buurten')}${land ? ', the country' : ''}${unfinished ? ' (not finished: run the import of this year again)' : ''}`,
  )
  const { areas, oldest, newest } = drawn ?? {}
  const when = oldest === newest ? `of ${newest}` : `of ${oldest} to ${newest}`
  return [
    ...lines,
    areas ? `${plural(areas, 'area')} with an outline, ${when}` : 'No outlines yet.',
  ]
}

const count = (kind: string) => `sum(a.kind = '${kind}') AS ${kind}`
const plural = (number: unknown, one: string, more = `${one}s`) =>
  `${number} ${number === 1 ? one : more}`
