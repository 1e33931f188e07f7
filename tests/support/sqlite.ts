import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

const folder = resolve(import.meta.dirname, '../../db')
const CONSTRAINT = 19

interface Bound {
  sql: string
  values: SQLInputValue[]
}

/**
 * A database of this process with the face of D1, for tests that need thousands of them: the same
 * SQLite, the same migrations and triggers, batches just as atomic; without the network of D1.
 */
export function openSqlite(kind: 'directory' | 'tenant') {
  const sqlite = new DatabaseSync(':memory:')
  for (const sql of migrations(kind)) sqlite.exec(sql)
  const statement = (bound: Bound) => ({
    ...bound,
    bind: (...values: SQLInputValue[]) => statement({ ...bound, values }),
    first: async () => run(sqlite, bound).results[0] ?? null,
  })
  const d1 = {
    prepare: (sql: string) => statement({ sql, values: [] }),
    async batch(statements: Bound[]) {
      sqlite.exec('BEGIN')
      try {
        const results = statements.map((bound) => run(sqlite, bound))
        sqlite.exec('COMMIT')
        return results
      } catch (error) {
        sqlite.exec('ROLLBACK')
        throw asD1(error)
      }
    },
  }
  return { sqlite, d1: d1 as unknown as D1Database }
}

function run(sqlite: DatabaseSync, { sql, values }: Bound) {
  const results = sqlite.prepare(sql).all(...values)
  return { results, success: true, meta: { rows_read: 0, rows_written: 0 } }
}

// D1 names the constraint in its message; node:sqlite gives SQLite's number for it.
function asD1(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error
  const isConstraint = (Number(error.errcode) & 0xff) === CONSTRAINT
  return isConstraint ? new Error(`D1_ERROR: ${error.message}: SQLITE_CONSTRAINT`) : error
}

const read = new Map<string, string[]>()

function migrations(kind: string): string[] {
  const known = read.get(kind)
  if (known) return known
  const path = join(folder, kind, 'migrations')
  const files = readdirSync(path).filter((name) => name.endsWith('.sql'))
  const texts = files.sort().map((name) => readFileSync(join(path, name), 'utf8'))
  read.set(kind, texts)
  return texts
}
