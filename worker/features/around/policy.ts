import { addDays, type IsoDate } from '../../time/date'

/** Who is not told within so many days that they stand here, stands here no longer. */
export const UNTOLD_DAYS = 31

export function untoldUntil(namedOn: IsoDate): IsoDate {
  return addDays(namedOn, UNTOLD_DAYS)
}

/** A contact is quiet when nobody spoke with them for so many days. */
export const QUIET_DAYS = 60

/** Whether contact with an organisation has gone quiet: somebody keeps it, and it was long ago. */
export function isQuiet(
  { assigneeId, spokenOn }: { assigneeId: string | null; spokenOn: IsoDate | null },
  today: IsoDate,
): boolean {
  return assigneeId !== null && spokenOn !== null && addDays(spokenOn, QUIET_DAYS) < today
}

export interface Named {
  name: string
  function: string
  email: string
}

/**
 * What becomes of a contact when a form names one: nobody, the same person, or somebody else, who has to
 * be told anew. Without a mail address the name tells who it is.
 */
export function contactAfter(
  before: Pick<Named, 'name' | 'email'> | undefined,
  asked: Named,
): 'none' | 'same' | 'other' {
  if (asked.name === '' && asked.email === '') return 'none'
  if (!before || before.email !== asked.email) return 'other'
  return asked.email !== '' || before.name === asked.name ? 'same' : 'other'
}

interface Entry {
  name: string
  wants: string
  offers: string
  takesPart: string
  themes: readonly string[]
}

/** Whether an entry says something else, so that whoever confirmed it has to look again. */
export function saysAnother(before: Entry, asked: Entry): boolean {
  const text = ({ name, wants, offers, takesPart, themes }: Entry) =>
    JSON.stringify([name, wants, offers, takesPart, [...themes].sort()])
  return text(before) !== text(asked)
}

/** What waits for an answer first, by its date; then all others as they stood. */
export function openFirst<One extends { answerBy: IsoDate | null; answer: string }>(
  initiatives: readonly One[],
): One[] {
  const isOpen = (one: One) => one.answerBy !== null && one.answer === ''
  const open = initiatives.filter(isOpen)
  open.sort((a, b) => (a.answerBy ?? '').localeCompare(b.answerBy ?? ''))
  return [...open, ...initiatives.filter((one) => !isOpen(one))]
}
