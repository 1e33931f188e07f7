import type { barriers, channelKinds, messageStates } from '../../db/projects'
import { addDays, type IsoDate } from '../time/date'

/*
 * Which channels would reach a group, what a plan of messages leaves out, and how local it is. All
 * rules stand in this file; they advise, and refuse nothing.
 */

export type ChannelKind = (typeof channelKinds)[number]
export type Barrier = (typeof barriers)[number]

export interface Channel {
  id: string
  kind: ChannelKind
  /** In the wijk itself; not local: a supplier from outside. */
  isLocal: boolean
  /** Codes of languages it can carry; none: any. */
  languages: readonly string[]
  /** How long before it appears its text must be in. */
  noticeDays: number
  /** Of one message through it, in euro cents. */
  cost: number
  /** Which groups, and how many people of each; null: nobody knows how many. */
  reaches: readonly { audienceId: string; people: number | null; isMeasured: boolean }[]
}

export interface Audience {
  id: string
  /** Codes of languages that are needed to reach all of it. */
  languages: readonly string[]
  barriers: readonly Barrier[]
  /** How many people are to be reached; null: not said. */
  reachGoal: number | null
}

export interface PlannedMessage {
  id: string
  audienceId: string
  channelId: string
  /** Of the moment of the project that its date follows. */
  momentOn: IsoDate
  daysBefore: number
  state: (typeof messageStates)[number]
  /** Codes of languages that it has a text in. */
  languages: readonly string[]
}

/** What gets past each barrier: the one table that the advice rests on besides reach. */
const suits: Record<Barrier, readonly ChannelKind[]> = {
  'hardly-online': [
    'gemeente-letter',
    'local-paper',
    'poster',
    'shop-counter',
    'notice-board',
    'faith-board',
    'local-radio',
    'passes-on',
  ],
  'hard-to-read': ['passes-on', 'local-radio', 'whatsapp-group'],
  'other-language': ['passes-on', 'whatsapp-group', 'shop-counter'],
  'little-trust': ['passes-on', 'notice-board', 'faith-board', 'shop-counter'],
  'little-time': ['whatsapp-group', 'school-app', 'poster', 'shop-counter'],
}

/** A channel that would do, with the reasons as values, for a sentence to be made of. */
export interface Suggestion {
  channelId: string
  /** Null: nobody knows how many. */
  people: number | null
  isMeasured: boolean
  isLocal: boolean
  /** Of this group, what the channel gets past. */
  overcomes: readonly Barrier[]
  /** Needed for this group, and not carried by the channel. */
  lacksLanguages: readonly string[]
  /** The last day that its text can be in. */
  copyOn: IsoDate
}

/** When a message goes out: never stored, so it moves with the moment. Less than 0 days: after it. */
export function sendsOn({ momentOn, daysBefore }: { momentOn: IsoDate; daysBefore: number }) {
  return addDays(momentOn, -daysBefore)
}

/** The last day that the text of a message can be in. */
function copyOnOf(sendOn: IsoDate, { noticeDays }: { noticeDays: number }): IsoDate {
  return addDays(sendOn, -noticeDays)
}

/**
 * Channels that would reach a group with something that goes out on `sendOn`, best first. Left out is
 * what does not reach it, and what must have had its text before `today`.
 *
 * What gets past more of what keeps the group away comes first, then what speaks more of its
 * languages, then what is of the wijk, then what reaches more people, then what costs less. So a
 * supplier from outside never comes before a channel of the wijk that does as well.
 */
export function suggestChannels(
  audience: Audience,
  channels: readonly Channel[],
  { sendOn, today }: { sendOn: IsoDate; today: IsoDate },
): Suggestion[] {
  return channels
    .flatMap((channel) => {
      const reach = channel.reaches.find(({ audienceId }) => audienceId === audience.id)
      const copyOn = copyOnOf(sendOn, channel)
      if (reach === undefined || copyOn < today) return []
      const { people, isMeasured } = reach
      const overcomes = audience.barriers.filter((each) => suits[each].includes(channel.kind))
      const lacksLanguages =
        channel.languages.length === 0 ? [] : without(audience.languages, channel.languages)
      const { id: channelId, isLocal, cost } = channel
      const suggestion = {
        ...{ channelId, people, isMeasured, isLocal },
        ...{ overcomes, lacksLanguages, copyOn },
      }
      return [{ suggestion, cost }]
    })
    .sort(
      ({ suggestion: a, cost: costOfA }, { suggestion: b, cost: costOfB }) =>
        b.overcomes.length - a.overcomes.length ||
        a.lacksLanguages.length - b.lacksLanguages.length ||
        Number(b.isLocal) - Number(a.isLocal) ||
        (b.people ?? 0) - (a.people ?? 0) ||
        costOfA - costOfB,
    )
    .map(({ suggestion }) => suggestion)
}

