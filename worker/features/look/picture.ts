/** What a picture is by its own bytes; the name and the type that a browser sends prove nothing. */
export interface Picture {
  kind: 'png' | 'webp'
  width: number
  height: number
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Kind and size of a PNG or WebP, read from its header; null for anything else. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  if (bytes.length < 30) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (PNG.every((byte, at) => bytes[at] === byte) && text(12) === 'IHDR')
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
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
