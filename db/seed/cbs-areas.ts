import { gemeenteOf, kindOf } from '../../worker/areas/codes'
import { searchKeyOf } from '../../worker/areas/search-key'
import type { Figures } from '../directory/figures'
import { cbsArea, cbsImport, cbsYear } from '../directory/schema/area'
import published from './areas/cbs-2022.json'
import { insertRows, type SeedDatabase } from './rows'

interface PublishedArea {
  readonly code: string
  readonly name: string
  readonly outline: string
  readonly box: string
  readonly figures: Figures
}

/** Figures of some areas, as a measurement keeps them. */
export function publishedFigures(codes: readonly string[]) {
  return codes.flatMap((code) => {
    const area = published.areas.find((each) => each.code === code)
    return area ? [{ code, name: area.name, year: published.year, figures: area.figures }] : []
  })
}

/**
 * Hoorn and Groningen with their wijken, as CBS and Kadaster published them for 2022 and the command
 * `npm run areas` reads them. What was brought in before the demo stays.
 *
 * @param at epoch seconds
 */
export function sowCbsAreas(database: SeedDatabase, at: number): D1PreparedStatement[] {
  const { year } = published
  const areas: readonly PublishedArea[] = published.areas
  return [
    ...insertRows(
      database,
      cbsArea,
      areas.map(({ code, name, outline, box }) => {
        const kind = kindOf(code)
        if (!kind) throw new Error(`${code} is no code of CBS`)
        const search = searchKeyOf(name)
        const gemeente = gemeenteOf(code)
        return { code, kind, name, search, gemeente, year, outline, box, outlineYear: year }
      }),
      'INSERT OR IGNORE',
    ),
    ...insertRows(
      database,
      cbsYear,
      areas.map(({ code, figures }) => ({ areaCode: code, year, figures })),
      'INSERT OR IGNORE',
    ),
    ...insertRows(database, cbsImport, [{ year, begunAt: at, endedAt: at }], 'INSERT OR IGNORE'),
  ]
}
