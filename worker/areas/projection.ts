/** A point of the map grid: whole units of 5 m, x to the east, y to the south as in SVG. */
export type GridPoint = { readonly x: number; readonly y: number }

const METRES_PER_UNIT = 5
/** Mean radius of the earth in metres (IUGG). */
const RADIUS = 6_371_008.8
// The meridian of Amersfoort, where the national grid has its middle: the map stays true to shape
// within 0.3 % from Zeeland to Groningen.
const MIDDLE = 5.387_638_9
// North-west of the country, so that every point on Dutch land has positive numbers.
const NORTH = 54
const WEST_OF_MIDDLE = 160_000

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Where a position stands on the map grid that outlines and places share. Transverse Mercator on a
 * sphere (Snyder, Map Projections: A Working Manual, equations 8-1 and 8-3), for the Netherlands.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
export function gridOf(latitude: number, longitude: number): GridPoint {
  const lat = radians(latitude)
  const fromMiddle = radians(longitude - MIDDLE)
  const east = RADIUS * Math.atanh(Math.cos(lat) * Math.sin(fromMiddle))
  const north = RADIUS * Math.atan2(Math.tan(lat), Math.cos(fromMiddle))
  return {
    x: Math.round((WEST_OF_MIDDLE + east) / METRES_PER_UNIT),
    y: Math.round((RADIUS * radians(NORTH) - north) / METRES_PER_UNIT),
  }
}
