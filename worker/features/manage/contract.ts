import { z } from '@hono/zod-openapi'
import {
  accessSchema,
  approvals,
  entries,
  facilities,
  placeLimits,
  placeStates,
  rateSchema,
  spaceStates,
} from '../../http/place-schemas'
import {
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  momentSchema,
  slugSchema,
  textSchema,
} from '../../http/schemas'

const text = textSchema.max(placeLimits.text)
const line = lineSchema.min(1).max(placeLimits.line)
const phone = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ()-]{8,20}$/)
/** Without room for 0000 and with or without the space; kept as '1695 AB'. */
const postcode = z
  .string()
  .trim()
  .regex(/^[1-9]\d{3} ?[A-Za-z]{2}$/)
  .transform((typed) => `${typed.slice(0, 4)} ${typed.slice(-2).toUpperCase()}`)
/** The box around the European Netherlands, in degrees (WGS 84). */
const latitude = z.number().min(50.7).max(53.6)
const longitude = z.number().min(3.3).max(7.3)
const wijkCode = z.string().regex(/^WK\d{6}$/)
const revision = z.int().min(1)

/** The least that makes a place; the rest gets a default and is asked for on its own page. */
export const placeCreationSchema = z
  .object({
    name: lineSchema.min(1).max(placeLimits.name),
    street: line,
    postcode,
    town: line,
    wijkCode,
    contactName: line,
    contactPhone: phone,
    latitude: latitude.optional(),
    longitude: longitude.optional(),
  })
  .strict()
  .openapi('PlaceCreation')
export type PlaceCreation = z.infer<typeof placeCreationSchema>

export const placeChangeSchema = placeCreationSchema
  .extend({
    /** Left out: the address of the page stays what it is. */
    slug: slugSchema.optional(),
    description: text,
    latitude,
    longitude,
    buurtCode: z
      .string()
      .regex(/^BU\d{8}$/)
      .nullable(),
    houseRules: text,
    facilities: z.array(z.enum(facilities)).max(facilities.length),
    entry: z.enum(entries),
    entryNote: text,
    access: accessSchema,
    /** Of the version that was changed; another one since then is `edited-meanwhile`. */
    revision,
  })
  .strict()
  .openapi('PlaceChange')
export type PlaceChange = z.infer<typeof placeChangeSchema>

export const stateChangeSchema = z
  .object({
    state: z.enum(placeStates),
    /** What residents read; asked for where a place closes. */
    reason: textSchema.max(placeLimits.reason).optional(),
    revision,
  })
  .strict()
  .openapi('PlaceStateChange')

const minutes = (most: number) => z.int().min(0).max(most)
const spaceRules = {
  description: text,
  turnaround: minutes(240),
  shortest: z.int().min(15).max(1440),
  longest: z.int().min(15).max(1440),
  step: z.union([z.literal(15), z.literal(30), z.literal(60)]),
  leadMinutes: minutes(60 * 1440),
  horizonDays: z.int().min(1).max(730),
  noticeMinutes: minutes(60 * 1440),
  approval: z.enum(approvals),
  state: z.enum(spaceStates),
}
/** How a space starts when nobody says otherwise: a room that confirms by itself. */
const spaceDefaults = {
  description: spaceRules.description.default(''),
  turnaround: spaceRules.turnaround.default(15),
  shortest: spaceRules.shortest.default(60),
  longest: spaceRules.longest.default(240),
  step: spaceRules.step.default(30),
  leadMinutes: spaceRules.leadMinutes.default(60),
  horizonDays: spaceRules.horizonDays.default(180),
  noticeMinutes: spaceRules.noticeMinutes.default(1440),
  approval: spaceRules.approval.default('automatic'),
  state: spaceRules.state.default('open'),
}
const spaceNamed = {
  name: lineSchema.min(1).max(placeLimits.name),
  capacity: z.int().min(1).max(5000),
}
export const spaceCreationSchema = z
  .object({
    ...spaceNamed,
    ...spaceDefaults,
    /** The smallest spaces of this place that it is made of. Fixed: claims stand on them. */
    parts: z.array(idSchema).max(12).default([]),
  })
  .strict()
  .openapi('SpaceCreation')
export type SpaceCreation = z.infer<typeof spaceCreationSchema>

export const spaceChangeSchema = z
  .object({ ...spaceNamed, ...spaceRules, revision })
  .strict()
  .openapi('SpaceChange')

