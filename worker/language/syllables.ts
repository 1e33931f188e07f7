import type { Locale } from '../http/schemas'

/**
 * How many syllables a word has, by the rules of spelling; at least 1. Written for counting over a
 * text: a borrowed word may be one off. A number and a word without a Latin vowel count as one.
 */
export function syllablesOf(word: string, locale: Locale): number {
  const parts = word.toLowerCase().split(/[-'’‑]/)
  const count = locale === 'nl' ? dutchIn : englishIn
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + count(part), 0),
  )
}

// Longest first: "eeuw", "mooi" and "bureau" have one vowel sound where these letters stand.
const dutchVowel =
  /eau|eeu|ieu|aai|ooi|oei|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|[aeiouy]|ïe|ë[ei]|[äëïöü]/g

// English words in Dutch, with a final e that is not heard or vowels that sound as one.
const borrowed = new Map(
  Object.entries({
    site: 1,
    online: 2,
    offline: 2,
    team: 1,
    coach: 1,
    update: 2,
    cake: 1,
    game: 1,
  }),
)

/** A trema begins a syllable; an accent changes nothing ("één"). */
function dutchIn(part: string): number {
  for (const [ending, count] of borrowed)
    if (part.endsWith(ending)) {
      const rest = part.slice(0, -ending.length)
      return count + (rest === '' ? 0 : dutchIn(rest))
    }
  const plain = part
    .replaceAll(/[áàâãå]/g, 'a')
    .replaceAll(/[éèê]/g, 'e')
    .replaceAll(/[íìî]/g, 'i')
    .replaceAll(/[óòô]/g, 'o')
    .replaceAll(/[úùû]/g, 'u')
    // "Yoghurt" and "quote": here these letters are consonants.
    .replace(/^y(?=[aeiou])/, 'j')
    .replaceAll(/qu(?=[aeiou])/g, 'k')
    // "Museum", but not "neus"; "station" is said as one sound at its end.
    .replace(/eum(?=s?$)/, 'e-um')
    .replace(/tion(?=s?$)/, 'sjon')
  return plain.match(dutchVowel)?.length ?? 0
}

/** Vowel groups, less the e that is not heard at the end, in "-es" and in "-ed". */
function englishIn(part: string): number {
  if (part.length <= 3) return /[aeiouy]/.test(part) ? 1 : 0
  const heard = part
    .replace(/^y/, '')
    .replace(/([^aeiouylr])[lr]e$/, '$1-el')
    .replace(/([^td])ed$/, '$1')
    .replace(/([^sxzcgh]|[^cs]h)es$/, '$1')
    .replace(/([^aeiouy])e$/, '$1')
    .replace(/e(?=(?:ly|ment|ful|less|ness)s?$)/, '')
    .replaceAll(/qu/g, 'q')
    .replaceAll(/[cgst]i(?=ous|on|al|an|en)/g, 'sh')
    .replaceAll(/i(?=[aou])|(?<=[iu])(?=e[trn])|e(?=(?:a|o)$)|e(?=o[^puv])/g, '$&-')
  return heard.match(/[aeiouy]+/g)?.length ?? 0
}
