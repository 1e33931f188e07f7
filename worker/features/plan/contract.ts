import { z } from '@hono/zod-openapi'
import {
  barriers,
  buddyPays,
  channelKinds,
  messageStates,
  planLanguages,
  streams,
} from '../../../db/projects'
import {
  dateSchema,
  idSchema,
  lineSchema,
  momentSchema,
  orNull,
  slugSchema,
  textSchema,
} from '../../http/schemas'

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const planLimits = {
  name: 80,
  sizeSource: 120,
  approach: 600,
  contact: 160,
  contactName: 80,
  rhythm: 120,
  subject: 120,
  reason: 300,
  text: 4000,
} as const

const line = (most: number) => lineSchema.max(most)
const needed = (most: number) => lineSchema.min(1).max(most)
const revision = z.int().min(1)
const people = z.int().max(1_000_000)
const cents = z.int().min(0).max(10_000_000)
const language = z.enum(planLanguages)
const languages = z.array(language).max(planLanguages.length)
/** Not so early or so late that it can only be a slip of the finger. */
const day = dateSchema.refine((on) => on > '2000' && on < '2100', { params: { code: 'invalid' } })

export const projectParams = z.object({ tenant: slugSchema, projectId: idSchema })
export const channelParams = projectParams.extend({ channelId: idSchema })
export const audienceParams = projectParams.extend({ audienceId: idSchema })
export const momentParams = projectParams.extend({ momentId: idSchema })
export const messageParams = projectParams.extend({ messageId: idSchema })
export const textParams = messageParams.extend({ language })
export const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(128).optional() })
export const newThing = z.object({ id: idSchema }).openapi('NewThingInPlan')

// ---- what goes in

const channel = {
  /** False: looked for, and not there. */
  isThere: z.boolean(),
  name: needed(planLimits.name),
  contact: line(planLimits.contact),
  contactName: line(planLimits.contactName),
  agreedOn: orNull(day),
  /** Which it can carry; none: any. */
  languages,
  rhythm: line(planLimits.rhythm),
  noticeDays: z.int().min(0).max(90),
  costCents: cents,
  /** Which groups it reaches; `people` null: nobody knows how many. */
  reaches: z
    .array(
      z
        .object({ audienceId: idSchema, people: orNull(people.min(0)), isMeasured: z.boolean() })
        .strict(),
    )
    .max(20),
}
const kind = z.enum(channelKinds)
export const newChannelSchema = z
  .object({ kind, ...channel })
  .strict()
  .openapi('NewChannel')
export type NewChannel = z.infer<typeof newChannelSchema>
export const channelChangeSchema = z
  .object({ ...channel, revision })
  .strict()
  .openapi('ChannelChange')
export type ChannelChange = z.infer<typeof channelChangeSchema>

const audience = {
  stream: z.enum(streams),
  name: needed(planLimits.name),
  size: orNull(people.min(1)),
  sizeSource: line(planLimits.sizeSource),
  languages: languages.min(1),
  barriers: z.array(z.enum(barriers)).max(barriers.length),
  approach: textSchema.max(planLimits.approach),
  reachGoal: orNull(people.min(1)),
}
export const newAudienceSchema = z.object(audience).strict().openapi('NewAudience')
export type NewAudience = z.infer<typeof newAudienceSchema>
export const audienceChangeSchema = z
  .object({ ...audience, revision })
  .strict()
  .openapi('AudienceChange')
export type AudienceChange = z.infer<typeof audienceChangeSchema>

const moment = {
  name: needed(planLimits.name),
  /** A day of its own, or null: that of a gathering. */
  onDate: orNull(day),
  gatheringId: orNull(idSchema),
}
export const newMomentSchema = z.object(moment).strict().openapi('NewProjectMoment')
export type NewMoment = z.infer<typeof newMomentSchema>
export const momentChangeSchema = z
  .object({ ...moment, revision })
  .strict()
  .openapi('ProjectMomentChange')
export type MomentChange = z.infer<typeof momentChangeSchema>

