const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a]
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d]

/** A feature as it stands in a file. */
export interface Piece {
  readonly text: string
  /** From 1. */
  readonly number: number
  readonly line: number
}

/** What is too large is not read on: a fault in words. */
export const MOST_OF_A_FEATURE = 64_000_000
const MOST_AROUND = 5_000_000

/**
 * Cuts GeoJSON into its features without ever holding more than one. All that stands around them is
 * kept as a frame, with 0 for each feature, so that it can be parsed and found faulty as a whole.
 */
export class FeatureScanner {
  #frame: string[] = []
  #frameLength = 0
  /** The end of the frame, in which the name of a list stands. */
  #tail = ''
  #held: Buffer[] = []
  #heldLength = 0
  #depth = 0
  #isInText = false
  #isEscaped = false
  #isAmongFeatures = false
  #isInFeature = false
  #line = 1
  /** Of each feature: where it would stand in the frame, and its line in the file. */
  #places: { readonly at: number; readonly line: number }[] = []

  constructor(readonly onFeature: (piece: Piece) => void) {}

  /** @returns what is wrong, or null to go on */
  push(chunk: Buffer): string | null {
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]
      if (byte === NEWLINE) this.#line += 1
      if (this.#isInText) {
        if (this.#isEscaped) this.#isEscaped = false
        else if (byte === BACKSLASH) this.#isEscaped = true
        else if (byte === QUOTE) this.#isInText = false
      } else if (byte === QUOTE) this.#isInText = true
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (this.#depth === 2 && this.#isAmongFeatures && byte === OPEN_OBJECT) {
          this.#around(chunk.subarray(start, at))
          this.#begin()
          start = at
        } else if (this.#depth === 1 && byte === OPEN_LIST && !this.#isInFeature) {
          this.#around(chunk.subarray(start, at))
          start = at
          this.#isAmongFeatures = /"features"\s*:\s*$/.test(this.#tail)
        }
        this.#depth += 1
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        this.#depth -= 1
        if (this.#isInFeature && this.#depth === 2) {
          this.#hold(chunk.subarray(start, at + 1))
          this.#finish()
          start = at + 1
        } else if (this.#depth === 1) this.#isAmongFeatures = false
      }
    }
    if (this.#isInFeature) this.#hold(chunk.subarray(start))
    else this.#around(chunk.subarray(start))
    if (this.#heldLength > MOST_OF_A_FEATURE)
      return `${nameOf(this.#places)} has more than ${MOST_OF_A_FEATURE / 1_000_000} MB.`
    if (this.#frameLength > MOST_AROUND)
      return 'has more than 5 MB around its areas. Is it GeoJSON with a list of features?'
    return null
  }

  /**
   * After the last chunk.
   *
   * @returns what stands around the features; or where the file is no JSON
   */
  end(): { frame: unknown } | { fault: string } {
    if (this.#isInFeature) return { fault: `${nameOf(this.#places)} does not end. ${ANEW}` }
    const text = this.#frame.join('').replace(/^\uFEFF/, '')
    try {
      return { frame: JSON.parse(text) }
    } catch (error) {
      const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length)
      const before = this.#places.filter((place) => place.at < at)
      const where = before.length > 0 ? `after ${nameOf(before)}` : 'at its beginning'
      return { fault: `is no JSON ${where}. ${ANEW}` }
    }
  }

  #around(bytes: Buffer) {
    if (bytes.length === 0) return
    const text = bytes.toString('utf8')
    this.#frame.push(text)
    this.#frameLength += text.length
    this.#tail = (this.#tail + text).slice(-80)
  }

  #begin() {
    this.#isInFeature = true
    this.#places.push({ at: this.#frameLength, line: this.#line })
    this.#frame.push('0')
    this.#frameLength += 1
  }

  #hold(bytes: Buffer) {
    this.#held.push(bytes)
    this.#heldLength += bytes.length
  }

  #finish() {
    const text = Buffer.concat(this.#held).toString('utf8')
    this.#held = []
    this.#heldLength = 0
    this.#isInFeature = false
    const line = this.#places.at(-1)?.line ?? 1
    this.onFeature({ text, number: this.#places.length, line })
  }
}

const ANEW = 'Download it again.'
const nameOf = (places: readonly { readonly line: number }[]) =>
  `area ${places.length} (line ${places.at(-1)?.line ?? 1})`
