import { planLanguages } from '../../../db/projects'
import type { Locale } from '../../http/schemas'
import {
  type Gap,
  type Audience as InAdvice,
  type Channel as InAdviceChannel,
  type PlannedMessage as InAdviceMessage,
  sendsOn,
} from '../../projects/communication-advice'
import { momentOf } from '../../time/amsterdam'
import { addDays, type IsoDate } from '../../time/date'
import type { Audience, Channel, PlanGap, PlannedMessage, ProjectMoment } from './contract'
import { languageName } from './policy'
import type { AudienceRow, ChannelRow, MessageRow, MomentRow, ReachRow, TeamRow } from './queries'

export function audienceView({ projectId: _, ...row }: AudienceRow): Audience {
  return { ...row, languages: [...row.languages], barriers: [...row.barriers] }
}

export function channelView(
  { projectId: _, ...row }: ChannelRow,
  reaches: readonly ReachRow[],
): Channel {
  return {
    ...row,
    languages: [...row.languages],
    reaches: reaches
      .filter(({ channelId }) => channelId === row.id)
      .map(({ audienceId, people, isMeasured }) => ({ audienceId, people, isMeasured })),
    isLocal: row.kind !== 'supplier',
  }
}

/** A moment with its day: its own, or that of its gathering in Amsterdam. */
export function momentView(row: MomentRow): ProjectMoment {
  const { id, name, onDate, gatheringId, gatheringStartsMin, revision } = row
  const on = onDate ?? momentOf(gatheringStartsMin ?? 0).on
  return { id, name, on, gatheringId, revision }
}

/** Everybody in a team once. */
export function teamView(rows: readonly TeamRow[]) {
  const isBuddy = (id: string) => rows.some((row) => row.id === id && row.role === 'buddy')
  return rows
    .filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index)
    .map(({ id, name }) => ({ id, name, isBuddy: isBuddy(id) }))
}

export function messageView(
  row: MessageRow,
  parts: {
    channels: readonly Channel[]
    moments: readonly ProjectMoment[]
    team: readonly { id: string; name: string }[]
  },
  today: IsoDate,
): PlannedMessage {
  const { id, subject, audienceId, channelId, momentId, daysBefore, assigneeId, state } = row
  const momentOn = parts.moments.find((each) => each.id === momentId)?.on ?? today
  const on = sendsOn({ momentOn, daysBefore })
  const notice = parts.channels.find((each) => each.id === channelId)?.noticeDays ?? 0
  const copyOn = addDays(on, -notice)
  return {
    ...{ id, subject, audienceId, channelId, momentId, daysBefore, assigneeId, state },
    ...{ sendsOn: on, copyOn, isLate: state !== 'sent' && copyOn < today },
    assignee: parts.team.find((each) => each.id === assigneeId)?.name ?? null,
    checkAsked: row.checkAskedAt !== null,
    ...{ reason: row.reason, writtenIn: [...row.writtenIn], revision: row.revision },
  }
}

/** The same in the words of the advice; a channel that is not there carries nothing. */
export function forAdvice(parts: {
  audiences: readonly Audience[]
  channels: readonly Channel[]
  moments: readonly ProjectMoment[]
  messages: readonly PlannedMessage[]
}): { audiences: InAdvice[]; channels: InAdviceChannel[]; messages: InAdviceMessage[] } {
  return {
    audiences: [...parts.audiences],
    channels: parts.channels
      .filter(({ isThere }) => isThere)
      .map((channel) => ({ ...channel, cost: channel.costCents })),
    messages: parts.messages.map((message) => ({
      ...message,
      momentOn: parts.moments.find(({ id }) => id === message.momentId)?.on ?? message.sendsOn,
      languages: message.writtenIn,
    })),
  }
}

export function gapView(gap: Gap): PlanGap {
  const nothing = { audienceId: null, messageId: null, people: null, goal: null }
  return { ...nothing, language: null, copyOn: null, ...gap }
}

/** All languages that a message can have a text in, by name. */
export function languagesFor(locale: Locale) {
  const named = planLanguages.map((code) => ({ code, name: languageName(code, locale) }))
  const [first, ...others] = named
  return [...(first ? [first] : []), ...others.sort((a, b) => a.name.localeCompare(b.name, locale))]
}