const daysBefore = z.int().min(-365).max(365)
const message = {
  subject: needed(planLimits.subject),
  audienceId: idSchema,
  channelId: idSchema,
  momentId: idSchema,
  /** Less than 0: after the moment. */
  daysBefore,
  assigneeId: orNull(idSchema),
  /** Why a supplier from outside, and no channel of the wijk. */
  reason: line(planLimits.reason),
}
export const newMessageSchema = z.object(message).strict().openapi('NewMessage')
export type NewMessage = z.infer<typeof newMessageSchema>
export const messageChangeSchema = z
  .object({ ...message, revision })
  .strict()
  .openapi('MessageChange')
export type MessageChange = z.infer<typeof messageChangeSchema>

export const messageTextChangeSchema = z
  .object({
    wording: textSchema.min(1).max(planLimits.text),
    /** 0: nothing was written in this language yet. */
    revision: z.int().min(0),
  })
  .strict()
  .openapi('MessageTextChange')
export type MessageTextChange = z.infer<typeof messageTextChangeSchema>

export const messageSteps = ['ask-check', 'checked', 'sent', 'not-sent'] as const
export const messageStepSchema = z
  .object({ step: z.enum(messageSteps), revision })
  .strict()
  .openapi('MessageStep')
export type MessageStepAsked = z.infer<typeof messageStepSchema>

export const buddyTermsChangeSchema = z
  .object({
    pay: z.enum(buddyPays),
    costCents: cents,
    /** Lives or works in the wijk: what is paid stays there. */
    isLocal: z.boolean(),
    /** 0: nothing was agreed yet. */
    revision: z.int().min(0),
  })
  .strict()
  .openapi('BuddyTermsChange')
export type BuddyTermsChange = z.infer<typeof buddyTermsChangeSchema>

/** A group and a time, to ask which channels would do. */
export const adviceQuery = z.object({
  audience: idSchema.optional(),
  moment: idSchema.optional(),
  days: z.coerce.number().int().min(-365).max(365).optional(),
})
export type AdviceAsked = z.infer<typeof adviceQuery>

// ---- what comes out

const id = idSchema
const named = z.object({ code: z.string(), name: z.string() })
const project = z.object({ id, name: z.string() })
const date = z.iso.date()

export const channelSchema = z
  .object({
    id,
    kind,
    isThere: z.boolean(),
    name: z.string(),
    contact: z.string(),
    contactName: z.string(),
    agreedOn: orNull(date),
    languages: z.array(z.string()),
    rhythm: z.string(),
    noticeDays: z.int(),
    costCents: z.int(),
    reaches: z.array(
      z.object({ audienceId: id, people: z.int().nullable(), isMeasured: z.boolean() }),
    ),
    isLocal: z.boolean(),
    revision,
  })
  .openapi('Channel')
export type Channel = z.infer<typeof channelSchema>

export const audienceSchema = z
  .object({
    id,
    stream: z.enum(streams),
    name: z.string(),
    size: z.int().nullable(),
    sizeSource: z.string(),
    languages: z.array(z.string()),
    barriers: z.array(z.enum(barriers)),
    approach: z.string(),
    reachGoal: z.int().nullable(),
    revision,
  })
  .openapi('Audience')
export type Audience = z.infer<typeof audienceSchema>

export const projectMomentSchema = z
  .object({
    id,
    name: z.string(),
    on: date,
    /** Null: it has a day of its own. */
    gatheringId: z.string().nullable(),
    revision,
  })
  .openapi('ProjectMoment')
export type ProjectMoment = z.infer<typeof projectMomentSchema>

export const plannedMessageSchema = z
  .object({
    id,
    subject: z.string(),
    audienceId: id,
    channelId: id,
    momentId: id,
    daysBefore,
    /** Counted from its moment. */
    sendsOn: date,
    /** The last day that its text can be in. */
    copyOn: date,
    isLate: z.boolean(),
    assigneeId: z.string().nullable(),
    assignee: z.string().nullable(),
    state: z.enum(messageStates),
    checkAsked: z.boolean(),
    reason: z.string(),
    writtenIn: z.array(z.string()),
    revision,
  })
  .openapi('PlannedMessage')
