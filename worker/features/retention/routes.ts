import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import {
  destructionListSchema,
  kindParams,
  listQuery,
  previewSchema,
  retentionSchema,
  ruleSchema,
  tenantParams,
  termSchema,
} from './contract'
import { listDestructions } from './list-destructions'
import { previewRetention } from './preview'
import { changeTerm } from './set-term'
import { showRetention } from './show-retention'

const base = '/tenants/{tenant}/manage/retention' as const

export const getRetention = createRoute({
  method: 'get',
  path: base,
  summary: 'How long each kind of data is kept',
  ...requires('retention.read'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(retentionSchema, 'The terms') },
})
export const putTerm = createRoute({
  method: 'put',
  path: `${base}/{kind}`,
  summary: 'Set how long a kind of data is kept, within its bounds',
  ...requires('retention.set'),
  request: { params: kindParams, body: takes(termSchema) },
  responses: { ...problemAnswers, 200: answers(ruleSchema, 'The term') },
})
export const getPreview = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/manage/retention-preview',
  summary: 'What would go now; changes nothing',
  ...requires('retention.read'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(previewSchema, 'Counts and dates') },
})
export const getDestructions = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/manage/destructions',
  summary: 'Declarations of destruction, newest first',
  ...requires('retention.read'),
  request: { params: tenantParams, query: listQuery },
  responses: { ...problemAnswers, 200: answers(destructionListSchema, 'The declarations') },
})

export const retention = apiRouter()
  .openapi(getRetention, async (c) => c.json(await showRetention(tenantCall(c)), 200))
  .openapi(putTerm, async (c) =>
    c.json(await changeTerm(tenantCall(c), c.req.valid('param').kind, c.req.valid('json')), 200),
  )
  .openapi(getPreview, async (c) => c.json(await previewRetention(tenantCall(c)), 200))
  .openapi(getDestructions, async (c) =>
    c.json(await listDestructions(tenantCall(c), c.req.valid('query').before), 200),
  )
