import type { TeamRole } from '../../../db/roles'
import type { Role } from '../../auth/actor'
import type { ProjectRow } from '../../projects/open-project'
import type { IsoDate } from '../../time/date'
import type { Advice, Party, ProjectArea, WorkItem } from './contract'
import { adviceDueOn } from './policy'
import type { AdviceRow, AreaRow, ItemRow, PartyRow } from './queries'

interface TeamRow {
  holderId: string
  name: string
  role: Role
}

/** What a project is, as its forms change it. */
export function factsOf(row: ProjectRow) {
  const { id, name, kind, summary, startsOn, endsOn, publicVotes, revision } = row
  const { contactName, contactFunction, contactPhone, contactEmail } = row
  return {
    ...{ id, name, kind, summary, startsOn, endsOn, publicVotes, revision },
    ...{ contactName, contactFunction, contactPhone, contactEmail },
  }
}

export function areaView({ projectId: _, addresses, ...row }: AreaRow): ProjectArea {
  return { ...row, addresses: [...addresses] }
}

export function nameIn(team: readonly TeamRow[], holderId: string): string | null {
  return team.find((each) => each.holderId === holderId)?.name ?? null
}

export function itemView(item: ItemRow, team: readonly TeamRow[], myId: string): WorkItem {
  const { id, title, assigneeId, dueOn, state, revision } = item
  return {
    ...{ id, title, assigneeId, dueOn, state, revision },
    owner: nameIn(team, assigneeId),
    isMine: assigneeId === myId,
  }
}

export type ShownRole = TeamRole | 'wijkverbinder'

export function roleShown(role: Role): role is ShownRole {
  return !['resident', 'host', 'professional', 'admin', 'operator'].includes(role)
}

/** Everybody in a team once, with the first of their roles. */
export function peopleIn(team: readonly TeamRow[]) {
  return team.flatMap(({ holderId, name, role }, index) =>
    roleShown(role) && team.findIndex((each) => each.holderId === holderId) === index
      ? [{ id: holderId, name, role }]
      : [],
  )
}

export function partyView(row: PartyRow): Party {
  const { id, name, part, capacity, contactName, contactEmail, agreementName, agreedOn, revision } =
    row
  return { id, name, part, capacity, contactName, contactEmail, agreementName, agreedOn, revision }
}

export function adviceView(row: AdviceRow | undefined): Advice {
  const { informedOn = null, askedOn = null, advisedOn = null, answeredOn = null } = row ?? {}
  return {
    ...{ informedOn, askedOn, advisedOn, answeredOn },
    dueOn: adviceDueOn(askedOn),
    revision: row?.revision ?? 0,
  }
}

export function questionView(
  { id, what, answerBy }: { id: string; what: string; answerBy: IsoDate | null },
  today: IsoDate,
) {
  const by = answerBy ?? today
  return { id, what, answerBy: by, isLate: by < today }
}
