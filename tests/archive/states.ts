import { openDatabase } from '../support/builders'
import type { TestServer } from '../support/server'

/** Everything in a database, its tables, triggers and indexes too, but times of the machine. */
export async function stateOf(server: TestServer, binding: string): Promise<Map<string, unknown>> {
  const { d1 } = await openDatabase(server, binding)
  const { results } = await d1
    .prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'")
    .all<{ type: string; name: string; sql: string }>()
  const state = new Map<string, unknown>()
  for (const { type, name, sql } of results.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    state.set(`${type} ${name}`, sql)
    if (type !== 'table' || name === 'audit') continue
    const what = name === 'schema_migration' ? 'name' : '*'
    state.set(`rows of ${name}`, (await d1.prepare(`SELECT ${what} FROM "${name}"`).all()).results)
  }
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
