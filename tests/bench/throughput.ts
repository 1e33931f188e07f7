import { sha256Hex } from '../../worker/auth/secrets'
import type { TestServer } from '../support/server'
import { now, slug, spaceId, spaces } from './filled-tenant'

const connections = 16
const bookers = 40
const bookingsEach = 40
const perDay = 14
// After everything that `fillTenant` books, before the clock changes.
const firstDay = '2027-02-15'

/** Makes people with a session each, and gives their cookies. */
export async function signInMany(server: TestServer): Promise<string[]> {
  const db = await server.mf.getD1Database('TENANT_0001')
  const ids = Array.from({ length: bookers }, (_, n) => `session-of-booker-${n}`.padEnd(40, 'x'))
  const expiresAt = Math.floor(Date.now() / 1000) + 30 * 86_400
  for (const [n, id] of ids.entries()) {
    await db.batch([
      db
        .prepare("INSERT INTO account (id, email, locale, created_at) VALUES (?1, ?2, 'nl', 0)")
        .bind(`acc_booker-${n}`, `boeker${n}@bewoner.example`),
      db
        .prepare(
          "INSERT INTO session (id_hash, account_id, label, created_at, expires_at) VALUES (?1, ?2, '', 0, ?3)",
        )
        .bind(await sha256Hex(id), `acc_booker-${n}`, expiresAt),
    ])
  }
  return ids.map((id) => `session-${slug}=${id}`)
}

/** Bookings that were answered 201 in a second: each of another time, by people in turn. */
export function bookingsPerSecond(server: TestServer, cookies: readonly string[]): Promise<number> {
  const day = Date.parse(`${firstDay}T07:00:00Z`)
  return perSecond(bookers * bookingsEach, (n) => {
    const slot = Math.floor(n / spaces)
    const starts = day + Math.floor(slot / perDay) * 86_400_000 + (slot % perDay) * 3_600_000
    return fetch(`${server.url}/api/v1/tenants/${slug}/bookings`, {
      method: 'POST',
      headers: {
        'x-test-now': now,
        'content-type': 'application/json',
        'idempotency-key': `bench-${n}`,
        cookie: cookies[n % cookies.length] ?? '',
      },
      body: JSON.stringify({
        spaceId: spaceId(n % spaces),
        startsAt: new Date(starts).toISOString(),
        endsAt: new Date(starts + 45 * 60_000).toISOString(),
        gathering: 'meeting',
        partySize: 8,
        name: 'Anna de Vries',
        adult: true,
      }),
    })
  })
}

/** The same number of plain inserts, of as many rows each, without a rule or an index. */
export function insertsPerSecond(url: string, rows: number): Promise<number> {
  return perSecond(bookers * bookingsEach, () =>
    fetch(`${url}/bare/${rows}`, { method: 'POST', body: 'x'.repeat(100) }),
  )
}

async function perSecond(total: number, ask: (n: number) => Promise<Response>): Promise<number> {
  let next = 0
  const began = performance.now()
  const connection = async () => {
    for (let n = next++; n < total; n = next++) {
      const response = await ask(n)
      const said = await response.text()
      if (response.status !== 201) throw new Error(`${response.status}: ${said}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  return total / ((performance.now() - began) / 1000)
}
