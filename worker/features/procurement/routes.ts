import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires } from '../../http/api'
import { procurementSchema } from './contract'
import { showProcurement } from './show-procurement'

export const getProcurement = createRoute({
  method: 'get',
  path: '/procurement',
  summary: 'What a buyer or a privacy officer asks for, as the code knows it',
  ...requires('public'),
  responses: { ...problemAnswers, 200: answers(procurementSchema, 'What there is to know') },
})

export const procurement = apiRouter().openapi(getProcurement, (c) =>
  c.json(showProcurement(), 200),
)
