import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires } from '../../http/api'
import { tenantCall } from '../../http/context'
import {
  availabilityParams,
  availabilityQuery,
  availabilitySchema,
  placeListSchema,
  placeParams,
  placeQuery,
  placeSchema,
  tenantParams,
} from './contract'
import { listPlaces } from './list-places'
import { showAvailability } from './show-availability'
import { showPlace } from './show-place'

export const getPlaces = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/places',
  summary: 'The places of an organisation and how free they are',
  ...requires('public'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(placeListSchema, 'The places') },
})

export const getPlace = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/places/{place}',
  summary: 'One place, with seven days of one of its spaces',
  ...requires('public'),
  request: { params: placeParams, query: placeQuery },
  responses: { ...problemAnswers, 200: answers(placeSchema, 'The place') },
})

export const getAvailability = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/spaces/{spaceId}/availability',
  summary: 'When a space is open and free, at most 31 days',
  ...requires('public'),
  request: { params: availabilityParams, query: availabilityQuery },
  responses: { ...problemAnswers, 200: answers(availabilitySchema, 'Open and free, day by day') },
})

export const places = apiRouter()
  .openapi(getPlaces, async (c) => c.json(await listPlaces(tenantCall(c)), 200))
  .openapi(getPlace, async (c) =>
    c.json(await showPlace(tenantCall(c), c.req.valid('param').place, c.req.valid('query')), 200),
  )
  .openapi(getAvailability, async (c) =>
    c.json(
      await showAvailability(tenantCall(c), c.req.valid('param').spaceId, c.req.valid('query')),
      200,
    ),
  )
