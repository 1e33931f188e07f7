import type { MailEnv } from './outbox/mailer-for'

/**
 * What a deployment hands to the worker. Tenant slots are looked up by name in one typed function
 * of `db/`; nothing else reads `TENANT_…` from here.
 */
export interface Env extends MailEnv {
  readonly DIRECTORY: D1Database
  readonly OUTBOX: Queue<unknown>
  /** What organisations upload; only `worker/tenancy/files.ts` knows how it is laid out. */
  readonly FILES: R2Bucket
  readonly ASSETS: Fetcher
  readonly BOOKING_LIMIT: RateLimit
  readonly SIGN_IN_LIMIT: RateLimit
  /** Base64url of 32 random bytes: the root of every derived code and token. */
  readonly SECRET_KEY: string
  /** Opens the details of /healthz to the operator. */
  readonly OPERATOR_TOKEN?: string
}

/**
 * Whether this worker runs on somebody's desk. Local serving binds `LOCAL` to a function in the
 * serving process; `wrangler.toml` names no such binding, and a variable or a secret set by
 * mistake is a string, which does not count.
 */
export function isLocal(env: Pick<Env, 'LOCAL'>): boolean {
  const local = env.LOCAL
  return typeof local === 'object' && local !== null && 'fetch' in local
}
