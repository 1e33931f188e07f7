import { z } from '@hono/zod-openapi'
import { degrees, partyParts, questionStates, storyLocales } from '../../../db/projects'
import { storyRoles } from '../../../db/roles'
import {
  idSchema,
  lineSchema,
  momentSchema,
  orNull,
  slugSchema,
  textSchema,
} from '../../http/schemas'
import { photoInput } from '../../media/photo'
import { spots as gatheringSpots } from '../../projects/gatherings'

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const storyLimits = {
  happens: 600,
  why: 1200,
  asked: 1200,
  ideas: 600,
  function: 80,
  name: 80,
  wanted: 300,
  hours: 120,
  host: 80,
  done: 300,
  question: 2000,
  email: 254,
  phone: 20,
  answer: 2000,
  to: 120,
} as const

/** So many spots and no more: two or three are enough. */
export const MOST_SPOTS = 5

const line = (most: number) => lineSchema.max(most)
const text = (most: number) => textSchema.max(most)
const revision = z.int().min(1)
const locale = z.enum(storyLocales)

export const tenantParams = z.object({ tenant: slugSchema })
export const projectParams = tenantParams.extend({ projectId: idSchema })
export const textParams = projectParams.extend({ language: locale })
export const spotParams = projectParams.extend({ spotId: idSchema })
export const questionParams = projectParams.extend({ questionId: idSchema })
export const codeParams = tenantParams.extend({ questionCode: z.string().max(24) })
export const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(128).optional() })

const words = {
  happens: text(storyLimits.happens).min(1),
  why: text(storyLimits.why),
  asked: text(storyLimits.asked),
  ideas: text(storyLimits.ideas),
}
export const storyTextChangeSchema = z
  .object({
    ...words,
    /** 0: nothing was written in this language yet. */
    revision: z.int().min(0),
  })
  .strict()
  .openapi('StoryTextChange')
export type StoryTextChange = z.infer<typeof storyTextChangeSchema>

export const publicationSchema = z
  .object({ isPublished: z.boolean(), revision: z.int().min(0) })
  .strict()
  .openapi('StoryPublication')
export type Publication = z.infer<typeof publicationSchema>

export const ownConsentSchema = z
  .object({ function: line(storyLimits.function).default('') })
  .strict()
  .openapi('StoryConsent')

export const ownPhotoSchema = z.object({ photo: photoInput }).strict().openapi('StoryPhoto')

const spot = {
  name: line(storyLimits.name).min(1),
  wanted: line(storyLimits.wanted).default(''),
  hours: line(storyLimits.hours).default(''),
  host: line(storyLimits.host).default(''),
  done: line(storyLimits.done).default(''),
}
export const newSpotSchema = z.object(spot).strict().openapi('NewSpot')
export type NewSpot = z.infer<typeof newSpotSchema>
export const spotChangeSchema = z
  .object({ ...spot, revision })
  .strict()
  .openapi('SpotChange')
export type SpotChange = z.infer<typeof spotChangeSchema>

const spotSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    wanted: z.string(),
    hours: z.string(),
    host: z.string(),
    done: z.string(),
    revision,
  })
  .openapi('Spot')
export type Spot = z.infer<typeof spotSchema>

const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(storyRoles),
  function: z.string(),
  /** What the file of their photo is called. */
  photo: z.string().nullable(),
})

const promiseSchema = z.object({
  number: z.int(),
  published: momentSchema,
  texts: z.array(z.object({ subject: z.string(), text: z.string() })),
  topics: z.array(
    z.object({
      id: z.string(),
      topic: z.string(),
      degree: z.enum(degrees),
      decidedBy: z.string(),
    }),
  ),
})
export type ShownPromise = z.infer<typeof promiseSchema>

export const storySchema = z
  .object({
    project: z.object({
      id: idSchema,
      name: z.string(),
      summary: z.string(),
      startsOn: z.iso.date(),
      endsOn: z.iso.date(),
    }),
    /** In the language that was asked for; in the other one where there is none in it. */
    text: orNull(
      z.object({
        locale,
        happens: z.string(),
        why: z.string(),
        asked: z.string(),
        ideas: z.string(),
      }),
    ),
    people: z.array(personSchema),
    parties: z.array(z.object({ id: z.string(), name: z.string(), part: z.enum(partyParts) })),
    /** Of the Sociale Alliantie, who agreed to stand here: in their own words. */
    alliance: z.array(z.object({ id: z.string(), name: z.string(), offers: z.string() })),
    /** What residents can come to, soonest first. */
    gatherings: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        about: z.string(),
        starts: momentSchema,
        ends: momentSchema,
        place: z.string(),
        placeSlug: z.string().nullable(),
        spot: z.enum(gatheringSpots),
      }),
    ),
    spots: z.array(spotSchema),
    promise: orNull(promiseSchema),
    /** The last day on which the survey about the area can be answered; null: there is none now. */
    surveyUntil: z.iso.date().nullable(),
    /** Whether a question can be asked here. */
    mayAsk: z.boolean(),
    /** By when a question that is asked now is answered. */
    answerBy: z.iso.date(),
    asOf: momentSchema,
  })
  .openapi('Story')
