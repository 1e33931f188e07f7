import { basename } from 'node:path'

const MOST_SHOWN = 20

/** What is wrong with the input: all of it counted, the first of it in words. */
export interface Faults {
  add(file: string, where: string | null, words: string): void
  readonly count: number
  /** Lines for a person; without the faults beyond the first twenty. */
  lines(): string[]
}

/** An empty list of faults. */
export function newFaults(): Faults {
  const shown: string[] = []
  let count = 0
  return {
    add(file, where, words) {
      count += 1
      if (shown.length < MOST_SHOWN)
        shown.push(`  ${basename(file)}${where ? `, ${where}` : ''}: ${words}`)
    },
    get count() {
      return count
    },
    lines() {
      const heading =
        count === 1 ? 'There is a fault in the input.' : `There are ${count} faults in the input.`
      const more = count > shown.length ? [`  … and ${count - shown.length} more`] : []
      return [`${heading} Nothing was changed.`, ...shown, ...more]
    },
  }
}

/** Something typed or read, short and on one line, so that it can stand in a message. */
export function quote(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').trim()
  const characters = [...plain]
  return `"${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : plain}"`
}
