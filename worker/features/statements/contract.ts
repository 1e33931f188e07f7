import { z } from '@hono/zod-openapi'
import { processingSchema } from '../../http/processing-schema'
import { dateSchema, lineSchema, orNull, slugSchema, textSchema } from '../../http/schemas'
import { isRegisterLink, isSafeLink } from './policy'

export const tenantParams = z.object({ tenant: slugSchema })

/** Lengths of what an administrator may type; the forms of the web use the same numbers. */
export const statementLimits = { line: 120, text: 2000, link: 300, email: 254, phone: 20 } as const

/** The statuses of the national register, from fully compliant (A) to no statement (E). */
export const statuses = ['A', 'B', 'C', 'D', 'E'] as const

const text = textSchema.max(statementLimits.text)
const line = lineSchema.max(statementLimits.line)
const nothing = z.literal('')
const link = z.union([lineSchema.max(statementLimits.link).refine(isSafeLink), nothing])
const registerLink = z.union([lineSchema.max(statementLimits.link).refine(isRegisterLink), nothing])
const email = z.string().trim().toLowerCase().pipe(z.email().max(statementLimits.email))
const phone = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ()-]{8,20}$/)
/** The version that was read; 0 when the page was not filled in before. */
const revision = z.int().min(0)

export const accessibilityFields = z.object({
  /** Empty: nothing is published yet. */
  status: z.union([z.enum(statuses), nothing]),
  statedOn: z.union([dateSchema, nothing]),
  registerUrl: registerLink,
  /** How a problem can be reported, in the organisation's own words. */
  report: text,
  text,
})
export const privacyFields = z.object({
  officerName: line,
  officerEmail: z.union([email, nothing]),
  officerPhone: z.union([phone, nothing]),
  policyUrl: link,
  text,
})
export const contactFields = z.object({
  postAddress: text,
  visitAddress: text,
  objections: text,
  objectionsUrl: link,
  complaints: text,
  complaintsUrl: link,
})
/** What stands on every page, and hence with the organisation itself. */
const reachable = { phone, phoneHours: line, email }

export const accessibilityChangeSchema = accessibilityFields
  .extend({ revision })
  .strict()
  .openapi('AccessibilityChange')
export const privacyChangeSchema = privacyFields
  .extend({ revision })
  .strict()
  .openapi('PrivacyChange')
export const contactChangeSchema = contactFields
  .extend({ ...reachable, revision })
  .strict()
  .openapi('ContactChange')
export type AccessibilityChange = z.infer<typeof accessibilityChangeSchema>
export type PrivacyChange = z.infer<typeof privacyChangeSchema>
export type ContactChange = z.infer<typeof contactChangeSchema>

const line0 = z.string()
const shown = <S extends z.ZodRawShape>(fields: z.ZodObject<S>) =>
  Object.fromEntries(Object.keys(fields.shape).map((name) => [name, line0])) as {
    [name in keyof S]: z.ZodString
  }
const version = { revision: z.int(), changedOn: orNull(dateSchema) }

/** What an organisation says about itself. Empty texts: not filled in. */
export const statementsSchema = z
  .object({
    kind: z.enum(['gemeente', 'woningcorporatie', 'zorginstelling']),
    accessibility: z
      .object({ ...shown(accessibilityFields), ...version })
      .openapi('AccessibilityStatement'),
    privacy: z.object({ ...shown(privacyFields), ...version }).openapi('PrivacyContact'),
    contact: z
      .object({
        ...shown(contactFields),
        phone: line0,
        phoneHours: line0,
        email: line0,
        ...version,
      })
      .openapi('ContactStatement'),
  })
  .openapi('Statements')
export type Statements = z.infer<typeof statementsSchema>

/** What is kept about people, why, and for how long; with whom to ask. */
export const privacyStatementSchema = z
  .object({
    own: statementsSchema,
    purposes: z.array(processingSchema),
    cookies: z.array(
      z.object({ use: z.enum(['session', 'staff', 'browser']), name: z.string(), days: z.int() }),
    ),
  })
  .openapi('PrivacyStatement')
export type PrivacyStatement = z.infer<typeof privacyStatementSchema>
