import { createReadStream } from 'node:fs'
import { gemeenteOf } from '../../worker/areas/codes'
import type { Outline } from '../../worker/areas/outline'
import { boundaryOf, isRecord, systemOf } from './boundary'
import type { Faults } from './faults'
import { FeatureScanner, type Piece } from './feature-scanner'
import type { TableArea } from './table'
import { isReadable } from './text-file'

export interface Outlines {
  readonly byCode: Map<string, Outline>
  /** Areas of gemeenten that the table does not have. */
  skipped: number
}

/** All buurten of the country as PDOK gives them, in full, are about half of it. */
const MOST_BYTES = 600_000_000

/**
 * Reads boundaries from GeoJSON, one feature at a time, and keeps of each only its short outline.
 *
 * @param areas of the table: an outline belongs to one of them
 * @param outlines those of earlier files; what is found is added
 * @param progress told how many areas were read
 */
export async function readOutlines(
  file: string,
  areas: ReadonlyMap<string, TableArea>,
  outlines: Outlines,
  faults: Faults,
  progress: (count: number) => void,
): Promise<void> {
  if (!(await isReadable(file, MOST_BYTES, faults))) return
  const gemeenten = new Set([...areas.keys()].map(gemeenteOf))
  const start = await startOf(file)
  if (start.includes('\0')) {
    faults.add(file, null, 'is not written in UTF-8. Download it again as GeoJSON.')
    return
  }
  const system = systemIn(start)
  if (system === 'other') {
    faults.add(file, null, 'its crs is neither WGS 84 (EPSG:4326) nor RD New (EPSG:28992).')
    return
  }
  const add = ({ text, number, line }: Piece) => {
    const fault = (words: string) => faults.add(file, `area ${number} (line ${line})`, words)
    const parsed = parse(text)
    if (!parsed) return fault('is no JSON. Download the file again.')
    const boundary = boundaryOf(parsed.value, system)
    if (boundary.kind === 'water') return
    if (boundary.kind === 'fault') return fault(boundary.words)
    const { code, shape } = boundary
    if (outlines.byCode.has(code)) return fault(`${code} has an outline already. Take one out.`)
    if (areas.has(code)) outlines.byCode.set(code, shape)
    else if (gemeenten.has(gemeenteOf(code)))
      fault(`${code} is not in the table. Are both of the same year?`)
    else outlines.skipped += 1
  }
  let count = 0
  const scanner = new FeatureScanner((piece) => {
    count = piece.number
    add(piece)
    progress(count)
  })
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const wrong = scanner.push(chunk)
    if (!wrong) continue
    faults.add(file, null, wrong)
    return
  }
  const found = scanner.end()
  if ('fault' in found) faults.add(file, null, found.fault)
  else if (!isRecord(found.frame) || found.frame.type !== 'FeatureCollection')
    faults.add(file, null, 'is no GeoJSON with a FeatureCollection. Take the GeoJSON of PDOK.')
  else if (systemOf(found.frame.crs) !== system)
    faults.add(file, null, 'its crs must stand before its features. Download it again.')
  else if (count === 0) faults.add(file, null, 'has no areas. Download it again.')
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

async function startOf(file: string): Promise<string> {
  for await (const chunk of createReadStream(file, { end: 16_384, encoding: 'utf8' }))
    return String(chunk)
  return ''
}

/** What the beginning of a file says about its numbers; null when it says nothing. */
function systemIn(start: string) {
  const crs = /"crs"\s*:\s*(\{[^{}]*\{[^{}]*\}[^{}]*\})/.exec(start)?.[1]
  return crs === undefined ? null : systemOf(parse(crs)?.value)
}
