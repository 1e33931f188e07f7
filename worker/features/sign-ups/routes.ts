import { createRoute, z } from '@hono/zod-openapi'
import { enterStaff } from '../../auth/staff'
import { answers, apiRouter, problemAnswers, requires, signedIn, takes } from '../../http/api'
import { type AppContext, serviceCall } from '../../http/context'
import { addressKey, limit } from '../../http/protect'
import { idSchema } from '../../http/schemas'
import { askToJoin } from './ask-to-join'
import { confirmSignUp, showSignUp } from './confirm-sign-up'
import { gemeenteListSchema, newSignUpSchema, signUpRequestSchema, signUpSchema } from './contract'
import { gemeenten } from './gemeenten'

const params = z.object({ signUpId: idSchema })

export const getGemeenten = createRoute({
  method: 'get',
  path: '/gemeenten',
  summary: 'The gemeenten of CBS, to choose a name from',
  ...requires('public'),
  responses: { ...problemAnswers, 200: answers(gemeenteListSchema, 'The gemeenten') },
})

export const postSignUp = createRoute({
  method: 'post',
  path: '/sign-ups',
  summary: 'Sign an organisation up; a one-time code to its mail address proves it',
  ...requires('public'),
  request: { body: takes(signUpRequestSchema) },
  responses: { ...problemAnswers, 202: answers(newSignUpSchema, 'Written down') },
})

export const getSignUp = createRoute({
  method: 'get',
  path: '/sign-ups/{signUpId}',
  summary: 'How my sign-up stands',
  ...requires('own.read'),
  request: { params },
  responses: { ...problemAnswers, 200: answers(signUpSchema, 'The sign-up') },
})

export const postConfirmation = createRoute({
  method: 'post',
  path: '/sign-ups/{signUpId}/confirmation',
  summary: 'Claim a database for the organisation, or a place in the queue',
  ...requires('own.write'),
  request: { params },
  responses: { ...problemAnswers, 200: answers(signUpSchema, 'The sign-up') },
})

const router = apiRouter()
router.use('/sign-ups/:signUpId', enterStaff)
router.use('/sign-ups/:signUpId/*', enterStaff)

export const signUps = router
  .openapi(getGemeenten, (c) => {
    c.header('cache-control', 'public, max-age=86400')
    return c.json({ gemeenten }, 200)
  })
  .openapi(postSignUp, async (c) => {
    await limit(c.env.SIGN_IN_LIMIT, `sign-up ${addressKey(c.req.raw)}`)
    return c.json(await askToJoin(callOf(c), c.req.valid('json'), c.var.locale), 202)
  })
  .openapi(getSignUp, async (c) =>
    c.json(await showSignUp(callOf(c), signedIn(c.var.actor), c.req.valid('param').signUpId), 200),
  )
  .openapi(postConfirmation, async (c) =>
    c.json(
      await confirmSignUp(callOf(c), signedIn(c.var.actor), c.req.valid('param').signUpId),
      200,
    ),
  )

function callOf(c: AppContext) {
  const { meter, nowMs, requestId } = c.var
  const request = { meter, at: Math.floor(nowMs / 1000), requestId }
  return serviceCall(c.env, request, (task) => c.executionCtx.waitUntil(task))
}
