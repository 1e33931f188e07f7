import { z } from '@hono/zod-openapi'
import { plans } from '../../../db/states'
import { idSchema, lineSchema, locales, slugSchema } from '../../http/schemas'

export const signUpKinds = ['gemeente', 'woningcorporatie', 'zorginstelling'] as const

/** Lengths of what an organisation may type; the forms of the web use the same numbers. */
export const signUpLimits = { name: 80, phone: 20, email: 254, address: 40 } as const

// A number of the Handelsregister has eight digits and no check digit; people write it with spaces.
const kvkNumberSchema = z
  .string()
  .transform((text) => text.replace(/[\s.]/g, ''))
  .pipe(z.string().regex(/^\d{8}$/))

export const signUpRequestSchema = z
  .object({
    kind: z.enum(signUpKinds),
    name: lineSchema.min(2).max(signUpLimits.name),
    kvkNumber: kvkNumberSchema,
    applicantName: lineSchema.min(1).max(signUpLimits.name),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[0-9 ()-]{8,20}$/),
    email: z.string().trim().toLowerCase().pipe(z.email().max(signUpLimits.email)),
    /** The address of the pages; without it, one is made of the name. */
    address: slugSchema.min(2).max(signUpLimits.address).optional(),
    plan: z.enum(plans),
    locale: z.enum(locales).optional(),
  })
  .strict()
  .openapi('SignUpRequest')
export type SignUpRequest = z.infer<typeof signUpRequestSchema>

export const newSignUpSchema = z.object({ id: idSchema, slug: slugSchema }).openapi('NewSignUp')

export const signUpSchema = z
  .object({
    id: idSchema,
    slug: slugSchema,
    name: z.string(),
    plan: z.enum(plans),
    /** asked: the code is not typed yet; waiting: in the queue; moving: being made; ready. */
    state: z.enum(['asked', 'waiting', 'moving', 'ready']),
    /** How many organisations wait before this one. */
    ahead: z.int(),
  })
  .openapi('SignUp')
export type SignUp = z.infer<typeof signUpSchema>

export const gemeenteListSchema = z
  .object({ gemeenten: z.array(z.object({ code: z.string(), name: z.string() })) })
  .openapi('GemeenteList')
export type GemeenteList = z.infer<typeof gemeenteListSchema>
