import { createHash } from 'node:crypto'
import { ArchiveError, entriesOf } from './format.mjs'
import { describe, inserts, PIECES, quoted, rowsOf } from './sql.mjs'

const ROWS_AT_ONCE = 2000
const TELL_EVERY = 20_000

/**
 * Puts an archive's rows into a database that was just migrated to its schema. Triggers are set
 * aside meanwhile: the rows have been through them, and some would write rows of their own. The row
 * that says whose the database is stays nobody's.
 * @returns {Promise<{ slug: string, state: string }>} what that row is to say in the end
 */
export async function fill(database, file, report) {
  const tables = await describe(database)
  const [triggers] = await database.select([
    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name",
  ])
  await database.together([
    `CREATE TABLE IF NOT EXISTS ${PIECES} (text INTEGER, part INTEGER, words TEXT, PRIMARY KEY (text, part)) STRICT, WITHOUT ROWID`,
    // Neither vacant nor anybody's: nobody can move in meanwhile.
    "UPDATE tenant_self SET state = 'ended'",
    ...triggers.map(({ name }) => `DROP TRIGGER ${quoted(name)}`),
  ])
  const load = loader(database, report)
  let self = null
  // An archive has its tables in an order in which each comes after those that it refers to.
  for await (const { table: from, row } of entriesOf(file)) {
    if (from?.database !== 'tenant' || !row) continue
    const table = tables.find(({ name }) => name === from.table)
    requireColumns(table, from)
    if (table.name === 'tenant_self') self = rowAsObject(table, row)
    else await load.row(table, row)
  }
  await load.flush()
  if (!self) throw new ArchiveError('The archive does not say whose it is.')
  const { id: _, slug, state, ...rest } = self
  const columns = tables.find(({ name }) => name === 'tenant_self').columns
  const nobodys = columns.map(({ name }) => ({ id: 1, slug: '', state: 'ended', ...rest })[name])
  await database.together([
    'DELETE FROM tenant_self',
    ...inserts({ name: 'tenant_self', columns }, [nobodys]),
    ...triggers.map(({ sql }) => sql),
  ])
  return { slug, state }
}

function loader(database, report) {
  let into = null
  let waiting = []
  let done = 0
  const flush = async () => {
    if (waiting.length > 0)
      await database.together(['PRAGMA defer_foreign_keys = on', ...inserts(into, waiting)])
    waiting = []
  }
  return {
    flush,
    async row(table, row) {
      if (table !== into || waiting.length >= ROWS_AT_ONCE) await flush()
      into = table
      waiting.push(row)
      if (++done % TELL_EVERY === 0) report(`${done} rows`)
    },
  }
}

function requireColumns(table, { table: name, columns }) {
  const own = table?.columns.map((column) => column.name)
  if (JSON.stringify(own) === JSON.stringify(columns)) return
  throw new ArchiveError(
    `The columns of ${name} are not those of the archive: it comes from another program.`,
  )
}

const rowAsObject = (table, row) =>
  Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index]]))

/** Compares every row that now stands in the database with the checksums of the archive. */
export async function requireSame(database, contents, { slug, state }) {
  const tables = await describe(database)
  const wanted = contents
    .filter((each) => each.database === 'tenant')
    .map((each) => ({ ...each, of: tables.find(({ name }) => name === each.table) }))
  const hashes = new Map(wanted.map(({ table }) => [table, createHash('sha256')]))
  for await (const { table, rows } of rowsOf(
    database,
    wanted.map(({ of }) => ({ table: of })),
  )) {
    for (const row of rows) {
      const own = table.name === 'tenant_self' ? { ...rowAsObject(table, row), slug, state } : null
      const values = own ? table.columns.map(({ name }) => own[name]) : row
      hashes.get(table.name).update(`${JSON.stringify(values)}\n`)
    }
  }
  for (const { table, sha256 } of wanted)
    if (hashes.get(table).digest('hex') !== sha256)
      throw new Error(`${table} is not what the archive holds`)
}
