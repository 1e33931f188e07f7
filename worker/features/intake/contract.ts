import { z } from '@hono/zod-openapi'
import { degrees, outcomes, sides } from '../../../db/projects'
import {
  idSchema,
  lineSchema,
  momentSchema,
  orNull,
  slugSchema,
  textSchema,
} from '../../http/schemas'
import { expectationSubjects, textSubjects } from './subjects'

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const intakeLimits = {
  text: 10_000,
  sentence: 300,
  name: 80,
  function: 120,
  email: 254,
  topic: 120,
  decidedBy: 120,
  question: 300,
} as const

export const projectParams = z.object({ tenant: slugSchema, projectId: idSchema })
const textId = z.string().regex(/^txt_[a-z0-9-]{4,40}$/)
export const textParams = projectParams.extend({ textId })
export const personParams = projectParams.extend({ personId: idSchema })
export const subjectParams = projectParams.extend({ subject: z.enum(expectationSubjects) })
export const topicParams = projectParams.extend({ topicId: idSchema })
/** A theme of everybody by its name, or one of the organisation by its id. */
export const themeParams = projectParams.extend({ theme: z.string().regex(/^[a-z0-9_-]{1,45}$/) })
export const versionParams = projectParams.extend({
  number: z.coerce.number().int().min(1).max(9999),
})
/** The end of the link in a letter. */
export const linkHeader = z.object({ 'confirmation-link': z.string().max(120).optional() })

const side = z.enum(sides)
const textSide = z.enum(['', ...sides])
const revision = z.int().min(0)
const email = z.union([
  z.string().trim().toLowerCase().pipe(z.email().max(intakeLimits.email)),
  z.literal(''),
])

export const textWriteSchema = z
  .object({
    subject: z.enum(textSubjects),
    /** Expectations are of a side; all else is written together. */
    side: textSide,
    text: textSchema.max(intakeLimits.text),
    /** The texts that the writer had before them. */
    replaces: z.array(textId).max(20),
  })
  .strict()
  .openapi('IntakeTextWrite')
export type TextWrite = z.infer<typeof textWriteSchema>

export const textSchemaOut = z
  .object({
    id: textId,
    subject: z.enum(textSubjects),
    side: textSide,
    text: z.string(),
    replaces: z.array(textId),
    /** Who wrote it; null for somebody who is not listed here (any more). */
    by: z.string().nullable(),
    isMine: z.boolean(),
    written: momentSchema,
  })
  .openapi('IntakeText')
export type IntakeText = z.infer<typeof textSchemaOut>

export const textKeptSchema = z
  .object({
    id: textId,
    /** False where somebody has replaced it already. */
    isCurrent: z.boolean(),
  })
  .openapi('IntakeTextKept')

export const newsQuery = z.object({ since: z.coerce.number().int().min(0) })
export const newsSchema = z
  .object({
    /** Epoch seconds: what to ask from, the next time. */
    until: z.int(),
    texts: z.array(textSchemaOut),
  })
  .openapi('IntakeNews')
export type IntakeNews = z.infer<typeof newsSchema>

export const personWriteSchema = z
  .object({
    side,
    name: lineSchema.min(1).max(intakeLimits.name),
    function: lineSchema.max(intakeLimits.function),
    email,
    confirms: z.boolean(),
  })
  .strict()
  .openapi('IntakePersonWrite')
export type PersonWrite = z.infer<typeof personWriteSchema>

export const sideWriteSchema = z.object({ side }).strict().openapi('IntakeSideWrite')
export const outcomeWriteSchema = z
  .object({
    outcome: z.enum(outcomes),
    sentence: lineSchema.max(intakeLimits.sentence),
    revision,
  })
  .strict()
  .openapi('ExpectationOutcomeWrite')
export type OutcomeWrite = z.infer<typeof outcomeWriteSchema>
export const topicWriteSchema = z
  .object({
    topic: lineSchema.min(1).max(intakeLimits.topic),
    degree: z.enum(degrees),
    decidedBy: lineSchema.max(intakeLimits.decidedBy),
    /** 0 for a new one. */
    revision,
  })
  .strict()
  .openapi('PromiseTopicWrite')
export type TopicWrite = z.infer<typeof topicWriteSchema>
export const themeWriteSchema = z
  .object({ question: lineSchema.max(intakeLimits.question), revision })
  .strict()
  .openapi('ProjectThemeWrite')
export type ThemeWrite = z.infer<typeof themeWriteSchema>

