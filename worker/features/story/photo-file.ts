import { Hono } from 'hono'
import type { AppContext, AppEnv } from '../../http/context'
import { openFileCall } from '../../http/file'
import { showPhoto } from './own-part'

/** The photo of somebody on a story, as long as they stand there. */
async function sendPhoto(c: AppContext): Promise<Response> {
  const call = await openFileCall(c)
  const { project = '', file = '' } = c.req.param() as Record<string, string>
  const { body, headers } = await showPhoto(call, project, file)
  return c.body(body, 200, headers)
}

export const photoFiles = new Hono<AppEnv>()
photoFiles.get('/:tenant/projecten/:project/foto/:file', sendPhoto)
