import { getTableColumns, getTableName, type Table } from 'drizzle-orm'

/** The part of a D1 binding that the seed uses; Miniflare's and a worker's both have it. */
export type SeedDatabase = Pick<D1Database, 'prepare' | 'batch'>

// A bound text may hold 2,000,000 bytes on D1; a row here is at most about 1 kB.
const ROWS_A_STATEMENT = 1000

/**
 * Statements that insert whole rows of one table, as few as can be: the rows travel as one JSON
 * parameter, because D1 binds 100 parameters at most. Every trigger fires as for a single insert.
 */
export function insertRows<T extends Table>(
  database: SeedDatabase,
  table: T,
  rows: readonly T['$inferSelect'][],
  verb: 'INSERT' | 'INSERT OR IGNORE' = 'INSERT',
): D1PreparedStatement[] {
  const columns = Object.entries(getTableColumns(table))
  const names = columns.map(([, column]) => column.name).join(', ')
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  const sql = `${verb} INTO ${getTableName(table)} (${names}) SELECT ${values} FROM json_each(?1)`
  const statements: D1PreparedStatement[] = []
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const stored = rows.slice(from, from + ROWS_A_STATEMENT).map((row: Record<string, unknown>) =>
      columns.map(([key, column]) => {
        const value = row[key]
        return value === null || value === undefined ? null : column.mapToDriverValue(value)
      }),
    )
    statements.push(database.prepare(sql).bind(JSON.stringify(stored)))
  }
  return statements
}
