import { eq, lte, sql } from 'drizzle-orm'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import type { Store } from '../../db/open'
import { account, session } from '../../db/store/account'
import { roleGrant } from '../../db/tenant/schema/self'
import type { Locale } from '../http/schemas'
import type { Grant } from './actor'
import { sha256Hex } from './secrets'

interface AccountAttributes {
  name: string | null
  email: string
  phone: string | null
  locale: Locale
  /** Of a tenant's own account. Staff find theirs in the tenant that they enter. */
  grants: readonly Grant[]
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaFor>
    DatabaseUserAttributes: AccountAttributes
    DatabaseSessionAttributes: { label: string }
  }
}

/**
 * Sessions by lucia over one store, under one cookie. This is the only module that knows lucia
 * (decision record 0007: its author no longer keeps it; leaving it touches this file alone).
 *
 * @param slug the tenant whose accounts these are; null for staff
 * @param secure false only where the service is served over http on somebody's own machine
 */
export function luciaFor(store: Store, slug: string | null, secure: boolean) {
  return new Lucia(adapterFor(store), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    sessionCookie: { name: cookieName(slug, secure), attributes: { secure, sameSite: 'lax' } },
    getUserAttributes: (attributes) => attributes,
    getSessionAttributes: (attributes) => attributes,
  })
}

/** `__Host-` ties the cookie to this host over https. Each organisation has a cookie of its own. */
export function cookieName(slug: string | null, secure: boolean): string {
  const name = slug === null ? 'staff' : `session-${slug}`
  return secure ? `__Host-${name}` : name
}

const seconds = (date: Date) => Math.floor(date.getTime() / 1000)

function adapterFor(store: Store): Adapter {
  const { db } = store
  return {
    async getSessionAndUser(id) {
      const idHash = await sha256Hex(id)
      const ofSession = db
        .select({ id: session.accountId })
        .from(session)
        .where(eq(session.idHash, idHash))
      const findSession = db.select().from(session).where(eq(session.idHash, idHash))
      const findAccount = db
        .select()
        .from(account)
        .where(eq(account.id, sql`(${ofSession})`))
      if (store.kind === 'directory') {
        const [[row], [user]] = await db.batch([findSession, findAccount])
        return [sessionOf(id, row), userOf(user, [])]
      }
      const findGrants = db
        .select({
          role: roleGrant.role,
          placeId: roleGrant.placeId,
          validFrom: roleGrant.validFrom,
          validUntil: roleGrant.validUntil,
        })
        .from(roleGrant)
        .where(eq(roleGrant.holderId, sql`(${ofSession})`))
      const [[row], [user], grants] = await db.batch([findSession, findAccount, findGrants])
      return [sessionOf(id, row), userOf(user, grants)]
    },
    // lucia would need the sessions' ids, of which only hashes are kept: the accounts slice lists them.
    getUserSessions: async () => [],
    async setSession({ id, userId, expiresAt, attributes }) {
      await store.system([
        db.insert(session).values({
          idHash: await sha256Hex(id),
          accountId: userId,
          label: attributes.label,
          createdAt: seconds(new Date()),
          expiresAt: seconds(expiresAt),
        }),
      ])
    },
    async updateSessionExpiration(id, expiresAt) {
      const ofId = eq(session.idHash, await sha256Hex(id))
      await store.system([
        db
          .update(session)
          .set({ expiresAt: seconds(expiresAt) })
          .where(ofId),
      ])
    },
    async deleteSession(id) {
      await store.system([db.delete(session).where(eq(session.idHash, await sha256Hex(id)))])
    },
    async deleteUserSessions(userId) {
      await store.system([db.delete(session).where(eq(session.accountId, userId))])
    },
    async deleteExpiredSessions() {
      await store.system([db.delete(session).where(lte(session.expiresAt, seconds(new Date())))])
    },
  }
}

function sessionOf(
  id: string,
  row: typeof session.$inferSelect | undefined,
): DatabaseSession | null {
  if (!row) return null
  const { accountId, expiresAt, label } = row
  return { id, userId: accountId, expiresAt: new Date(expiresAt * 1000), attributes: { label } }
}

function userOf(
  row: typeof account.$inferSelect | undefined,
  grants: readonly Grant[],
): DatabaseUser | null {
  if (!row) return null
  const { id, name, email, phone, locale } = row
  return { id, attributes: { name, email, phone, locale, grants } }
}
