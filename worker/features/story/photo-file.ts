import { Hono } from 'hono'
import { type AppContext, type AppEnv, tenantCall } from '../../http/context'
import { resolveTenant } from '../../tenancy/middleware'
import { showPhoto } from './own-part'

/** The photo of somebody on a story, as long as they stand there. */
async function sendPhoto(c: AppContext): Promise<Response> {
  const { tenant, actor } = await resolveTenant(c, c.req.param('tenant') ?? '')
  c.set('tenant', tenant)
  c.set('actor', actor)
  const { project = '', file = '' } = c.req.param() as Record<string, string>
  const { body, headers } = await showPhoto(tenantCall(c), project, file)
  return c.body(body, 200, headers)
}

export const photoFiles = new Hono<AppEnv>()
photoFiles.get('/:tenant/projecten/:project/foto/:file', sendPhoto)
