import { eq, lte, sql } from 'drizzle-orm'
import { parse } from 'hono/utils/cookie'
import { type Adapter, Lucia, TimeSpan } from 'lucia'
import type { Store } from '../../db/open'
import { account, session } from '../../db/store/account'
import { cookies } from '../http/cookies'
import type { Locale } from '../http/schemas'
import { noteUse } from '../retention/activity'
import type { Grant, OrganisationHint } from './actor'
import { sha256Hex } from './secrets'

interface AccountAttributes {
  name: string | null
  email: string
  phone: string | null
  locale: Locale
  /** Of a tenant's own account. Staff find theirs in the tenant that they enter. */
  grants: readonly Grant[]
  /** Of staff. */
  organisations: readonly OrganisationHint[]
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaFor>
    DatabaseUserAttributes: AccountAttributes
    /** Epoch seconds by the clock of the request. */
    DatabaseSessionAttributes: { label: string; startedAt: number }
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
    sessionExpiresIn: new TimeSpan(cookies.session.days, 'd'),
    sessionCookie: { name: cookieName(slug, secure), attributes: { secure, sameSite: 'lax' } },
    getUserAttributes: (attributes) => attributes,
    getSessionAttributes: (attributes) => attributes,
  })
}

/** `__Host-` ties the cookie to this host over https. Each organisation has a cookie of its own. */
export function cookieName(slug: string | null, secure: boolean): string {
  const name = slug === null ? cookies.staff.name : `${cookies.session.name}-${slug}`
  return secure ? `__Host-${name}` : name
}

/** Instead of lucia's own reader, which throws at any cookie, of anybody, that is badly encoded. */
export function readSessionId(header: string, name: string): string | null {
  return parse(header, name)[name] || null
}

const seconds = (date: Date) => Math.floor(date.getTime() / 1000)

function adapterFor(store: Store): Adapter {
  const { db } = store
  return {
    async getSessionAndUser(id) {
      const [row] = await findSession(store, await sha256Hex(id))
      if (!row) return [null, null]
      const { accountId, expiresAt, label, startedAt, grants, hints, ...person } = row
      const attributes = {
        ...person,
        grants: readGrants(grants),
        organisations: readHints(hints),
      }
      return [
        {
          id,
          userId: accountId,
          expiresAt: new Date(expiresAt * 1000),
          attributes: { label, startedAt },
        },
        { id: accountId, attributes },
      ]
    },
    // lucia would need the sessions' ids, of which only hashes are kept: the accounts slice lists them.
    getUserSessions: async () => [],
    async setSession({ id, userId, expiresAt, attributes }) {
      await store.system([
        db.insert(session).values({
          idHash: await sha256Hex(id),
          accountId: userId,
          label: attributes.label,
          createdAt: attributes.startedAt,
          expiresAt: seconds(expiresAt),
        }),
      ])
    },
    async updateSessionExpiration(id, expiresAt) {
      const idHash = await sha256Hex(id)
      const ofId = eq(session.idHash, idHash)
      // Twice a month for who comes often: precise enough for an account that ends after years.
      const used = noteUse(
        store,
        sql`(SELECT account_id FROM session WHERE id_hash = ${idHash})`,
        seconds(new Date()),
      )
      await store.system([
        db
          .update(session)
          .set({ expiresAt: seconds(expiresAt) })
          .where(ofId),
        ...used,
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

// One statement, because every signed-in request pays for it.
function findSession({ db, kind }: Store, idHash: string) {
  const grants = sql<string>`(SELECT json_group_array(json_array(role, place_id, valid_from, valid_until))
    FROM role_grant WHERE holder_id = ${session.accountId})`
  const hints = sql<string>`(SELECT json_group_array(json_array(slug, name)) FROM (
    SELECT tenant.slug, tenant.name FROM staff_hint JOIN tenant ON tenant.slug = staff_hint.slug
    WHERE staff_hint.account_id = ${session.accountId} AND tenant.state <> 'ended'
    ORDER BY tenant.name))`
  const none = sql<string>`'[]'`
  return db
    .select({
      accountId: session.accountId,
      expiresAt: session.expiresAt,
      label: session.label,
      startedAt: session.createdAt,
      name: account.name,
      email: account.email,
      phone: account.phone,
      locale: account.locale,
      grants: (kind === 'tenant' ? grants : none).as('grants'),
      hints: (kind === 'directory' ? hints : none).as('hints'),
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(eq(session.idHash, idHash))
}

type GrantCells = [Grant['role'], string | null, number, number | null]

function readGrants(json: string): Grant[] {
  const rows: GrantCells[] = JSON.parse(json)
  return rows.map(([role, scopeId, validFrom, validUntil]) => ({
    role,
    scopeId,
    validFrom,
    validUntil,
  }))
}

function readHints(json: string): OrganisationHint[] {
  const rows: [slug: string, name: string][] = JSON.parse(json)
  return rows.map(([slug, name]) => ({ slug, name }))
}
