import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import { changeAccessibility, changeContact, changePrivacy } from './change-statement'
import {
  accessibilityChangeSchema,
  contactChangeSchema,
  privacyChangeSchema,
  privacyStatementSchema,
  statementsSchema,
  tenantParams,
} from './contract'
import { showPrivacyStatement } from './show-privacy-statement'
import { showStatements } from './show-statements'

const path = '/tenants/{tenant}/statements' as const
const responses = { ...problemAnswers, 200: answers(statementsSchema, 'What it says now') }

export const getStatements = createRoute({
  method: 'get',
  path,
  summary: 'What an organisation says about accessibility, privacy and contact',
  ...requires('public'),
  request: { params: tenantParams },
  responses,
})
export const getPrivacyStatement = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/privacy-statement',
  summary: 'What is kept about people, why and for how long, from the register in the code',
  ...requires('public'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(privacyStatementSchema, 'The statement') },
})
export const getOwnStatements = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/manage/statements',
  summary: 'The same, for whoever may change it',
  ...requires('statement.edit'),
  request: { params: tenantParams },
  responses,
})
export const putAccessibility = createRoute({
  method: 'put',
  path: `${path}/accessibility`,
  summary: 'Change the accessibility statement; it is the organisation’s own',
  ...requires('statement.edit'),
  request: { params: tenantParams, body: takes(accessibilityChangeSchema) },
  responses,
})
export const putPrivacy = createRoute({
  method: 'put',
  path: `${path}/privacy`,
  summary: 'Change who answers questions about privacy',
  ...requires('statement.edit'),
  request: { params: tenantParams, body: takes(privacyChangeSchema) },
  responses,
})
export const putContact = createRoute({
  method: 'put',
  path: `${path}/contact`,
  summary: 'Change how the organisation is reached, and where objections and complaints go',
  ...requires('statement.edit'),
  request: { params: tenantParams, body: takes(contactChangeSchema) },
  responses,
})

export const statements = apiRouter()
  .openapi(getStatements, async (c) => c.json(await showStatements(tenantCall(c)), 200))
  .openapi(getPrivacyStatement, async (c) => c.json(await showPrivacyStatement(tenantCall(c)), 200))
  .openapi(getOwnStatements, async (c) => c.json(await showStatements(tenantCall(c)), 200))
  .openapi(putAccessibility, async (c) => {
    await changeAccessibility(tenantCall(c), c.req.valid('json'))
    return c.json(await showStatements(tenantCall(c)), 200)
  })
  .openapi(putPrivacy, async (c) => {
    await changePrivacy(tenantCall(c), c.req.valid('json'))
    return c.json(await showStatements(tenantCall(c)), 200)
  })
  .openapi(putContact, async (c) => {
    await changeContact(tenantCall(c), c.req.valid('json'))
    return c.json(await showStatements(tenantCall(c)), 200)
  })
