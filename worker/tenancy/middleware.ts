import { createMiddleware } from 'hono/factory'
import { openTenant } from '../../db/open'
import { type Actor, rolesOf } from '../auth/actor'
import { resolveActor } from '../auth/resolve'
import { deriveLinkSecret, sameText, sendingOf, sha256Hex } from '../auth/secrets'
import type { AppContext, AppEnv } from '../http/context'
import { handedOver } from '../http/in-process'
import { ProblemError } from '../http/problems'
import { slugSchema } from '../http/schemas'
import { isReservedSlug } from './reserved'

/** Opens the tenant that the address names, and finds out who asks. Never from the session. */
export const enterTenant = createMiddleware<AppEnv>(async (c, next) => {
  const slug = c.req.param('tenant') ?? ''
  const resolved = handedOver(c.env)?.resolved
  if (resolved?.tenant.slug === slug) {
    c.set('tenant', resolved.tenant)
    c.set('actor', resolved.actor)
  } else {
    const { tenant, actor } = await resolveTenant(c, slug)
    c.set('tenant', tenant)
    c.set('actor', actor)
  }
  await recordOperator(c)
  const link = await linkActor(c)
  if (link) c.set('actor', link)
  await next()
})

/** Every entry of an operator stands on the organisation's own audit trail, before any answer. */
async function recordOperator(c: AppContext): Promise<void> {
  const { tenant, actor, nowMs, requestId } = c.var
  const at = Math.floor(nowMs / 1000)
  if (actor.kind !== 'account' || !rolesOf(actor, at).includes('operator')) return
  await tenant.commitEnding([], {
    actorId: actor.id,
    action: 'operator.looked',
    objectId: c.req.path.replace(/^\/api\/v1\/tenants\/[^/]+/, '') || '/',
    requestId,
    at,
  })
}

/** The tenant of a slug and who asks: by the cookies of this request, or of another in its stead. */
export async function resolveTenant(c: AppContext, slug: string, request = c.req.raw) {
  if (isReservedSlug(slug) || !slugSchema.safeParse(slug).success)
    throw new ProblemError('no-such-organisation')
  const { meter, nowMs, cookies } = c.var
  const inside = await openTenant(c.env, slug, meter, 'insiders')
  const actor = await resolveActor(inside, request, c.env, meter, (cookie) => cookies.push(cookie))
  // Who belongs here may come in before the public, and who is asked to.
  const isInsider =
    rolesOf(actor, Math.floor(nowMs / 1000)).some((role) => role !== 'resident') ||
    (await isInvited(c, slug, request))
  return { tenant: isInsider ? inside : await openTenant(c.env, slug, meter), actor }
}

/** `Manage-Link: {bookingId}.{secret}` stands for the booker of that one booking. */
async function linkActor(c: AppContext): Promise<Actor | null> {
  const [bookingId, secret] = (c.req.header('manage-link') ?? '').split('.')
  return bookingId && secret ? actorOfLink(c.env.SECRET_KEY, bookingId, secret) : null
}

async function isInvited(c: AppContext, slug: string, { url, headers }: Request) {
  const inAddress = /\/uitnodiging\/(inv_[a-z0-9]+)\/([\w-]{43})$/.exec(new URL(url).pathname)
  const [, id, secret] = inAddress ?? ['', ...(headers.get('invitation-link') ?? '').split('.')]
  return Boolean(id && secret && (await sendingOf(c.env.SECRET_KEY, slug, id, secret)))
}

/** Whoever has the manage link of a booking. A wrong secret: it is not there. */
export async function actorOfLink(key: string, bookingId: string, secret: string): Promise<Actor> {
  const hash = await sha256Hex(await deriveLinkSecret(key, bookingId))
  if (!sameText(await sha256Hex(secret), hash)) throw new ProblemError('not-found')
  return { kind: 'link', bookingId, hash }
}
