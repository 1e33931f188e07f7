import type { Action } from '../auth/permissions'
import { resolveTenant } from '../tenancy/middleware'
import { authorise } from './api'
import { type AppContext, type TenantCall, tenantCall } from './context'
import { CSV_MARK } from './csv'
import { ProblemError } from './problems'

/** The call of whoever asks for a file of an organisation, beside its pages and its API. */
export async function openFileCall(c: AppContext): Promise<TenantCall> {
  const { tenant, actor } = await resolveTenant(c, c.req.param('tenant') ?? '')
  c.set('tenant', tenant)
  c.set('actor', actor)
  return tenantCall(c)
}

/** Whoever asks for a file of an organisation beside its pages, when they may do this there. */
export async function enterFile(c: AppContext, action: Action): Promise<TenantCall> {
  const call = await openFileCall(c)
  if (call.actor.kind === 'nobody') throw new ProblemError('not-signed-in')
  authorise(call, action, {})
  return call
}

/**
 * A file for a spreadsheet that is read as it is sent. `next` gives lines that are ready, or null when
 * that was all.
 */
export function csvAnswer(
  c: AppContext,
  name: string,
  first: string,
  next: () => Promise<string | null>,
): Response {
  const bytes = new TextEncoder()
  const body = new ReadableStream({
    start: (file) => file.enqueue(bytes.encode(CSV_MARK + first)),
    pull: async (file) => {
      const lines = await next()
      if (lines === null) file.close()
      else file.enqueue(bytes.encode(lines))
    },
  })
  return c.body(body, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
    'cache-control': 'no-store',
  })
}
