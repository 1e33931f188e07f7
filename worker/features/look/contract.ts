import { z } from '@hono/zod-openapi'
import { momentSchema, orNull, slugSchema } from '../../http/schemas'
import { colourNames, roles, schemes } from './roles'

const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/)
const revision = z.int().min(0)

/** Every colour name of a look, each left out where the service's own colour holds. */
const colours = z
  .object(Object.fromEntries(colourNames.map((name) => [name, colour.optional()])))
  .strict()
  .openapi('LookColours')

export const types = ['system', 'plain', 'warm', 'serif'] as const
export const cornerKinds = ['none', 'little', 'round'] as const
const chosen = { colours, type: z.enum(types), corners: z.enum(cornerKinds) }

export const draftSchema = z.object(chosen).strict().openapi('LookDraft')
export type Draft = z.infer<typeof draftSchema>

export const lookChangeSchema = z
  .object({ ...chosen, revision })
  .strict()
  .openapi('LookChange')

/** Largest file of a logo, in bytes: it stands above every page that a phone loads. */
export const LOGO_BYTES = 100 * 1024
export const logoChangeSchema = z
  .object({
    /** A PNG or WebP in base64; null takes the logo away. */
    logo: orNull(
      z
        .base64()
        .min(1)
        .max(Math.ceil((LOGO_BYTES * 4) / 3) + 4),
    ),
    revision,
  })
  .strict()
  .openapi('LogoChange')

/** Largest file of design tokens, in bytes: what themes publish weighs two million. */
export const TOKENS_BYTES = 3 * 1024 * 1024
export const tokensSchema = z
  .object({ tokens: z.record(z.string(), z.unknown()) })
  .strict()
  .openapi('DesignTokens')

export const restorationSchema = z
  .object({ lookVersion: z.int().min(1), revision })
  .strict()
  .openapi('LookRestoration')

const role = z.enum(roles)
const faultSchema = z
  .object({
    scheme: z.enum(schemes),
    ink: role,
    ground: role,
    inkColour: z.string(),
    groundColour: z.string(),
    measured: z.number(),
    needed: z.number(),
    fix: role,
    offer: orNull(z.string()),
  })
  .openapi('LookFault')

const takenSchema = z.object({
  role: z.enum([...colourNames, 'corners', 'type']),
  token: z.string(),
  value: z.string(),
})

export const lookEditorSchema = z
  .object({
    /** Of the look that is kept; another one since then is `edited-meanwhile`. */
    revision,
    /** What is chosen: kept, or proposed when a draft was asked for. */
    ...chosen,
    /** The same with the colours of the service where nothing is chosen. */
    settled: z.object({
      light: z.record(z.string(), z.string()),
      dark: z.record(z.string(), z.string()),
    }),
    logo: orNull(z.object({ file: z.string(), width: z.int(), height: z.int() })),
    faults: z.array(faultSchema),
    /** Shows pages in this look to an administrator: `?uiterlijk={draft}`. */
    draft: z.string(),
    isDraft: z.boolean(),
    /** A place whose page can be shown. */
    place: orNull(slugSchema),
    source: orNull(z.object({ taken: z.array(takenSchema), total: z.int() })),
    /** Looks that were kept before, the newest first. */
    earlier: z.array(
      z.object({
        version: z.int(),
        until: momentSchema,
        page: z.string(),
        accent: z.string(),
        hasLogo: z.boolean(),
      }),
    ),
  })
  .openapi('LookEditor')
export type LookEditor = z.infer<typeof lookEditorSchema>

export const tenantParams = z.object({ tenant: slugSchema })
export const draftQuery = z.object({ draft: z.string().max(6000).optional() })
