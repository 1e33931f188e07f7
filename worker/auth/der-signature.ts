/** r and s of a signature by an elliptic curve, as they stand in it: an integer each, signed. */
export class ECDSASigValue {
  r = new ArrayBuffer(0)
  s = new ArrayBuffer(0)
}

const SEQUENCE = 0x30
const INTEGER = 0x02

/**
 * Reads one thing: `ECDSA-Sig-Value ::= SEQUENCE { r INTEGER, s INTEGER }` (RFC 3279, section 2.2.3) in
 * DER (X.690). It goes by the names of `@peculiar/asn1-schema`, because it stands in for that in
 * the build (`vite.config.ts`), at a twentieth of the weight.
 *
 * @throws Error for anything else, also with bytes too many; no signature is checked here.
 */
export const AsnParser = {
  parse(signature: BufferSource, _shape: typeof ECDSASigValue): ECDSASigValue {
    const whole = ArrayBuffer.isView(signature)
      ? new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength)
      : new Uint8Array(signature)
    const { content, rest } = part(whole, SEQUENCE)
    const r = part(content, INTEGER)
    const s = part(r.rest, INTEGER)
    if (rest.length > 0 || s.rest.length > 0) throw new Error('more than a signature')
    return { r: bufferOf(r.content), s: bufferOf(s.content) }
  },
}

/** One tag, its length and what is in it. Curves up to 521 bits need lengths below 256. */
function part(bytes: Uint8Array, tag: number) {
  const [found, first = 0, second = 0] = bytes
  const isLong = first === 0x81
  const length = isLong ? second : first
  const start = isLong ? 3 : 2
  // A short length written long is no DER.
  const isProper = isLong ? length >= 0x80 : first < 0x80
  if (found !== tag || !isProper || length === 0 || bytes.length < start + length)
    throw new Error('no signature in DER')
  return { content: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) }
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}
