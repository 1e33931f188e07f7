import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newHeap } from '../../scripts/areas/heap'
import { shortOutline } from '../../scripts/areas/outline-of'
import { fromRijksdriehoek } from '../../scripts/areas/rijksdriehoek'
import { areaInside, weightsOf } from '../../scripts/areas/simplify'
import { outlineOf } from '../../worker/areas/outline'
import type { GridPoint } from '../../worker/areas/projection'

fc.configureGlobal({ seed: 20_261_122 })

describe('from RD to WGS 84', () => {
  // The middle of the system, and the two towers of the paper that gives the approximation.
  test.each([
    ['Onze Lieve Vrouwetoren, Amersfoort', 155_000, 463_000, 52.155_174_4, 5.387_206_21],
    ['Westertoren, Amsterdam', 120_700.723, 487_525.501, 52.374_532_53, 4.883_525_59],
    ['Martinitoren, Groningen', 233_883.131, 582_065.167, 53.219_383_17, 6.568_200_53],
  ])(
    '%s stands where it is known to stand, within half a metre',
    (_, x, y, latitude, longitude) => {
      const found = fromRijksdriehoek(x, y)
      expect(Math.abs(found.latitude - latitude) * 111_000).toBeLessThan(0.5)
      expect(Math.abs(found.longitude - longitude) * 68_000).toBeLessThan(0.5)
    },
  )

  test('a kilometre stays a kilometre, everywhere in the country', () => {
    const within = fc.tuple(
      fc.integer({ min: 20_000, max: 278_000 }),
      fc.integer({ min: 307_000, max: 619_000 }),
    )
    fc.assert(
      fc.property(within, ([x, y]) => {
        const [from, to] = [fromRijksdriehoek(x, y), fromRijksdriehoek(x + 600, y + 800)]
        const north = (to.latitude - from.latitude) * 111_250
        const east =
          (to.longitude - from.longitude) * 111_320 * Math.cos((from.latitude * Math.PI) / 180)
        expect(Math.abs(Math.hypot(north, east) / 1000 - 1)).toBeLessThan(0.005)
      }),
    )
  })
})

/** A ring around a point without crossings, in steps of the angle. */
const rings = (corners: number) =>
  fc
    .array(fc.integer({ min: 200, max: 1000 }), { minLength: corners, maxLength: corners })
    .map((radii) => ringOf(radii, 30_000, 20_000))

function ringOf(radii: readonly number[], x: number, y: number): GridPoint[] {
  return radii.map((radius, index) => {
    const angle = (2 * Math.PI * index) / radii.length
    return {
      x: Math.round(x + radius * Math.cos(angle)),
      y: Math.round(y + radius * Math.sin(angle)),
    }
  })
}

/** The corners of each part of an outline. */
function partsOf(outline: string): GridPoint[][] {
  return outline
    .split('z')
    .slice(0, -1)
    .map((path) => {
      const numbers = (path.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      const corners: GridPoint[] = []
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0
        y += numbers[at + 1] ?? 0
        corners.push({ x, y })
      }
      return corners
    })
}

