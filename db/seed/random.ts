/** A stream of numbers that is the same on every machine for the same seed words. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
  /** An opaque id as the service makes them: `bkg_` and 20 characters. */
  id(prefix: string): string
  hex(digits: number): string
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const HEX = '0123456789abcdef'

/**
 * Makes a stream from words. Each part of the seed has a stream of its own, so that a change in one
 * leaves the others as they were.
 */
export function randomFrom(words: string): Random {
  const draw = sfc32(words)
  const next = () => draw() / 2 ** 32
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const letters = (alphabet: string, count: number) =>
    Array.from({ length: count }, () => alphabet[int(0, alphabet.length - 1)]).join('')
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    shuffled: (list) =>
      list
        .map((item) => ({ item, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item),
    id: (prefix) => `${prefix}_${letters(ALPHABET, 20)}`,
    hex: (digits) => letters(HEX, digits),
  }
}

/** Chris Doty-Humphrey's small fast counter generator: 128 bits of state, whole 32-bit numbers. */
function sfc32(words: string): () => number {
  let [a, b, c, counter] = [hash(words, 1), hash(words, 2), hash(words, 3), 1]
  const draw = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let warmUp = 0; warmUp < 15; warmUp++) draw()
  return draw
}

/** FNV-1a, 32 bits, with a salt in front. */
function hash(words: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193)
  return value
}
