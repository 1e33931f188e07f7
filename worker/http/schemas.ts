import { z } from '@hono/zod-openapi'
import { holdsBsn } from '../privacy/bsn'
import { isIsoDate } from '../time/date'
import { parseInstant } from '../time/instant'

export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
// A number that identifies a person everywhere must not be kept, wherever it is typed.
const withoutBsn = [(text: string) => !holdsBsn(text), { params: { code: 'bsn' } }] as const
/** One line that a person typed: no control characters (Cc), no half of a character (Cs), no BSN. */
export const lineSchema = z
  .string()
  .trim()
  .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text))
  .refine(...withoutBsn)
/** The same with line ends and tabs. */
export const textSchema = z
  .string()
  .trim()
  .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll(/[\t\n\r]/g, '')))
  .refine(...withoutBsn)

export const idSchema = z.string().regex(/^[a-z]{3}_[a-z0-9-]{4,40}$/)
export const dateSchema = z.iso.date().refine(isIsoDate)
/** A whole minute; seconds must be zero. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .refine((text) => parseInstant(text) !== null)

/** A named schema, or null. After `.nullable()` the document would ask for both at once. */
export const orNull = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()])

/** An instant with the Amsterdam date and clock time that people read, so no browser has to reckon. */
export const momentSchema = z
  .object({ at: z.iso.datetime(), on: z.iso.date(), time: z.string().regex(/^\d\d:\d\d$/) })
  .openapi('Moment')
export type Moment = z.infer<typeof momentSchema>

export const periodSchema = z.object({ starts: momentSchema, ends: momentSchema }).openapi('Period')
export type Period = z.infer<typeof periodSchema>

/** RFC 9457. `type` is a path of this service; `code` is its last part. */
export const problemSchema = z
  .object({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    requestId: z.string(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional(),
    alternatives: z
      .object({
        times: z.array(periodSchema),
        space: z.object({ id: z.string(), name: z.string(), place: z.string() }).nullable(),
      })
      .optional(),
    /** Other values that are free, where the one that was asked for is not. */
    suggestions: z.array(z.string()).optional(),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof problemSchema>

/** Who uses a room, for what it costs. */
export const audiences = ['resident', 'association', 'business'] as const
/** How a booking is paid; never online. */
export const payments = ['none', 'cash', 'pin', 'invoice'] as const
