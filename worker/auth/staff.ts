import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../http/context'
import { nobody } from './actor'
import { isOperatorOf, staffOf } from './resolve'

/**
 * Finds out which member of staff asks, above all organisations: no grant of any of them counts
 * here, only whether somebody operates the service.
 */
export const enterStaff = createMiddleware<AppEnv>(async (c, next) => {
  const { meter, cookies } = c.var
  const staff = await staffOf(c.req.raw, c.env, meter, (cookie) => cookies.push(cookie))
  if (!staff) c.set('actor', nobody)
  else {
    const isOperator = await isOperatorOf(c.env, meter, staff.id)
    const role = { role: 'operator', scopeId: null, validFrom: 0, validUntil: null } as const
    c.set('actor', { ...staff, grants: isOperator ? [role] : [] })
  }
  await next()
})
