import { Hono } from 'hono'
import type { AppContext, AppEnv } from '../../http/context'
import { openFileCall } from '../../http/file'
import { readAgreement } from './parties'

/** The signed agreement with a party, to keep; a browser never shows it within our pages. */
async function sendAgreement(c: AppContext): Promise<Response> {
  const call = await openFileCall(c)
  const { project = '', party = '' } = c.req.param() as Record<string, string>
  const { body, name } = await readAgreement(call, project, party)
  return c.body(body, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  })
}

export const agreementFiles = new Hono<AppEnv>()
for (const start of ['/:tenant', '/:tenant/en'])
  agreementFiles.get(`${start}/beheer/projecten/:project/overeenkomst/:party`, sendAgreement)
