import { createRoute, z } from '@hono/zod-openapi'
import { unavailableIn } from '../../../db/guard'
import { openDirectory } from '../../../db/open'
import { actorId, rolesOf } from '../../auth/actor'
import { endSession, homeStore, startSession } from '../../auth/session'
import { answers, apiRouter, problemAnswers, requires, signedIn, takes } from '../../http/api'
import { type AppContext, tenantCall } from '../../http/context'
import { addressKey, limit } from '../../http/protect'
import { slugSchema } from '../../http/schemas'
import { announce } from '../../outbox/announce'
import { renameMember } from '../../tenancy/member'
import { momentOf } from '../../time/amsterdam'
import { askCode } from './ask-code'
import {
  newSessionSchema,
  ownAccountSchema,
  profileSchema,
  sessionRequestSchema,
  signInCodeRequestSchema,
  signInCodeSchema,
} from './contract'
import { deleteSession, findHints, findSessions, updateProfile } from './queries'
import { verifyCode } from './verify-code'

const tenantParams = z.object({ tenant: slugSchema })

export const postSignInCode = createRoute({
  method: 'post',
  path: '/sign-in-codes',
  summary: 'Mail a one-time code to an address',
  ...requires('public'),
  request: { body: takes(signInCodeRequestSchema) },
  responses: { ...problemAnswers, 202: answers(signInCodeSchema, 'The code is on its way') },
})

export const postSession = createRoute({
  method: 'post',
  path: '/sessions',
  summary: 'Sign in with the code',
  ...requires('public'),
  request: { body: takes(sessionRequestSchema) },
  responses: { ...problemAnswers, 201: answers(newSessionSchema, 'Signed in; the cookie is set') },
})

export const deleteCurrentSession = createRoute({
  method: 'delete',
  path: '/sessions/current',
  summary: 'Sign out in this browser; of one organisation, or of all that it is signed in to',
  ...requires('public'),
  request: { query: z.object({ tenant: slugSchema.optional() }) },
  responses: { ...problemAnswers, 204: { description: 'Signed out' } },
})

export const getOwnAccount = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/my',
  summary: 'My details and my sessions',
  ...requires('own.read'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(ownAccountSchema, 'My account') },
})

export const putProfile = createRoute({
  method: 'put',
  path: '/tenants/{tenant}/my',
  summary: 'Change my details',
  ...requires('own.write'),
  request: { params: tenantParams, body: takes(profileSchema) },
  responses: { ...problemAnswers, 204: { description: 'Changed' } },
})

export const deleteOwnSession = createRoute({
  method: 'delete',
  path: '/tenants/{tenant}/my/sessions/{sessionId}',
  summary: 'End one of my sessions',
  ...requires('own.write'),
  request: { params: tenantParams.extend({ sessionId: z.string().regex(/^[0-9a-f]{16}$/) }) },
  responses: { ...problemAnswers, 204: { description: 'Ended' } },
})

export const accounts = apiRouter()
  .openapi(postSignInCode, async (c) => {
    const { email, tenant = null, locale = c.var.locale } = c.req.valid('json')
    await limit(c.env.SIGN_IN_LIMIT, `code ${addressKey(c.req.raw)}`)
    const store = await homeStore(c, tenant)
    const code = await askCode({ ...signIn(c), store, email, locale })
    const target = tenant === null ? { directory: true } : { tenant }
    c.executionCtx.waitUntil(c.env.OUTBOX.send(target))
    return c.json(code, 202)
  })
  .openapi(postSession, async (c) => {
    const { email, challenge = '', code, name, tenant = null } = c.req.valid('json')
    await limit(c.env.SIGN_IN_LIMIT, `session ${addressKey(c.req.raw)}`)
    const store = await homeStore(c, tenant)
    const known = await verifyCode({
      ...signIn(c),
      store,
      owner: email ? { email } : { challenge },
      code,
      name,
    })
    const expiresAt = await startSession(c, store, tenant, known.id)
    if (tenant === null) c.executionCtx.waitUntil(announce(c.env.OUTBOX, { directory: true }))
    const organisations = tenant === null ? await findHints(store.db, known.id) : []
    const account = { id: known.id, name: known.name, staff: tenant === null }
    return c.json({ account, organisations, expiresAt: expiresAt.toISOString() }, 201)
  })
  .openapi(deleteCurrentSession, async (c) => {
    const { tenant } = c.req.valid('query')
    if (tenant) await signOut(c, tenant)
    else for (const slug of [...slugsSignedInTo(c), null]) await signOut(c, slug).catch(unlessGone)
    return c.body(null, 204)
  })
  .openapi(getOwnAccount, async (c) => {
    const actor = signedIn(c.var.actor)
    const at = Math.floor(c.var.nowMs / 1000)
    const { email, staff, name, phone, locale } = actor
    const sessions = await findSessions(ownHome(c).db, actor.id, at)
    return c.json(
      {
        email,
        staff,
        roles: rolesOf(actor, at),
        profile: { name, phone, locale },
        sessions: sessions.map(({ idHash, label, createdAt }) => ({
          id: idHash.slice(0, 16),
          label,
          started: momentOf(Math.floor(createdAt / 60)),
          current: idHash === actor.sessionHash,
        })),
      },
      200,
    )
  })
  .openapi(putProfile, async (c) => {
    const { db, commit } = ownHome(c)
    const profile = c.req.valid('json')
    const { id, email, staff } = signedIn(c.var.actor)
    const { name } = profile
    // The list of people finds a volunteer by the new name.
    const renamed = !staff && name ? [renameMember(db, id, name, email)] : []
    await commit([updateProfile(db, id, profile), ...renamed], ownEntry(c, 'profile.changed'))
    return c.body(null, 204)
  })
  .openapi(deleteOwnSession, async (c) => {
    const { db, commitEnding } = ownHome(c)
    const { sessionId } = c.req.valid('param')
    await commitEnding(
      [deleteSession(db, signedIn(c.var.actor).id, sessionId)],
      ownEntry(c, 'session.ended'),
    )
    return c.body(null, 204)
  })

function signIn(c: AppContext) {
  const { nowMs, requestId } = c.var
  return { at: Math.floor(nowMs / 1000), key: c.env.SECRET_KEY, requestId }
}

/** The store that keeps this person's account. */
function ownHome(c: AppContext) {
  return signedIn(c.var.actor).staff ? openDirectory(c.env, c.var.meter) : c.var.tenant
}

function ownEntry(c: AppContext, action: string) {
  const { actor, at, requestId } = tenantCall(c)
  return { actorId: actorId(actor), action, objectId: actorId(actor), requestId, at }
}

async function signOut(c: AppContext, slug: string | null) {
  await endSession(c, await homeStore(c, slug), slug)
}

// An old cookie of an organisation that is gone must not keep somebody signed in elsewhere.
function unlessGone(error: unknown) {
  if (!unavailableIn(error)) throw error
}

function slugsSignedInTo(c: AppContext): string[] {
  const names = (c.req.header('cookie') ?? '').split('; ').map((pair) => pair.split('=')[0] ?? '')
  return names.flatMap((name) => /^(?:__Host-)?session-(.+)$/.exec(name)?.[1] ?? []).slice(0, 10)
}
