import { z } from '@hono/zod-openapi'
import { capacities, partyParts, projectAreaKinds, projectKinds } from '../../../db/projects'
import { teamRoles } from '../../../db/roles'
import {
  dateSchema,
  idSchema,
  lineSchema,
  locales,
  momentSchema,
  orNull,
  slugSchema,
  textSchema,
} from '../../http/schemas'

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const projectLimits = {
  name: 80,
  summary: 600,
  person: 80,
  email: 254,
  phone: 20,
  title: 120,
  note: 300,
  reason: 600,
  address: 80,
  addresses: 400,
  step: 120,
  phase: 60,
  theme: 60,
} as const

const line = (most: number) => lineSchema.max(most)
const needed = (most: number) => lineSchema.min(1).max(most)
const email = z.string().trim().toLowerCase().pipe(z.email().max(projectLimits.email))
const optionalEmail = z.union([z.literal(''), email])
const revision = z.int().min(1)
const phase = z.int().min(0).max(4)
/** Not so early or so late that it can only be a slip of the finger. */
const dayOfProject = dateSchema.refine((on) => on > '2000' && on < '2100', {
  params: { code: 'invalid' },
})

export const tenantParams = z.object({ tenant: slugSchema })
export const projectParams = tenantParams.extend({ projectId: idSchema })
export const itemParams = projectParams.extend({ itemId: idSchema })
export const outputParams = projectParams.extend({ output: z.string().max(60) })
export const partyParams = projectParams.extend({ partyId: idSchema })
export const areaQuery = z.object({ search: z.string().max(80).optional() })
export const areaParams = projectParams.extend({ areaId: idSchema })
export const grantParams = projectParams.extend({ grantId: idSchema })
export const invitedParams = projectParams.extend({ teamInvitationId: idSchema })
export const themeParams = tenantParams.extend({ themeId: idSchema })
export const stepParams = tenantParams.extend({ stepId: idSchema })
export const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(128).optional() })
export const newThing = z.object({ id: idSchema }).openapi('NewThing')

const facts = {
  name: needed(projectLimits.name),
  kind: z.enum(projectKinds),
  startsOn: dayOfProject,
  endsOn: dayOfProject,
}
export const newProjectSchema = z.object(facts).strict().openapi('NewProject')
export type NewProject = z.infer<typeof newProjectSchema>

const changeable = {
  ...facts,
  summary: textSchema.max(projectLimits.summary),
  contactName: line(projectLimits.person),
  contactFunction: line(projectLimits.person),
  contactPhone: line(projectLimits.phone),
  contactEmail: optionalEmail,
  publicVotes: z.boolean(),
}
export const projectChangeSchema = z
  .object({ ...changeable, revision })
  .strict()
  .openapi('ProjectChange')
export type ProjectChange = z.infer<typeof projectChangeSchema>

const areaSchema = z
  .object({
    id: idSchema,
    kind: z.enum(projectAreaKinds),
    /** Of CBS; null: drawn by the organisation. */
    code: z.string().nullable(),
    name: z.string(),
    /** An SVG path, on the same plane as the outlines of wijken. */
    outline: z.string(),
    box: z.string(),
    year: z.int().nullable(),
    addresses: z.array(z.string()),
    withinId: z.string().nullable(),
  })
  .openapi('ProjectArea')
export type ProjectArea = z.infer<typeof areaSchema>

export const projectLineSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    kind: z.enum(projectKinds),
    phase: z.int(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    /** What I am in it; none: an administrator, who looks along. */
    roles: z.array(z.enum(teamRoles)),
    /** What waits for my answer first, where I am who decides. */
    ask: orNull(
      z.object({
        initiativeId: idSchema,
        what: z.string(),
        answerBy: z.iso.date(),
        isLate: z.boolean(),
      }),
    ),
    /** More of it than my own part. */
    mayRead: z.boolean(),
    areas: z.array(z.object({ name: z.string(), outline: z.string(), box: z.string() })),
  })
  .openapi('ProjectLine')

export const projectListSchema = z
  .object({
    projects: z.array(projectLineSchema),
    mayCreate: z.boolean(),
    /** How much of the plan is in use, where it has a limit. */
    plan: orNull(z.object({ used: z.int(), most: z.int() })),
    asOf: momentSchema,
  })
  .openapi('ProjectList')
export type ProjectList = z.infer<typeof projectListSchema>

export const workItemSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    assigneeId: z.string(),
    /** Null: somebody who is not in the team any more. */
    owner: z.string().nullable(),
    dueOn: z.iso.date(),
    state: z.enum(['open', 'done']),
    isMine: z.boolean(),
    revision,
  })
  .openapi('WorkItem')
export type WorkItem = z.infer<typeof workItemSchema>

