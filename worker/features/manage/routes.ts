import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import { addClosure } from './add-closure'
import { addSpace } from './add-space'
import { changePlace } from './change-place'
import { changePlaceState } from './change-place-state'
import { changeSpace } from './change-space'
import {
  closureParams,
  closureRequestSchema,
  dateParams,
  exceptionSchema,
  keyHeader,
  managedListSchema,
  managedPlaceSchema,
  openingSchema,
  placeChangeSchema,
  placeCreationSchema,
  placeParams,
  ratesSchema,
  spaceChangeSchema,
  spaceCreationSchema,
  spaceParams,
  stateChangeSchema,
  tenantParams,
} from './contract'
import { createPlace } from './create-place'
import { listManagedPlaces } from './list-managed-places'
import { removeClosure } from './remove-closure'
import { removeException, setException } from './set-exception'
import { setOpening } from './set-opening'
import { setRates } from './set-rates'
import { showManagedPlace } from './show-managed-place'

const places = '/tenants/{tenant}/manage/places' as const
const place = `${places}/{place}` as const
const space = `${place}/spaces/{spaceId}` as const

export const getManagedPlaces = createRoute({
  method: 'get',
  path: places,
  summary: 'The places that I may change, drafts and closed ones as well',
  ...requires('place.edit'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(managedListSchema, 'The places') },
})
export const getManagedPlace = createRoute({
  method: 'get',
  path: place,
  summary: 'Everything that can be changed about a place',
  ...requires('place.edit'),
  request: { params: placeParams },
  responses: { ...problemAnswers, 200: answers(managedPlaceSchema, 'The place') },
})
export const postPlace = createRoute({
  method: 'post',
  path: places,
  summary: 'Make a place, as a draft',
  ...requires('place.create'),
  request: { params: tenantParams, headers: keyHeader, body: takes(placeCreationSchema) },
  responses: { ...problemAnswers, 201: answers(managedPlaceSchema, 'The draft') },
})
export const putPlace = createRoute({
  method: 'put',
  path: place,
  summary: 'Change what people read about a place',
  ...requires('place.edit'),
  request: { params: placeParams, body: takes(placeChangeSchema) },
  responses: { ...problemAnswers, 200: answers(managedPlaceSchema, 'Changed') },
})
export const putPlaceState = createRoute({
  method: 'put',
  path: `${place}/state`,
  summary: 'Open a place, or close it for a while or for good',
  ...requires('place.edit'),
  request: { params: placeParams, body: takes(stateChangeSchema) },
  responses: { ...problemAnswers, 200: answers(managedPlaceSchema, 'Changed') },
})
export const putOpening = createRoute({
  method: 'put',
  path: `${place}/opening`,
  summary: 'Set the hours of the week, in clock times of Amsterdam',
  ...requires('place.edit'),
  request: { params: placeParams, body: takes(openingSchema) },
  responses: { ...problemAnswers, 200: answers(managedPlaceSchema, 'Changed') },
})
export const putException = createRoute({
  method: 'put',
  path: `${place}/exceptions/{on}`,
  summary: 'Set other hours on one date; none means closed',
  ...requires('place.edit'),
  request: { params: dateParams, body: takes(exceptionSchema) },
  responses: { ...problemAnswers, 200: answers(managedPlaceSchema, 'Changed') },
})
export const deleteException = createRoute({
  method: 'delete',
  path: `${place}/exceptions/{on}`,
  summary: 'Let the hours of the week hold again on a date',
  ...requires('place.edit'),
  request: { params: dateParams },
  responses: { ...problemAnswers, 204: { description: 'Removed' } },
})
export const postSpace = createRoute({
  method: 'post',
  path: `${place}/spaces`,
  summary: 'Add a space to a place',
  ...requires('place.edit'),
  request: { params: placeParams, headers: keyHeader, body: takes(spaceCreationSchema) },
  responses: { ...problemAnswers, 201: answers(managedPlaceSchema, 'Its place') },
})
export const putSpace = createRoute({
  method: 'put',
  path: space,
  summary: 'Change a space and its rules',
  ...requires('place.edit'),
  request: { params: spaceParams, body: takes(spaceChangeSchema) },
  responses: { ...problemAnswers, 200: answers(managedPlaceSchema, 'Its place') },
})
export const putRates = createRoute({
  method: 'put',
  path: `${space}/rates`,
  summary: 'Set what a space costs, for each kind of user',
  ...requires('place.edit'),
  request: { params: spaceParams, body: takes(ratesSchema) },
  responses: { ...problemAnswers, 200: answers(managedPlaceSchema, 'Its place') },
})
export const postClosure = createRoute({
  method: 'post',
  path: `${place}/closures`,
  summary: 'Close spaces or the whole place for a time',
  ...requires('place.edit'),
  request: { params: placeParams, body: takes(closureRequestSchema) },
  responses: { ...problemAnswers, 201: answers(managedPlaceSchema, 'The place') },
})
export const deleteClosure = createRoute({
  method: 'delete',
  path: `${place}/closures/{closureId}`,
  summary: 'Take a closure away',
  ...requires('place.edit'),
  request: { params: closureParams },
  responses: { ...problemAnswers, 204: { description: 'Removed' } },
})

