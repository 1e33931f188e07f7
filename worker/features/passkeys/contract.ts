import { z } from '@hono/zod-openapi'
import { idSchema, lineSchema } from '../../http/schemas'

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const passkeyLimits = { name: 60 } as const

const bytesSchema = z
  .string()
  .min(1)
  .max(8000)
  .regex(/^[A-Za-z0-9_-]+={0,2}$/)
const credentialIdSchema = bytesSchema.max(1400)
const extras = {
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  /** Nothing in it is asked for or looked at. */
  clientExtensionResults: z.looseObject({}).default({}),
}

/** What a browser answers to a challenge for signing in: WebAuthn's AuthenticationResponseJSON. */
const assertionSchema = z
  .object({
    id: credentialIdSchema,
    rawId: credentialIdSchema,
    response: z.object({
      clientDataJSON: bytesSchema,
      authenticatorData: bytesSchema,
      signature: bytesSchema,
      userHandle: bytesSchema.max(100).optional(),
    }),
    ...extras,
  })
  .openapi('PasskeyAssertion')
export type Assertion = z.infer<typeof assertionSchema>

const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const

/** What a browser answers to a challenge for adding a passkey: WebAuthn's RegistrationResponseJSON. */
const attestationSchema = z
  .object({
    id: credentialIdSchema,
    rawId: credentialIdSchema,
    response: z.object({
      clientDataJSON: bytesSchema,
      attestationObject: bytesSchema,
      transports: z.array(z.enum(transports)).max(10).optional(),
    }),
    ...extras,
  })
  .openapi('PasskeyAttestation')
export type Attestation = z.infer<typeof attestationSchema>

/** To be handed to the browser as it is: WebAuthn's PublicKeyCredentialRequestOptionsJSON. */
export const signInChallengeSchema = z
  .object({
    challenge: idSchema,
    options: z.object({
      challenge: z.string(),
      rpId: z.string(),
      /** Milliseconds. */
      timeout: z.int(),
      userVerification: z.literal('required'),
    }),
  })
  .openapi('PasskeyChallenge')

const typeSchema = z.literal('public-key')

/** The same for making a passkey: WebAuthn's PublicKeyCredentialCreationOptionsJSON. */
export const newPasskeyChallengeSchema = z
  .object({
    challenge: idSchema,
    options: z.object({
      challenge: z.string(),
      rp: z.object({ id: z.string(), name: z.string() }),
      user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
      pubKeyCredParams: z.array(z.object({ alg: z.int(), type: typeSchema })),
      /** Milliseconds. */
      timeout: z.int(),
      /** Passkeys that there are already: a device that has one makes no second. */
      excludeCredentials: z.array(z.object({ id: z.string(), type: typeSchema })),
      authenticatorSelection: z.object({
        residentKey: z.literal('required'),
        requireResidentKey: z.literal(true),
        userVerification: z.literal('required'),
      }),
      attestation: z.literal('none'),
    }),
  })
  .openapi('NewPasskeyChallenge')

export const passkeySessionRequestSchema = z
  .object({ challenge: idSchema, assertion: assertionSchema })
  .strict()
  .openapi('PasskeySessionRequest')

export const passkeySessionSchema = z
  .object({
    account: z.object({ id: z.string(), name: z.string().nullable() }),
    expiresAt: z.iso.datetime(),
  })
  .openapi('PasskeySession')

const nameSchema = lineSchema.min(1).max(passkeyLimits.name)

export const newPasskeySchema = z
  .object({
    challenge: idSchema,
    attestation: attestationSchema,
    /** What its holder calls it; without it, the browser and device by which it was added. */
    passkeyName: nameSchema.optional(),
  })
  .strict()
  .openapi('NewPasskey')

export const passkeyNameSchema = z
  .object({ passkeyName: nameSchema })
  .strict()
  .openapi('PasskeyName')
