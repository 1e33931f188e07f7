import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import {
  tenantParams,
  wooDocumentSchema,
  wooPreviewSchema,
  wooQuerySchema,
  wooRequestSchema,
} from './contract'
import { exportRecords } from './export-records'
import { previewRecords } from './select-records'

const path = '/tenants/{tenant}/manage/woo' as const

export const getWooRecords = createRoute({
  method: 'get',
  path,
  summary:
    'Records for a request under the Woo, blacked out, to be looked over; of a gemeente only',
  ...requires('woo.export'),
  request: { params: tenantParams, query: wooQuerySchema.partial() },
  responses: { ...problemAnswers, 200: answers(wooPreviewSchema, 'The records') },
})

export const postWooExport = createRoute({
  method: 'post',
  path: `${path}/exports`,
  summary: 'The document of records that were looked over; written down in the audit',
  ...requires('woo.export'),
  request: { params: tenantParams, body: takes(wooRequestSchema) },
  responses: { ...problemAnswers, 200: answers(wooDocumentSchema, 'The document') },
})

export const woo = apiRouter()
  .openapi(getWooRecords, async (c) => {
    const { from, to, kinds, placeId } = c.req.valid('query')
    const query = from && to && kinds ? { from, to, kinds, placeId } : null
    return c.json(await previewRecords(tenantCall(c), query), 200)
  })
  .openapi(postWooExport, async (c) =>
    c.json(await exportRecords(tenantCall(c), c.req.valid('json')), 200),
  )
