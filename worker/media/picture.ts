/** What a picture is by its own bytes; the name and the type that a browser sends prove nothing. */
export interface Picture {
  kind: 'png' | 'webp' | 'jpeg'
  width: number
  height: number
}

const START_OF_IMAGE = 0xffd8
const START_OF_SCAN = 0xda
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Kind and size of a PNG, WebP or JPEG, read from its header; null for anything else. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  if (bytes.length < 30) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (PNG.every((byte, at) => bytes[at] === byte) && text(12) === 'IHDR')
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  if (view.getUint16(0) === START_OF_IMAGE) return jpegSize(bytes)
  if (text(0) !== 'RIFF' || text(8) !== 'WEBP') return null
  const size = webpSize(text(12), view)
  return size && { kind: 'webp', ...size }
}

/** Lossy, lossless and extended WebP: RFC 9649, sections 2.5 to 2.7. */
function webpSize(chunk: string, view: DataView) {
  const two = (at: number) => view.getUint16(at, true)
  if (chunk === 'VP8 ' && view.getUint8(23) === 0x9d && two(24) === 0x2a01)
    return { width: two(26) & 0x3fff, height: two(28) & 0x3fff }
  if (chunk === 'VP8L' && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  const three = (at: number) => two(at) + view.getUint8(at + 2) * 0x10000
  return chunk === 'VP8X' ? { width: three(24) + 1, height: three(27) + 1 } : null
}

interface Segment {
  marker: number
  /** With its marker and length. */
  bytes: Uint8Array
}

/** What stands before the pixels of a JPEG (ITU T.81, annex B), and where these begin; null: broken. */
function segmentsOf(bytes: Uint8Array): { segments: Segment[]; scan: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return null
    if (marker === START_OF_SCAN) return { segments, scan: at }
    const end = at + 2 + view.getUint16(at + 2)
    segments.push({ marker, bytes: bytes.subarray(at, end) })
    at = end
  }
  return null
}

// Frames are SOF0 to SOF15, but for what lies between and defines tables.
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Uint8Array): Picture | null {
  const frame = segmentsOf(bytes)?.segments.find(({ marker }) => isFrame(marker))
  if (!frame || frame.bytes.length < 9) return null
  const { buffer, byteOffset } = frame.bytes
  const view = new DataView(buffer, byteOffset)
  return { kind: 'jpeg', width: view.getUint16(7), height: view.getUint16(5) }
}

/**
 * The same pixels without what a camera wrote beside them: where and when a photo was taken, and with
 * which phone. Of a JPEG only which side is up is kept.
 * @param bytes a picture that `pictureIn` knows as of this kind
 */
export function withoutMetadata(bytes: Uint8Array, kind: Picture['kind']): Uint8Array {
  if (kind === 'jpeg') return plainJpeg(bytes)
  return kind === 'png' ? plainPng(bytes) : plainWebp(bytes)
}

// The start of a JFIF file, and how Adobe wrote colours; all other application segments go.
const [APP0, APP14, APP1, APP15, COMMENT] = [0xe0, 0xee, 0xe1, 0xef, 0xfe]

function plainJpeg(bytes: Uint8Array): Uint8Array {
  const parts = segmentsOf(bytes)
  if (!parts) return bytes
  const isKept = ({ marker }: Segment) =>
    marker === APP0 || marker === APP14 || ((marker < APP1 || marker > APP15) && marker !== COMMENT)
  const turned = parts.segments.flatMap(({ marker, bytes: segment }) =>
    marker === APP1 ? (orientationIn(segment) ?? []) : [],
  )[0]
  return joined([
    bytes.subarray(0, 2),
    ...(turned ? [orientation(turned)] : []),
    ...parts.segments.filter(isKept).map((segment) => segment.bytes),
    bytes.subarray(parts.scan),
  ])
}

const ORIENTATION = 0x0112

/** Which side is up, by Exif (CIPA DC-008, 4.6.4): 1 to 8; null where it is not said. */
function orientationIn(segment: Uint8Array): number | null {
  if (segment.length < 18 || String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif') return null
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10)
  const isLittle = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, isLittle)
  const isThere = (at: number, count: number) => at + count <= view.byteLength
  const entries = isThere(first, 2) ? view.getUint16(first, isLittle) : 0
  for (let entry = 0; entry < entries; entry += 1) {
    const at = first + 2 + entry * 12
    if (!isThere(at, 12)) return null
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue
    const value = view.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

/** An Exif segment that says which side is up and nothing else. */
function orientation(value: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1]
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0]
  const body = [...exif, ...tiff, ...entry, 0, 0, 0, 0]
  return Uint8Array.from([0xff, APP1, 0, body.length + 2, ...body])
}

const pngKept = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB', 'cHRM', 'iCCP', 'sBIT']

function plainPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, PNG.length)]
  for (let at = PNG.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (pngKept.includes(name)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return joined(parts)
}

// In the first byte of an extended WebP: whether Exif and XMP follow.
const SAYS_METADATA = 0x08 | 0x04

function plainWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    const chunk = bytes.slice(at, end)
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~SAYS_METADATA
    if (name !== 'EXIF' && name !== 'XMP ') parts.push(chunk)
    at = end
  }
  const whole = joined([bytes.slice(0, 12), ...parts])
  new DataView(whole.buffer).setUint32(4, whole.length - 8, true)
  return whole
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
