import { z } from '@hono/zod-openapi'
import { idSchema, lineSchema, locales, momentSchema, orNull, slugSchema } from '../../http/schemas'

const emailSchema = z.string().trim().toLowerCase().pipe(z.email().max(254))

/** Six digits; spaces from a pasted mail do not matter. */
export const codeSchema = z
  .string()
  .transform((code) => code.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/))

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const accountLimits = { name: 80, phone: 20, email: 254 } as const

export const signInCodeRequestSchema = z
  .object({
    email: emailSchema,
    /** The organisation whose account this is; without it: staff. */
    tenant: slugSchema.optional(),
    locale: z.enum(locales).optional(),
  })
  .strict()
  .openapi('SignInCodeRequest')

export const sessionRequestSchema = z
  .object({
    /** The address the code went to, or the id under which it was asked. */
    email: emailSchema.optional(),
    challenge: idSchema.optional(),
    code: codeSchema,
    tenant: slugSchema.optional(),
    /** What a new account is called. */
    name: lineSchema.min(1).max(accountLimits.name).optional(),
  })
  .strict()
  .refine(({ email, challenge }) => email || challenge, { path: ['email'], error: 'missing' })
  .openapi('SessionRequest')

export const signInCodeSchema = z
  .object({ challenge: idSchema, expiresAt: z.iso.datetime() })
  .openapi('SignInCode')

export const newSessionSchema = z
  .object({
    account: z.object({ id: z.string(), name: z.string().nullable(), staff: z.boolean() }),
    /** For staff: where they may look. A hint; the organisation itself decides. */
    organisations: z.array(z.object({ slug: slugSchema, name: z.string() })),
    expiresAt: z.iso.datetime(),
  })
  .openapi('Session')

export const ownSessionSchema = z
  .object({ id: z.string(), label: z.string(), started: momentSchema, current: z.boolean() })
  .openapi('OwnSession')

export const profileSchema = z
  .object({
    name: lineSchema.max(accountLimits.name).nullable(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[0-9 ()-]{8,20}$/)
      .nullable(),
    locale: z.enum(locales),
  })
  .strict()
  .openapi('Profile')

export const ownAccountSchema = z
  .object({
    email: z.string(),
    staff: z.boolean(),
    roles: z.array(z.string()),
    profile: profileSchema,
    sessions: z.array(ownSessionSchema),
  })
  .openapi('OwnAccount')
export type OwnAccount = z.infer<typeof ownAccountSchema>

export const addressChangeRequestSchema = z
  .object({ email: emailSchema, locale: z.enum(locales).optional() })
  .strict()
  .openapi('AddressChangeRequest')

export const staffAccountSchema = z
  .object({
    asOf: momentSchema,
    email: z.string(),
    name: z.string().nullable(),
    passkeys: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        added: momentSchema,
        /** When it last signed somebody in. */
        used: orNull(momentSchema),
      }),
    ),
    sessions: z.array(ownSessionSchema),
  })
  .openapi('StaffAccount')
export type StaffAccount = z.infer<typeof staffAccountSchema>
