import type { Meter } from '../../db/meter'
import type { TenantStore } from '../../db/open'
import type { Actor } from '../auth/actor'
import type { Env } from '../env'
import type { Locale } from './schemas'

/** What a page has already resolved when it calls the API in this same process. */
export interface HandedOver {
  requestId: string
  meter: Meter
  nowMs: number
  locale: Locale
  /** Null when the call has to find out who makes it, after signing in for instance. */
  resolved: { tenant: TenantStore; actor: Actor } | null
}

// A symbol that no binding, header or body can spell: only code of this process can hand over.
const handOver = Symbol('handed over')

export function withHandOver(env: Env, outer: HandedOver): Env {
  return { ...env, [handOver]: outer } as Env
}

export function handedOver(env: Env): HandedOver | undefined {
  return (env as { [handOver]?: HandedOver })[handOver]
}
