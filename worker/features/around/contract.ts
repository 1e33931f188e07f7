import { z } from '@hono/zod-openapi'
import {
  alliances,
  areaParts,
  interestStates,
  stakeholderKinds,
  stakeholderStates,
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
import { photoInput } from '../../media/photo'

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const aroundLimits = {
  name: 80,
  text: 600,
  person: 80,
  email: 254,
  title: 120,
  note: 2000,
  about: 300,
} as const

const line = (most: number) => lineSchema.max(most)
const needed = (most: number) => lineSchema.min(1).max(most)
const some = textSchema.max(aroundLimits.text)
const email = z.string().trim().toLowerCase().pipe(z.email().max(aroundLimits.email))
const optionalEmail = z.union([z.literal(''), email])
const revision = z.int().min(1)
/** Themes of everybody by name, those of the organisation by id. */
const themes = z.array(z.string().regex(/^[a-z0-9_-]{1,45}$/)).max(40)

export const projectParams = z.object({ tenant: slugSchema, projectId: idSchema })
export const stakeholderParams = projectParams.extend({ stakeholderId: idSchema })
export const contactParams = projectParams.extend({ contactId: idSchema })
export const initiativeParams = projectParams.extend({ initiativeId: idSchema })
export const interestParams = projectParams.extend({ interestId: idSchema })
export const noteParams = projectParams.extend({ noteId: idSchema })
export const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(128).optional() })
/** The end of the link in a letter. */
export const linkHeader = z.object({ 'contact-link': z.string().max(120).optional() })
export const newThing = z.object({ id: idSchema }).openapi('NewThingAround')

/** What they want, offer and do: in the words of whoever writes it. */
const entry = { wants: some, offers: some, takesPart: some, themes }
const stakeholder = {
  name: needed(aroundLimits.name),
  kind: z.enum(stakeholderKinds),
  ...entry,
  contactName: line(aroundLimits.person),
  contactFunction: line(aroundLimits.person),
  contactEmail: optionalEmail,
  /** Asked to join the Sociale Alliantie. */
  isInvited: z.boolean(),
}
export const newStakeholderSchema = z.object(stakeholder).strict().openapi('NewStakeholder')
export type NewStakeholder = z.infer<typeof newStakeholderSchema>
export const stakeholderChangeSchema = z
  .object({ ...stakeholder, revision })
  .strict()
  .openapi('StakeholderChange')
export type StakeholderChange = z.infer<typeof stakeholderChangeSchema>

const shownEntry = {
  name: z.string(),
  kind: z.enum(stakeholderKinds),
  wants: z.string(),
  offers: z.string(),
  takesPart: z.string(),
  themes: z.array(z.string()),
  alliance: z.enum(alliances),
  onStory: z.boolean(),
  state: z.enum(stakeholderStates),
  revision,
}
const contact = z.object({
  name: z.string(),
  function: z.string(),
  email: z.string(),
  /** A letter to them went out; who is not told within a month is taken away. */
  told: orNull(momentSchema),
  /** The last day that they may stand here without having been told. */
  untilOn: z.iso.date(),
})
export const stakeholderSchema = z
  .object({
    id: idSchema,
    ...shownEntry,
    contact: orNull(contact),
    /** Who of the team keeps in touch with them, and when they last spoke; of the organisation alone. */
    assigneeId: z.string().nullable(),
    spokenOn: z.iso.date().nullable(),
    isQuiet: z.boolean(),
  })
  .openapi('Stakeholder')
export type Stakeholder = z.infer<typeof stakeholderSchema>

const ownThemes = z.array(z.object({ id: idSchema, name: z.string() }))
const project = z.object({ id: idSchema, name: z.string() })
/** Where what organisations and groups want does not go together. */
export const interestSchema = z
  .object({
    id: idSchema,
    about: z.string(),
    handled: z.string(),
    state: z.enum(interestStates),
    /** Fewer than two where somebody left. */
    sides: z.array(z.object({ id: idSchema, name: z.string() })),
    revision,
  })
  .openapi('Interest')
export type Interest = z.infer<typeof interestSchema>
export const stakeholderListSchema = z
  .object({
    project,
    stakeholders: z.array(stakeholderSchema),
    /** What is still open first. */
    interests: z.array(interestSchema),
    /** Who of the team can keep in touch. */
    workers: z.array(z.object({ id: z.string(), name: z.string() })),
    /** Who looks, where that is one of them. */
    myId: z.string().nullable(),
    /** Themes that this organisation has added to those of everybody. */
    ownThemes,
    mayWork: z.boolean(),
    asOf: momentSchema,
  })
  .openapi('StakeholderList')
export type StakeholderList = z.infer<typeof stakeholderListSchema>

const interest = {
  about: textSchema.min(1).max(aroundLimits.about),
  handled: some,
  state: z.enum(interestStates),
  /** Never one: then nothing conflicts. */
  sides: z.array(idSchema).min(2).max(8),
}
export const newInterestSchema = z.object(interest).strict().openapi('NewInterest')
export type NewInterest = z.infer<typeof newInterestSchema>
export const interestChangeSchema = z
  .object({ ...interest, revision })
  .strict()
  .openapi('InterestChange')
