import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../http/context'
import { nobody } from './actor'
import { staffOf } from './resolve'

/** Finds out which member of staff asks, above all organisations: no grant counts here. */
export const enterStaff = createMiddleware<AppEnv>(async (c, next) => {
  const { meter, cookies } = c.var
  const staff = await staffOf(c.req.raw, c.env, meter, (cookie) => cookies.push(cookie))
  c.set('actor', staff ?? nobody)
  await next()
})