const outputSchema = z
  .object({
    /** An output of the method, or the id of a step of the organisation's own. */
    output: z.string(),
    /** Of a step of the organisation's own. */
    name: z.string().nullable(),
    isDone: z.boolean(),
    /** Seen by the service itself; nobody ticks it off. */
    isSeen: z.boolean(),
    note: z.string(),
    doneBy: z.string().nullable(),
    done: orNull(momentSchema),
  })
  .openapi('ProjectOutput')
export type ProjectOutput = z.infer<typeof outputSchema>

const phaseSchema = z
  .object({
    phase,
    /** As the organisation calls it; null: as the method does. */
    name: z.string().nullable(),
    state: z.enum(['closed', 'current', 'later']),
    outputs: z.array(outputSchema),
    closing: orNull(
      z.object({
        closed: momentSchema,
        closedBy: z.string().nullable(),
        missing: z.array(z.string()),
        reason: z.string(),
      }),
    ),
  })
  .openapi('ProjectPhase')
export type ProjectPhase = z.infer<typeof phaseSchema>

const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum([...teamRoles, 'wijkverbinder']),
})

const partySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    part: z.enum(partyParts),
    capacity: z.enum(capacities),
    contactName: z.string(),
    contactEmail: z.string(),
    agreementName: z.string().nullable(),
    agreedOn: z.iso.date().nullable(),
    revision,
  })
  .openapi('ProjectParty')
export type Party = z.infer<typeof partySchema>

const adviceSchema = z
  .object({
    informedOn: z.iso.date().nullable(),
    askedOn: z.iso.date().nullable(),
    /** Six weeks after it was asked. */
    dueOn: z.iso.date().nullable(),
    advisedOn: z.iso.date().nullable(),
    answeredOn: z.iso.date().nullable(),
    revision: z.int(),
  })
  .openapi('TenantsAdvice')
export type Advice = z.infer<typeof adviceSchema>

export const projectSchema = z
  .object({
    id: idSchema,
    ...changeable,
    contactEmail: z.string(),
    phase: z.int(),
    revision,
    may: z.object({
      work: z.boolean(),
      lead: z.boolean(),
      readIntake: z.boolean(),
      tell: z.boolean(),
    }),
    phases: z.array(phaseSchema),
    areas: z.array(areaSchema),
    team: z.array(personSchema),
    items: z.array(workItemSchema),
    /** There are more open items than these. */
    moreItems: z.boolean(),
    /** What initiatives ask of the commissioner, first what is due first; null: not for this reader. */
    asks: orNull(
      z.array(
        z.object({
          id: idSchema,
          what: z.string(),
          answerBy: z.iso.date(),
          isLate: z.boolean(),
        }),
      ),
    ),
    /** What changed, newest first; `isNew`: since I was here before. */
    news: z.array(
      z.object({
        seq: z.int(),
        action: z.string(),
        fields: z.array(z.string()),
        who: z.string().nullable(),
        moment: momentSchema,
        isNew: z.boolean(),
      }),
    ),
    asOf: momentSchema,
  })
  .openapi('Project')
export type Project = z.infer<typeof projectSchema>

/** What the page of facts needs: who takes part as organisation, and what a landlord owes. */
export const projectFactsSchema = z
  .object({
    project: z.object({ id: idSchema, ...changeable, contactEmail: z.string(), revision }),
    may: z.object({ work: z.boolean(), lead: z.boolean() }),
    parties: z.array(partySchema),
    advice: orNull(adviceSchema),
    households: z.array(
      z.object({ address: z.string(), on: z.iso.date(), by: z.string().nullable() }),
    ),
    asOf: momentSchema,
  })
  .openapi('ProjectFacts')
export type ProjectFacts = z.infer<typeof projectFactsSchema>

export const outputChangeSchema = z
  .object({ isDone: z.boolean(), note: line(projectLimits.note).default('') })
  .strict()
  .openapi('OutputChange')
export type OutputChange = z.infer<typeof outputChangeSchema>

export const phaseClosingSchema = z
  .object({ phase, reason: textSchema.max(projectLimits.reason).default('') })
  .strict()
  .openapi('PhaseClosing')
export type PhaseClosing = z.infer<typeof phaseClosingSchema>

const item = {
  title: needed(projectLimits.title),
  assigneeId: z.string().max(60),
  dueOn: dayOfProject,
}
export const newItemSchema = z.object(item).strict().openapi('NewWorkItem')
export type NewItem = z.infer<typeof newItemSchema>
export const itemChangeSchema = z
  .object({ ...item, state: z.enum(['open', 'done']), revision })
  .strict()
  .openapi('WorkItemChange')
export type ItemChange = z.infer<typeof itemChangeSchema>
export const itemListSchema = z
  .object({
    items: z.array(workItemSchema),
    team: z.array(personSchema),
    may: z.boolean(),
    asOf: momentSchema,
  })
  .openapi('WorkItemList')
