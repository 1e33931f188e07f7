import { z } from '@hono/zod-openapi'
import { audiences, payments } from './schemas'

/** What places are made of, for the slices that show them and the slice that edits them. */
export const placeStates = ['draft', 'open', 'suspended', 'closed'] as const
export const spaceStates = ['open', 'suspended', 'closed'] as const
export const approvals = ['automatic', 'host'] as const
export const entries = ['host', 'key', 'code', 'open'] as const
export const facilities = [
  'kitchen',
  'coffee',
  'projector',
  'wifi',
  'piano',
  'garden',
  'childrens-corner',
  'whiteboard',
  'sound',
  'storage',
] as const
const facts = ['yes', 'no', 'unknown'] as const

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const placeLimits = { name: 80, text: 2000, line: 120, reason: 200 } as const

export const factSchema = z.enum(facts)
export const accessSchema = z
  .object({
    stepFree: factSchema,
    doorWidthCm: z.int().min(40).max(400).nullable(),
    toilet: factSchema,
    lift: factSchema,
    hearingLoop: factSchema,
    parking: factSchema,
  })
  .openapi('Access')

export const rateSchema = z
  .object({
    audience: z.enum(audiences),
    centsPerHour: z.int().min(0).max(1_000_000),
    centsFixed: z.int().min(0).max(1_000_000),
    depositCents: z.int().min(0).max(1_000_000),
    payment: z.enum(payments),
  })
  .openapi('Rate')
