import { type Directory, openDirectory, openTenant, type TenantStore } from '../../../db/open'
import { actorId } from '../../auth/actor'
import type { AppContext } from '../../http/context'
import { announce } from '../../outbox/announce'

/** What a verb of an operator gets: the directory, and the door to an organisation's database. */
export interface OperatorCall {
  directory: Directory
  openTenant: (slug: string) => Promise<TenantStore>
  actorId: string
  /** Epoch seconds. */
  at: number
  requestId: string
  key: string
  /** Says that letters of an organisation are due, once the answer is sent. */
  announce: (slug: string) => void
}

export function operatorCall(c: AppContext): OperatorCall {
  const { actor, meter, nowMs, requestId } = c.var
  return {
    directory: openDirectory(c.env, meter),
    openTenant: (slug) => openTenant(c.env, slug, meter, 'insiders'),
    actorId: actorId(actor),
    at: Math.floor(nowMs / 1000),
    requestId,
    key: c.env.SECRET_KEY,
    announce: (slug) => c.executionCtx.waitUntil(announce(c.env.OUTBOX, { tenant: slug })),
  }
}
