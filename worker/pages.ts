import { Hono } from 'hono'
import { unavailableIn } from '../db/guard'
import type { TenantStore } from '../db/open'
import type { Organisation } from '../web/app-store'
import { barePath, localeOf, localisedPath } from '../web/locale'
import { type Actor, nobody, rolesOf } from './auth/actor'
import { previewLook } from './features/look/preview'
import type { AppContext, AppEnv } from './http/context'
import type { Call, PageForms } from './http/forms'
import { type HandedOver, withHandOver } from './http/in-process'
import { ProblemError } from './http/problems'
import type { Problem } from './http/schemas'
import { renderPage } from './render'
import { resolveTenant } from './tenancy/middleware'
import { isReservedSlug } from './tenancy/reserved'

type Fetch = (
  request: Request,
  env: AppEnv['Bindings'],
  context: ExecutionContext,
) => Response | Promise<Response>

/** All HTML: pages by address, and the plain forms on them. `fetchApi` is the app itself. */
export function pages(fetchApi: Fetch, forms: readonly PageForms[]) {
  const app = new Hono<AppEnv>()
  for (const { path, actions } of forms) {
    for (const address of [path, englishPath(path)]) {
      app.post(address, async (c) => {
        const visit = await beginVisit(c)
        const { typed, files } = await typedFields(c)
        const name = typed.action ?? ''
        const action = Object.hasOwn(actions, name) ? actions[name] : undefined
        if (!action) throw new ProblemError('invalid-input')
        const cookies: string[] = []
        const call = caller(c, visit, fetchApi, cookies)
        const params = c.req.param() as Record<string, string>
        const outcome = await action({ params, fields: typed, files, locale: visit.locale, call })
        const response =
          'to' in outcome
            ? c.redirect(localisedPath(outcome.to, visit.locale), 303)
            : await show(c, await visitAfter(c, visit, cookies), fetchApi, {
                problem: outcome.problem,
                typed,
              })
        for (const cookie of cookies) response.headers.append('set-cookie', cookie)
        return response
      })
    }
  }
  app.get('*', async (c) => show(c, await beginVisit(c), fetchApi))
  return app
}

// The pattern of a form's English address; `localisedPath` does the same for one address.
function englishPath(path: string): string {
  return path.replace(/^\/[^/]+/, '$&/en')
}

/** A form that signed somebody in and was refused after that is shown to who they are now. */
async function visitAfter(c: AppContext, visit: HandedOver, cookies: readonly string[]) {
  if (cookies.length === 0 || !visit.resolved) return visit
  const cookie = cookieHeader(c.req.header('cookie'), cookies)
  const request = new Request(c.req.url, { headers: { cookie } })
  return { ...visit, resolved: await resolveTenant(c, visit.resolved.tenant.slug, request) }
}

/** Who visits which organisation, found once for the page and every API call it makes. */
async function beginVisit(c: AppContext): Promise<HandedOver> {
  const { requestId, meter, nowMs } = c.var
  const { pathname } = new URL(c.req.url)
  const slug = barePath(pathname).split('/')[1] ?? ''
  const resolved = slug && !isReservedSlug(slug) ? await tenantOrNone(c, slug) : null
  return { requestId, meter, nowMs, locale: localeOf(pathname), resolved }
}

// A page of an organisation that cannot be opened is still a page: its API call says why.
async function tenantOrNone(c: AppContext, slug: string) {
  return resolveTenant(c, slug).catch((error) => {
    if (unavailableIn(error) || error instanceof ProblemError) return null
    throw error
  })
}

async function show(
  c: AppContext,
  visit: HandedOver,
  fetchApi: Fetch,
  refused?: { problem: Problem; typed: Record<string, string> },
): Promise<Response> {
  const call = caller(c, visit, fetchApi, [])
  const { resolved, requestId, nowMs } = visit
  const about = { key: c.env.SECRET_KEY, nowMs, address: new URL(c.req.url) }
  const look = c.req.method === 'GET' ? await previewLook(about, resolved) : null
  return renderPage({
    request: c.req.raw,
    requestId,
    asOf: new Date(nowMs).toISOString(),
    send: async (path, headers) => {
      const response = await call('GET', path, headers && { headers })
      // Refused at the door, before any query: whose page it is must be asked for.
      if (!response.ok) await resolved?.tenant.self().catch(() => null)
      return response
    },
    shell: () => ({
      organisation: resolved && organisationOf(resolved.tenant, look),
      me: meOf(resolved?.actor ?? nobody, nowMs),
    }),
    report: (error) =>
      console.error(
        JSON.stringify({ level: 'error', requestId, page: true, error: nameOf(error) }),
      ),
    isPreview: look !== null,
    formResult: refused
      ? {
          action: refused.typed.action ?? '',
          problem: refused.problem,
          values: keep(refused.typed),
        }
      : null,
  })
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}

function caller(c: AppContext, visit: HandedOver, fetchApi: Fetch, cookies: string[]): Call {
  let env = withHandOver(c.env, visit)
  return async (method, path, { body, headers = {} } = {}) => {
    const response = await fetchApi(
      new Request(new URL(path, c.req.url), {
        method,
        headers: {
          cookie: cookieHeader(c.req.header('cookie'), cookies),
          'user-agent': c.req.header('user-agent') ?? '',
          'cf-connecting-ip': c.req.header('cf-connecting-ip') ?? '',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
      env,
      c.executionCtx as ExecutionContext,
    )
    const fresh = response.headers.getSetCookie()
    cookies.push(...fresh)
    // Who asks may have changed with the cookie: the next call looks again.
    if (fresh.length > 0) env = withHandOver(c.env, { ...visit, resolved: null })
    return response
  }
}

/** What the browser sent, with what this very request has set since. */
function cookieHeader(sent: string | undefined, set: readonly string[]): string {
  const pairs = [...(sent ?? '').split('; '), ...set.map((cookie) => cookie.split(';')[0] ?? '')]
  const byName = new Map(pairs.filter(Boolean).map((pair) => [pair.split('=')[0], pair]))
  return [...byName.values()].join('; ')
}

async function typedFields(c: AppContext) {
  const form = await c.req.formData().catch(() => {
    throw new ProblemError('invalid-input')
  })
  const typed: Record<string, string> = {}
  const files: Record<string, File> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string') typed[name] = value
    else if (value.size > 0) files[name] = value
  }
  return { typed, files }
}

// A code is used once and is nobody's to read again in a page.
function keep({ code: _, ...typed }: Record<string, string>) {
  return typed
}

function organisationOf(
  tenant: TenantStore,
  preview: Record<string, string> | null,
): Organisation | null {
  const self = tenant.known()
  if (!self) return null
  const { slug, name, kind, pronoun, phone, phoneHours, look } = self
  return { slug, name, kind, address: pronoun, phone, phoneHours, look: preview ?? look }
}

function meOf(actor: Actor, nowMs: number) {
  if (actor.kind !== 'account') return null
  const roles = rolesOf(actor, Math.floor(nowMs / 1000))
  const { name, staff, organisations } = actor
  return { name, roles, staff, organisations }
}
