/** A piece of a text, by offsets in UTF-16 units as `slice` takes them. */
export interface Span {
  start: number
  end: number
}

/** A word as it is compared (lower case, straight apostrophe) with the place where it stands. */
export interface Word extends Span {
  text: string
}

// A dotted abbreviation is one word with its dots; "foto's", "e-mail" and "19.00" are one word too.
const pattern =
  /(?<![\p{L}\p{N}])\p{L}{1,3}(?:\.\p{L}{1,3})+(?![\p{L}\p{N}])\.?|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+|[.,:/](?=\p{N})\p{N}+)*/gu

/** The words of a text from `start` to `end`, in order. Takes time in proportion to its length. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.slice(start, end).matchAll(pattern))
    words.push({
      text: word.toLowerCase().replaceAll('’', "'"),
      start: start + index,
      end: start + index + word.length,
    })
  return words
}
