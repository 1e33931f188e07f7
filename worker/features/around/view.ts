import { momentAt } from '../../time/amsterdam'
import type { IsoDate } from '../../time/date'
import type { AreaNote, Initiative, Stakeholder } from './contract'
import { isQuiet, untoldUntil } from './policy'
import type { ContactRow, InitiativeRow, NoteRow, StakeholderRow } from './queries'

/** What an entry says, without whom it names. */
export function entryView(row: StakeholderRow) {
  const { name, kind, wants, offers, takesPart, themes, alliance, onStory, state, revision } = row
  return {
    ...{ name, kind, wants, offers, takesPart, themes: [...themes] },
    ...{ alliance, onStory, state, revision },
  }
}

export function stakeholderView(
  row: StakeholderRow,
  contact: ContactRow | undefined,
  today: IsoDate,
): Stakeholder {
  return {
    id: row.id,
    ...entryView(row),
    ...{ assigneeId: row.assigneeId, spokenOn: row.spokenOn, isQuiet: isQuiet(row, today) },
    contact: contact
      ? {
          name: contact.name,
          function: contact.function,
          email: contact.email,
          told: contact.toldAt === null ? null : momentAt(contact.toldAt),
          untilOn: untoldUntil(momentAt(contact.since).on),
        }
      : null,
  }
}

export function initiativeView(
  found: { initiative: InitiativeRow; stakeholder: string | null; answerer: string | null },
  today: IsoDate,
): Initiative {
  const { initiative, stakeholder, answerer } = found
  const { projectId: _, answeredAt, themes, ...row } = initiative
  return {
    ...row,
    themes: [...themes],
    by: stakeholder ?? row.who,
    isLate: row.answerBy !== null && row.answer === '' && row.answerBy < today,
    answered: answeredAt === null ? null : momentAt(answeredAt),
    answeredBy: answerer,
  }
}

export function noteView({ note, by }: { note: NoteRow; by: string | null }): AreaNote {
  const { id, part, text, source, place, photo, mapX, mapY, writtenAt, revision } = note
  const spot = mapX === null || mapY === null ? null : { x: mapX, y: mapY }
  return { id, part, text, source, place, photo, spot, by, noted: momentAt(writtenAt), revision }
}
