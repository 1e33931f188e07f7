import { Hono } from 'hono'
import type { AppEnv } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { openFiles } from '../../tenancy/files'
import { resolveTenant } from '../../tenancy/middleware'
import { logoIn } from './kept-look'

const types: Record<string, string> = { png: 'image/png', webp: 'image/webp' }

/** The logo that an organisation's look names, and no other file. Its address changes with it. */
export const logoFiles = new Hono<AppEnv>()
logoFiles.get('/:tenant/logo/:file', async (c) => {
  const { tenant } = await resolveTenant(c, c.req.param('tenant'))
  const file = c.req.param('file')
  const logo = logoIn((await tenant.self()).look)
  const type = types[file.split('.').at(-1) ?? '']
  const bytes =
    logo?.file === file && type ? await openFiles(c.env, tenant.slug).get(`logo-${file}`) : null
  if (!bytes || !type) throw new ProblemError('not-found')
  return c.body(bytes, 200, {
    'content-type': type,
    // By its content: it never changes under this address.
    'cache-control': 'public, max-age=31536000, immutable',
  })
})
