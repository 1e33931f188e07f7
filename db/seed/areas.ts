import { outlineOf } from '../../worker/areas/outline'
import { gridOf } from '../../worker/areas/projection'
import type { area } from '../tenant/schema/area'
import haren from './areas/haren.json'
import hoorn from './areas/hoorn.json'

/** A wijk as CBS and Kadaster publish it. */
export interface Wijk {
  readonly code: string
  readonly name: string
  readonly population: number
  readonly seniorsPercent: number | null
  /** Corners of the boundary as [longitude, latitude], WGS 84; the last joins the first. */
  readonly ring: readonly (readonly number[])[]
}

export const wijkenOfHoorn: readonly Wijk[] = hoorn.areas
export const wijkenOfHaren: readonly Wijk[] = haren.areas

/** A wijk as a row: its boundary drawn on the map grid. */
export function areaRow(wijk: Wijk): typeof area.$inferSelect {
  const points = wijk.ring.map(([longitude = 0, latitude = 0]) => gridOf(latitude, longitude))
  const { code, name, population, seniorsPercent } = wijk
  return { code, name, population, seniorsPercent, ...outlineOf([points]) }
}
