import { eq } from 'drizzle-orm'
import type { Database } from '../../db/open'
import { member } from '../../db/tenant/schema/member'

/** As many letters as a search looks at: the triggers keep the beginnings of words up to these. */
export const SEARCH_LETTERS = 10
const SORT_LETTERS = 60

/** A text without capitals and accents, with single spaces: 'Zoë  de Haan' is 'zoe de haan'. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** A name and a mail address from each of their words on, once each: what a search finds. */
export function endingsOf(name: string, email: string): string[] {
  const from = (text: string) => {
    const whole = folded(text)
    return [...whole.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => whole.slice(index))
  }
  return [
    ...new Set([...from(name), ...from(email)].map((ending) => ending.slice(0, SEARCH_LETTERS))),
  ]
}

/** Who is to stand in the list of an organisation's people. */
export interface NewMember {
  /** Of the account: the tenant's own, or the directory's for staff. */
  id: string
  name: string
  email: string
  staff: boolean
}

/** The row of a member. `at`: epoch seconds, also the clock by which its grants are read. */
export function memberRow({ id, name, email, staff }: NewMember, at: number) {
  const sortKey = folded(name).slice(0, SORT_LETTERS)
  return { id, name, email, staff, sortKey, endings: endingsOf(name, email), since: at, seenAt: at }
}

/** The write that gives a member another name, by which the list finds them from then on. */
export function renameMember(db: Database, id: string, name: string, email: string) {
  const sortKey = folded(name).slice(0, SORT_LETTERS)
  const endings = endingsOf(name, email)
  return db.update(member).set({ name, sortKey, endings }).where(eq(member.id, id))
}

/** The write that puts somebody in the list; who stands in it already stays as they are. */
export function listMember(db: Database, person: NewMember, at: number) {
  return db.insert(member).values(memberRow(person, at)).onConflictDoNothing({ target: member.id })
}
