import { z } from '@hono/zod-openapi'
import { dateSchema, idSchema, momentSchema, orNull, slugSchema } from '../../http/schemas'

export const tenantParams = z.object({ tenant: slugSchema })

/** What the log is searched by. `actor` is an id, or the mail address of an account here. */
export const logQuery = z.object({
  actor: z.string().max(254).optional(),
  action: z.string().max(60).optional(),
  object: z.string().max(60).optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  /** Entries before this one. */
  before: z.coerce.number().int().min(1).optional(),
})
export type LogQuery = z.infer<typeof logQuery>

export const logSchema = z
  .object({
    asOf: momentSchema,
    entries: z.array(
      z.object({
        seq: z.int(),
        moment: momentSchema,
        /** An id; `service`, `browser` and `nobody` are no persons, `link:…` has a manage link. */
        actorId: z.string(),
        /** Of a member of this organisation; residents stay numbers here. */
        actorName: z.string().nullable(),
        action: z.string(),
        objectId: z.string(),
        fields: z.array(z.string()),
      }),
    ),
    /** Where the search goes on, as `before`; null: that was all. */
    next: z.int().nullable(),
    /** The last entry that is sealed into the chain; null: none yet. */
    sealed: orNull(z.object({ seq: z.int(), moment: momentSchema })),
  })
  .openapi('Log')
export type Log = z.infer<typeof logSchema>

export const lookListSchema = z
  .object({
    asOf: momentSchema,
    looks: z.array(
      z.object({
        on: z.iso.date(),
        role: z.string(),
        purpose: z.enum(['booking', 'members', 'on-request']),
        /** What was opened. */
        objectId: idSchema,
        /** Of which place; null: of the whole organisation. */
        placeName: z.string().nullable(),
      }),
    ),
    /** How long a look is kept, in months. */
    months: z.int(),
  })
  .openapi('LookList')
export type LookList = z.infer<typeof lookListSchema>
