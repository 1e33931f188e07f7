import { z } from '@hono/zod-openapi'
import { idSchema, momentSchema, orNull, slugSchema } from '../../http/schemas'

const count = z.object({
  count: z.int(),
  /** There are more than were counted. */
  more: z.boolean(),
})

/** What happens and when; never who. */
const titleSchema = z
  .object({
    starts: momentSchema,
    ends: momentSchema,
    gathering: z.enum(['meeting', 'course', 'party', 'sport', 'other']),
  })
  .openapi('WorkTitle')
const placedSchema = titleSchema.extend({ place: z.string() }).openapi('PlacedTitle')

const daySchema = z
  .object({
    /** Whether this person looks after places here, or only works on projects. */
    seesPlaces: z.boolean(),
    /** Whether this person answers requests here, or only looks along. */
    mayDecide: z.boolean(),
    requests: count.extend({ first: orNull(titleSchema) }),
    /** Bookings of today that are going on or still to come; the first of them by title. */
    today: count.extend({ first: z.array(placedSchema) }),
    /** Bookings of the six days after today. */
    coming: count,
    /** Bookings of the past that are still to be paid. */
    unpaid: count,
    /** Whether invitations wait for an answer; false for who may not invite. */
    invitations: z.boolean(),
    /** What this person has to do in projects: how much, and the first of it by title. */
    items: count.extend({
      first: z.array(z.object({ title: z.string(), dueOn: z.iso.date(), isLate: z.boolean() })),
    }),
    /** The project with an organisation to which this person has not spoken for two months, or longer. */
    quietIn: orNull(idSchema),
    /** Requests that have waited too long or are for very soon, and what is unpaid. */
    overdue: count,
  })
  .openapi('WorkDay')
export type WorkDay = z.infer<typeof daySchema>

export const workSchema = z
  .object({
    asOf: momentSchema,
    name: z.string().nullable(),
    isOperator: z.boolean(),
    hasPasskey: z.boolean(),
    organisations: z.array(
      z.object({
        slug: slugSchema,
        name: z.string(),
        /** suspended: read only. unproven: not open to the public yet. unreachable: says nothing now. */
        state: z.enum(['open', 'suspended', 'unproven', 'unreachable']),
        day: orNull(daySchema),
      }),
    ),
  })
  .openapi('Work')
export type Work = z.infer<typeof workSchema>
