import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { deskCall, tenantCall } from '../../http/context'
import { addressKey, limit } from '../../http/protect'
import {
  keyHeader,
  measurementChangeSchema,
  measurementListSchema,
  measurementParams,
  newMeasurementSchema,
  newThing,
  projectParams,
  surveyAnswerSchema,
  surveySchema,
} from './contract'
import {
  addMeasurement,
  changeMeasurement,
  listMeasurements,
  removeMeasurement,
} from './measurements'
import { countAnswer, showSurvey } from './survey'

const project = '/tenants/{tenant}/projects/{projectId}' as const
const measurement = `${project}/measurements/{measurementId}` as const
const done = { ...problemAnswers, 204: { description: 'It stands so' } }

export const getMeasurements = createRoute({
  method: 'get',
  path: `${project}/measurements`,
  summary: 'Figures and answers of an area on a few days, to compare',
  ...requires('around.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(measurementListSchema, 'The first one first') },
})
export const postMeasurement = createRoute({
  method: 'post',
  path: `${project}/measurements`,
  summary: 'Keep the figures of today, and say when people can answer the survey',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newMeasurementSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Kept') },
})
export const putMeasurement = createRoute({
  method: 'put',
  path: measurement,
  summary: 'Change the name of a measurement, and the dates of a survey that has not closed',
  ...requires('project.work'),
  request: { params: measurementParams, body: takes(measurementChangeSchema) },
  responses: done,
})
export const deleteMeasurementRoute = createRoute({
  method: 'delete',
  path: measurement,
  summary: 'Take a measurement away that nobody has answered',
  ...requires('project.work'),
  request: { params: measurementParams },
  responses: done,
})
export const getSurvey = createRoute({
  method: 'get',
  path: `${project}/survey`,
  summary: 'The survey that residents can answer, or could',
  ...requires('public'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(surveySchema, 'The survey that opened last') },
})
export const postSurveyAnswer = createRoute({
  method: 'post',
  path: `${measurement}/answers`,
  summary: 'Answer a survey; only counts are kept',
  ...requires('public'),
  request: { params: measurementParams, body: takes(surveyAnswerSchema) },
  responses: done,
})

export const measurements = apiRouter()
  .openapi(getMeasurements, async (c) =>
    c.json(await listMeasurements(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postMeasurement, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    return c.json(
      { id: await addMeasurement(deskCall(c), projectId, c.req.valid('json'), key) },
      201,
    )
  })
  .openapi(putMeasurement, async (c) => {
    const { projectId, measurementId } = c.req.valid('param')
    await changeMeasurement(tenantCall(c), projectId, measurementId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteMeasurementRoute, async (c) => {
    const { projectId, measurementId } = c.req.valid('param')
    await removeMeasurement(tenantCall(c), projectId, measurementId)
    return c.body(null, 204)
  })
  .openapi(getSurvey, async (c) =>
    c.json(await showSurvey(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postSurveyAnswer, async (c) => {
    await limit(c.env.BOOKING_LIMIT, `survey ${addressKey(c.req.raw)}`)
    const { projectId, measurementId } = c.req.valid('param')
    await countAnswer(tenantCall(c), projectId, measurementId, c.req.valid('json'))
    return c.body(null, 204)
  })
