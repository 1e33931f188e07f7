import { openDirectory, openTenant, type Store } from '../../db/open'
import type { AppContext } from '../http/context'
import { cookieName, luciaFor, readSessionId } from './lucia'
import { isSecure } from './resolve'

/** Where the accounts of this sign-in live: one tenant's database, or the directory for staff. */
export async function homeStore(c: AppContext, slug: string | null): Promise<Store> {
  return slug === null
    ? openDirectory(c.env, c.var.meter)
    : openTenant(c.env, slug, c.var.meter, 'insiders')
}

/** Starts a session and sets its cookie; returns when it ends. */
export async function startSession(
  c: AppContext,
  store: Store,
  slug: string | null,
  accountId: string,
): Promise<Date> {
  const lucia = luciaFor(store, slug, isSecure(c.env, c.req.url))
  const label = deviceLabel(c.req.header('user-agent') ?? '')
  const startedAt = Math.floor(c.var.nowMs / 1000)
  const session = await lucia.createSession(accountId, { label, startedAt })
  c.header('set-cookie', lucia.createSessionCookie(session.id).serialize(), { append: true })
  return session.expiresAt
}

/** Ends the session that this browser has here, if any, and takes its cookie away. */
export async function endSession(
  c: AppContext,
  store: Store,
  slug: string | null,
): Promise<boolean> {
  const secure = isSecure(c.env, c.req.url)
  const sessionId = readSessionId(c.req.header('cookie') ?? '', cookieName(slug, secure))
  if (!sessionId) return false
  const lucia = luciaFor(store, slug, secure)
  await lucia.invalidateSession(sessionId)
  c.header('set-cookie', lucia.createBlankSessionCookie().serialize(), { append: true })
  return true
}

const browsers = [
  [/Edg\//, 'Edge'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const
const devices = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'Mac'],
  [/Linux/, 'Linux'],
] as const

/** "Chrome, Android": enough to recognise one's own device, too little to follow anybody. */
export function deviceLabel(userAgent: string): string {
  const names = [browsers, devices].flatMap(
    (list) => list.find(([pattern]) => pattern.test(userAgent))?.[1] ?? [],
  )
  return names.join(', ')
}
