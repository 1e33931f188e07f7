import { kindOf } from '../../worker/areas/codes'
import type { Outline } from '../../worker/areas/outline'
import { type GridPoint, gridOf } from '../../worker/areas/projection'
import { quote } from './faults'
import { shortOutline } from './outline-of'
import { fromRijksdriehoek } from './rijksdriehoek'

/** In which numbers a file gives its corners: degrees (longitude first), or metres of RD New. */
export type System = 'degrees' | 'rijksdriehoek'

export type Boundary =
  | { readonly kind: 'area'; readonly code: string; readonly shape: Outline }
  /** Large waters and pieces of the neighbours, as CBS marks them. */
  | { readonly kind: 'water' }
  | { readonly kind: 'fault'; readonly words: string }

// Buurten stand in a file with the codes of their wijk and gemeente beside them.
const CODES = ['buurtcode', 'bu_code', 'wijkcode', 'wk_code', 'gemeentecode', 'gm_code']
const OTHER_CODES = ['statcode', 'code']

/**
 * The outline of a feature as PDOK and CBS publish boundaries.
 *
 * @param feature what JSON.parse made of it
 * @param system of the file; null: nothing said so, and the size of the numbers tells
 */
export function boundaryOf(feature: unknown, system: System | null): Boundary {
  if (!isRecord(feature) || !isRecord(feature.properties))
    return fault('has no properties. Is it GeoJSON of wijken, buurten or gemeenten?')
  const properties = new Map(
    Object.entries(feature.properties).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const water = properties.get('water')
  if (water === 'JA' || water === 'B') return { kind: 'water' }
  const code = [...CODES, ...OTHER_CODES].map((name) => properties.get(name)).find(isText)
  if (code === undefined)
    return fault(`has no code: buurtcode, wijkcode, gemeentecode, statcode or code. ${FIND}`)
  if (!kindOf(code)) return fault(`${quote(code)} is no code of CBS. ${FIND}`)

  const rings = outerRings(feature.geometry)
  if (!rings) return fault(`${code} has no boundary of type Polygon or MultiPolygon. ${FIND}`)
  const parts: GridPoint[][] = []
  for (const ring of rings) {
    const part = cornersOf(ring, system)
    if (typeof part === 'string') return fault(`${code} ${part}`)
    parts.push(part)
  }
  const shape = shortOutline(parts)
  if (!shape) return fault(`${code} has a boundary without a size. ${FIND}`)
  return { kind: 'area', code, shape }
}

const FIND = 'Take the file of wijken, buurten or gemeenten of PDOK.'
const fault = (words: string): Boundary => ({ kind: 'fault', words })
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** The first ring of each polygon. A hole is another area, and is not seen in an emblem. */
function outerRings(geometry: unknown): readonly unknown[] | null {
  if (!isRecord(geometry) || !isList(geometry.coordinates)) return null
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1)
  if (geometry.type !== 'MultiPolygon') return null
  return geometry.coordinates.map((polygon) => (isList(polygon) ? polygon[0] : undefined))
}

/** The corners of a ring on the map grid, the closing one left out; or what is wrong with it. */
function cornersOf(ring: unknown, system: System | null): GridPoint[] | string {
  if (!isList(ring) || ring.length < 4)
    return 'has a ring of fewer than four points. Take it from PDOK anew.'
  const [first, last] = [ring[0], ring.at(-1)]
  const isClosed = isList(first) && isList(last) && first[0] === last[0] && first[1] === last[1]
  if (!isClosed) return 'has a ring that is not closed: its last point is not its first.'
  const corners: GridPoint[] = []
  for (const position of ring.slice(0, -1)) {
    const [a, b] = isList(position) ? position : []
    if (typeof a !== 'number' || typeof b !== 'number')
      return 'has a point that is not two numbers. Take it from PDOK anew.'
    const { longitude, latitude } = degreesOf(a, b, system)
    if (!isInside(longitude, latitude)) {
      const swapped = isInside(latitude, longitude) ? ' Longitude must come before latitude.' : ''
      return `has a point outside the Netherlands: ${a}, ${b}.${swapped || ` ${SYSTEMS}`}`
    }
    corners.push(gridOf(latitude, longitude))
  }
  return corners
}

const SYSTEMS = 'It must be in WGS 84 (EPSG:4326) or RD New (EPSG:28992).'

function degreesOf(a: number, b: number, system: System | null) {
  const isMetres = system === null ? Math.abs(a) > 1000 : system === 'rijksdriehoek'
  return isMetres ? fromRijksdriehoek(a, b) : { longitude: a, latitude: b }
}

const isInside = (longitude: number, latitude: number) =>
  longitude > 3.1 && longitude < 7.4 && latitude > 50.6 && latitude < 53.8

/** What the `crs` of a file says, where it says something that can be read. */
export function systemOf(crs: unknown): System | 'other' | null {
  if (!isRecord(crs) || !isRecord(crs.properties)) return null
  const name = String(crs.properties.name ?? '')
  if (/\b(?:28992|7415)\b/.test(name)) return 'rijksdriehoek'
  if (/\b(?:4326|4258)\b|CRS84/i.test(name)) return 'degrees'
  return name === '' ? null : 'other'
}
