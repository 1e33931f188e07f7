import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import {
  draftQuery,
  draftSchema,
  logoChangeSchema,
  lookChangeSchema,
  lookEditorSchema,
  restorationSchema,
  tenantParams,
  tokensSchema,
} from './contract'
import { restoreLook } from './restore-look'
import { saveLook } from './save-look'
import { setLogo } from './set-logo'
import { checkLook, readTokens, showLook } from './show-look'

const look = '/tenants/{tenant}/manage/look' as const

export const getLook = createRoute({
  method: 'get',
  path: look,
  summary: 'What the pages of the organisation look like, or would by a draft',
  ...requires('look.edit'),
  request: { params: tenantParams, query: draftQuery },
  responses: { ...problemAnswers, 200: answers(lookEditorSchema, 'The look') },
})
export const putLook = createRoute({
  method: 'put',
  path: look,
  summary: 'Set colours, type and corners; colours that cannot be read are refused',
  ...requires('look.edit'),
  request: { params: tenantParams, body: takes(lookChangeSchema) },
  responses: { ...problemAnswers, 200: answers(lookEditorSchema, 'Kept') },
})
export const postLookCheck = createRoute({
  method: 'post',
  path: `${look}/check`,
  summary: 'Ask what a look would be like, without keeping it',
  ...requires('look.edit'),
  request: { params: tenantParams, body: takes(draftSchema) },
  responses: { ...problemAnswers, 200: answers(lookEditorSchema, 'The draft') },
})
export const postLookTokens = createRoute({
  method: 'post',
  path: `${look}/tokens`,
  summary: 'Make a draft of a file of NL Design System tokens',
  ...requires('look.edit'),
  request: { params: tenantParams, body: takes(tokensSchema) },
  responses: { ...problemAnswers, 200: answers(lookEditorSchema, 'The draft') },
})
export const putLogo = createRoute({
  method: 'put',
  path: `${look}/logo`,
  summary: 'Set the logo above every page, or take it away',
  ...requires('look.edit'),
  request: { params: tenantParams, body: takes(logoChangeSchema) },
  responses: { ...problemAnswers, 200: answers(lookEditorSchema, 'Kept') },
})
export const postLookRestoration = createRoute({
  method: 'post',
  path: `${look}/restoration`,
  summary: 'Put an earlier look back',
  ...requires('look.edit'),
  request: { params: tenantParams, body: takes(restorationSchema) },
  responses: { ...problemAnswers, 200: answers(lookEditorSchema, 'Kept') },
})

export const looks = apiRouter()
  .openapi(getLook, async (c) =>
    c.json(await showLook(tenantCall(c), c.req.valid('query').draft), 200),
  )
  .openapi(putLook, async (c) => {
    await saveLook(tenantCall(c), c.req.valid('json'))
    return c.json(await showLook(tenantCall(c)), 200)
  })
  .openapi(postLookCheck, async (c) =>
    c.json(await checkLook(tenantCall(c), c.req.valid('json')), 200),
  )
  .openapi(postLookTokens, async (c) =>
    c.json(await readTokens(tenantCall(c), c.req.valid('json').tokens), 200),
  )
  .openapi(putLogo, async (c) => {
    await setLogo(tenantCall(c), c.req.valid('json'))
    return c.json(await showLook(tenantCall(c)), 200)
  })
  .openapi(postLookRestoration, async (c) => {
    await restoreLook(tenantCall(c), c.req.valid('json'))
    return c.json(await showLook(tenantCall(c)), 200)
  })
