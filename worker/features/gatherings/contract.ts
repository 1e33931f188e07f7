import { z } from '@hono/zod-openapi'
import { channelKinds } from '../../../db/projects'
import {
  dateSchema,
  idSchema,
  lineSchema,
  momentSchema,
  orNull,
  slugSchema,
  textSchema,
} from '../../http/schemas'
import { spots } from '../../projects/gatherings'

/** Bounds of what a person may type; the forms of the web use the same numbers. */
export const gatheringLimits = {
  name: 80,
  about: 1200,
  place: 120,
  mostPeople: 10_000,
  email: 254,
  phone: 20,
  /** Who comes along with one who signs up, and that one too. */
  people: 20,
  came: 1000,
} as const

const line = (most: number) => lineSchema.max(most)
const revision = z.int().min(1)
const clock = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)

export const projectParams = z.object({ tenant: slugSchema, projectId: idSchema })
export const gatheringParams = projectParams.extend({ gatheringId: idSchema })
export const attendanceParams = gatheringParams.extend({ attendanceId: idSchema })
export const codeParams = z.object({ tenant: slugSchema, attendanceCode: z.string().max(24) })
export const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(128).optional() })

const gathering = {
  name: line(gatheringLimits.name).min(1),
  about: textSchema.max(gatheringLimits.about).default(''),
  /** So many people fit; null: nobody is turned away. */
  mostPeople: orNull(z.int().min(1).max(gatheringLimits.mostPeople)).default(null),
  /** A booking of one's own: it gives day, time and place. Null: those are said here. */
  bookingId: orNull(idSchema),
  on: orNull(dateSchema),
  from: orNull(clock),
  until: orNull(clock),
  place: line(gatheringLimits.place),
}
export const newGatheringSchema = z.object(gathering).strict().openapi('NewGathering')
export type NewGathering = z.infer<typeof newGatheringSchema>
export const gatheringChangeSchema = z
  .object({ ...gathering, revision })
  .strict()
  .openapi('GatheringChange')
export type GatheringChange = z.infer<typeof gatheringChangeSchema>
export const madeSchema = z.object({ id: idSchema }).openapi('GatheringMade')

export const announcingSchema = z
  .object({ isAnnounced: z.boolean(), revision })
  .strict()
  .openapi('GatheringAnnouncing')
export type Announcing = z.infer<typeof announcingSchema>

/** What everybody may know of a gathering that they may see. */
const facts = {
  id: idSchema,
  name: z.string(),
  about: z.string(),
  starts: momentSchema,
  ends: momentSchema,
  place: z.string(),
  /** Of the meeting place that has a page. */
  placeSlug: z.string().nullable(),
  /** Whether there is a booking for the place, and how it stands. */
  spot: z.enum(spots),
}

const headSchema = z
  .object({
    ...facts,
    bookingId: z.string().nullable(),
    isAnnounced: z.boolean(),
    isOver: z.boolean(),
    mostPeople: z.int().nullable(),
    /** How many people signed up, and how many were counted. */
    announced: z.int(),
    came: z.int(),
    revision,
  })
  .openapi('Gathering')
export type GatheringHead = z.infer<typeof headSchema>

const maySchema = z.object({ tell: z.boolean(), lead: z.boolean() })
const ownBookingSchema = z.object({
  id: idSchema,
  place: z.string(),
  starts: momentSchema,
  ends: momentSchema,
  isConfirmed: z.boolean(),
})
export type OwnBooking = z.infer<typeof ownBookingSchema>

/** People of one channel, over what is counted. */
const reachedSchema = z.object({
  /** Null: they did not say. */
  channelId: z.string().nullable(),
  name: z.string(),
  announced: z.int(),
  came: z.int(),
})
export type Reached = z.infer<typeof reachedSchema>

export const gatheringListSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    /** First what is still to come, soonest first; then what is over, latest first. */
    gatherings: z.array(headSchema),
    /** By the channel through which people heard, over all of them. */
    reached: z.array(reachedSchema),
    /** Bookings of my own that are ahead and have no gathering yet. */
    bookings: z.array(ownBookingSchema),
    may: maySchema,
    asOf: momentSchema,
  })
  .openapi('GatheringList')
export type GatheringList = z.infer<typeof gatheringListSchema>

const attendanceSchema = z.object({
  id: idSchema,
  /** Empty: they are forgotten, or nobody asked at the door. */
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  people: z.int(),
  came: z.int().nullable(),
  channelId: z.string().nullable(),
  /** Counted at the door, and never signed up. */
  isAtDoor: z.boolean(),
})
export type Attendance = z.infer<typeof attendanceSchema>

export const gatheringPageSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    gathering: headSchema,
    attendances: z.array(attendanceSchema),
    /** There are more than these. */
    hasMore: z.boolean(),
    channels: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(channelKinds),
        /** Whether it may stand beside somebody's name. */
        isForNames: z.boolean(),
      }),
    ),
    /** By channel: how many signed up and how many came, most first. */
    reached: z.array(reachedSchema),
    bookings: z.array(ownBookingSchema),
    may: maySchema,
    asOf: momentSchema,
  })
  .openapi('GatheringPage')
export type GatheringPage = z.infer<typeof gatheringPageSchema>

const publicFactsSchema = z.object(facts).openapi('GatheringFacts')

export const invitationSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    /** Whether the project has a page to read. */
    hasStory: z.boolean(),
    gathering: publicFactsSchema,
    isOver: z.boolean(),
    /** How many more people fit; null: nobody is turned away. */
    left: z.int().nullable(),
    /** By which somebody may have heard of it. */
    channels: z.array(z.object({ id: z.string(), name: z.string() })),
    asOf: momentSchema,
  })
  .openapi('GatheringInvitation')
export type GatheringInvitation = z.infer<typeof invitationSchema>

const email = z.string().trim().toLowerCase().pipe(z.email().max(gatheringLimits.email))
export const signUpSchema = z
  .object({
    name: line(gatheringLimits.name).min(1),
    people: z.int().min(1).max(gatheringLimits.people).default(1),
    email: z.union([z.literal(''), email]).default(''),
    phone: line(gatheringLimits.phone).default(''),
    channelId: orNull(z.string().max(60)).default(null),
  })
  .strict()
  .openapi('AttendanceSignUp')
export type SignUp = z.infer<typeof signUpSchema>
export const attendanceReceiptSchema = z.object({ code: z.string() }).openapi('AttendanceReceipt')
export type AttendanceReceipt = z.infer<typeof attendanceReceiptSchema>

/** What somebody sees who has the code: for what they signed up, never who they are. */
export const ownAttendanceSchema = z
  .object({
    code: z.string(),
    project: z.object({ id: idSchema, name: z.string() }),
    gathering: publicFactsSchema,
    isAnnounced: z.boolean(),
    isOver: z.boolean(),
    people: z.int(),
    asOf: momentSchema,
  })
  .openapi('OwnAttendance')
export type OwnAttendance = z.infer<typeof ownAttendanceSchema>

export const doorCountSchema = z
  .object({
    came: z.int().min(1).max(gatheringLimits.came).default(1),
    channelId: orNull(z.string().max(60)).default(null),
  })
  .strict()
  .openapi('DoorCount')
export type DoorCount = z.infer<typeof doorCountSchema>
export const arrivalSchema = z
  .object({ came: orNull(z.int().min(0).max(gatheringLimits.came)) })
  .strict()
  .openapi('Arrival')
export type Arrival = z.infer<typeof arrivalSchema>
