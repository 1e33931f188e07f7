import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { root, toolNode } from './install.mjs'

const run = promisify(execFile)

/** What wrangler answers to a command; its own words are in the error when it refuses. */
export async function wrangler(args) {
  const file = resolve(root, 'node_modules/wrangler/bin/wrangler.js')
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' }
  const options = { cwd: root, env, maxBuffer: 1024 ** 3 }
  const { stdout } = await run(toolNode(), [file, ...args], options).catch((error) => {
    throw new Error(`wrangler ${args.slice(0, 3).join(' ')}: ${error.stderr || error.stdout}`)
  })
  return stdout
}

/**
 * A database that wrangler reaches, as `migrateDatabases` and the archive take it.
 * @param {string} binding
 * @param {readonly string[]} where `--remote`, or `--local` with a folder
 */
export function wranglerDatabase(binding, where) {
  const execute = (...args) => wrangler(['d1', 'execute', binding, ...where, '--yes', ...args])
  // Statements of one command run as one transaction, so they see one moment.
  const select = async (queries) =>
    JSON.parse(await execute('--json', '--command', queries.join('; '))).map(
      ({ results }) => results,
    )
  return {
    isStill: false,
    select,
    async applied(sql) {
      return (await select(sql)).flat().map(({ name }) => name)
    },
    rows: async (sql) => JSON.parse(await execute('--json', '--command', sql))[0].results,
    // A file goes in whole or not at all, as a batch does.
    async together(statements) {
      const folder = mkdtempSync(resolve(tmpdir(), 'slhz-migration-'))
      const file = resolve(folder, 'statements.sql')
      try {
        writeFileSync(file, statements.map((sql) => `${sql};\n`).join(''))
        await execute('--file', file)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}
