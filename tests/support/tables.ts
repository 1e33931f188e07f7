import { openDatabase } from './builders'
import type { TestServer } from './server'

/** Every row of every table of some databases, as one text to search in. */
export async function everythingIn(
  server: TestServer,
  bindings: readonly string[] = ['DIRECTORY', 'TENANT_0001'],
): Promise<string> {
  const found: unknown[] = []
  for (const binding of bindings) {
    const { d1 } = await openDatabase(server, binding)
    const { results } = await d1
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .all<{ name: string }>()
    for (const { name } of results)
      found.push(name, (await d1.prepare(`SELECT * FROM "${name}"`).all()).results)
  }
  return JSON.stringify(found)
}