export const ratesSchema = z
  .object({ rates: z.array(rateSchema).max(3), revision })
  .strict()
  .openapi('Rates')

/** Clock times in Amsterdam; '24:00' is the end of the day. */
const clock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
const hoursSchema = z.object({ opens: clock, closes: clock }).strict().openapi('Hours')
export type Hours = z.infer<typeof hoursSchema>
const dayHours = z.array(hoursSchema).max(6)
/** Seven days, Monday first. */
const weekHours = z.array(dayHours).length(7)

export const openingSchema = z.object({ opening: weekHours, revision }).strict().openapi('Opening')
export const exceptionSchema = z
  .object({ hours: dayHours, reason: textSchema.max(placeLimits.reason) })
  .strict()
  .openapi('OpeningExceptionChange')

export const closureRequestSchema = z
  .object({
    /** None: the whole place. A combined space closes its parts. */
    spaceIds: z.array(idSchema).max(40).optional(),
    startsAt: instantSchema,
    endsAt: instantSchema,
  })
  .strict()
  .openapi('ClosureRequest')

export const closureSchema = z
  .object({
    id: idSchema,
    spaceIds: z.array(idSchema),
    isWholePlace: z.boolean(),
    starts: momentSchema,
    ends: momentSchema,
  })
  .openapi('Closure')
export type Closure = z.infer<typeof closureSchema>

/** What a place still lacks. `required`: it cannot be opened without. */
export const stepSchema = z
  .object({
    code: z.enum(['spaces', 'opening', 'description', 'entry', 'access', 'rates', 'position']),
    required: z.boolean(),
    done: z.boolean(),
  })
  .openapi('PlaceStep')
export type PlaceStep = z.infer<typeof stepSchema>

export const managedSpaceSchema = z
  .object({
    id: idSchema,
    ...spaceNamed,
    ...spaceRules,
    step: z.int(),
    parts: z.array(idSchema),
    rates: z.array(rateSchema),
    revision,
  })
  .openapi('ManagedSpace')
export type ManagedSpace = z.infer<typeof managedSpaceSchema>

export const areaNameSchema = z.object({ code: z.string(), name: z.string() })

export const managedPlaceSchema = z
  .object({
    asOf: momentSchema,
    id: idSchema,
    slug: slugSchema,
    name: z.string(),
    description: z.string(),
    street: z.string(),
    postcode: z.string(),
    town: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    wijkCode: z.string(),
    buurtCode: z.string().nullable(),
    contactName: z.string(),
    contactPhone: z.string(),
    houseRules: z.string(),
    facilities: z.array(z.string()),
    entry: z.enum(entries),
    entryNote: z.string(),
    access: accessSchema,
    state: z.enum(placeStates),
    stateReason: z.string(),
    opening: weekHours,
    revision,
    spaces: z.array(managedSpaceSchema),
    exceptions: z.array(z.object({ on: dateSchema, hours: dayHours, reason: z.string() })),
    closures: z.array(closureSchema),
    areas: z.array(areaNameSchema),
    steps: z.array(stepSchema),
  })
  .openapi('ManagedPlace')
export type ManagedPlace = z.infer<typeof managedPlaceSchema>

export const managedListSchema = z
  .object({
    /** Whether this person may make a new place. */
    mayCreate: z.boolean(),
    /** How many places there are and may be by the organisation's plan; null: any number. */
    plan: z.union([z.object({ used: z.int(), most: z.int() }), z.null()]),
    /** For the form of a new place. */
    areas: z.array(areaNameSchema),
    places: z.array(
      z.object({
        id: idSchema,
        slug: slugSchema,
        name: z.string(),
        street: z.string(),
        town: z.string(),
        state: z.enum(placeStates),
        stateReason: z.string(),
        spaces: z.array(z.object({ id: idSchema, name: z.string(), capacity: z.int() })),
        /** Required steps that are not done. */
        missing: z.int(),
      }),
    ),
  })
  .openapi('ManagedPlaceList')
export type ManagedList = z.infer<typeof managedListSchema>

export const tenantParams = z.object({ tenant: slugSchema })
export const placeParams = tenantParams.extend({ place: slugSchema })
export const spaceParams = placeParams.extend({ spaceId: idSchema })
export const dateParams = placeParams.extend({ on: dateSchema })
export const closureParams = placeParams.extend({ closureId: idSchema })
/** The same key again gives what the first request made. */
export const keyHeader = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,128}$/)
    .optional(),
})
