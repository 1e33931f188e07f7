import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires } from '../../http/api'
import { tenantCall } from '../../http/context'
import { logQuery, logSchema, lookListSchema, tenantParams } from './contract'
import { listLog } from './list-log'
import { listLooks } from './list-looks'

export const getLog = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/manage/log',
  summary: 'Who did what to what, newest first; and how far it is sealed',
  ...requires('audit.read'),
  request: { params: tenantParams, query: logQuery },
  responses: { ...problemAnswers, 200: answers(logSchema, 'The entries') },
})
export const getLooks = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/my/looks',
  summary: 'Who looked at my details',
  ...requires('own.read'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(lookListSchema, 'The looks') },
})

export const records = apiRouter()
  .openapi(getLog, async (c) => c.json(await listLog(tenantCall(c), c.req.valid('query')), 200))
  .openapi(getLooks, async (c) => c.json(await listLooks(tenantCall(c)), 200))
