import type { Context } from 'hono'
import type { Meter } from '../../db/meter'
import { type Directory, moveIn, openDirectory, type TenantStore } from '../../db/open'
import type { Actor } from '../auth/actor'
import type { Env } from '../env'
import { announce } from '../outbox/announce'
import { openFiles, type TenantFiles } from '../tenancy/files'
import type { UtcMinutes } from '../time/instant'
import type { Locale } from './schemas'

export interface Variables {
  requestId: string
  meter: Meter
  locale: Locale
  /** Milliseconds since the Unix epoch at the start of the request: its only clock. */
  nowMs: number
  /** Cookies that go with the answer, whatever makes it. */
  cookies: string[]
  tenant: TenantStore
  actor: Actor
}

export type AppEnv = { Bindings: Env; Variables: Variables }
export type AppContext = Context<AppEnv>

/** What a verb of a tenant gets: handles and facts, never the bindings. */
export interface TenantCall {
  tenant: TenantStore
  /** What this organisation has uploaded. */
  files: TenantFiles
  actor: Actor
  now: UtcMinutes
  /** Epoch seconds. */
  at: number
  requestId: string
  locale: Locale
  /** Root of derived codes and link secrets; see worker/auth/secrets.ts. */
  key: string
  /** Says that letters are due in this tenant, now or after some seconds, once the answer is sent. */
  announce: (delaySeconds?: number) => void
}

/** What a verb above all organisations gets: the directory, and the door to a vacant database. */
export interface ServiceCall {
  directory: Directory
  /** Epoch seconds. */
  at: number
  requestId: string
  moveIn: (...args: MoveIn) => Promise<boolean>
  /** Says that letters are due in the directory, once the answer is sent. */
  announce: () => void
}
type MoveIn =
  Parameters<typeof moveIn> extends [unknown, infer Home, unknown, ...infer Rest]
    ? [Home, ...Rest]
    : never

/** `later` keeps a task alive after the answer: `waitUntil` of the request or of the cron. */
export function serviceCall(
  env: Pick<Env, 'DIRECTORY' | 'OUTBOX'>,
  { meter, at, requestId }: { meter: Meter; at: number; requestId: string },
  later: (task: Promise<unknown>) => void,
): ServiceCall {
  return {
    directory: openDirectory(env, meter),
    at,
    requestId,
    moveIn: (home, writesOf, audit) => moveIn(env, home, meter, writesOf, audit),
    announce: () => later(announce(env.OUTBOX, { directory: true })),
  }
}

/** What a verb gets that concerns an organisation in its own database and in the directory. */
export interface DeskCall extends TenantCall {
  directory: Directory
  /** Says that letters are due in the directory, once the answer is sent. */
  announceService: () => void
}

export function deskCall(c: AppContext): DeskCall {
  return {
    ...tenantCall(c),
    directory: openDirectory(c.env, c.var.meter),
    announceService: () => c.executionCtx.waitUntil(announce(c.env.OUTBOX, { directory: true })),
  }
}

export function tenantCall(c: AppContext): TenantCall {
  const { tenant, actor, nowMs, requestId, locale } = c.var
  return {
    tenant,
    files: openFiles(c.env, tenant.slug),
    actor,
    now: Math.floor(nowMs / 60_000),
    at: Math.floor(nowMs / 1000),
    requestId,
    locale,
    key: c.env.SECRET_KEY,
    announce: (delaySeconds = 0) =>
      c.executionCtx.waitUntil(announce(c.env.OUTBOX, { tenant: tenant.slug }, delaySeconds)),
  }
}
