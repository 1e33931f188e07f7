import { createRoute, z } from '@hono/zod-openapi'
import { openDirectory } from '../../../db/open'
import { answers, apiRouter, problemAnswers, requires } from '../../http/api'
import { tenantCall } from '../../http/context'
import { slugSchema } from '../../http/schemas'
import { organisationListSchema, organisationSchema } from './contract'
import { findListed } from './queries'

export const getOrganisations = createRoute({
  method: 'get',
  path: '/organisations',
  summary: 'The organisations whose pages are open to everybody',
  ...requires('public'),
  responses: { ...problemAnswers, 200: answers(organisationListSchema, 'The organisations') },
})

export const getOrganisation = createRoute({
  method: 'get',
  path: '/tenants/{tenant}',
  summary: 'An organisation as its pages show it',
  ...requires('public'),
  request: { params: z.object({ tenant: slugSchema }) },
  responses: { ...problemAnswers, 200: answers(organisationSchema, 'The organisation') },
})

export const organisations = apiRouter()
  .openapi(getOrganisations, async (c) =>
    c.json({ organisations: await findListed(openDirectory(c.env, c.var.meter).db) }, 200),
  )
  .openapi(getOrganisation, async (c) => {
    const { slug, name, kind, state, phone, phoneHours } = await tenantCall(c).tenant.self()
    return c.json({ slug, name, kind, bookable: state !== 'suspended', phone, phoneHours }, 200)
  })