export type ItemList = z.infer<typeof itemListSchema>

export const teamRequestSchema = z
  .object({
    name: needed(projectLimits.person),
    email,
    role: z.enum(teamRoles),
    /** The last day; left out: no end. */
    untilOn: dateSchema.optional(),
    locale: z.enum(locales).default('nl'),
  })
  .strict()
  .openapi('TeamRequest')
export type TeamRequest = z.infer<typeof teamRequestSchema>
export const teamSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    people: z.array(
      personSchema.extend({
        grantId: idSchema,
        email: z.string(),
        untilOn: z.iso.date().nullable(),
        isMe: z.boolean(),
      }),
    ),
    invited: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        email: z.string(),
        role: z.enum(teamRoles),
        hasExpired: z.boolean(),
      }),
    ),
    mayLead: z.boolean(),
    asOf: momentSchema,
  })
  .openapi('ProjectTeam')
export type Team = z.infer<typeof teamSchema>

const party = {
  name: needed(projectLimits.person),
  part: z.enum(partyParts),
  capacity: z.enum(capacities),
  contactName: line(projectLimits.person),
  contactEmail: optionalEmail,
  agreedOn: orNull(dateSchema),
}
export const newPartySchema = z.object(party).strict().openapi('NewProjectParty')
export type NewParty = z.infer<typeof newPartySchema>
export const partyChangeSchema = z
  .object({ ...party, revision })
  .strict()
  .openapi('ProjectPartyChange')
export type PartyChange = z.infer<typeof partyChangeSchema>

/** Largest agreement, in bytes. */
export const AGREEMENT_BYTES = 2 * 1024 * 1024
export const agreementSchema = z
  .object({
    /** What the file was called. */
    name: needed(120),
    /** A PDF in base64. */
    file: z
      .base64()
      .min(1)
      .max(Math.ceil((AGREEMENT_BYTES * 4) / 3) + 4),
    revision,
  })
  .strict()
  .openapi('PartyAgreement')
export type Agreement = z.infer<typeof agreementSchema>

export const adviceChangeSchema = z
  .object({
    informedOn: orNull(dateSchema),
    askedOn: orNull(dateSchema),
    advisedOn: orNull(dateSchema),
    answeredOn: orNull(dateSchema),
    /** 0: nothing was filled in yet. */
    revision: z.int().min(0),
  })
  .strict()
  .openapi('TenantsAdviceChange')
export type AdviceChange = z.infer<typeof adviceChangeSchema>

export const householdSchema = z
  .object({ address: needed(projectLimits.address), on: dayOfProject })
  .strict()
  .openapi('HouseholdContact')
export type Household = z.infer<typeof householdSchema>

export const newAreaSchema = z
  .object({
    kind: z.enum(projectAreaKinds),
    /** Of CBS: name and boundary come with it. */
    code: z
      .string()
      .regex(/^(GM\d{4}|WK\d{6}|BU\d{8})$/)
      .optional(),
    name: line(projectLimits.name).default(''),
    /** Of a complex or a street, one on a line. */
    addresses: z.array(needed(projectLimits.address)).max(projectLimits.addresses).default([]),
    withinId: orNull(idSchema).default(null),
  })
  .strict()
  .openapi('NewProjectArea')
export type NewArea = z.infer<typeof newAreaSchema>

export const projectAreasSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    areas: z.array(areaSchema),
    /** Wijken of this organisation that can be chosen, or what a search among all of CBS found. */
    choices: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        kind: z.enum(projectAreaKinds),
        /** Where a wijk or buurt with this name lies. */
        gemeente: z.string().nullable(),
      }),
    ),
    search: z.string(),
    /** Of these areas, and of the gemeente and the country around them. */
    figures: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        year: z.int(),
        figures: z.record(z.string(), z.number()),
      }),
    ),
    mayWork: z.boolean(),
    asOf: momentSchema,
  })
  .openapi('ProjectAreas')
export type ProjectAreas = z.infer<typeof projectAreasSchema>

export const methodSchema = z
  .object({
    phases: z.array(
      z.object({
        phase,
        name: z.string().nullable(),
        outputs: z.array(z.string()),
        steps: z.array(z.object({ id: idSchema, name: z.string() })),
      }),
    ),
    themes: z.array(z.object({ id: idSchema, name: z.string() })),
  })
  .openapi('Method')
export type Method = z.infer<typeof methodSchema>
export const phaseNameSchema = z
  .object({ phase, name: line(projectLimits.phase) })
  .strict()
  .openapi('PhaseName')
export const newStepSchema = z
  .object({ phase, name: needed(projectLimits.step) })
  .strict()
  .openapi('NewPhaseStep')
export const newThemeSchema = z
  .object({ name: needed(projectLimits.theme) })
  .strict()
  .openapi('NewTheme')
