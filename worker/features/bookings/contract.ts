import { z } from '@hono/zod-openapi'
import {
  audiences,
  dateSchema,
  idSchema,
  instantSchema,
  lineSchema,
  momentSchema,
  orNull,
  payments,
  slugSchema,
  textSchema,
} from '../../http/schemas'

export const gatherings = ['meeting', 'course', 'party', 'sport', 'other'] as const
export const bookingStatuses = [
  'requested',
  'confirmed',
  'cancelled',
  'refused',
  'expired',
] as const

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const bookingLimits = { name: 80, note: 200, reason: 300, party: 5000, phone: 20 } as const

export const bookingRequestSchema = z
  .object({
    spaceId: idSchema,
    startsAt: instantSchema,
    endsAt: instantSchema,
    // In the order of the form: what is missing is told in this order.
    name: lineSchema.min(1).max(bookingLimits.name),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[0-9 ()-]{8,20}$/)
      .optional(),
    gathering: z.enum(gatherings),
    partySize: z.int().min(1).max(bookingLimits.party),
    note: textSchema.max(bookingLimits.note).optional(),
    audience: z.enum(audiences).optional(),
    adult: z.literal(true),
    /** The hold that keeps this time for this browser. */
    holdId: idSchema.optional(),
    /** Hosts only: why the opening hours or the time ahead are set aside. Never an overlap. */
    overruleReason: textSchema.min(1).max(bookingLimits.reason).optional(),
  })
  .strict()
  .openapi('BookingRequest')

export const bookingSchema = z
  .object({
    id: idSchema,
    status: z.enum(bookingStatuses),
    starts: momentSchema,
    ends: momentSchema,
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    space: z.object({ id: idSchema, name: z.string(), approval: z.enum(['automatic', 'host']) }),
    place: z.object({
      id: idSchema,
      slug: slugSchema,
      name: z.string(),
      street: z.string(),
      postcode: z.string(),
      town: z.string(),
      contactName: z.string(),
      contactPhone: z.string(),
      entry: z.string(),
      /** How to get in; only for who may come in. */
      entryNote: z.string().nullable(),
    }),
    gathering: z.enum(gatherings),
    note: z.string().nullable(),
    partySize: z.int(),
    /** Who booked; null where this person does not see it: `nameState` says why. */
    name: z.string().nullable(),
    /** Others than booker and administrator see who comes from 60 days before until 7 days after. */
    nameState: z.enum(['shown', 'not-yet', 'no-longer', 'erased']),
    phone: z.string().nullable(),
    audience: z.enum(audiences),
    priceCents: z.int(),
    depositCents: z.int(),
    payment: z.enum(payments),
    paid: z.boolean(),
    reason: z.string().nullable(),
    /** Until when booker may move or cancel; null: no longer. */
    changeableUntil: orNull(momentSchema),
    /** Until when a cancellation can be taken back. */
    undoUntil: orNull(momentSchema),
    revision: z.int(),
  })
  .openapi('Booking')
export type Booking = z.infer<typeof bookingSchema>

/** What was typed so far, kept with the hold; checked as the booking itself will be. */
export const draftSchema = z
  .object({
    name: bookingRequestSchema.shape.name,
    email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
    ...bookingRequestSchema.omit({
      spaceId: true,
      startsAt: true,
      endsAt: true,
      name: true,
      holdId: true,
      overruleReason: true,
    }).shape,
  })
  .strict()
  .openapi('Draft')

export const holdRequestSchema = z
  .object({ spaceId: idSchema, startsAt: instantSchema, endsAt: instantSchema })
  .strict()
  .openapi('HoldRequest')

export const holdSchema = z
  .object({
    id: idSchema,
    spaceId: idSchema,
    spaceName: z.string(),
    capacity: z.int(),
    approval: z.enum(['automatic', 'host']),
    placeSlug: slugSchema,
    placeName: z.string(),
    contactName: z.string(),
    contactPhone: z.string(),
    houseRules: z.string(),
    noticeMinutes: z.int(),
    starts: momentSchema,
    ends: momentSchema,
    expires: momentSchema,
    secondsLeft: z.int(),
    renewable: z.boolean(),
    prices: z.array(
      z.object({
        audience: z.enum(audiences),
        priceCents: z.int(),
        depositCents: z.int(),
        payment: z.enum(payments),
      }),
    ),
    /** What was typed before, so that nothing is lost when the phone reloads the page. */
    draft: z.record(z.string(), z.string()),
  })
  .openapi('Hold')
export type Hold = z.infer<typeof holdSchema>

export const cancellationSchema = z
  .object({
    reason: textSchema.max(bookingLimits.reason).optional(),
    /** Keeps the time and the mails for 60 seconds, so that the cancellation can be taken back. */
    undoable: z.boolean().optional(),
  })
  .strict()
  .openapi('Cancellation')
export const refusalSchema = z
  .object({ reason: textSchema.min(1).max(bookingLimits.reason) })
  .strict()
  .openapi('Refusal')
export const moveSchema = z
  .object({
    spaceId: idSchema.optional(),
    startsAt: instantSchema,
    endsAt: instantSchema,
    revision: z.int().optional(),
  })
  .strict()
  .openapi('Move')

export const bookingListSchema = z
  .object({ asOf: momentSchema, bookings: z.array(bookingSchema) })
  .openapi('BookingList')

/** A request with the day around it and the requests that compete for the same time. */
export const waitingRequestSchema = z
  .object({
    booking: bookingSchema,
    competing: z.array(idSchema),
    clashes: z.boolean(),
    day: z.array(
      z.object({
        kind: z.enum(['booking', 'closure', 'request']),
        starts: momentSchema,
        ends: momentSchema,
        name: z.string().nullable(),
        gathering: z.enum(gatherings).nullable(),
      }),
    ),
  })
  .openapi('WaitingRequest')
export const waitingListSchema = z
  .object({ asOf: momentSchema, requests: z.array(waitingRequestSchema) })
  .openapi('WaitingList')
export type WaitingList = z.infer<typeof waitingListSchema>

export const agendaSchema = z
  .object({
    asOf: momentSchema,
    from: z.iso.date(),
    to: z.iso.date(),
    places: z.array(z.object({ id: idSchema, slug: slugSchema, name: z.string() })),
    bookings: z.array(bookingSchema),
    closures: z.array(
      z.object({
        spaceName: z.string(),
        placeId: idSchema,
        starts: momentSchema,
        ends: momentSchema,
      }),
    ),
    /** How many requests wait for a host, and the first of them. */
    waiting: z.int(),
    firstWaiting: z.array(bookingSchema),
  })
  .openapi('Agenda')
export type Agenda = z.infer<typeof agendaSchema>

export const agendaQuery = z.object({
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  /** Instead of `to`: how many dates, seven unless said. */
  days: z.coerce.number().int().min(1).max(31).optional(),
  place: idSchema.optional(),
})

export const paymentSchema = z.object({ paid: z.boolean() }).strict().openapi('Payment')

export const tenantParams = z.object({ tenant: slugSchema })
export const bookingParams = z.object({ tenant: slugSchema, bookingId: idSchema })
export const holdParams = z.object({ tenant: slugSchema, holdId: idSchema })
export const keyHeader = z.object({
  'idempotency-key': z.string().regex(/^[\x21-\x7e]{1,128}$/),
})