export type Story = z.infer<typeof storySchema>

export const storyListSchema = z
  .object({
    stories: z.array(z.object({ id: idSchema, name: z.string(), happens: z.string(), locale })),
  })
  .openapi('StoryList')
export type StoryList = z.infer<typeof storyListSchema>

/** What somebody may say of themselves on the story of a project. */
export const ownPartSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    name: z.string(),
    role: z.enum(storyRoles),
    isShown: z.boolean(),
    function: z.string(),
    photo: z.string().nullable(),
    /** Residents can read the story. */
    isPublished: z.boolean(),
    /** There is more of the project that they may see. */
    mayRead: z.boolean(),
  })
  .openapi('OwnPart')
export type OwnPart = z.infer<typeof ownPartSchema>

export const storyDraftSchema = z
  .object({
    /** As residents would read it. */
    story: storySchema,
    isPublished: z.boolean(),
    /** 0: nothing was published or taken back yet. */
    revision: z.int().min(0),
    texts: z.array(
      z.object({
        language: locale,
        happens: z.string(),
        why: z.string(),
        asked: z.string(),
        ideas: z.string(),
        revision: z.int().min(0),
        /** What may stop a reader; advice only. */
        advice: z.array(
          z.object({
            field: z.enum(['happens', 'why', 'asked', 'ideas']),
            code: z.enum([
              'long-sentence',
              'long-paragraph',
              'hard-word',
              'abbreviation',
              'passive',
              'shouting',
            ]),
            words: z.string(),
            instead: z.array(z.string()),
          }),
        ),
      }),
    ),
    mayLead: z.boolean(),
    asOf: momentSchema,
  })
  .openapi('StoryDraft')
export type StoryDraft = z.infer<typeof storyDraftSchema>

const email = z.string().trim().toLowerCase().pipe(z.email().max(storyLimits.email))
export const newQuestionSchema = z
  .object({
    text: text(storyLimits.question).min(1),
    /** Somebody on the story; left out: whoever knows. */
    askedOf: z.string().max(60).optional(),
    name: line(storyLimits.name).default(''),
    email: z.union([z.literal(''), email]).default(''),
    phone: line(storyLimits.phone).default(''),
  })
  .strict()
  .openapi('NewQuestion')
export type NewQuestion = z.infer<typeof newQuestionSchema>
export const receiptSchema = z
  .object({ code: z.string(), answerBy: z.iso.date() })
  .openapi('QuestionReceipt')
export type Receipt = z.infer<typeof receiptSchema>

const asked = {
  text: z.string(),
  /** Whom it was asked of; null: nobody in particular. */
  askedOf: z.string().nullable(),
  asked: momentSchema,
  answerBy: z.iso.date(),
  isLate: z.boolean(),
  state: z.enum(questionStates),
  answer: z.string(),
  passedOnTo: z.string(),
  settled: orNull(momentSchema),
}

/** What somebody sees who has the code: their question, never who they are. */
export const askedQuestionSchema = z
  .object({
    code: z.string(),
    project: z.object({ id: idSchema, name: z.string() }),
    ...asked,
    asOf: momentSchema,
  })
  .openapi('AskedQuestion')
export type AskedQuestion = z.infer<typeof askedQuestionSchema>

const questionSchema = z
  .object({
    id: idSchema,
    ...asked,
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    settledBy: z.string().nullable(),
    revision,
  })
  .openapi('Question')
export type Question = z.infer<typeof questionSchema>
export const questionListSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    /** First what must be answered first. */
    open: z.array(questionSchema),
    /** There are more than these. */
    hasMore: z.boolean(),
    settled: z.array(questionSchema),
    asOf: momentSchema,
  })
  .openapi('QuestionList')
export type QuestionList = z.infer<typeof questionListSchema>

export const answerSchema = z
  .object({ answer: text(storyLimits.answer).min(1), revision })
  .strict()
  .openapi('QuestionAnswer')
export type Answer = z.infer<typeof answerSchema>
export const passingSchema = z
  .object({
    to: line(storyLimits.to).min(1),
    /** What the asker reads about it. */
    words: text(storyLimits.answer).min(1),
    revision,
  })
  .strict()
  .openapi('QuestionPassing')
export type Passing = z.infer<typeof passingSchema>
