import type { Missing } from './contract'
import { expectationSubjects, isExpectation, orderOf, textSubjects } from './subjects'

type Side = 'commissioner' | 'contractor'
type TextSide = '' | Side
const both: readonly Side[] = ['commissioner', 'contractor']

interface Standing {
  subject: string
  side: TextSide
  text: string
}

/** Whether neither side reads the other's expectations yet: not before both are ready. */
export function isApart(ready: readonly { side: Side }[]): boolean {
  return !both.every((side) => ready.some((each) => each.side === side))
}

/** Whose texts somebody may read: what is written together, their own side's, later both. */
export function readableSides(own: Side | null, apart: boolean): TextSide[] {
  if (!apart) return ['', ...both]
  return own === null ? [''] : ['', own]
}

/** Whether a text of this subject can be of this side. */
export function fits(subject: string, side: TextSide): boolean {
  return isExpectation(subject) === (side !== '')
}

/** Subjects on which two texts stand at once, because two people wrote at once. */
export function doubles(texts: readonly Standing[]): string[] {
  return textSubjects.filter((subject) =>
    (['', ...both] as const).some(
      (side) => texts.filter((each) => each.subject === subject && each.side === side).length > 1,
    ),
  )
}

/**
 * What stands in the way of a fixed version. A subject of which nobody wrote an expectation needs no
 * outcome; one on which only one side wrote does, because silence is no agreement.
 */
export function missingFor({
  texts,
  ready,
  outcomes,
  persons,
}: {
  texts: readonly Standing[]
  ready: readonly { side: Side }[]
  outcomes: readonly { subject: string }[]
  persons: readonly { side: Side; confirms: boolean }[]
}): Missing[] {
  const undecided = expectationSubjects.filter(
    (subject) =>
      texts.some((each) => each.subject === subject && each.text !== '') &&
      !outcomes.some((each) => each.subject === subject),
  )
  const silent = both.filter(
    (side) => !persons.some((person) => person.side === side && person.confirms),
  )
  const apart = isApart(ready)
  return [
    ...doubles(texts).map((of) => ({ code: 'two-texts' as const, of })),
    ...(apart ? [{ code: 'apart' as const, of: '' }] : []),
    ...(apart ? [] : undecided.map((of) => ({ code: 'no-outcome' as const, of }))),
    ...silent.map((of) => ({ code: 'nobody-confirms' as const, of })),
  ]
}

/** In the order of the page, and of who wrote first. */
export function inOrder<T extends { subject: string; side: string }>(texts: readonly T[]): T[] {
  const rank = ({ side }: T) => ['', ...both].indexOf(side)
  return [...texts].sort((a, b) => orderOf(a.subject) - orderOf(b.subject) || rank(a) - rank(b))
}
