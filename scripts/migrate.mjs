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
 * Applies what a database has not had yet: one batch per file, so a file is in whole or not at all.
 * @returns {Promise<number>} how many files were applied
 */
export async function migrate(db, migrations) {
  await db
    .prepare(
      'CREATE TABLE IF NOT EXISTS schema_migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT, WITHOUT ROWID',
    )
    .run()
  const { results } = await db.prepare('SELECT name FROM schema_migration').all()
  const done = new Set(results.map((row) => row.name))
  const wanted = migrations.filter(({ name }) => !done.has(name))
  for (const { name, statements } of wanted) {
    const mark = db
      .prepare('INSERT INTO schema_migration (name, applied_at) VALUES (?1, ?2)')
      .bind(name, new Date().toISOString())
    await db.batch([...statements.map((sql) => db.prepare(sql)), mark])
  }
  return wanted.length
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
