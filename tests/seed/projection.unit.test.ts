import { expect, test } from 'vitest'
import { gridOf } from '../../worker/areas/projection'

type Position = readonly [latitude: number, longitude: number]
const DELFZIJL: Position = [53.33, 6.918]
const VLISSINGEN: Position = [51.4426, 3.5735]
const MAASTRICHT: Position = [50.8514, 5.691]
const HOORN: Position = [52.6424, 5.0602]
const BLOKKER: Position = [52.6602, 5.0868]

test.each([
  [HOORN, BLOKKER],
  [DELFZIJL, HOORN],
  [VLISSINGEN, MAASTRICHT],
])('distances on the grid are those on the ground, within half a percent', (from, to) => {
  const [a, b] = [gridOf(...from), gridOf(...to)]
  const metres = Math.hypot(a.x - b.x, a.y - b.y) * 5
  expect(Math.abs(metres / greatCircle(from, to) - 1)).toBeLessThan(0.005)
})

test('north is up, east is to the right, and the whole country has positive whole numbers', () => {
  const [hoorn, blokker] = [gridOf(...HOORN), gridOf(...BLOKKER)]
  expect(blokker.x).toBeGreaterThan(hoorn.x)
  expect(blokker.y).toBeLessThan(hoorn.y)
  const corners: Position[] = [DELFZIJL, VLISSINGEN, MAASTRICHT, [53.56, 6.5], [51.37, 3.36]]
  for (const position of corners) {
    const { x, y } = gridOf(...position)
    expect([x, y].every((value) => Number.isInteger(value) && value > 0)).toBe(true)
  }
})

/** Metres along the earth by the haversine formula. */
function greatCircle([lat1, lon1]: Position, [lat2, lon2]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (difference: number) => Math.sin(radians(difference) / 2) ** 2
  const h =
    half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1)
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h))
}
