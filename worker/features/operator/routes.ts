import { createRoute } from '@hono/zod-openapi'
import { enterStaff } from '../../auth/staff'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { operatorCall } from './call'
import {
  listQuerySchema,
  organisationDetailSchema,
  organisationPageSchema,
  organisationParams as params,
  proofDecisionSchema,
  proofLetterSchema,
  serviceHealthSchema,
  stateRequestSchema,
} from './contract'
import { decideProof, showProofLetter } from './decide-proof'
import { retryOutbox, setState } from './set-state'
import { listOrganisations, showHealth, showOrganisation } from './show'

const one = '/operator/organisations/{slug}' as const
const shown = {
  ...problemAnswers,
  200: answers(organisationDetailSchema, 'The organisation as it is now'),
}

export const getOperatedOrganisations = createRoute({
  method: 'get',
  path: '/operator/organisations',
  summary: 'All organisations, their states and what they wait for',
  ...requires('service.operate'),
  request: { query: listQuerySchema },
  responses: { ...problemAnswers, 200: answers(organisationPageSchema, 'A page of them') },
})
export const getOperatedOrganisation = createRoute({
  method: 'get',
  path: one,
  summary: 'One organisation as the service knows it; nothing of what stands in it',
  ...requires('service.operate'),
  request: { params },
  responses: shown,
})
export const putState = createRoute({
  method: 'put',
  path: `${one}/state`,
  summary: 'Bring an organisation into another state',
  ...requires('service.operate'),
  request: { params, body: takes(stateRequestSchema) },
  responses: shown,
})
export const postProofDecision = createRoute({
  method: 'post',
  path: `${one}/proof`,
  summary: 'Say what was found about who it is, or that the letter is posted',
  ...requires('service.operate'),
  request: { params, body: takes(proofDecisionSchema) },
  responses: shown,
})
export const getProofLetter = createRoute({
  method: 'get',
  path: `${one}/letter`,
  summary: 'What stands in the letter to its registered address',
  ...requires('service.operate'),
  request: { params },
  responses: { ...problemAnswers, 200: answers(proofLetterSchema, 'The letter') },
})
export const postOutboxRetry = createRoute({
  method: 'post',
  path: `${one}/letters-retry`,
  summary: 'Try letters again that were given up',
  ...requires('service.operate'),
  request: { params },
  responses: shown,
})
export const getServiceHealth = createRoute({
  method: 'get',
  path: '/operator/health',
  summary: 'Databases left, the queue, letters, and what was found wrong',
  ...requires('service.operate'),
  responses: { ...problemAnswers, 200: answers(serviceHealthSchema, 'How it is doing') },
})

const router = apiRouter()
router.use('/operator/*', enterStaff)

export const operators = router
  .openapi(getOperatedOrganisations, async (c) =>
    c.json(await listOrganisations(operatorCall(c), c.req.valid('query')), 200),
  )
  .openapi(getOperatedOrganisation, async (c) =>
    c.json(await showOrganisation(operatorCall(c), c.req.valid('param').slug), 200),
  )
  .openapi(putState, async (c) => {
    const { slug } = c.req.valid('param')
    await setState(operatorCall(c), slug, c.req.valid('json'))
    return c.json(await showOrganisation(operatorCall(c), slug), 200)
  })
  .openapi(postProofDecision, async (c) => {
    const { slug } = c.req.valid('param')
    await decideProof(operatorCall(c), slug, c.req.valid('json').decision)
    return c.json(await showOrganisation(operatorCall(c), slug), 200)
  })
  .openapi(getProofLetter, async (c) =>
    c.json(await showProofLetter(operatorCall(c), c.req.valid('param').slug), 200),
  )
  .openapi(postOutboxRetry, async (c) => {
    const { slug } = c.req.valid('param')
    await retryOutbox(operatorCall(c), slug)
    return c.json(await showOrganisation(operatorCall(c), slug), 200)
  })
  .openapi(getServiceHealth, async (c) => c.json(await showHealth(operatorCall(c)), 200))
