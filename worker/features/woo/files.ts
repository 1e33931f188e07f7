import { Hono } from 'hono'
import { localeOf } from '../../../web/locale'
import { type AppContext, type AppEnv, tenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { fieldErrors } from '../../http/respond'
import { resolveTenant } from '../../tenancy/middleware'
import { wooRequestSchema } from './contract'
import { csvDocument, htmlDocument } from './document'
import { exportRecords } from './export-records'

/** The file that the form on the page asks for: a plain form, hence no API call of a script. */
async function sendFile(c: AppContext): Promise<Response> {
  const { tenant, actor } = await resolveTenant(c, c.req.param('tenant') ?? '')
  c.set('tenant', tenant)
  c.set('actor', actor)
  const form = await c.req.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  // Nobody has to have read the lines, but somebody has to say so.
  if (text('checked') !== 'yes')
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/checked', code: 'missing' }] })
  const read = wooRequestSchema.safeParse({
    from: text('from'),
    to: text('to'),
    kinds: text('kinds'),
    placeId: text('placeId'),
    seen: form.getAll('seen'),
    black: form.getAll('black'),
  })
  if (!read.success) throw new ProblemError('invalid-input', { errors: fieldErrors(read.error) })
  const locale = localeOf(c.req.path)
  const document = await exportRecords({ ...tenantCall(c), locale }, read.data)
  const isCsv = text('format') === 'csv'
  const name = `woo-${tenant.slug}-${read.data.from}-${read.data.to}.${isCsv ? 'csv' : 'html'}`
  return c.body(isCsv ? csvDocument(document, locale) : htmlDocument(document, locale), 200, {
    'content-type': `text/${isCsv ? 'csv' : 'html'}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
  })
}

export const wooFiles = new Hono<AppEnv>()
for (const start of ['/:tenant', '/:tenant/en'])
  wooFiles.post(`${start}/beheer/organisatie/woo/bestand`, sendFile)
