import { eq, inArray } from 'drizzle-orm'
import { operator } from '../../db/directory/schema/tenancy'
import type { Meter } from '../../db/meter'
import { type Directory, openDirectory, type TenantStore } from '../../db/open'
import { roleGrant } from '../../db/tenant/schema/self'
import { type Env, isLocal } from '../env'
import { type AccountActor, type Actor, nobody, OPERATORS } from './actor'
import { cookieName, luciaFor, readSessionId } from './lucia'
import { sha256Hex } from './secrets'

/** Whether cookies carry Secure and `__Host-`: always, but for http on somebody's own machine. */
export function isSecure(env: Env, url: string): boolean {
  return !(isLocal(env) && new URL(url).protocol === 'http:')
}

/**
 * Who makes this request, seen from one tenant. A staff session counts where it holds a grant in
 * this tenant; otherwise the tenant's own session does. Costs one round trip for a resident, none
 * without a cookie.
 */
export async function resolveActor(
  tenant: TenantStore,
  request: Request,
  env: Env,
  meter: Meter,
  setCookie: (cookie: string) => void,
): Promise<Actor> {
  const staff = await staffOf(request, env, meter, setCookie)
  if (staff) {
    const held = await findGrants(tenant, [staff.id, OPERATORS])
    const own = held.filter(({ holderId }) => holderId === staff.id)
    // Asked only where an organisation has given its consent at some time.
    const isOperator = held.length > own.length && (await isOperatorOf(env, meter, staff.id))
    const grants = isOperator ? held : own
    if (grants.length > 0) return { ...staff, grants }
  }
  const secure = isSecure(env, request.url)
  return (await accountOf(tenant, tenant.slug, request, secure, setCookie)) ?? nobody
}

/** The grants that these holders have in a tenant, ended ones too. */
export function findGrants({ db }: TenantStore, holderIds: readonly string[]) {
  return db
    .select({
      holderId: roleGrant.holderId,
      role: roleGrant.role,
      scopeId: roleGrant.scopeId,
      validFrom: roleGrant.validFrom,
      validUntil: roleGrant.validUntil,
    })
    .from(roleGrant)
    .where(inArray(roleGrant.holderId, [...holderIds]))
}

/** The member of staff who makes this request, without grants: those stand in each tenant. */
export function staffOf(
  request: Request,
  env: Env,
  meter: Meter,
  setCookie: (cookie: string) => void,
): Promise<AccountActor | null> {
  const secure = isSecure(env, request.url)
  return accountOf(openDirectory(env, meter), null, request, secure, setCookie)
}

/** Whether this member of staff operates the service. One read of the directory. */
export async function isOperatorOf(env: Env, meter: Meter, accountId: string): Promise<boolean> {
  const { db } = openDirectory(env, meter)
  const rows = await db.select().from(operator).where(eq(operator.accountId, accountId))
  return rows.length > 0
}

async function accountOf(
  store: TenantStore | Directory,
  slug: string | null,
  request: Request,
  secure: boolean,
  setCookie: (cookie: string) => void,
): Promise<AccountActor | null> {
  const header = request.headers.get('cookie') ?? ''
  const sessionId = readSessionId(header, cookieName(slug, secure))
  if (!sessionId) return null
  const lucia = luciaFor(store, slug, secure)
  const { user, session } = await lucia.validateSession(sessionId)
  if (!user) return null
  // The session lives on in the database: the cookie must live as long.
  if (session.fresh) setCookie(lucia.createSessionCookie(session.id).serialize())
  const { id, name, email, phone, locale, grants, organisations } = user
  const sessionHash = await sha256Hex(sessionId)
  return {
    kind: 'account',
    id,
    staff: slug === null,
    name,
    email,
    phone,
    locale,
    sessionHash,
    signedInAt: session.startedAt,
    grants,
    organisations,
  }
}
