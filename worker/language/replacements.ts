import type { Phrases } from './phrases'
import { linesOf, phrasesFrom } from './phrases'

/** Reads a list of lines "form|form: instead, instead" into phrases with what to say instead. */
export function replacements(lines: string): Phrases<readonly string[]> {
  return phrasesFrom(
    linesOf(lines).flatMap((line) => {
      const [forms = '', instead = ''] = line.split(': ')
      return forms.split('|').map((form) => [form, instead.split(', ')] as const)
    }),
  )
}
