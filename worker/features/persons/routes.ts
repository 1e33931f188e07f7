import { createRoute } from '@hono/zod-openapi'
import { endSession } from '../../auth/session'
import { answers, apiRouter, problemAnswers, requires, signedIn, takes } from '../../http/api'
import { personsCall } from './call'
import {
  erasureForecastSchema,
  erasureSchema,
  personalDataSchema,
  personListSchema,
  personParams,
  personSchema,
  personSearchSchema,
  tenantParams,
} from './contract'
import { eraseMyself, forecastErasure } from './erase-person'
import {
  confirmCallBack,
  eraseAnother,
  searchPersons,
  showPerson,
  showPersonsData,
} from './serve-person'
import { showOwnData } from './show-data'

const getOwnData = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/my/data',
  summary: 'Everything that this organisation stores about me',
  ...requires('own.read'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(personalDataSchema, 'My data, table by table') },
})

const getOwnErasure = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/my/erasure',
  summary: 'What erasing my data would do',
  ...requires('own.read'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(erasureForecastSchema, 'What goes, what stays') },
})

const postOwnErasure = createRoute({
  method: 'post',
  path: '/tenants/{tenant}/my/erasure',
  summary: 'Erase my data; needs a session that began just now',
  ...requires('own.write'),
  request: { params: tenantParams, body: takes(erasureSchema) },
  responses: { ...problemAnswers, 204: { description: 'Erased' } },
})

const postPersonSearch = createRoute({
  method: 'post',
  path: '/tenants/{tenant}/persons/search',
  summary: 'Look up somebody who asks by phone, at the place or by letter',
  ...requires('person.serve'),
  request: { params: tenantParams, body: takes(personSearchSchema) },
  responses: { ...problemAnswers, 200: answers(personListSchema, 'Who was found') },
})

const getPerson = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/persons/{personId}',
  summary: 'One person, with the number to call back',
  ...requires('person.serve'),
  request: { params: personParams },
  responses: { ...problemAnswers, 200: answers(personSchema, 'The person') },
})

const postCallBack = createRoute({
  method: 'post',
  path: '/tenants/{tenant}/persons/{personId}/call-back',
  summary: 'Say that this person was called back on the stored number',
  ...requires('person.serve'),
  request: { params: personParams },
  responses: { ...problemAnswers, 204: { description: 'Written down' } },
})

const getPersonsData = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/persons/{personId}/data',
  summary: 'Everything about a person who was called back',
  ...requires('person.serve'),
  request: { params: personParams },
  responses: { ...problemAnswers, 200: answers(personalDataSchema, 'Their data') },
})

const postPersonsErasure = createRoute({
  method: 'post',
  path: '/tenants/{tenant}/persons/{personId}/erasure',
  summary: 'Erase a person who was called back',
  ...requires('person.serve'),
  request: { params: personParams, body: takes(erasureSchema) },
  responses: { ...problemAnswers, 204: { description: 'Erased' } },
})

export const persons = apiRouter()
  .openapi(getOwnData, async (c) => c.json(await showOwnData(personsCall(c)), 200))
  .openapi(getOwnErasure, async (c) => c.json(await forecastErasure(personsCall(c)), 200))
  .openapi(postOwnErasure, async (c) => {
    const { tenant, actor } = c.var
    await eraseMyself(personsCall(c))
    // The session is gone already, but for staff, who may work elsewhere.
    if (!signedIn(actor).staff) await endSession(c, tenant, tenant.slug)
    return c.body(null, 204)
  })
  .openapi(postPersonSearch, async (c) =>
    c.json({ persons: await searchPersons(personsCall(c), c.req.valid('json')) }, 200),
  )
  .openapi(getPerson, async (c) =>
    c.json(await showPerson(personsCall(c), c.req.valid('param').personId), 200),
  )
  .openapi(postCallBack, async (c) => {
    await confirmCallBack(personsCall(c), c.req.valid('param').personId)
    return c.body(null, 204)
  })
  .openapi(getPersonsData, async (c) =>
    c.json(await showPersonsData(personsCall(c), c.req.valid('param').personId), 200),
  )
  .openapi(postPersonsErasure, async (c) => {
    await eraseAnother(personsCall(c), c.req.valid('param').personId)
    return c.body(null, 204)
  })
