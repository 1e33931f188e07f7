import { type GridPoint, gridOf } from '../../worker/features/places/projection'
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
  return { code, name, population, seniorsPercent, outline: pathOf(points), box: boxOf(points) }
}

/** One start and then steps, because steps are short: 'M20123 31000l-4 9 12-3z'. */
function pathOf([start, ...rest]: readonly GridPoint[]): string {
  if (!start) return ''
  let from = start
  let steps = ''
  for (const to of rest) {
    for (const step of [to.x - from.x, to.y - from.y]) {
      steps += step < 0 || steps === '' ? step : ` ${step}`
    }
    from = to
  }
  return `M${start.x} ${start.y}l${steps}z`
}

function boxOf(points: readonly GridPoint[]): string {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return `${left} ${top} ${Math.max(...xs) - left} ${Math.max(...ys) - top}`
}