/** Channels of the wijk that reach the same group: shown before a supplier is chosen. */
export function localInstead(audienceId: string, channels: readonly Channel[]): Channel[] {
  return channels.filter(
    ({ isLocal, reaches }) => isLocal && reaches.some((each) => each.audienceId === audienceId),
  )
}

export type Gap =
  | { kind: 'not-reached'; audienceId: string }
  | { kind: 'below-goal'; audienceId: string; people: number; goal: number }
  | { kind: 'language-missing'; messageId: string; language: string }
  | { kind: 'copy-date-missed'; messageId: string; copyOn: IsoDate }

/**
 * What a plan leaves out, groups first. A goal counts as met by the widest single channel: the same
 * people read several, so adding them up would promise too much. Where nobody knows how many people
 * a channel reaches, nothing is said of the goal.
 */
export function gapsOf(
  plan: {
    audiences: readonly Audience[]
    channels: readonly Channel[]
    messages: readonly PlannedMessage[]
  },
  today: IsoDate,
): Gap[] {
  const channels = new Map(plan.channels.map((channel) => [channel.id, channel]))
  const audiences = new Map(plan.audiences.map((audience) => [audience.id, audience]))
  return [
    ...plan.audiences.flatMap((audience) => reachGap(audience, plan.messages, channels)),
    ...plan.messages
      .filter(({ state }) => state !== 'sent')
      .flatMap((message) => [
        ...languageGaps(message, audiences.get(message.audienceId)),
        ...copyGap(message, channels.get(message.channelId), today),
      ]),
  ]
}

function reachGap(
  { id: audienceId, reachGoal }: Audience,
  messages: readonly PlannedMessage[],
  channels: ReadonlyMap<string, Channel>,
): Gap[] {
  // A message through a channel that does not reach the group reaches nobody.
  const reaches = messages
    .filter((message) => message.audienceId === audienceId)
    .flatMap(({ channelId }) => channels.get(channelId)?.reaches ?? [])
    .filter((reach) => reach.audienceId === audienceId)
  if (reaches.length === 0) return [{ kind: 'not-reached', audienceId }]
  if (reachGoal === null || reaches.some(({ people }) => people === null)) return []
  const people = Math.max(...reaches.map((reach) => reach.people ?? 0))
  return people < reachGoal ? [{ kind: 'below-goal', audienceId, people, goal: reachGoal }] : []
}

function languageGaps(message: PlannedMessage, audience: Audience | undefined): Gap[] {
  return without(audience?.languages ?? [], message.languages).map((language) => ({
    ...({ kind: 'language-missing', messageId: message.id } as const),
    language,
  }))
}

function copyGap(message: PlannedMessage, channel: Channel | undefined, today: IsoDate): Gap[] {
  if (channel === undefined) return []
  const copyOn = copyOnOf(sendsOn(message), channel)
  return copyOn < today ? [{ kind: 'copy-date-missed', messageId: message.id, copyOn }] : []
}

/** How much of the plan is of the wijk: messages, and euro cents. */
export function localShare(
  messages: readonly PlannedMessage[],
  channels: readonly Channel[],
): { messages: number; localMessages: number; cost: number; localCost: number } {
  const used = messages.flatMap(
    ({ channelId }) => channels.find(({ id }) => id === channelId) ?? [],
  )
  const local = used.filter(({ isLocal }) => isLocal)
  const sum = (some: readonly Channel[]) => some.reduce((total, { cost }) => total + cost, 0)
  return {
    ...{ messages: used.length, localMessages: local.length },
    ...{ cost: sum(used), localCost: sum(local) },
  }
}

function without(needed: readonly string[], there: readonly string[]): string[] {
  return needed.filter((each) => !there.includes(each))
}
