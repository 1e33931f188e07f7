import { z } from '@hono/zod-openapi'
import {
  accessSchema,
  approvals,
  entries,
  factSchema,
  placeStates,
  rateSchema,
  spaceStates,
} from '../../http/place-schemas'
import {
  dateSchema,
  idSchema,
  momentSchema,
  orNull,
  periodSchema,
  slugSchema,
} from '../../http/schemas'

export type Rate = z.infer<typeof rateSchema>

/** Minutes after local midnight, end not included; 1440 is the end of the day. */
const wallIntervalSchema = z.tuple([z.int().min(0).max(1440), z.int().min(0).max(1440)])
const dayHoursSchema = z.array(wallIntervalSchema).max(6)
export const openingSchema = z.array(dayHoursSchema).length(7)

/** Whether a space can be used now, and when it can next be booked; null: not within 62 days. */
const freedomSchema = {
  freeNowUntil: orNull(momentSchema),
  nextFree: orNull(periodSchema),
}

export const spaceSummarySchema = z
  .object({
    id: idSchema,
    name: z.string(),
    capacity: z.int(),
    approval: z.enum(approvals),
    state: z.enum(spaceStates),
    ...freedomSchema,
  })
  .openapi('SpaceSummary')

export const areaSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    /** SVG path on the shared map grid (5 m a unit), and the box around it: "x y width height". */
    outline: z.string(),
    box: z.string(),
  })
  .openapi('Area')
export type Area = z.infer<typeof areaSchema>

export const placeSummarySchema = z
  .object({
    id: idSchema,
    slug: slugSchema,
    name: z.string(),
    street: z.string(),
    town: z.string(),
    wijkCode: z.string(),
    /** Position on the shared map grid. */
    x: z.int(),
    y: z.int(),
    latitude: z.number(),
    longitude: z.number(),
    state: z.enum(placeStates),
    stateReason: z.string(),
    stepFree: factSchema,
    spaces: z.array(spaceSummarySchema),
  })
  .openapi('PlaceSummary')

export const placeListSchema = z
  .object({ asOf: momentSchema, areas: z.array(areaSchema), places: z.array(placeSummarySchema) })
  .openapi('PlaceList')
export type PlaceList = z.infer<typeof placeListSchema>

export const dayOutlookSchema = z
  .object({
    on: dateSchema,
    open: z.array(periodSchema),
    /** The longest stretches in which a booking can be placed. */
    free: z.array(periodSchema),
    openMinutes: z.int(),
    freeMinutes: z.int(),
    /** Why other hours hold on this day, if they do. */
    exception: z.string().nullable(),
  })
  .openapi('DayOutlook')
export type DayOutlook = z.infer<typeof dayOutlookSchema>

export const spaceSchema = spaceSummarySchema
  .extend({
    description: z.string(),
    turnaround: z.int(),
    shortest: z.int(),
    longest: z.int(),
    step: z.int(),
    leadMinutes: z.int(),
    horizonDays: z.int(),
    noticeMinutes: z.int(),
    rates: z.array(rateSchema),
  })
  .openapi('Space')
export type Space = z.infer<typeof spaceSchema>

export const placeSchema = placeSummarySchema
  .omit({ spaces: true, stepFree: true })
  .extend({
    asOf: momentSchema,
    description: z.string(),
    postcode: z.string(),
    buurtCode: z.string().nullable(),
    area: orNull(areaSchema),
    contactName: z.string(),
    contactPhone: z.string(),
    houseRules: z.string(),
    facilities: z.array(z.string()),
    entry: z.enum(entries),
    access: accessSchema,
    opening: openingSchema,
    spaces: z.array(spaceSchema),
    /** The seven days of the space that is looked at. */
    week: z
      .object({ spaceId: idSchema, from: dateSchema, days: z.array(dayOutlookSchema) })
      .nullable(),
  })
  .openapi('Place')
export type Place = z.infer<typeof placeSchema>

export const availabilitySchema = z
  .object({
    spaceId: idSchema,
    asOf: momentSchema,
    days: z.array(dayOutlookSchema),
  })
  .openapi('Availability')
export type Availability = z.infer<typeof availabilitySchema>

export const tenantParams = z.object({ tenant: slugSchema })
export const placeParams = tenantParams.extend({ place: slugSchema })
export const placeQuery = z.object({ space: idSchema.optional(), from: dateSchema.optional() })
export const availabilityParams = tenantParams.extend({ spaceId: idSchema })
export const availabilityQuery = z.object({ from: dateSchema, to: dateSchema })
