import { z } from '@hono/zod-openapi'
import { slugSchema } from '../../http/schemas'

export const organisationKinds = ['gemeente', 'woningcorporatie', 'zorginstelling'] as const

export const organisationListSchema = z
  .object({
    organisations: z.array(
      z.object({ slug: slugSchema, name: z.string(), kind: z.enum(organisationKinds) }),
    ),
  })
  .openapi('OrganisationList')
export type OrganisationList = z.infer<typeof organisationListSchema>

export const organisationSchema = z
  .object({
    slug: slugSchema,
    name: z.string(),
    kind: z.enum(organisationKinds),
    /** false while the organisation is suspended: reading and cancelling only. */
    bookable: z.boolean(),
    phone: z.string(),
    phoneHours: z.string(),
  })
  .openapi('Organisation')
