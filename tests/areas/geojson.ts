import { closeSync, openSync, writeSync } from 'node:fs'

type Position = readonly [number, number]

/** A closed ring of so many corners around a point, wobbling so that none lies on a line. */
export function ringAround(x: number, y: number, radius: number, corners: number): Position[] {
  const ring = Array.from({ length: corners }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / corners
    const wobble = radius * (1 + 0.1 * Math.sin(angle * 37) + 0.01 * Math.sin(angle * 911))
    const decimals = (value: number) => Number(value.toFixed(3))
    return [decimals(x + wobble * Math.cos(angle)), decimals(y + wobble * Math.sin(angle))]
  })
  return [...ring, ring[0] ?? [x, y]]
}

export function feature(
  properties: Record<string, unknown>,
  rings: unknown = [ringAround(133_000, 518_000, 700, 12)],
  type = 'Polygon',
) {
  return { type: 'Feature', properties, geometry: { type, coordinates: rings } }
}

const RD = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } }

/** As PDOK writes a collection: the crs first. */
export function collection(features: readonly unknown[], more: object = { crs: RD }): string {
  return JSON.stringify({ type: 'FeatureCollection', ...more, features })
}

/**
 * A file with so many buurten of Hoorn, each with so many corners in RD.
 *
 * @returns their codes
 */
export function writeBuurten(file: string, count: number, corners: number): string[] {
  const codes = Array.from({ length: count }, (_, n) => `BU0405${String(n).padStart(4, '0')}`)
  const out = openSync(file, 'w')
  writeSync(out, `{"type":"FeatureCollection","crs":${JSON.stringify(RD)},"features":[`)
  const rings = JSON.stringify([ringAround(133_000, 518_000, 700, corners)])
  codes.forEach((code, index) => {
    const properties = JSON.stringify({ buurtcode: code, wijkcode: code, water: 'NEE' })
    const geometry = `{"type":"Polygon","coordinates":${rings}}`
    const text = `{"type":"Feature","properties":${properties},"geometry":${geometry}}`
    writeSync(out, `${index > 0 ? ',\n' : ''}${text}`)
  })
  writeSync(out, ']}')
  closeSync(out)
  return codes
}
