// Longer texts go in by pieces: D1 takes at most 100,000 bytes as one statement.
const MOST_IN_A_TEXT = 20_000
const MOST_IN_A_STATEMENT = 25_000

/** Holds long texts while they are put together again. */
export const PIECES = 'restore_piece'

/**
 * A value as SQL writes it.
 * @param {string | number | boolean | null} value
 */
export function literal(value) {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value !== 'string') return String(Number(value))
  // SQL's own texts end at a NUL.
  const parts = value.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`)
  return parts.length === 1 ? parts[0] : `(${parts.join(' || char(0) || ')})`
}

/** @param {string} name */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/**
 * The tables of a database with their columns, keys and the tables that they refer to.
 * @returns {Promise<{ name: string, columns: { name: string, type: string, key: number }[], refersTo: { table: string, from: string, to: string }[] }[]>}
 */
export async function describe(database) {
  const own =
    "t.type = 'table' AND t.name NOT LIKE '\\_cf%' ESCAPE '\\' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
  const [tables, columns, references] = await database.select([
    `SELECT t.name FROM sqlite_schema t WHERE ${own} ORDER BY t.name`,
    `SELECT t.name AS tbl, c.name, c.type, c.pk AS key FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c
     WHERE ${own} AND c.hidden = 0 ORDER BY t.name, c.cid`,
    `SELECT t.name AS tbl, f."table", f."from", f."to" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
     WHERE ${own}`,
  ])
  return tables.map(({ name }) => ({
    name,
    columns: columns
      .filter(({ tbl }) => tbl === name)
      .map(({ name: column, type, key }) => ({ name: column, type, key })),
    refersTo: references
      .filter(({ tbl }) => tbl === name)
      .map(({ table, from, to }) => ({ table, from, to })),
  }))
}

/** The tables, each after those that it refers to. */
export function parentsFirst(tables) {
  const done = new Set()
  const sorted = []
  const visit = (table) => {
    if (!table || done.has(table.name)) return
    done.add(table.name)
    for (const { table: parent } of table.refersTo)
      visit(tables.find(({ name }) => name === parent))
    sorted.push(table)
  }
  for (const table of tables) visit(table)
  return sorted
}

/** A value of a column as SQL writes it; bytes are hexadecimal text outside SQL. */
export function columnLiteral({ type }, value) {
  return type === 'BLOB' && value !== null ? `X'${value}'` : literal(value)
}

/** Statements that put rows, in the order of the columns, into a table. */
export function inserts(table, rows) {
  const statements = []
  const head = `INSERT INTO ${quoted(table.name)} (${table.columns.map(({ name }) => quoted(name)).join(', ')}) VALUES `
  let values = []
  let length = 0
  const flush = () => {
    if (values.length > 0) statements.push(head + values.join(', '))
    values = []
    length = 0
  }
  for (const row of rows) {
    const texts = row.map((value, index) => {
      const isLong = typeof value === 'string' && value.length > MOST_IN_A_TEXT
      if (!isLong) return columnLiteral(table.columns[index], value)
      flush()
      return inPieces(value, statements)
    })
    const text = `(${texts.join(', ')})`
    if (length + text.length > MOST_IN_A_STATEMENT) flush()
    values.push(text)
    length += text.length
  }
  flush()
  return statements
}

let pieces = 0
function inPieces(value, statements) {
  const text = ++pieces
  for (let at = 0, part = 0; at < value.length; part++) {
    // No pair of code units is torn apart: half of one is no text.
    let end = Math.min(at + MOST_IN_A_TEXT, value.length)
    if (/[\uD800-\uDBFF]/.test(value[end - 1] ?? '') && end < value.length) end -= 1
    statements.push(
      `INSERT INTO ${PIECES} (text, part, words) VALUES (${text}, ${part}, ${literal(value.slice(at, end))})`,
    )
    at = end
  }
  return `(SELECT group_concat(words, '' ORDER BY part) FROM ${PIECES} WHERE text = ${text})`
}

/** What a query of a table's rows selects: its columns in order, bytes as hexadecimal text. */
export function selected(table) {
  return table.columns
    .map(({ name, type }) =>
      type === 'BLOB'
        ? `iif(${quoted(name)} IS NULL, NULL, hex(${quoted(name)})) AS ${quoted(name)}`
        : quoted(name),
    )
    .join(', ')
}

const ROWS_A_PAGE = 2000

/**
 * The rows of some tables, by their keys, in pages. Where others may write meanwhile, all of them
 * are read at one moment.
 * @param {{ table: object, where?: string }[]} wanted
 */
export async function* rowsOf(database, wanted) {
  if (!database.isStill) {
    const all = await database.select(wanted.map(({ table, where }) => query(table, where)))
    for (const [index, { table }] of wanted.entries())
      yield { table, rows: all[index].map(inOrder(table)) }
    return
  }
  for (const { table, where } of wanted) {
    for (let after = null; ; ) {
      const conditions = [where, after && beyond(table, after)].filter(Boolean).join(' AND ')
      const [found] = await database.select([`${query(table, conditions)} LIMIT ${ROWS_A_PAGE}`])
      const rows = found.map(inOrder(table))
      yield { table, rows }
      if (rows.length < ROWS_A_PAGE) break
      after = rows.at(-1)
    }
  }
}

const inOrder = (table) => (row) => table.columns.map(({ name }) => row[name])

function keyOf(table) {
  const key = table.columns.filter(({ key }) => key > 0).sort((a, b) => a.key - b.key)
  if (key.length === 0) throw new Error(`the table ${table.name} has no key to read it by`)
  return key
}

function query(table, where = '') {
  const order = keyOf(table).map(({ name }) => quoted(name))
  return `SELECT ${selected(table)} FROM ${quoted(table.name)}${where && ` WHERE ${where}`} ORDER BY ${order.join(', ')}`
}

function beyond(table, row) {
  const key = keyOf(table)
  const values = key.map((column) => literal(row[table.columns.indexOf(column)]))
  return `(${key.map(({ name }) => quoted(name)).join(', ')}) > (${values.join(', ')})`
}
