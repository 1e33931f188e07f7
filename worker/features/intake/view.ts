import type { Actor } from '../../auth/actor'
import { momentAt } from '../../time/amsterdam'
import type { IntakeText, VersionLine } from './contract'
import type { ConfirmationRow, PersonRow, VersionRow, WrittenText } from './queries'
import { isSubject } from './subjects'

/** A text as people read it: who wrote it, and when. */
export function textView(row: WrittenText, readerId: string): IntakeText[] {
  const { id, subject, side, text, replaces, writtenBy, writtenAt, name } = row
  if (!isSubject(subject)) return []
  const written = momentAt(writtenAt)
  const isMine = writtenBy === readerId
  return [{ id, subject, side, text, replaces: [...replaces], by: name, isMine, written }]
}

/** A version in a list, with who was asked to confirm it. */
export function versionView(
  row: VersionRow,
  confirmations: readonly ConfirmationRow[],
  persons: readonly PersonRow[],
  reader: Actor,
): VersionLine {
  return {
    number: row.number,
    fingerprint: row.fingerprint,
    made: momentAt(row.madeAt),
    madeBy: row.name,
    published: row.publishedAt === null ? null : momentAt(row.publishedAt),
    confirmations: confirmations
      .filter(({ number }) => number === row.number)
      .map(({ personId, confirmedAt }) => {
        const person = persons.find(({ id }) => id === personId)
        return {
          personId,
          name: person?.name ?? null,
          side: person?.side ?? null,
          confirmed: confirmedAt === null ? null : momentAt(confirmedAt),
          isMine: isOf(person, reader),
        }
      }),
  }
}

/** Whether somebody at the table is this reader, by their mail address. */
export function isOf(person: PersonRow | undefined, reader: Actor): boolean {
  if (!person || reader.kind !== 'account' || person.email === '') return false
  return person.email.toLowerCase() === reader.email.toLowerCase()
}