export type InterestChange = z.infer<typeof interestChangeSchema>
export const keepingSchema = z
  .object({ assigneeId: orNull(idSchema), spokenOn: orNull(dateSchema) })
  .strict()
  .openapi('ContactKeeping')
export type Keeping = z.infer<typeof keepingSchema>

/** An entry as its contact reads it by the link in a letter. */
export const ownEntrySchema = z
  .object({
    organisation: z.string(),
    project: z.object({ name: z.string() }),
    entry: z.object(shownEntry),
    me: z.object({ name: z.string(), function: z.string(), email: z.string() }),
    ownThemes,
    asOf: momentSchema,
  })
  .openapi('OwnEntry')
export type OwnEntry = z.infer<typeof ownEntrySchema>
export const ownEntryChangeSchema = z
  .object({
    ...entry,
    contactName: line(aroundLimits.person),
    contactFunction: line(aroundLimits.person),
    joins: z.boolean(),
    onStory: z.boolean(),
    revision,
  })
  .strict()
  .openapi('OwnEntryChange')
export type OwnEntryChange = z.infer<typeof ownEntryChangeSchema>
export const leavingSchema = z
  /** Only whoever is named, or all of them. */
  .object({ who: z.enum(['contact', 'stakeholder']) })
  .strict()
  .openapi('Leaving')
export type Leaving = z.infer<typeof leavingSchema>

/** Not so early or so late that it can only be a slip of the finger. */
const day = dateSchema.refine((on) => on > '2000' && on < '2100', { params: { code: 'invalid' } })
const initiative = {
  what: needed(aroundLimits.title),
  /** One of those around the project; null: as `who` says. */
  stakeholderId: orNull(idSchema),
  who: line(aroundLimits.title),
  place: line(aroundLimits.title),
  moments: line(aroundLimits.title),
  themes,
  ask: some,
  answerBy: orNull(day),
}
export const newInitiativeSchema = z.object(initiative).strict().openapi('NewInitiative')
export type NewInitiative = z.infer<typeof newInitiativeSchema>
export const initiativeChangeSchema = z
  .object({ ...initiative, revision })
  .strict()
  .openapi('InitiativeChange')
export type InitiativeChange = z.infer<typeof initiativeChangeSchema>
export const answerSchema = z
  .object({ answer: textSchema.min(1).max(aroundLimits.text), revision })
  .strict()
  .openapi('InitiativeAnswer')
export type Answer = z.infer<typeof answerSchema>

export const initiativeSchema = z
  .object({
    id: idSchema,
    what: z.string(),
    stakeholderId: z.string().nullable(),
    /** What whoever does it is called. */
    by: z.string(),
    who: z.string(),
    place: z.string(),
    moments: z.string(),
    themes: z.array(z.string()),
    ask: z.string(),
    answerBy: z.iso.date().nullable(),
    isLate: z.boolean(),
    answer: z.string(),
    answered: orNull(momentSchema),
    answeredBy: z.string().nullable(),
    revision,
  })
  .openapi('Initiative')
export type Initiative = z.infer<typeof initiativeSchema>
export const initiativeListSchema = z
  .object({
    project,
    /** What waits for an answer first, by its date. */
    initiatives: z.array(initiativeSchema),
    stakeholders: z.array(z.object({ id: idSchema, name: z.string() })),
    ownThemes,
    may: z.object({ work: z.boolean(), answer: z.boolean() }),
    asOf: momentSchema,
  })
  .openapi('InitiativeList')
export type InitiativeList = z.infer<typeof initiativeListSchema>

// Five metres are one: the Netherlands lie well within it.
const mapNumber = z.int().min(0).max(1_000_000)
const note = {
  part: z.enum(areaParts),
  text: textSchema.min(1).max(aroundLimits.note),
  source: line(aroundLimits.title),
  place: line(aroundLimits.title),
  /** Where it is, on the plane of the outlines of areas; null: nowhere in particular. */
  spot: orNull(z.object({ x: mapNumber, y: mapNumber }).strict()).default(null),
}
export const newNoteSchema = z.object(note).strict().openapi('NewAreaNote')
export type NewNote = z.infer<typeof newNoteSchema>
export const noteChangeSchema = z
  .object({ ...note, revision })
  .strict()
  .openapi('AreaNoteChange')
export type NoteChange = z.infer<typeof noteChangeSchema>
export const notePhotoSchema = z
  .object({ photo: photoInput, revision })
  .strict()
  .openapi('AreaNotePhoto')
export type NotePhoto = z.infer<typeof notePhotoSchema>
export const areaPictureSchema = z
  .object({
    project,
    notes: z.array(
      z.object({
        id: idSchema,
        part: z.enum(areaParts),
        text: z.string(),
        source: z.string(),
        place: z.string(),
        /** What the file is called. */
        photo: z.string().nullable(),
        spot: orNull(z.object({ x: z.int(), y: z.int() })),
        by: z.string().nullable(),
        noted: momentSchema,
        revision,
      }),
    ),
    /** The area of the project, to draw; empty where no boundary is known. */
    areas: z.array(z.object({ name: z.string(), outline: z.string(), box: z.string() })),
    mayWork: z.boolean(),
    asOf: momentSchema,
  })
  .openapi('AreaPicture')
export type AreaPicture = z.infer<typeof areaPictureSchema>
export type AreaNote = AreaPicture['notes'][number]
