import { drizzle } from 'drizzle-orm/d1'
import { count, type Meter } from './meter'

/** Runs statements as one atomic batch and gives their results; throws the database's refusal. */
export type RunBatch = (statements: readonly D1PreparedStatement[]) => Promise<D1Result[]>

/**
 * The face of D1 that drizzle sees: whatever it asks, it ends in `runBatch`, so a rule put there
 * (the tenant's guard, the meter) holds for every query however it was written.
 *
 * Rows come back as objects, so two result columns of one name would become one: such a statement is
 * refused (`requireNames`). Select from one table, or name the columns apart.
 */
class BatchingStatement {
  constructor(
    readonly real: D1PreparedStatement,
    private readonly runBatch: RunBatch,
  ) {}

  bind(...values: unknown[]): BatchingStatement {
    return new BatchingStatement(this.real.bind(...values), this.runBatch)
  }

  async all(): Promise<D1Result> {
    const [result] = await this.runBatch([this.real])
    if (!result) throw new Error('the database gave no result for a statement')
    return result
  }

  run(): Promise<D1Result> {
    return this.all()
  }

  async raw(): Promise<unknown[][]> {
    const { results } = await this.all()
    return results.map((row) => Object.values(row as Record<string, unknown>))
  }
}

export type Database = ReturnType<typeof databaseOf>

export function databaseOf(binding: D1Database, runBatch: RunBatch) {
  const face = {
    prepare: (sql: string) => {
      requireNames(sql)
      return new BatchingStatement(binding.prepare(sql), runBatch)
    },
    batch: (statements: BatchingStatement[]) => runBatch(statements.map(({ real }) => real)),
  }
  return drizzle(face as unknown as D1Database, { casing: 'snake_case' })
}

const selected = /^select (?:distinct )?(.+?) from /
const nameOf = /^(?:"\w+"\.|.* as )?"(\w+)"$/

/** Throws when a SELECT gives two columns the same name. */
export function requireNames(sql: string): void {
  const names = (selected.exec(sql)?.[1] ?? '')
    .split(', ')
    .flatMap((column) => nameOf.exec(column)?.[1] ?? [])
  if (new Set(names).size < names.length) throw new Error(`two columns of one name: ${sql}`)
}

/** A batch without a guard: the directory's, which belongs to nobody in particular. */
export function plainBatch(binding: D1Database, meter: Meter): RunBatch {
  return async (statements) => {
    const results = await binding.batch([...statements])
    count(meter, results)
    return results
  }
}
