import { z } from '@hono/zod-openapi'
import { plans, tenantStates } from '../../../db/states'
import { lineSchema, momentSchema, orNull, slugSchema } from '../../http/schemas'

/** Lengths of what an administrator may type; the forms of the web use the same numbers. */
export const subscriptionLimits = { name: 80, jobTitle: 80, purpose: 200 } as const
/** For how long an organisation can let the operator look. */
export const CONSENT_DAYS = 30

export const tenantParams = z.object({ tenant: slugSchema })

/** What a new organisation does first. */
export const firstSteps = ['look', 'place', 'colleagues', 'proof', 'agreement', 'opening'] as const

const acceptanceSchema = z
  .object({ version: z.string(), name: z.string(), jobTitle: z.string(), accepted: momentSchema })
  .openapi('AgreementAcceptance')

export const subscriptionSchema = z
  .object({
    state: z.enum(tenantStates),
    plan: z.enum(plans),
    trialEnds: orNull(momentSchema),
    places: z.object({ used: z.int(), most: z.union([z.int(), z.null()]) }),
    steps: z.array(z.object({ code: z.enum(firstSteps), done: z.boolean() })),
    proof: z.object({
      state: z.enum(['none', 'asked', 'sent', 'proven']),
      method: z.enum(['mail-domain', 'letter']).nullable(),
      /** The part of my mail address that may be the organisation's own; null: a public one. */
      mailDomain: z.string().nullable(),
      kvkNumber: z.string().nullable(),
      triesLeft: z.int(),
    }),
    agreement: z.object({
      version: z.string(),
      publishedOn: z.iso.date(),
      accepted: orNull(acceptanceSchema),
    }),
    consent: orNull(z.object({ until: momentSchema }).openapi('Consent')),
    /** When the operator looked, newest first. */
    looks: z.array(z.object({ at: momentSchema, what: z.string() })),
  })
  .openapi('Subscription')
export type Subscription = z.infer<typeof subscriptionSchema>

export const proofRequestSchema = z
  .object({ method: z.enum(['mail-domain', 'letter']) })
  .strict()
  .openapi('ProofRequest')

export const letterCodeSchema = z
  .object({
    code: z
      .string()
      .transform((code) => code.replace(/\s/g, ''))
      .pipe(z.string().regex(/^\d{6}$/)),
  })
  .strict()
  .openapi('LetterCode')

export const acceptanceRequestSchema = z
  .object({
    name: lineSchema.min(1).max(subscriptionLimits.name),
    jobTitle: lineSchema.min(1).max(subscriptionLimits.jobTitle),
    version: z.string().max(20),
    /** That this person may sign for the organisation. */
    authority: z.literal(true),
  })
  .strict()
  .openapi('AcceptanceRequest')
export type AcceptanceRequest = z.infer<typeof acceptanceRequestSchema>

export const planChangeSchema = z
  .object({ plan: z.enum(plans) })
  .strict()
  .openapi('PlanChange')

export const consentRequestSchema = z
  .object({
    days: z.int().min(1).max(CONSENT_DAYS),
    purpose: lineSchema.min(1).max(subscriptionLimits.purpose),
  })
  .strict()
  .openapi('ConsentRequest')
export type ConsentRequest = z.infer<typeof consentRequestSchema>
