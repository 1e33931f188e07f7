import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tenantSlots } from './serve.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Brings the directory and every tenant slot to the newest schema, in this process.
 * @param {import('miniflare').Miniflare} mf
 * @param {(line: string) => void} [report]
 */
export async function migrateAll(mf, report = () => {}) {
  const directory = readMigrations('directory')
  const tenant = readMigrations('tenant')
  let applied = await migrate(await mf.getD1Database('DIRECTORY'), directory)
  for (const slot of tenantSlots()) {
    applied += await migrate(await mf.getD1Database(slot), tenant)
  }
  if (applied > 0) report(`applied ${applied} migrations`)
  return applied
}

/**
 * The numbered SQL files of one kind of database, oldest first.
 * @param {'directory' | 'tenant'} kind
 */
export function readMigrations(kind) {
  const folder = resolve(root, 'db', kind, 'migrations')
  return listSql(folder).map((file) => ({
    name: file,
    statements: splitStatements(readFileSync(resolve(folder, file), 'utf8')),
  }))
}

function listSql(folder) {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

/**
 * As `migrateDatabase`, for a D1 binding.
 * @param {D1Database} db
 */
export function migrate(db, migrations) {
  return migrateDatabase(d1Database(db), migrations)
}

const MARKS = [
  'CREATE TABLE IF NOT EXISTS schema_migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT, WITHOUT ROWID',
  'SELECT name FROM schema_migration',
]

/**
 * Applies what a database has not had yet: one batch per file, so a file is in whole or not at all.
 * @param {{ applied: Function, together: Function }} database
 * @returns {Promise<number>} how many files were applied
 */
export async function migrateDatabase(database, migrations) {
  const done = new Set(await database.applied(MARKS))
  const wanted = migrations.filter(({ name }) => !done.has(name))
  for (const { name, statements } of wanted) {
    const mark = `INSERT INTO schema_migration (name, applied_at) VALUES ('${name}', '${new Date().toISOString()}')`
    await database.together([...statements, mark])
  }
  return wanted.length
}

// D1 takes at most 100,000 bytes as one text; a character is at most three.
const MOST_AT_ONCE = 30_000

/**
 * A D1 binding as `migrateDatabases` and the archive take it: which files it has had, what some
 * queries find at one moment, and statements that go in together or not at all.
 */
export function d1Database(db) {
  return {
    /** Nobody else writes while a desk's server is stopped, so a long table may be read in pieces. */
    isStill: true,
    async applied([create, select]) {
      await db.prepare(create).run()
      const { results } = await db.prepare(select).all()
      return results.map(({ name }) => name)
    },
    rows: async (sql) => (await db.prepare(sql).all()).results,
    async select(queries) {
      const results = await db.batch(queries.map((sql) => db.prepare(sql)))
      return results.map((each) => each.results)
    },
    // Each text is a call to another process: joined, a migration takes a third of the time.
    together: (statements) => db.batch(joined(statements).map((sql) => db.prepare(sql))),
  }
}

function joined(statements) {
  const texts = []
  for (const sql of statements) {
    const last = texts.at(-1)
    if (last === undefined || last.length + sql.length > MOST_AT_ONCE) texts.push(sql)
    else texts[texts.length - 1] = `${last};\n${sql}`
  }
  return texts
}

/**
 * Brings many databases to the newest schema, the directory first. Stops at the first that fails
 * and says where each stands; called again, it goes on from there.
 * @param {readonly string[]} bindings
 * @param {(binding: string) => Promise<{ applied: Function, together: Function }>} open
 * @param {(line: string) => void} report
 * @returns {Promise<boolean>} whether all are at the newest schema
 */
export async function migrateDatabases(bindings, open, report) {
  const kinds = { directory: readMigrations('directory'), tenant: readMigrations('tenant') }
  for (const [index, binding] of bindings.entries()) {
    const migrations = binding === 'DIRECTORY' ? kinds.directory : kinds.tenant
    try {
      const count = await migrateDatabase(await open(binding), migrations)
      const what = count === 0 ? 'was up to date' : `${count} files applied`
      report(`${index + 1} of ${bindings.length}  ${binding}  ${what}`)
    } catch (error) {
      report(`${binding} failed: ${error.message}`)
      report(
        `${index} of ${bindings.length} are at the newest schema; ${binding} and what comes after it are not.`,
      )
      report('What failed was taken back whole. Mend it, and run the same command again.')
      return false
    }
  }
  return true
}

/**
 * Splits a file at the semicolons that end a statement: not those in strings, quoted names,
 * comments, or between BEGIN and END of a trigger (where a CASE has an END of its own).
 */
export function splitStatements(sql) {
  const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|;|[A-Za-z_][A-Za-z_0-9]*/g
  const statements = []
  let start = 0
  let depth = 0
  let isTrigger = false
  let words = 0
  for (const { 0: text, index } of sql.matchAll(token)) {
    const word = text.toUpperCase()
    if (/^[A-Z_]/.test(word)) {
      words += 1
      if (word === 'TRIGGER' && words <= 3) isTrigger = true
      if (isTrigger && (word === 'BEGIN' || word === 'CASE')) depth += 1
      if (isTrigger && word === 'END') depth -= 1
    }
    if (text !== ';' || depth > 0) continue
    statements.push(sql.slice(start, index))
    start = index + 1
    isTrigger = false
    words = 0
  }
  statements.push(sql.slice(start))
  return statements.map(withoutLeadingComments).filter((statement) => statement !== '')
}

function withoutLeadingComments(statement) {
  return statement.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '').trim()
}
