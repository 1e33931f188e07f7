/**
 * What an area is found by, from its name or from what somebody types: without capitals, accents,
 * signs and the word in front, so that "'s-Gravenhage" and "gravenhage" meet.
 */
export function searchKeyOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words.replace(/^(?:de|het|s|t|gemeente|wijk \d+) (?=\S)/, '')
}
