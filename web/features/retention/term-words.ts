import type { RetentionRule } from '../../../worker/features/retention/contract'
import type { useWords } from './words'

type Words = ReturnType<typeof useWords>

/** "90 dagen", "24 maanden", "7 jaar". */
export function termWords(words: Words, unit: RetentionRule['unit'], length: number): string {
  return words[unit](length)
}

/** What a kind is called; its code where the page does not know it yet. */
export function kindTitle({ kinds }: Words, kind: string): string {
  const known: Record<string, { title: string }> = kinds
  return known[kind]?.title ?? kind
}