describe('an outline', () => {
  test('is written as SVG reads it, as short as can be', () => {
    const corners = [
      { x: 20, y: 30 },
      { x: 15, y: 34 },
      { x: 27, y: 31 },
      { x: 27, y: 30 },
    ]
    const island = corners.map(({ x, y }) => ({ x: x + 100, y }))
    expect(outlineOf([corners, island.toReversed()])).toEqual({
      outline: 'M20 30l-5 4 12-3 0-1zM127 30l0 1-12 3 5-4z',
      box: '15 30 112 4',
    })
  })

  test('is short enough for a tenant, has only corners of its area, and fits its box', () => {
    fc.assert(
      fc.property(rings(400), (ring) => {
        const shape = shortOutline([ring])
        const [part = []] = partsOf(shape?.outline ?? '')
        expect(shape?.outline.length).toBeLessThan(600)
        expect(part.length).toBeGreaterThan(40)
        const known = new Set(ring.map(({ x, y }) => `${x} ${y}`))
        expect(part.filter(({ x, y }) => !known.has(`${x} ${y}`))).toEqual([])
        const [xs, ys] = [part.map(({ x }) => x), part.map(({ y }) => y)]
        const [left, top] = [Math.min(...xs), Math.min(...ys)]
        expect(shape?.box).toBe(`${left} ${top} ${Math.max(...xs) - left} ${Math.max(...ys) - top}`)
      }),
      { numRuns: 30 },
    )
  })

  test('of few corners keeps them all, and one of thousands keeps its size', () => {
    const square = ringOf([500, 500, 500, 500], 30_000, 20_000)
    expect(partsOf(shortOutline([square])?.outline ?? '')[0]).toHaveLength(4)
    const circle = ringOf(
      Array.from({ length: 20_000 }, () => 900),
      30_000,
      20_000,
    )
    const [part = []] = partsOf(shortOutline([circle])?.outline ?? '')
    expect(areaInside(part) / areaInside(circle)).toBeGreaterThan(0.98)
  })

  test('has the parts that can be seen, and leaves specks out', () => {
    const radii = (size: number, count: number) => Array.from({ length: count }, () => size)
    const island = ringOf(radii(400, 50), 32_000, 20_000)
    const speck = ringOf(radii(20, 50), 33_000, 20_000)
    const land = ringOf(radii(900, 200), 30_000, 20_000)
    const shape = shortOutline([speck, island, land])
    const parts = partsOf(shape?.outline ?? '')
    expect(parts).toHaveLength(2)
    expect(areaInside(parts[0] ?? [])).toBeGreaterThan(areaInside(parts[1] ?? []))
    expect(shape?.outline.length).toBeLessThan(600)
  })

  test('is none when nothing has a size', () => {
    const flat = [0, 1, 2, 3].map((x) => ({ x, y: 5 }))
    expect(shortOutline([flat])).toBeNull()
    expect(shortOutline([])).toBeNull()
  })
})

describe('corners that matter least', () => {
  test('go first: three stay to the end, and a straight line has none that matter', () => {
    const line = [0, 1, 2, 3, 4, 5].map((x) => ({ x, y: 0 }))
    const weights = [...weightsOf([...line, { x: 5, y: 9 }])]
    expect(weights.filter((weight) => weight === Number.POSITIVE_INFINITY)).toHaveLength(3)
    expect(weights.filter((weight) => weight === 0)).toHaveLength(4)
  })

  test('are found as by looking at all of them each time', () => {
    fc.assert(
      fc.property(rings(25), (ring) => {
        expect([...weightsOf(ring)]).toEqual(slowly(ring))
      }),
    )
  })
})

/** The same rule without a heap. */
function slowly(ring: readonly GridPoint[]): number[] {
  const weights = ring.map(() => Number.POSITIVE_INFINITY)
  const left = ring.map((_, index) => index)
  let least = 0
  while (left.length > 3) {
    const areas = left.map((index, at) => {
      const [a, b, c] = [left.at(at - 1), index, left[(at + 1) % left.length]].map(
        (each) => ring[each ?? 0] ?? { x: 0, y: 0 },
      )
      return a && b && c ? areaInside([a, b, c]) : 0
    })
    const smallest = Math.min(...areas)
    const at = areas.indexOf(smallest)
    // Two triangles of one size may go in either order; which, the rule does not say.
    fc.pre(areas.lastIndexOf(smallest) === at)
    least = Math.max(least, smallest)
    weights[left[at] ?? 0] = least
    left.splice(at, 1)
  }
  return weights
}

test('a heap gives the least again and again, also after changes', () => {
  const steps = fc.array(fc.tuple(fc.nat(19), fc.integer({ min: 0, max: 99 })), { maxLength: 40 })
  fc.assert(
    fc.property(
      fc.array(fc.nat(99), { minLength: 20, maxLength: 20 }),
      steps,
      (values, changes) => {
        const heap = newHeap(Float64Array.from(values))
        const there = new Map(values.map((value, index) => [index, value]))
        for (const [index, value] of changes) {
          heap.change(index, value)
          there.set(index, value)
        }
        while (there.size > 0) {
          const [index, value] = heap.take()
          expect(value).toBe(Math.min(...there.values()))
          expect(there.get(index)).toBe(value)
          there.delete(index)
        }
      },
    ),
  )
})
