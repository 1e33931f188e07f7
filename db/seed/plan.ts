import { wallOf } from '../../worker/time/amsterdam'
import { addDays } from '../../worker/time/date'
import type {
  audience,
  buddyTerms,
  channel,
  channelReach,
  message,
  messageText,
  projectMoment,
} from '../tenant/schema/plan'
import type { Random } from './random'

type AudienceRow = typeof audience.$inferSelect
type ChannelRow = typeof channel.$inferSelect
type MessageRow = typeof message.$inferSelect

/** A communication plan. Its parts name each other by a word of their own. */
export interface DemoPlan {
  readonly buddy: Pick<typeof buddyTerms.$inferSelect, 'pay' | 'costCents' | 'isLocal'>
  readonly audiences: Readonly<
    Record<
      string,
      Pick<AudienceRow, 'stream' | 'name' | 'size' | 'languages'> & Partial<AudienceRow>
    >
  >
  readonly channels: Readonly<
    Record<
      string,
      Pick<ChannelRow, 'kind' | 'name'> &
        Partial<ChannelRow> & {
          /** By group, how many people; null: nobody knows. */
          reaches?: Readonly<Record<string, number | null>>
        }
    >
  >
  /** Each so many days from now. */
  readonly moments: Readonly<Record<string, readonly [name: string, inDays: number]>>
  readonly messages: readonly {
    readonly subject: string
    readonly to: string
    readonly by: string
    readonly at: string
    readonly daysBefore: number
    /** By mail address. */
    readonly writer?: string
    readonly state?: MessageRow['state']
    readonly reason?: string
    /** By language. */
    readonly texts?: Readonly<Record<string, string>>
  }[]
}

export interface PlanRows {
  terms: (typeof buddyTerms.$inferSelect)[]
  audiences: AudienceRow[]
  channels: ChannelRow[]
  reaches: (typeof channelReach.$inferSelect)[]
  moments: (typeof projectMoment.$inferSelect)[]
  messages: MessageRow[]
  messageTexts: (typeof messageText.$inferSelect)[]
}

export const noPlan = (): PlanRows => ({
  ...{ terms: [], audiences: [], channels: [], reaches: [] },
  ...{ moments: [], messages: [], messageTexts: [] },
})

/** Adds the plan of a project. */
export function plan(
  rows: PlanRows,
  demo: DemoPlan,
  of: {
    projectId: string
    random: Random
    nowMin: number
    accountOf: (email: string) => string
  },
): void {
  const { projectId, random, nowMin, accountOf } = of
  const today = wallOf(nowMin).on
  const idsFor = (prefix: string, parts: object) =>
    new Map(Object.keys(parts).map((word) => [word, random.id(prefix)]))
  const audiences = idsFor('aud', demo.audiences)
  const channels = idsFor('chn', demo.channels)
  const moments = idsFor('mom', demo.moments)
  const idOf = (ids: Map<string, string>, word: string) => {
    const id = ids.get(word)
    if (!id) throw new Error(`nothing in the plan is called ${word}`)
    return id
  }
  rows.terms.push({ projectId, ...demo.buddy, revision: 1 })
  for (const [word, each] of Object.entries(demo.audiences))
    rows.audiences.push({
      ...{ sizeSource: '', barriers: [], approach: '', reachGoal: null, ...each },
      ...{ projectId, id: idOf(audiences, word), revision: 1 },
    })
  for (const [word, { reaches = {}, ...each }] of Object.entries(demo.channels)) {
    const channelId = idOf(channels, word)
    rows.channels.push({
      ...{ isThere: true, contact: '', contactName: '', agreedOn: null, languages: [] },
      ...{ rhythm: '', noticeDays: 0, costCents: 0, ...each },
      ...{ projectId, id: channelId, revision: 1 },
    })
    for (const [group, people] of Object.entries(reaches))
      rows.reaches.push({
        ...{ projectId, channelId, audienceId: idOf(audiences, group), people },
        isMeasured: false,
      })
  }
  for (const [word, [name, inDays]] of Object.entries(demo.moments))
    rows.moments.push({
      ...{ projectId, id: idOf(moments, word), name, onDate: addDays(today, inDays) },
      ...{ gatheringId: null, revision: 1 },
    })
  for (const { to, by, at, texts = {}, writer, state = 'to-write', ...each } of demo.messages) {
    const id = random.id('msg')
    const writtenBy = writer && state !== 'to-write' ? accountOf(writer) : null
    rows.messages.push({
      ...{ projectId, id, reason: '', ...each, state, writtenBy },
      ...{ audienceId: idOf(audiences, to), channelId: idOf(channels, by) },
      ...{ momentId: idOf(moments, at), assigneeId: writer ? accountOf(writer) : null },
      ...{ checkAskedAt: null, checkedBy: null, writtenIn: Object.keys(texts), revision: 1 },
    })
    for (const [language, text] of Object.entries(texts))
      rows.messageTexts.push({ projectId, messageId: id, language, text, revision: 1 })
  }
}