const person = z.object({
  id: idSchema,
  side,
  name: z.string(),
  function: z.string(),
  email: z.string(),
  confirms: z.boolean(),
})
const outcome = z.object({
  subject: z.enum(expectationSubjects),
  outcome: z.enum(outcomes),
  sentence: z.string(),
  revision: z.int(),
})
const topic = z.object({
  id: idSchema,
  topic: z.string(),
  degree: z.enum(degrees),
  decidedBy: z.string(),
  revision: z.int(),
})
/** Why a question asks for a solution rather than for what people live through. */
const remark = z.object({
  reasons: z.array(z.object({ code: z.string(), start: z.int(), end: z.int() })),
  /** The same question in an open form. */
  offer: z.string(),
})
const theme = z.object({
  theme: z.string(),
  /** Of the organisation's own themes; the others have words in each language. */
  name: z.string().nullable(),
  question: z.string(),
  revision: z.int(),
  remark: orNull(remark),
})
const confirmation = z.object({
  personId: idSchema,
  /** Null for somebody who was taken off the list. */
  name: z.string().nullable(),
  side: orNull(side),
  confirmed: orNull(momentSchema),
  /** Whether this reader can confirm it here: it was asked of their own mail address. */
  isMine: z.boolean(),
})
const versionLine = z
  .object({
    number: z.int(),
    fingerprint: z.string(),
    made: momentSchema,
    madeBy: z.string().nullable(),
    published: orNull(momentSchema),
    confirmations: z.array(confirmation),
  })
  .openapi('IntakeVersionLine')
export type VersionLine = z.infer<typeof versionLine>

/** What still stands in the way of a fixed version; `of` names a subject or a side. */
const missing = z.object({
  code: z.enum(['two-texts', 'apart', 'no-outcome', 'nobody-confirms']),
  of: z.string(),
})
export type Missing = z.infer<typeof missing>

export const intakeSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    asOf: momentSchema,
    /** Epoch seconds: from when news is to be asked for. */
    until: z.int(),
    me: z.object({
      id: z.string(),
      side: orNull(side),
      mayWrite: z.boolean(),
      mayLead: z.boolean(),
    }),
    /** Of this showing of the page: a plain form that is sent twice writes one text. */
    formId: z.string(),
    texts: z.array(textSchemaOut),
    persons: z.array(person),
    ready: z.object({ commissioner: orNull(momentSchema), contractor: orNull(momentSchema) }),
    /** Nobody reads the other side's expectations yet. */
    isApart: z.boolean(),
    outcomes: z.array(outcome),
    topics: z.array(topic),
    themes: z.array(theme),
    /** Themes that this organisation has added, chosen or not. */
    ownThemes: z.array(z.object({ id: idSchema, name: z.string() })),
    versions: z.array(versionLine),
    /** What stands now is not what was fixed last. */
    isNewer: z.boolean(),
    missing: z.array(missing),
  })
  .openapi('Intake')
export type Intake = z.infer<typeof intakeSchema>
export type IntakeTopic = z.infer<typeof topic>
export type IntakeTheme = z.infer<typeof theme>

/** Everything of a starting conversation as it was fixed. */
const content = z
  .object({
    project: z.object({ id: z.string(), name: z.string() }),
    texts: z.array(z.object({ subject: z.enum(textSubjects), side: textSide, text: z.string() })),
    persons: z.array(person.omit({ email: true })),
    outcomes: z.array(outcome.omit({ revision: true })),
    topics: z.array(topic.omit({ revision: true })),
    themes: z.array(
      z.object({ theme: z.string(), name: z.string().nullable(), question: z.string() }),
    ),
  })
  .openapi('IntakeContent')
export type IntakeContent = z.infer<typeof content>

const part = z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })
const change = z
  .object({
    kind: z.enum(['text', 'person', 'outcome', 'topic', 'theme']),
    /** A subject, a theme, or the words of a person or a topic. */
    of: z.string(),
    side: textSide,
    /** What it was and is, where that is a choice from a list: an outcome, a degree. */
    from: z.string().nullable(),
    to: z.string().nullable(),
    parts: z.array(part),
  })
  .openapi('IntakeChange')
export type IntakeChange = z.infer<typeof change>

const versionFields = {
  content,
  version: versionLine,
  /** Null for the first version. */
  changes: z.array(change).nullable(),
  asOf: momentSchema,
}
export const versionSchema = z
  .object({
    ...versionFields,
    /** The newest version has another number. */
    isReplaced: z.boolean(),
    mayLead: z.boolean(),
  })
  .openapi('IntakeVersion')
export type IntakeVersion = z.infer<typeof versionSchema>

/** What the link in a letter leads to. */
export const confirmationSchema = z
  .object({
    ...versionFields,
    organisation: z.string(),
    me: z.object({ name: z.string(), confirmed: orNull(momentSchema) }),
    isReplaced: z.boolean(),
  })
  .openapi('IntakeConfirmation')
export type IntakeConfirmation = z.infer<typeof confirmationSchema>

export const newVersionSchema = z.object({ number: z.int() }).openapi('IntakeNewVersion')
export const promiseSchema = z
  .object({
    project: z.object({ name: z.string(), summary: z.string() }),
    texts: z.array(z.object({ subject: z.string(), text: z.string() })),
    topics: z.array(topic.omit({ revision: true })),
    number: z.int(),
    published: momentSchema,
  })
  .openapi('Promise')
export type PublicPromise = z.infer<typeof promiseSchema>
