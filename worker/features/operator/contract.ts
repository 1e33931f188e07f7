import { z } from '@hono/zod-openapi'
import { tenantStates } from '../../../db/states'
import { lineSchema, momentSchema, orNull, slugSchema } from '../../http/schemas'

export const operatorLimits = { search: 60, reason: 200 } as const

export const organisationParams = z.object({ slug: slugSchema })

export const listQuerySchema = z.object({
  /** The beginning of a name or an address. */
  q: z.string().trim().max(operatorLimits.search).optional(),
  state: z.enum(tenantStates).optional(),
  /** The address after which the next page begins. */
  after: slugSchema.optional(),
})

const proofStates = ['none', 'asked', 'sent', 'proven'] as const

export const organisationRowSchema = z
  .object({
    slug: slugSchema,
    name: z.string(),
    kind: z.enum(['gemeente', 'woningcorporatie', 'zorginstelling']),
    state: z.enum(tenantStates),
    created: momentSchema,
    trialEnds: orNull(momentSchema),
    proof: z.enum(proofStates),
  })
  .openapi('OperatedOrganisation')

export const organisationPageSchema = z
  .object({
    organisations: z.array(organisationRowSchema),
    /** Give it as `after` for the next page; null: this is the last. */
    next: z.string().nullable(),
  })
  .openapi('OperatedOrganisationPage')
export type OrganisationPage = z.infer<typeof organisationPageSchema>

export const organisationDetailSchema = organisationRowSchema
  .extend({
    slot: z.string().nullable(),
    kvkNumber: z.string().nullable(),
    proofMethod: z.enum(['mail-domain', 'letter']).nullable(),
    /** Of whom asked for the proof by mail address. */
    proofEmail: z.string().nullable(),
    contact: orNull(z.object({ name: z.string(), email: z.string(), phone: z.string() })),
    agreement: orNull(
      z.object({ version: z.string(), name: z.string(), jobTitle: z.string(), at: momentSchema }),
    ),
    /** null: its database does not answer; why stands under the findings of the service. */
    own: orNull(
      z.object({
        schemaVersion: z.int(),
        waitingLetters: z.int(),
        failedLetters: z.int(),
        /** Until when this organisation lets operators look; null: it does not. */
        consentUntil: orNull(momentSchema),
      }),
    ),
    /** Into which states it can be brought now. */
    nextStates: z.array(z.enum(tenantStates)),
  })
  .openapi('OperatedOrganisationDetail')
export type OrganisationDetail = z.infer<typeof organisationDetailSchema>

export const stateRequestSchema = z
  .object({
    state: z.enum(['trial', 'active', 'past-due', 'suspended', 'ended']),
    reason: lineSchema.min(1).max(operatorLimits.reason),
  })
  .strict()
  .openapi('StateRequest')
export type StateRequest = z.infer<typeof stateRequestSchema>

export const proofDecisionSchema = z
  .object({
    /** confirm: the domain is the official one; decline: it is not; sent: the letter is posted. */
    decision: z.enum(['confirm', 'decline', 'sent']),
  })
  .strict()
  .openapi('ProofDecision')

export const proofLetterSchema = z
  .object({
    name: z.string(),
    slug: slugSchema,
    kvkNumber: z.string(),
    contactName: z.string(),
    code: z.string(),
  })
  .openapi('ProofLetter')
export type ProofLetter = z.infer<typeof proofLetterSchema>

export const serviceHealthSchema = z
  .object({
    swept: orNull(momentSchema),
    states: z.array(z.object({ state: z.enum(tenantStates), count: z.int() })),
    pool: z.object({ bound: z.int(), vacant: z.int() }),
    waiting: z.array(z.object({ name: z.string(), slug: slugSchema, since: momentSchema })),
    letters: z.object({ waiting: z.int(), failed: z.int() }),
    findings: z.array(z.object({ slug: z.string(), check: z.string(), words: z.string() })),
  })
  .openapi('ServiceHealth')
export type ServiceHealth = z.infer<typeof serviceHealthSchema>
