// The map grid of worker/areas/projection.ts the other way round (Snyder, Map
// Projections: A Working Manual, equations 8-6 and 8-7); a test holds the two together.
const METRES_PER_UNIT = 5
const RADIUS = 6_371_008.8
const MIDDLE = 5.387_638_9
const NORTH = 54
const WEST_OF_MIDDLE = 160_000

const radians = (degrees: number) => (degrees * Math.PI) / 180
const degrees = (angle: number) => (angle * 180) / Math.PI

/**
 * Where a place stands on the map until somebody says better: the middle of its wijk.
 *
 * @param box of the wijk on the map grid: 'x y width height'
 * @returns degrees (WGS 84), to about a metre
 */
export function middleOf(box: string): { latitude: number; longitude: number } {
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number)
  const east = (x + width / 2) * METRES_PER_UNIT - WEST_OF_MIDDLE
  const north = RADIUS * radians(NORTH) - (y + height / 2) * METRES_PER_UNIT
  const latitude = Math.asin(Math.sin(north / RADIUS) / Math.cosh(east / RADIUS))
  const longitude = Math.atan2(Math.sinh(east / RADIUS), Math.cos(north / RADIUS))
  const short = (angle: number) => Number(degrees(angle).toFixed(5))
  return { latitude: short(latitude), longitude: Number((short(longitude) + MIDDLE).toFixed(5)) }
}
