import { type Outline, outlineOf, pathsOf } from '../../worker/areas/outline'
import type { GridPoint } from '../../worker/areas/projection'
import { areaInside, weightsOf } from './simplify'

/** As many characters as a tenant's `area` keeps, so that an outline can be copied there. */
const MOST_CHARACTERS = 599
/** A part that is smaller than this share of the area cannot be seen in an emblem. */
const LEAST_SHARE = 0.04
/** Islands enough for any gemeente; each part costs characters. */
const MOST_PARTS = 6

/**
 * The parts of an area as an outline that is short enough: small parts go, and then the corners that
 * matter least, over all parts at once.
 *
 * @param rings the outer boundary of each part; the last corner joins the first
 * @returns null when nothing is left that has a size
 */
export function shortOutline(rings: readonly (readonly GridPoint[])[]): Outline | null {
  const parts = largest(rings.map(withoutRepeats).filter((ring) => areaInside(ring) > 0))
  if (parts.length === 0) return null
  const weights = parts.map(weightsOf)
  const sorted = weights.flatMap((each) => [...each.filter(Number.isFinite)]).sort((a, b) => b - a)
  const keep = (least = Number.POSITIVE_INFINITY) =>
    parts.map((ring, part) => ring.filter((_, at) => (weights[part]?.[at] ?? 0) >= least))
  // The most corners whose path is still short enough. A threshold keeps equal corners together.
  let [fits, tooMany] = [0, Math.min(sorted.length, MOST_CHARACTERS / 4) + 1]
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    if (pathsOf(keep(sorted[middle - 1])).length <= MOST_CHARACTERS) fits = middle
    else tooMany = middle
  }
  return outlineOf(keep(sorted[fits - 1]))
}

function largest(rings: readonly (readonly GridPoint[])[]): (readonly GridPoint[])[] {
  const sized = rings.map((ring) => ({ ring, area: areaInside(ring) }))
  const whole = sized.reduce((sum, { area }) => sum + area, 0)
  return sized
    .filter(({ area }) => area >= LEAST_SHARE * whole)
    .sort((a, b) => b.area - a.area)
    .slice(0, MOST_PARTS)
    .map(({ ring }) => ring)
}

/** Corners nearer to each other than a unit of the grid are one. */
function withoutRepeats(ring: readonly GridPoint[]): GridPoint[] {
  return ring.filter(({ x, y }, at) => {
    const before = ring.at(at - 1)
    return ring.length === 1 || before?.x !== x || before.y !== y
  })
}
