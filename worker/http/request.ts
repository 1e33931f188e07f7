import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { newMeter } from '../../db/meter'
import { isLocal } from '../env'
import type { AppContext, AppEnv } from './context'
import { handedOver } from './in-process'
import type { Locale } from './schemas'

/** Gives a request its id, clock, meter and language, and leaves one line in the log. */
export function beginRequest(now: () => number) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const outer = handedOver(c.env)
    c.set('requestId', outer?.requestId ?? crypto.randomUUID())
    c.set('meter', outer?.meter ?? newMeter())
    c.set('nowMs', outer?.nowMs ?? now())
    c.set('locale', outer?.locale ?? preferredLocale(c.req.header('accept-language')))
    c.set('cookies', [])
    if (outer) return next()
    const started = Date.now()
    await next()
    c.res.headers.set('x-request-id', c.var.requestId)
    for (const cookie of c.var.cookies) c.res.headers.append('set-cookie', cookie)
    if (isLocal(c.env)) c.res.headers.set('server-timing', `db;desc="${costOf(c)}"`)
    console.log(logLine(c, Date.now() - started))
  })
}

function costOf({ var: { meter } }: AppContext): string {
  return `trips=${meter.trips} read=${meter.rowsRead} written=${meter.rowsWritten}`
}

// The pattern of the route, never the address: that may hold a secret or a person's search.
function logLine(c: AppContext, ms: number): string {
  const { requestId, meter } = c.var
  const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? '*'
  return JSON.stringify({
    level: 'info',
    requestId,
    method: c.req.method,
    route,
    status: c.res.status,
    ms,
    ...meter,
  })
}

/** Dutch, unless English is asked for first. */
export function preferredLocale(header: string | undefined): Locale {
  const first = header?.split(',')[0]?.trim().toLowerCase() ?? ''
  return first.startsWith('en') ? 'en' : 'nl'
}
