import type { FieldError } from '../../http/problems'

/** What is wrong with a term that an administrator sets; none when it may be so. */
export function termFaults(
  asked: { length: number; category?: string | undefined; listTerm?: string | undefined },
  { least, most }: { least: number; most: number },
  hasSelectionList: boolean,
): FieldError[] {
  const faults: FieldError[] = []
  if (asked.length < least) faults.push({ pointer: '/length', code: 'too-small' })
  if (asked.length > most) faults.push({ pointer: '/length', code: 'too-big' })
  if (!hasSelectionList && asked.category) faults.push({ pointer: '/category', code: 'invalid' })
  if (!hasSelectionList && asked.listTerm) faults.push({ pointer: '/listTerm', code: 'invalid' })
  return faults
}
