import { createRoute, z } from '@hono/zod-openapi'
import { openDirectory } from '../../../db/open'
import { deviceLabel, homeStore, startSession } from '../../auth/session'
import { enterStaff } from '../../auth/staff'
import { answers, apiRouter, problemAnswers, requires, signedIn, takes } from '../../http/api'
import type { AppContext } from '../../http/context'
import { addressKey, limit } from '../../http/protect'
import { idSchema } from '../../http/schemas'
import { announce } from '../../outbox/announce'
import { addPasskey } from './add-passkey'
import { askNewPasskeyChallenge, askSignInChallenge } from './ask-challenge'
import { namePasskey, removePasskey } from './change-passkey'
import {
  newPasskeyChallengeSchema,
  newPasskeySchema,
  passkeyLimits,
  passkeyNameSchema,
  passkeySessionRequestSchema,
  passkeySessionSchema,
  signInChallengeSchema,
} from './contract'
import { type PasskeyCall, relyingParty } from './passkey-call'
import { signInByPasskey } from './sign-in-by-passkey'

const params = z.object({ passkeyId: idSchema })

export const postPasskeyChallenge = createRoute({
  method: 'post',
  path: '/passkey-challenges',
  summary: 'Something to sign with a passkey, to sign in as staff',
  ...requires('public'),
  responses: {
    ...problemAnswers,
    201: answers(signInChallengeSchema, 'To be signed within 5 minutes'),
  },
})

export const postPasskeySession = createRoute({
  method: 'post',
  path: '/passkey-sessions',
  summary: 'Sign in with a passkey',
  ...requires('public'),
  request: { body: takes(passkeySessionRequestSchema) },
  responses: {
    ...problemAnswers,
    201: answers(passkeySessionSchema, 'Signed in; the cookie is set'),
  },
})

export const postOwnChallenge = createRoute({
  method: 'post',
  path: '/my/passkey-challenges',
  summary: 'Something to sign with a new passkey of mine',
  ...requires('own.write'),
  responses: {
    ...problemAnswers,
    201: answers(newPasskeyChallengeSchema, 'To be signed within 5 minutes'),
  },
})

export const postPasskey = createRoute({
  method: 'post',
  path: '/my/passkeys',
  summary: 'Keep a new passkey of mine',
  ...requires('own.write'),
  request: { body: takes(newPasskeySchema) },
  responses: { ...problemAnswers, 201: answers(z.object({ id: idSchema }), 'Kept') },
})

export const putPasskey = createRoute({
  method: 'put',
  path: '/my/passkeys/{passkeyId}',
  summary: 'Name one of my passkeys',
  ...requires('own.write'),
  request: { params, body: takes(passkeyNameSchema) },
  responses: { ...problemAnswers, 204: { description: 'Named' } },
})

export const deletePasskey = createRoute({
  method: 'delete',
  path: '/my/passkeys/{passkeyId}',
  summary: 'Forget one of my passkeys',
  ...requires('own.write'),
  request: { params },
  responses: { ...problemAnswers, 204: { description: 'Forgotten' } },
})

const router = apiRouter()
router.use('/my/passkey-challenges', enterStaff)
router.use('/my/passkeys', enterStaff)
router.use('/my/passkeys/*', enterStaff)

export const passkeys = router
  .openapi(postPasskeyChallenge, async (c) => {
    await limit(c.env.SIGN_IN_LIMIT, `passkey ${addressKey(c.req.raw)}`)
    return c.json(await askSignInChallenge(callOf(c)), 201)
  })
  .openapi(postPasskeySession, async (c) => {
    await limit(c.env.SIGN_IN_LIMIT, `session ${addressKey(c.req.raw)}`)
    const { challenge, assertion } = c.req.valid('json')
    const account = await signInByPasskey(callOf(c), challenge, assertion)
    const expiresAt = await startSession(c, await homeStore(c, null), null, account.id)
    return c.json({ account, expiresAt: expiresAt.toISOString() }, 201)
  })
  .openapi(postOwnChallenge, async (c) => {
    const actor = signedIn(c.var.actor)
    await limit(c.env.SIGN_IN_LIMIT, `passkey ${addressKey(c.req.raw)}`)
    return c.json(await askNewPasskeyChallenge(callOf(c), actor), 201)
  })
  .openapi(postPasskey, async (c) => {
    const { challenge, attestation, passkeyName } = c.req.valid('json')
    const name = passkeyName ?? (deviceLabel(c.req.header('user-agent') ?? '') || 'Passkey')
    const made = await addPasskey(callOf(c), signedIn(c.var.actor), {
      ...{ challenge, attestation },
      name: name.slice(0, passkeyLimits.name),
    })
    tell(c)
    return c.json(made, 201)
  })
  .openapi(putPasskey, async (c) => {
    const { passkeyId } = c.req.valid('param')
    const { passkeyName } = c.req.valid('json')
    await namePasskey(callOf(c), signedIn(c.var.actor), passkeyId, passkeyName)
    return c.body(null, 204)
  })
  .openapi(deletePasskey, async (c) => {
    await removePasskey(callOf(c), signedIn(c.var.actor), c.req.valid('param').passkeyId)
    tell(c)
    return c.body(null, 204)
  })

function callOf(c: AppContext): PasskeyCall {
  const { meter, nowMs, requestId } = c.var
  return {
    directory: openDirectory(c.env, meter),
    rp: relyingParty(c.env.PUBLIC_URL, c.req.url),
    key: c.env.SECRET_KEY,
    at: Math.floor(nowMs / 1000),
    requestId,
  }
}

function tell(c: AppContext) {
  c.executionCtx.waitUntil(announce(c.env.OUTBOX, { directory: true }))
}
