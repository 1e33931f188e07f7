import { z } from '@hono/zod-openapi'
import { lineSchema, momentSchema, orNull, slugSchema } from '../../http/schemas'
import { type KindId, kinds } from '../../retention/kinds'

const kindIds = kinds.map(({ id }) => id) as [KindId, ...KindId[]]
const kindSchema = z.enum(kindIds)
const unitSchema = z.enum(['days', 'months', 'years'])

export const tenantParams = z.object({ tenant: slugSchema })
export const kindParams = z.object({ tenant: slugSchema, kind: kindSchema })

/** Lengths of what an administrator may type; the forms of the web use the same numbers. */
export const retentionLimits = { category: 40, listTerm: 80 } as const

export const ruleSchema = z
  .object({
    kind: kindSchema,
    unit: unitSchema,
    /** How long it is kept, in this unit. */
    length: z.int(),
    /** What holds as long as the organisation sets nothing. */
    standard: z.int(),
    least: z.int(),
    most: z.int(),
    /** Of the selection list of a gemeente, as its archivist says; empty until then. */
    category: z.string(),
    listTerm: z.string(),
    revision: z.int(),
  })
  .openapi('RetentionRule')
export type RetentionRule = z.infer<typeof ruleSchema>

export const retentionSchema = z
  .object({
    asOf: momentSchema,
    /** Whether the Archiefwet binds this organisation: a gemeente. */
    hasSelectionList: z.boolean(),
    rules: z.array(ruleSchema),
  })
  .openapi('Retention')
export type Retention = z.infer<typeof retentionSchema>

export const termSchema = z
  .object({
    length: z.int().min(1).max(365),
    category: lineSchema.max(retentionLimits.category).optional(),
    listTerm: lineSchema.max(retentionLimits.listTerm).optional(),
    /** Of the rule as it was read; 0 when it was never set. */
    revision: z.int().min(0),
  })
  .strict()
  .openapi('RetentionTerm')
export type Term = z.infer<typeof termSchema>

export const previewSchema = z
  .object({
    asOf: momentSchema,
    /** What the next round would let go, and from when to when it dates. */
    kinds: z.array(
      z.object({
        kind: kindSchema,
        count: z.int(),
        from: orNull(momentSchema),
        to: orNull(momentSchema),
      }),
    ),
    /** Accounts that would get their first or last warning. */
    warnings: z.int(),
  })
  .openapi('RetentionPreview')
export type RetentionPreview = z.infer<typeof previewSchema>

export const destructionListSchema = z
  .object({
    asOf: momentSchema,
    hasSelectionList: z.boolean(),
    declarations: z.array(
      z.object({
        seq: z.int(),
        kind: z.string(),
        category: z.string(),
        listTerm: z.string(),
        length: z.int(),
        unit: unitSchema,
        /** Whose term it was: the standard of the service, or set by the organisation. */
        decided: z.enum(['service', 'organisation']),
        count: z.int(),
        from: momentSchema,
        to: momentSchema,
        carriedOut: momentSchema,
      }),
    ),
    /** For what came before, as `before`; null: that is all. */
    next: z.int().nullable(),
  })
  .openapi('DestructionList')
export type DestructionList = z.infer<typeof destructionListSchema>

export const listQuery = z.object({ before: z.coerce.number().int().min(1).optional() })
