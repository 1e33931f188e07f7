import { resolve } from 'node:path'
import { root } from '../install.mjs'
import { literal } from './sql.mjs'

/**
 * Carries out again, in a restored database, what its people had erased since the archive was made:
 * by the worker's own code, so that it reaches whatever that reaches. Doing it twice changes nothing.
 * @param directory where the ledger of erased ids stands
 * @param database the restored one, at the newest schema, nobody served from it yet
 * @param {string} slug
 * @param {number} at epoch seconds
 * @returns {Promise<number>} how many entries the ledger has
 */
export async function replayErasures(directory, database, slug, at) {
  // The worker is TypeScript; only what is needed of it is read.
  const { runnerImport } = await import('vite')
  const file = resolve(root, 'scripts/archive/replay.ts')
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' })
  return module.replay(asD1(directory), asD1(database), slug, at)
}

/** A database of a command with the face of a D1 binding, as far as the worker's queries need it. */
function asD1({ select }) {
  return {
    prepare: (sql) => statement(sql, []),
    async batch(statements) {
      const found = await select(statements.map(({ text }) => text()))
      const meta = { rows_read: 0, rows_written: 0 }
      return found.map((results) => ({ success: true, results, meta }))
    },
  }
}

const statement = (sql, values) => ({
  bind: (...bound) => statement(sql, bound),
  text: () => withValues(sql, values),
})

// A question mark in a text or a quoted name is none of ours.
function withValues(sql, values) {
  let next = 0
  return sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (token) =>
    token === '?' ? literal(values[next++]) : token,
  )
}
