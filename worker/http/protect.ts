import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './context'
import { ProblemError } from './problems'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses an unsafe request that another site's page sent. Browsers name the origin on each such
 * request; a program that sends no origin has no cookie of a victim to abuse. `Origin: null` comes
 * from pages without a referrer (links with a secret): there `Sec-Fetch-Site` decides, or the secret in
 * the address does.
 */
export const sameOrigin = createMiddleware<AppEnv>(async (c, next) => {
  if (!safeMethods.has(c.req.method) && !isOurs(c.req.raw)) throw new ProblemError('origin-refused')
  await next()
})

function isOurs({ headers, url }: Request): boolean {
  const { origin: own, pathname } = new URL(url)
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin !== null && origin !== 'null') return origin === own
  if (site !== null) return site === 'same-origin' || site === 'none'
  return origin === null || hasLinkSecret(pathname)
}

/** Whether an address ends in the secret of a manage link, an invitation, a question or a sign-up. */
export function hasLinkSecret(pathname: string): boolean {
  return /\/((reservering\/bkg|uitnodiging\/inv)_[a-z0-9]+\/[A-Za-z0-9_-]{43}|(vraag|aanmelding)\/[0-9a-z]{5}-[0-9a-z]{5})(\/|$)/.test(
    pathname,
  )
}

/** Headers that every answer has as they stand here; the page for buyers prints them. */
const fixedHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
}
const ONLY_HTTPS = 'max-age=63072000; includeSubDomains; preload'

/** What a page may load and where its forms may go. Modules inherit the nonce of their importer. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** All headers that protect a page of this service, as they are over https. */
export function protectingHeaders(): Record<string, string> {
  return {
    'content-security-policy': pagePolicy('…'),
    'strict-transport-security': ONLY_HTTPS,
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...fixedHeaders,
  }
}

/** Headers of every answer. Pages add their own content policy with a nonce. */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const { headers } = c.res
  const { pathname, protocol } = new URL(c.req.url)
  // A preview of a look stands in a frame on our own page; nothing else stands in any.
  const isFramed = headers.get('content-security-policy')?.includes("frame-ancestors 'self'")
  headers.set('x-frame-options', isFramed ? 'SAMEORIGIN' : 'DENY')
  for (const [name, value] of Object.entries(fixedHeaders)) headers.set(name, value)
  headers.set('referrer-policy', hasLinkSecret(pathname) ? 'no-referrer' : 'same-origin')
  // A page that a secret opens is nobody's to find.
  if (hasLinkSecret(pathname)) headers.set('x-robots-tag', 'noindex')
  if (protocol === 'https:') headers.set('strict-transport-security', ONLY_HTTPS)
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
})

/**
 * The sender's address as a key for a rate limit: IPv4 whole, IPv6 by its /64, because one home
 * has a whole /64 to itself.
 */
export function addressKey(request: Request): string {
  const address = request.headers.get('cf-connecting-ip') ?? 'unknown'
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = address.includes('::') ? Math.max(8 - before.length - after.length, 0) : 0
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** Ends the request with 429 when this key has used up its minute. */
export async function limit(limiter: RateLimit, key: string): Promise<void> {
  const { success } = await limiter.limit({ key })
  if (!success) throw new ProblemError('too-many-requests', { retryAfter: 60 })
}