export type PlannedMessage = z.infer<typeof plannedMessageSchema>

export const gapSchema = z
  .object({
    kind: z.enum(['not-reached', 'below-goal', 'language-missing', 'copy-date-missed']),
    audienceId: z.string().nullable(),
    messageId: z.string().nullable(),
    people: z.int().nullable(),
    goal: z.int().nullable(),
    language: z.string().nullable(),
    copyOn: orNull(date),
  })
  .openapi('PlanGap')
export type PlanGap = z.infer<typeof gapSchema>

export const suggestionSchema = z
  .object({
    channelId: id,
    people: z.int().nullable(),
    isMeasured: z.boolean(),
    isLocal: z.boolean(),
    overcomes: z.array(z.enum(barriers)),
    lacksLanguages: z.array(z.string()),
    copyOn: date,
  })
  .openapi('ChannelSuggestion')
export type Suggestion = z.infer<typeof suggestionSchema>

/** What every page of the plan chooses from. */
const parts = {
  project,
  audiences: z.array(audienceSchema),
  channels: z.array(channelSchema),
  moments: z.array(projectMomentSchema),
  team: z.array(z.object({ id, name: z.string(), isBuddy: z.boolean() })),
  languages: z.array(named),
  may: z.object({ write: z.boolean(), work: z.boolean() }),
  asOf: momentSchema,
}
export const planSchema = z
  .object({
    ...parts,
    /** By the day that they go out. */
    messages: z.array(plannedMessageSchema),
    share: z.object({
      messages: z.int(),
      localMessages: z.int(),
      cost: z.int(),
      localCost: z.int(),
    }),
    gaps: z.array(gapSchema),
    buddyTerms: orNull(
      z.object({ pay: z.enum(buddyPays), costCents: z.int(), isLocal: z.boolean(), revision }),
    ),
    /** For the group and the time that were asked about; null: none were. */
    advice: orNull(z.array(suggestionSchema)),
  })
  .openapi('CommunicationPlan')
export type Plan = z.infer<typeof planSchema>

export const audienceListSchema = z
  .object({
    ...parts,
    /** Of the project, to count from. */
    gatherings: z.array(z.object({ id, name: z.string(), starts: momentSchema })),
    /** What CBS knows of the size of groups in the area. */
    sizes: z.array(
      z.object({
        group: z.enum(['everybody', 'young', 'old']),
        area: z.string(),
        year: z.int(),
        size: z.int(),
      }),
    ),
  })
  .openapi('AudienceList')
export type AudienceList = z.infer<typeof audienceListSchema>

const level = z.enum([
  ...(['very-easy', 'easy', 'fairly-easy', 'standard'] as const),
  ...(['fairly-difficult', 'difficult', 'very-difficult'] as const),
])
export const messageTextSchema = z
  .object({
    language: z.string(),
    name: z.string(),
    text: z.string(),
    revision: z.int().min(0),
    /** 0 to 100, by Douma or Flesch; null where nothing can be counted. */
    score: z.number().nullable(),
    level: orNull(level),
    advice: z.array(
      z.object({
        code: z.enum([
          ...(['long-sentence', 'long-paragraph', 'hard-word', 'abbreviation'] as const),
          ...(['passive', 'shouting'] as const),
        ]),
        words: z.string(),
        instead: z.array(z.string()),
      }),
    ),
  })
  .openapi('MessageText')
export type MessageText = z.infer<typeof messageTextSchema>
export const messagePageSchema = z
  .object({
    ...parts,
    message: plannedMessageSchema,
    /** In the languages that its group needs and those it has. */
    texts: z.array(messageTextSchema),
    checkedBy: z.string().nullable(),
    writtenBy: z.string().nullable(),
    /** Whether this reader wrote it last, and so is no second reader. */
    isMine: z.boolean(),
    advice: z.array(suggestionSchema),
  })
  .openapi('MessagePage')
export type MessagePage = z.infer<typeof messagePageSchema>
