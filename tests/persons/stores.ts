import { newMeter } from '../../db/meter'
import { openDirectory, openTenant, type TenantStore } from '../../db/open'
import { openDatabase, type TestTenant } from '../support/builders'
import type { TestServer } from '../support/server'

/** The directory as the service opens it, from outside the worker. */
export async function directoryOf(server: TestServer) {
  const { d1 } = await openDatabase(server, 'DIRECTORY')
  return openDirectory({ DIRECTORY: d1 }, newMeter())
}

/** The door to an organisation's database, or to another database in its place. */
export async function storeOf(
  server: TestServer,
  tenant: TestTenant,
  d1: D1Database = tenant.d1,
): Promise<TenantStore> {
  const { d1: directory } = await openDatabase(server, 'DIRECTORY')
  const env = { DIRECTORY: directory, [tenant.slot]: d1 }
  return openTenant(env, tenant.slug, newMeter())
}

/** A database that is lost at its so manyeth batch: before that batch is carried out, or after. */
export function cutAt(d1: D1Database, batch: number, when: 'before' | 'after'): D1Database {
  let count = 0
  return {
    prepare: (sql: string) => d1.prepare(sql),
    batch: async (statements: D1PreparedStatement[]) => {
      count += 1
      if (count === batch && when === 'before') throw new Error('cut off')
      const results = await d1.batch(statements)
      if (count === batch) throw new Error('cut off')
      return results
    },
  } as D1Database
}

// Who is pointed at comes first; the months are filled by the triggers of the claims.
const order = [
  ...['place', 'space', 'account', 'session', 'sign_in_code', 'role_grant', 'occupancy', 'booking'],
  ...['booking_draft', 'outbox', 'audit', 'audit_detail', 'audit_seal'],
]

/** Copies an organisation's rows into a vacant database, as a backup that is restored. */
export async function copyInto(from: D1Database, to: D1Database, slug: string): Promise<void> {
  await to
    .prepare("UPDATE tenant_self SET slug = ?1, state = 'active', name = 'Terug'")
    .bind(slug)
    .run()
  const tables = await from.batch(order.map((table) => from.prepare(`SELECT * FROM "${table}"`)))
  const inserts = tables.flatMap(({ results }, index) =>
    results.map((row) => {
      const cells = Object.entries(row as Record<string, unknown>)
      const names = cells.map(([name]) => name).join(', ')
      const marks = cells.map((_, mark) => `?${mark + 1}`).join(', ')
      return to
        .prepare(`INSERT INTO "${order[index]}" (${names}) VALUES (${marks})`)
        .bind(...cells.map(([, cell]) => cell))
    }),
  )
  await to.batch(inserts)
}
