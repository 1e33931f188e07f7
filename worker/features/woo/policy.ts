/**
 * What stands in place of a personal datum: the ground of the Woo by which it is left out. Always
 * the same, so that its length says nothing of what stood there.
 */
export const BLACK = '[5.1.2e]'

/** What was blacked out, for the list that goes with the document. */
export type Blacked = 'name' | 'phone' | 'mail' | 'number' | 'remark' | 'line'

export interface Redacted {
  text: string
  blacked: Blacked[]
}

// Telephone numbers as people write them: ten digits from a 0, or after +31 or 0031, with anything
// small in between. Rather too much than too little: a date may go along with it.
const phone = /(?:\+\s?31|0031|0)(?:[\s().–-]*\d){9}/g
const mail = /[^\s@<>;,()]+@[^\s@<>;,()]+\.[^\s@<>;,()]+/g
/** An account number (IBAN); before telephone numbers, because ten of its digits look like one. */
const accountNumber = /[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?/g
/** Nine digits or more in a row, whatever they count. */
const longNumber = /\d(?:[ .-]?\d){8,}/g
const particles = new Set(
  'aan bij den der des het ten ter tot uit van von voor dos del las los'.split(' '),
)

/**
 * Finds names in free text: each as it was typed, and each of its parts of three letters or more.
 * An ordinary word that is also a name goes too.
 */
export function nameFinder(names: readonly string[]): RegExp | null {
  const found = new Set<string>()
  for (const name of names) {
    const whole = name.trim()
    if (whole.length >= 2) found.add(whole.toLowerCase())
    for (const part of whole.split(/[\s.,/&()]+/)) {
      const word = part.toLowerCase()
      if (/\p{L}{3}/u.test(word) && !particles.has(word)) found.add(word)
    }
  }
  if (found.size === 0) return null
  // The longest first: of 'Anna de Vries' nothing must stay between the blocks.
  const parts = [...found].sort((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Free text without the names, numbers and mail addresses that can be recognised in it. Pure. */
export function redactText(text: string, names: RegExp | null): Redacted {
  const blacked = new Set<Blacked>()
  const black = (what: Blacked) => () => {
    blacked.add(what)
    return BLACK
  }
  let left = text
    .normalize('NFC')
    .replace(mail, black('mail'))
    .replace(accountNumber, black('number'))
    .replace(phone, black('phone'))
    .replace(longNumber, black('number'))
  if (names) left = left.replace(names, black('name'))
  return { text: left, blacked: [...blacked] }
}

/** A field that is a person's whatever stands in it; nothing when it is empty. */
export function redactWhole(text: string | null, what: Blacked): Redacted {
  return text?.trim() ? { text: BLACK, blacked: [what] } : { text: '', blacked: [] }
}
