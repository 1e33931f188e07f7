import { openDatabase } from '../support/builders'
import type { TestServer } from '../support/server'

/** Everything in a database, its tables, triggers and indexes too, but times of the machine. */
export async function stateOf(server: TestServer, binding: string): Promise<Map<string, unknown>> {
  const { d1 } = await openDatabase(server, binding)
  const { results } = await d1
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")
    .all<{ type: string; name: string; sql: string }>()
  const sorted = results.sort((a, b) => (a.name < b.name ? -1 : 1))
  const tables = sorted.filter(({ type, name }) => type === 'table' && name !== 'audit')
  const rows = await d1.batch(
    tables.map(({ name }) =>
      d1.prepare(`SELECT ${name === 'schema_migration' ? 'name' : '*'} FROM "${name}"`),
    ),
  )
  const state = new Map<string, unknown>()
  for (const { type, name, sql } of sorted) state.set(`${type} ${name}`, sql)
  tables.forEach(({ name }, index) => {
    state.set(`rows of ${name}`, rows[index]?.results)
  })
  return state
}

/** What the directory has on record about an organisation, in order. */
export async function onRecord(server: TestServer, slug: string): Promise<string[]> {
  const { d1 } = await openDatabase(server, 'DIRECTORY')
  const { results } = await d1
    .prepare('SELECT action FROM audit WHERE object_id = ? ORDER BY seq')
    .bind(slug)
    .all<{ action: string }>()
  return results.map(({ action }) => action)
}
