import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { deskCall } from '../../http/context'
import { acceptAgreement } from './accept-agreement'
import { changePlan } from './change-plan'
import { giveConsent, withdrawConsent } from './consent'
import {
  acceptanceRequestSchema,
  consentRequestSchema,
  letterCodeSchema,
  tenantParams as params,
  planChangeSchema,
  proofRequestSchema,
  subscriptionSchema,
} from './contract'
import { openPages } from './open-pages'
import { enterLetterCode, requestProof } from './prove'
import { showSubscription } from './show-subscription'

const base = '/tenants/{tenant}/manage/subscription' as const
const shown = {
  ...problemAnswers,
  200: answers(subscriptionSchema, 'The subscription as it is now'),
}

export const getSubscription = createRoute({
  method: 'get',
  path: base,
  summary: 'How the organisation stands with us, and what it has to do first',
  ...requires('subscription.manage'),
  request: { params },
  responses: shown,
})
export const postProof = createRoute({
  method: 'post',
  path: `${base}/proof`,
  summary: 'Ask us to look whether the organisation is who it says',
  ...requires('subscription.manage'),
  request: { params, body: takes(proofRequestSchema) },
  responses: shown,
})
export const postLetterCode = createRoute({
  method: 'post',
  path: `${base}/letter-code`,
  summary: 'Type the code from the letter',
  ...requires('subscription.manage'),
  request: { params, body: takes(letterCodeSchema) },
  responses: shown,
})
export const postAcceptance = createRoute({
  method: 'post',
  path: `${base}/agreement`,
  summary: 'Accept the processing agreement for the organisation',
  ...requires('subscription.manage'),
  request: { params, body: takes(acceptanceRequestSchema) },
  responses: shown,
})
export const postOpening = createRoute({
  method: 'post',
  path: `${base}/opening`,
  summary: 'Open the pages to the public',
  ...requires('subscription.manage'),
  request: { params },
  responses: shown,
})
export const putPlan = createRoute({
  method: 'put',
  path: `${base}/plan`,
  summary: 'Take another plan',
  ...requires('subscription.manage'),
  request: { params, body: takes(planChangeSchema) },
  responses: shown,
})
export const putConsent = createRoute({
  method: 'put',
  path: `${base}/consent`,
  summary: 'Let the operators of the service look, until a day',
  ...requires('subscription.manage'),
  request: { params, body: takes(consentRequestSchema) },
  responses: shown,
})
export const deleteConsent = createRoute({
  method: 'delete',
  path: `${base}/consent`,
  summary: 'Let them look no longer',
  ...requires('subscription.manage'),
  request: { params },
  responses: shown,
})

export const subscriptions = apiRouter()
  .openapi(getSubscription, async (c) => c.json(await showSubscription(deskCall(c)), 200))
  .openapi(postProof, async (c) => {
    await requestProof(deskCall(c), c.req.valid('json').method)
    return c.json(await showSubscription(deskCall(c)), 200)
  })
  .openapi(postLetterCode, async (c) => {
    await enterLetterCode(deskCall(c), c.req.valid('json').code)
    return c.json(await showSubscription(deskCall(c)), 200)
  })
  .openapi(postAcceptance, async (c) => {
    await acceptAgreement(deskCall(c), c.req.valid('json'))
    return c.json(await showSubscription(deskCall(c)), 200)
  })
  .openapi(postOpening, async (c) => {
    await openPages(deskCall(c))
    return c.json(await showSubscription(deskCall(c)), 200)
  })
  .openapi(putPlan, async (c) => {
    await changePlan(deskCall(c), c.req.valid('json').plan)
    return c.json(await showSubscription(deskCall(c)), 200)
  })
  .openapi(putConsent, async (c) => {
    await giveConsent(deskCall(c), c.req.valid('json'))
    return c.json(await showSubscription(deskCall(c)), 200)
  })
  .openapi(deleteConsent, async (c) => {
    await withdrawConsent(deskCall(c))
    return c.json(await showSubscription(deskCall(c)), 200)
  })
