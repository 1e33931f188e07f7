import { createRoute, z } from '@hono/zod-openapi'
import { openDirectory } from '../../../db/open'
import { enterStaff } from '../../auth/staff'
import { answers, apiRouter, problemAnswers, requires, signedIn, takes } from '../../http/api'
import type { AppContext } from '../../http/context'
import { addressKey, limit } from '../../http/protect'
import { idSchema } from '../../http/schemas'
import { announce } from '../../outbox/announce'
import { momentOf } from '../../time/amsterdam'
import { type AddressCall, askNewAddress, confirmNewAddress } from './change-address'
import {
  addressChangeRequestSchema,
  codeSchema,
  signInCodeSchema,
  staffAccountSchema,
} from './contract'
import { deleteSession, findOwnPasskeys, findSessions } from './queries'

export const getStaffAccount = createRoute({
  method: 'get',
  path: '/my',
  summary: 'My account as staff: its address, its passkeys and where it is signed in',
  ...requires('own.read'),
  responses: { ...problemAnswers, 200: answers(staffAccountSchema, 'My account') },
})

export const deleteStaffSession = createRoute({
  method: 'delete',
  path: '/my/sessions/{sessionId}',
  summary: 'End one of my sessions as staff',
  ...requires('own.write'),
  request: { params: z.object({ sessionId: z.string().regex(/^[0-9a-f]{16}$/) }) },
  responses: { ...problemAnswers, 204: { description: 'Ended' } },
})

export const postAddressChange = createRoute({
  method: 'post',
  path: '/my/address-changes',
  summary: 'Mail a code to the address that my account as staff is to have',
  ...requires('own.write'),
  request: { body: takes(addressChangeRequestSchema) },
  responses: { ...problemAnswers, 202: answers(signInCodeSchema, 'The code is on its way') },
})

export const postAddressConfirmation = createRoute({
  method: 'post',
  path: '/my/address-changes/{changeId}/confirmation',
  summary: 'Take the new address, by the code that arrived there',
  ...requires('own.write'),
  request: {
    params: z.object({ changeId: idSchema }),
    body: takes(z.object({ code: codeSchema }).strict()),
  },
  responses: { ...problemAnswers, 204: { description: 'Changed' } },
})

const router = apiRouter()
router.use('/my', enterStaff)
router.use('/my/sessions/*', enterStaff)
router.use('/my/address-changes', enterStaff)
router.use('/my/address-changes/*', enterStaff)

export const staffAccounts = router
  .openapi(getStaffAccount, async (c) => {
    const { directory, actor, at } = callOf(c)
    const { id, email, name, sessionHash } = actor
    const [sessions, passkeys] = await directory.db.batch([
      findSessions(directory.db, id, at),
      findOwnPasskeys(directory.db, id),
    ])
    const minute = (seconds: number) => momentOf(Math.floor(seconds / 60))
    return c.json(
      {
        ...{ asOf: minute(at), email, name },
        passkeys: passkeys.map(({ createdAt, usedAt, ...passkey }) => ({
          ...passkey,
          added: minute(createdAt),
          used: usedAt === null ? null : minute(usedAt),
        })),
        sessions: sessions.map(({ idHash, label, createdAt }) => ({
          ...{ id: idHash.slice(0, 16), label, started: minute(createdAt) },
          current: idHash === sessionHash,
        })),
      },
      200,
    )
  })
  .openapi(deleteStaffSession, async (c) => {
    const { directory, actor, at, requestId } = callOf(c)
    await directory.commit(
      [deleteSession(directory.db, actor.id, c.req.valid('param').sessionId)],
      { actorId: actor.id, action: 'session.ended', objectId: actor.id, requestId, at },
    )
    return c.body(null, 204)
  })
  .openapi(postAddressChange, async (c) => {
    const call = callOf(c)
    await limit(c.env.SIGN_IN_LIMIT, `code ${addressKey(c.req.raw)}`)
    const { email, locale = c.var.locale } = c.req.valid('json')
    const asked = await askNewAddress(call, email, locale)
    tell(c)
    return c.json(asked, 202)
  })
  .openapi(postAddressConfirmation, async (c) => {
    const call = callOf(c)
    await limit(c.env.SIGN_IN_LIMIT, `session ${addressKey(c.req.raw)}`)
    const { code } = c.req.valid('json')
    await confirmNewAddress(call, c.req.valid('param').changeId, code)
    tell(c)
    return c.body(null, 204)
  })

function callOf(c: AppContext): AddressCall {
  const { meter, nowMs, requestId, actor } = c.var
  return {
    directory: openDirectory(c.env, meter),
    actor: signedIn(actor),
    at: Math.floor(nowMs / 1000),
    key: c.env.SECRET_KEY,
    requestId,
  }
}

function tell(c: AppContext) {
  c.executionCtx.waitUntil(announce(c.env.OUTBOX, { directory: true }))
}