export const manage = apiRouter()
  .openapi(getManagedPlaces, async (c) => c.json(await listManagedPlaces(tenantCall(c)), 200))
  .openapi(getManagedPlace, async (c) =>
    c.json(await showManagedPlace(tenantCall(c), c.req.valid('param').place), 200),
  )
  .openapi(postPlace, async (c) => {
    const { 'idempotency-key': key } = c.req.valid('header')
    const slug = await createPlace(tenantCall(c), c.req.valid('json'), key)
    c.header('location', `/api/v1/tenants/${c.var.tenant.slug}/manage/places/${slug}`)
    return c.json(await showManagedPlace(tenantCall(c), slug), 201)
  })
  .openapi(putPlace, async (c) => {
    const slug = await changePlace(tenantCall(c), c.req.valid('param').place, c.req.valid('json'))
    return c.json(await showManagedPlace(tenantCall(c), slug), 200)
  })
  .openapi(putPlaceState, async (c) => {
    const { place: slug } = c.req.valid('param')
    await changePlaceState(tenantCall(c), slug, c.req.valid('json'))
    return c.json(await showManagedPlace(tenantCall(c), slug), 200)
  })
  .openapi(putOpening, async (c) => {
    const { place: slug } = c.req.valid('param')
    await setOpening(tenantCall(c), slug, c.req.valid('json'))
    return c.json(await showManagedPlace(tenantCall(c), slug), 200)
  })
  .openapi(putException, async (c) => {
    const { place: slug, on } = c.req.valid('param')
    await setException(tenantCall(c), slug, on, c.req.valid('json'))
    return c.json(await showManagedPlace(tenantCall(c), slug), 200)
  })
  .openapi(deleteException, async (c) => {
    const { place: slug, on } = c.req.valid('param')
    await removeException(tenantCall(c), slug, on)
    return c.body(null, 204)
  })
  .openapi(postSpace, async (c) => {
    const { place: slug } = c.req.valid('param')
    const { 'idempotency-key': key } = c.req.valid('header')
    await addSpace(tenantCall(c), slug, c.req.valid('json'), key)
    return c.json(await showManagedPlace(tenantCall(c), slug), 201)
  })
  .openapi(putSpace, async (c) => {
    const { place: slug, spaceId } = c.req.valid('param')
    await changeSpace(tenantCall(c), slug, spaceId, c.req.valid('json'))
    return c.json(await showManagedPlace(tenantCall(c), slug), 200)
  })
  .openapi(putRates, async (c) => {
    const { place: slug, spaceId } = c.req.valid('param')
    await setRates(tenantCall(c), slug, spaceId, c.req.valid('json'))
    return c.json(await showManagedPlace(tenantCall(c), slug), 200)
  })
  .openapi(postClosure, async (c) => {
    const { place: slug } = c.req.valid('param')
    await addClosure(tenantCall(c), slug, c.req.valid('json'))
    return c.json(await showManagedPlace(tenantCall(c), slug), 201)
  })
  .openapi(deleteClosure, async (c) => {
    const { place: slug, closureId } = c.req.valid('param')
    await removeClosure(tenantCall(c), slug, closureId)
    return c.body(null, 204)
  })
