import { z } from '@hono/zod-openapi'
import { idSchema, momentSchema, orNull, slugSchema } from '../../http/schemas'

const fieldSchema = z
  .object({
    column: z.string(),
    /** As it is stored; instants in RFC 3339. Null for a secret, of which only a hash is kept. */
    value: z.string().nullable(),
    /** What the value is called, where it is an id of a place or a space. */
    label: z.string().nullable(),
    moment: orNull(momentSchema),
    as: z.enum(['seconds', 'minutes', 'cents', 'json', 'place', 'space']).nullable(),
    secret: z.boolean(),
  })
  .openapi('PersonalField')
export type PersonalField = z.infer<typeof fieldSchema>

/** In the organisation's own database, or in that of the service, where staff have their account. */
const store = z.enum(['organisation', 'service'])
const onErasure = z.enum(['go', 'change', 'stay'])

const tableSchema = z
  .object({
    store,
    table: z.string(),
    purpose: z.string(),
    ground: z.string(),
    source: z.string(),
    receivers: z.array(z.string()),
    term: z.string(),
    onErasure,
    stays: z.string().nullable(),
    rows: z.array(z.array(fieldSchema)),
  })
  .openapi('PersonalTable')
export type PersonalTable = z.infer<typeof tableSchema>

export const personalDataSchema = z
  .object({
    organisation: z.object({ slug: slugSchema, name: z.string(), kind: z.string() }),
    asOf: momentSchema,
    tables: z.array(tableSchema),
  })
  .openapi('PersonalData')
export type PersonalData = z.infer<typeof personalDataSchema>

const countSchema = z.object({
  store,
  table: z.string(),
  count: z.int(),
  onErasure,
  stays: z.string().nullable(),
})

/** What an erasure would do, said before it is done. */
export const erasureForecastSchema = z
  .object({
    asOf: momentSchema,
    /** Signed in lately enough to erase at once; otherwise a new code is needed. */
    recent: z.boolean(),
    /** Somebody else must be an administrator first. */
    lastAdmin: z.boolean(),
    /** Bookings and requests that will be cancelled. */
    coming: z.int(),
    tables: z.array(countSchema),
  })
  .openapi('ErasureForecast')
export type ErasureForecast = z.infer<typeof erasureForecastSchema>

export const erasureSchema = z
  .object({ confirmed: z.literal(true) })
  .strict()
  .openapi('Erasure')

export const lookUpWays = ['phone', 'email', 'booking'] as const
export const askings = ['phone', 'place', 'letter'] as const
export const wishes = ['see', 'erase'] as const

export const personSearchSchema = z
  .object({
    by: z.enum(lookUpWays),
    /** The number, the address, or the number of the booking as it stands in its mail. */
    value: z.string().trim().min(4).max(254),
    /** What the person asks for. */
    wish: z.enum(wishes),
    /** How they asked. */
    asked: z.enum(askings),
  })
  .strict()
  .openapi('PersonSearch')
export type PersonSearch = z.infer<typeof personSearchSchema>

/** An account, or somebody without one for whom was booked: then the id of a booking stands for them. */
export const personSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['account', 'caller']),
    name: z.string().nullable(),
    email: z.string().nullable(),
    /** The number that is stored: the one to call back. */
    phone: z.string().nullable(),
    bookings: z.int(),
    coming: z.int(),
    last: orNull(momentSchema),
    /** Called back by whoever asks, in the last hour. */
    calledBack: z.boolean(),
    /** False: something of this person is beyond this host; an administrator can serve them. */
    mayServe: z.boolean(),
  })
  .openapi('Person')
export type Person = z.infer<typeof personSchema>

export const personListSchema = z.object({ persons: z.array(personSchema) }).openapi('PersonList')
export type PersonList = z.infer<typeof personListSchema>

export const tenantParams = z.object({ tenant: slugSchema })
export const personParams = z.object({ tenant: slugSchema, personId: idSchema })
