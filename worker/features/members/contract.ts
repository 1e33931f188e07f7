import { z } from '@hono/zod-openapi'
import { invitedRoles, memberRoles } from '../../../db/roles'
import {
  dateSchema,
  idSchema,
  lineSchema,
  locales,
  momentSchema,
  orNull,
  textSchema,
} from '../../http/schemas'

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const memberLimits = { name: 80, email: 254, search: 60, lines: 500, text: 60_000 } as const

/** The headings under which the list of people can be read. */
export const facets = [...memberRoles, 'project', 'outside', 'ended'] as const

const emailSchema = z.string().trim().toLowerCase().pipe(z.email().max(memberLimits.email))
const roleSchema = z.enum(memberRoles)
/** Those of a project too, which are given on the page of that project. */
const heldRoleSchema = z.enum(invitedRoles)
const placeSchema = z.object({ id: idSchema, name: z.string() })
const places = z.array(idSchema).max(100)
const revision = z.int().min(1)

/** A role for a time, as people read it: dates in Amsterdam, the last one included. */
export const accessSchema = z
  .object({
    role: heldRoleSchema,
    /** Of a host, or the project of a team; none: all places, or a role for the whole organisation. */
    places: z.array(placeSchema),
    fromOn: z.iso.date(),
    untilOn: z.iso.date().nullable(),
    state: z.enum(['now', 'later', 'ended']),
  })
  .openapi('MemberAccess')
export type Access = z.infer<typeof accessSchema>

const memberFields = {
  id: idSchema,
  name: z.string(),
  email: z.string(),
  staff: z.boolean(),
  /** Works for another organisation: staff who is no administrator here. */
  outsider: z.boolean(),
  access: z.array(accessSchema),
  /** The last day on which there was access, where nothing is left. */
  endedOn: z.iso.date().nullable(),
}

export const memberLineSchema = z.object(memberFields).openapi('MemberLine')
export type MemberLine = z.infer<typeof memberLineSchema>

export const memberListQuery = z.object({
  search: z.string().max(memberLimits.search).optional(),
  facet: z.enum(facets).optional(),
  /** The last one of the page before. */
  after: idSchema.optional(),
})
export type MemberListQuery = z.infer<typeof memberListQuery>

export const memberListSchema = z
  .object({
    members: z.array(memberLineSchema),
    /** What `after` says for the next page; null: this is the last one. */
    next: z.string().nullable(),
    asOf: momentSchema,
  })
  .openapi('MemberList')
export type MemberList = z.infer<typeof memberListSchema>

export const memberSchema = z
  .object({
    ...memberFields,
    sinceOn: z.iso.date(),
    revision,
    /** Everything that was ever granted, newest first. */
    history: z.array(
      z.object({
        role: z.string(),
        place: orNull(placeSchema),
        from: momentSchema,
        until: orNull(momentSchema),
        grantedBy: z.string().nullable(),
        granted: orNull(momentSchema),
      }),
    ),
    /** What this person did here, newest first. */
    acts: z.array(z.object({ seq: z.int(), action: z.string(), at: momentSchema })),
    /** What `before` says for earlier acts; null: there are none. */
    earlier: z.int().nullable(),
    places: z.array(placeSchema),
    asOf: momentSchema,
  })
  .openapi('Member')
export type Member = z.infer<typeof memberSchema>

const span = {
  /** Of a host; none: all places. */
  places: places.default([]),
  /** Left out: from now on. */
  fromOn: dateSchema.optional(),
  /** The last day; left out: no end. */
  untilOn: dateSchema.optional(),
}

export const roleChangeSchema = z
  .object({ ...span, revision })
  .strict()
  .openapi('RoleChange')
export type RoleChange = z.infer<typeof roleChangeSchema>

export const accessEndSchema = z
  .object({
    /** Left out: all roles. */
    role: heldRoleSchema.optional(),
    /** The last day; left out: at once. */
    untilOn: dateSchema.optional(),
    revision,
  })
  .strict()
  .openapi('AccessEnd')
export type AccessEnd = z.infer<typeof accessEndSchema>

export const invitationRequestSchema = z
  .object({
    name: lineSchema.min(1).max(memberLimits.name),
    email: emailSchema,
    role: roleSchema,
    ...span,
    locale: z.enum(locales).default('nl'),
  })
  .strict()
  .openapi('InvitationRequest')
export type InvitationRequest = z.infer<typeof invitationRequestSchema>

const invitationFields = {
  id: idSchema,
  name: z.string(),
  email: z.string(),
  role: heldRoleSchema,
  places: z.array(placeSchema),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable(),
  expires: momentSchema,
}

export const openInvitationSchema = z
  .object({ ...invitationFields, sent: momentSchema, sending: z.int(), hasExpired: z.boolean() })
  .openapi('OpenInvitation')
export type OpenInvitation = z.infer<typeof openInvitationSchema>

export const invitationListSchema = z
  .object({
    invitations: z.array(openInvitationSchema),
    next: z.string().nullable(),
    places: z.array(placeSchema),
    /** How much of the plan is in use, where it has a limit. */
    plan: orNull(z.object({ used: z.int(), most: z.int() })),
    asOf: momentSchema,
  })
  .openapi('InvitationList')
export type InvitationList = z.infer<typeof invitationListSchema>

/** An invitation as whoever has the link sees it. */
export const invitationSchema = z
  .object({
    ...invitationFields,
    organisation: z.string(),
    /** Who invites; null when that is not known any more. */
    invitedBy: z.string().nullable(),
    staff: z.boolean(),
    state: z.enum(['open', 'expired', 'accepted', 'revoked', 'replaced']),
    asOf: momentSchema,
  })
  .openapi('Invitation')
export type Invitation = z.infer<typeof invitationSchema>

export const acceptanceSchema = z
  .object({
    /** Of a new account; a known one keeps its own. */
    name: lineSchema.min(1).max(memberLimits.name).optional(),
  })
  .strict()
  .openapi('Acceptance')

export const acceptedSchema = z
  .object({
    account: z.object({ id: z.string(), name: z.string().nullable(), staff: z.boolean() }),
    expiresAt: z.iso.datetime(),
  })
  .openapi('Accepted')

export const importRequestSchema = z
  .object({
    /** Lines with ; or , between the fields, the first one with their names. */
    text: textSchema.min(1).max(memberLimits.text),
  })
  .strict()
  .openapi('MemberImportRequest')

const lineFaults = [
  'name-missing',
  'name-too-long',
  'email-missing',
  'email-invalid',
  'role-missing',
  'role-unknown',
  'place-unknown',
  'date-invalid',
  'until-invalid',
  'until-past',
  'twice',
  'member',
  'invited',
] as const
export type LineFault = (typeof lineFaults)[number]

export const memberImportSchema = z
  .object({
    id: idSchema,
    text: z.string(),
    /** Why nothing can be read in it. */
    fault: orNull(z.enum(['empty', 'columns', 'too-many', 'quote'])),
    lines: z.array(
      z.object({
        /** In the text, counted from 1. */
        line: z.int(),
        name: z.string(),
        email: z.string(),
        role: z.string(),
        places: z.string(),
        faults: z.array(z.enum(lineFaults)),
      }),
    ),
    right: z.int(),
    /** How many the plan still lets in; null: any number. */
    room: z.int().nullable(),
  })
  .openapi('MemberImport')
export type MemberImport = z.infer<typeof memberImportSchema>

export const importSentSchema = z
  .object({ sent: z.int(), left: z.int() })
  .openapi('MemberImportSent')
