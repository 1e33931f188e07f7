import type { GridPoint } from '../../worker/areas/projection'
import { newHeap } from './heap'

/**
 * How much each corner of a ring matters, after Visvalingam and Whyatt ("Line generalisation by
 * repeated elimination of points", The Cartographic Journal 30, 1993): the corner that makes the
 * smallest triangle with its neighbours goes first, then the next smallest, and so on.
 *
 * @param ring corners; the last joins the first
 * @returns for each corner the area of its triangle when it went, in square units; never less than
 *   that of one that went before. The last three have `Infinity`.
 */
export function weightsOf(ring: readonly GridPoint[]): Float64Array {
  const count = ring.length
  const weights = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  if (count <= 3) return weights
  const before = Int32Array.from({ length: count }, (_, at) => (at + count - 1) % count)
  const after = Int32Array.from({ length: count }, (_, at) => (at + 1) % count)
  const areaAt = (at: number) => triangle(ring[before[at] ?? 0], ring[at], ring[after[at] ?? 0])
  const heap = newHeap(Float64Array.from({ length: count }, (_, at) => areaAt(at)))
  let least = 0
  for (let left = count; left > 3; left--) {
    const [at, area] = heap.take()
    least = Math.max(least, area)
    weights[at] = least
    const [from, to] = [before[at] ?? 0, after[at] ?? 0]
    after[from] = to
    before[to] = from
    heap.change(from, areaAt(from))
    heap.change(to, areaAt(to))
  }
  return weights
}

/** Twice its area is enough to compare by, but units are promised. */
function triangle(a?: GridPoint, b?: GridPoint, c?: GridPoint): number {
  if (!a || !b || !c) return 0
  return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
}

/** The area inside a ring, in square units. */
export function areaInside(ring: readonly GridPoint[]): number {
  let twice = 0
  let last = ring.at(-1)
  for (const point of ring) {
    if (last) twice += last.x * point.y - point.x * last.y
    last = point
  }
  return Math.abs(twice) / 2
}
