import { z } from '@hono/zod-openapi'
import { dateSchema, idSchema, slugSchema } from '../../http/schemas'

export const tenantParams = z.object({ tenant: slugSchema })

export const wooKinds = ['bookings', 'decisions', 'places'] as const
/** How many lines one document holds: what a person can look over, and a form can send back. */
export const MOST_LINES = 400

const kindsSchema = z
  .string()
  .regex(/^(bookings|decisions|places)(,(bookings|decisions|places)){0,2}$/)
  .transform((text) => wooKinds.filter((kind) => text.split(',').includes(kind)))

/** Which records: of which kinds, of one place or all, on which dates (both included). */
export const wooQuerySchema = z
  .object({
    from: dateSchema,
    to: dateSchema,
    kinds: kindsSchema,
    placeId: z.union([idSchema, z.literal('')]).optional(),
  })
  .strict()
export type WooQuery = z.infer<typeof wooQuerySchema>

const blacked = z.enum(['name', 'phone', 'mail', 'number', 'remark', 'line'])

export const wooLineSchema = z
  .object({
    /** The record and its version: what was looked over is what goes out. */
    key: z.string(),
    kind: z.enum(wooKinds),
    title: z.string(),
    cells: z.array(z.object({ label: z.string(), text: z.string() })),
    blacked: z.array(blacked),
  })
  .openapi('WooLine')
export type WooLine = z.infer<typeof wooLineSchema>

export const wooPreviewSchema = z
  .object({
    places: z.array(z.object({ id: idSchema, name: z.string() })),
    /** null: nothing was chosen yet. */
    chosen: z.union([
      z
        .object({
          count: z.int(),
          most: z.int(),
          /** Empty when there are more than `most`. */
          lines: z.array(wooLineSchema),
        })
        .openapi('WooSelection'),
      z.null(),
    ]),
  })
  .openapi('WooPreview')
export type WooPreview = z.infer<typeof wooPreviewSchema>

const keys = z.array(z.string().max(80)).max(MOST_LINES)

export const wooRequestSchema = z
  .object({
    from: dateSchema,
    to: dateSchema,
    kinds: kindsSchema,
    placeId: z.union([idSchema, z.literal('')]).optional(),
    /** The lines that a person has looked over. */
    seen: keys.min(1),
    /** Those of them that are left out as a whole. */
    black: keys,
  })
  .strict()
  .openapi('WooRequest')
export type WooRequest = z.infer<typeof wooRequestSchema>

export const wooDocumentSchema = z
  .object({
    title: z.string(),
    /** What the document is, of which dates, and what was left out and why. */
    about: z.array(z.string()),
    lines: z.array(wooLineSchema),
    /** Which kinds of data were blacked out, how often, and on which ground. */
    blackedOut: z.array(z.object({ what: z.string(), count: z.int(), ground: z.string() })),
  })
  .openapi('WooDocument')
export type WooDocument = z.infer<typeof wooDocumentSchema>
