import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import {
  methodSchema,
  newStepSchema,
  newThemeSchema,
  phaseNameSchema,
  stepParams,
  tenantParams,
  themeParams,
} from './contract'
import { addStep, addTheme, namePhase, removeStep, removeTheme, showMethod } from './method'

const method = '/tenants/{tenant}/method' as const

export const getMethod = createRoute({
  method: 'get',
  path: method,
  summary: 'Phases, outputs and themes, as this organisation words them',
  ...requires('project.list'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(methodSchema, 'The method') },
})
export const putPhaseName = createRoute({
  method: 'put',
  path: `${method}/phase-name`,
  summary: 'Give a phase another name; an empty one gives the name of the method back',
  ...requires('method.edit'),
  request: { params: tenantParams, body: takes(phaseNameSchema) },
  responses: { ...problemAnswers, 200: answers(methodSchema, 'Kept') },
})
export const postStep = createRoute({
  method: 'post',
  path: `${method}/steps`,
  summary: 'Add a step to a phase; outputs of the method stay',
  ...requires('method.edit'),
  request: { params: tenantParams, body: takes(newStepSchema) },
  responses: { ...problemAnswers, 201: answers(methodSchema, 'Added') },
})
export const deleteStep = createRoute({
  method: 'delete',
  path: `${method}/steps/{stepId}`,
  summary: 'Take a step of the organisation’s own away',
  ...requires('method.edit'),
  request: { params: stepParams },
  responses: { ...problemAnswers, 200: answers(methodSchema, 'Gone') },
})
export const postTheme = createRoute({
  method: 'post',
  path: `${method}/themes`,
  summary: 'Add a theme to those that everybody has',
  ...requires('method.edit'),
  request: { params: tenantParams, body: takes(newThemeSchema) },
  responses: { ...problemAnswers, 201: answers(methodSchema, 'Added') },
})
export const deleteTheme = createRoute({
  method: 'delete',
  path: `${method}/themes/{themeId}`,
  summary: 'Take a theme away; where a project asks about it, it stays',
  ...requires('method.edit'),
  request: { params: themeParams },
  responses: { ...problemAnswers, 200: answers(methodSchema, 'Gone') },
})

export const methods = apiRouter()
  .openapi(getMethod, async (c) => c.json(await showMethod(tenantCall(c)), 200))
  .openapi(putPhaseName, async (c) => {
    const { phase, name } = c.req.valid('json')
    await namePhase(tenantCall(c), phase, name)
    return c.json(await showMethod(tenantCall(c)), 200)
  })
  .openapi(postStep, async (c) => {
    const { phase, name } = c.req.valid('json')
    await addStep(tenantCall(c), phase, name)
    return c.json(await showMethod(tenantCall(c)), 201)
  })
  .openapi(deleteStep, async (c) => {
    await removeStep(tenantCall(c), c.req.valid('param').stepId)
    return c.json(await showMethod(tenantCall(c)), 200)
  })
  .openapi(postTheme, async (c) => {
    await addTheme(tenantCall(c), c.req.valid('json').name)
    return c.json(await showMethod(tenantCall(c)), 201)
  })
  .openapi(deleteTheme, async (c) => {
    await removeTheme(tenantCall(c), c.req.valid('param').themeId)
    return c.json(await showMethod(tenantCall(c)), 200)
  })
