import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildIfChanged } from '../build.mjs'
import { claimState, noteRuntimes } from '../claim-state.mjs'
import { root } from '../install.mjs'
import { d1Database } from '../migrate.mjs'
import { openMiniflare, readDeployment, tenantSlots } from '../serve.mjs'
import { withDatabaseId } from '../slots.mjs'
import { wrangler, wranglerDatabase } from '../wrangler.mjs'
import { ArchiveError } from './format.mjs'
import { literal, quoted } from './sql.mjs'

/**
 * Where organisations live: a desk, or Cloudflare.
 * @typedef {object} Site
 * @property {readonly string[]} slots tenant databases that are bound
 * @property {() => Promise<void>} register writes bound slots down as vacant that the directory does not know
 * @property {(binding: string) => Promise<ReturnType<typeof d1Database>>} open
 * @property {(binding: string) => Promise<boolean>} isThere whether a slot has a database at all
 * @property {(binding: string) => Promise<void>} remake leaves an empty database in a slot, whatever was there
 * @property {Files | null} files the organisations' files; null: none are kept, or not reached from here
 * @property {string[]} after what a person must do when all is done
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Files
 * @property {(prefix: string) => Promise<string[]>} list
 * @property {(key: string) => Promise<{ bytes: Buffer, contentType: string | null }>} get
 * @property {(key: string, bytes: Buffer, contentType: string | null) => Promise<void>} put
 * @property {(key: string) => Promise<void>} remove
 */

/**
 * The databases of this desk. Ends the program with words while its server runs.
 * @param {object} [options]
 * @param {string} [options.local] the folder
 * @param {(line: string) => void} [options.report]
 * @returns {Promise<Site>}
 */
export async function openDesk({
  local = resolve(root, process.env.LOCAL_DIR ?? '.local'),
  report = console.log,
} = {}) {
  const persist = resolve(local, 'state')
  if (!existsSync(persist)) throw new ArchiveError(`There are no databases in ${local} yet.`)
  await claimState(local, 0)
  // The databases open with the worker that serves them.
  await buildIfChanged({ report })
  mkdirSync(persist, { recursive: true })
  const { mf } = await openMiniflare({ persist })
  // Killed outright, this leaves its workerd behind; the next run must know which that is.
  noteRuntimes(local, 0)
  return {
    ...deskOf(mf),
    close: async () => {
      await mf.dispose()
      rmSync(resolve(local, 'run.json'), { force: true })
    },
  }
}

/**
 * The databases behind a Miniflare that nobody else uses.
 * @param {import('miniflare').Miniflare} mf
 * @returns {Site}
 */
export function deskOf(mf, slots = tenantSlots()) {
  const open = async (binding) => d1Database(await mf.getD1Database(binding))
  return {
    slots,
    // On Cloudflare the worker does, once it is deployed with them.
    register: async () =>
      (await open('DIRECTORY')).together(
        slots.map((name) => `INSERT OR IGNORE INTO slot (name) VALUES (${literal(name)})`),
      ),
    open,
    isThere: async () => true,
    remake: async (binding) => emptyDatabase(await open(binding)),
    files: keepsFiles() ? filesIn(() => mf.getR2Bucket('FILES')) : null,
    after: [],
    close: async () => {},
  }
}

/**
 * The databases that `wrangler.toml` binds, through wrangler.
 * @param {object} [options]
 * @param {readonly string[]} [options.where] `--remote`, or `--local` with a folder
 * @param {(args: string[]) => Promise<string>} [options.run] wrangler
 * @param {string} [options.file] `wrangler.toml`
 * @returns {Site}
 */
export function openCloudflare({
  where = ['--remote'],
  run = wrangler,
  file = resolve(root, 'wrangler.toml'),
} = {}) {
  const nameOf = (binding) =>
    readDeployment().d1_databases.find((each) => each.binding === binding)?.database_name
  const known = async () => JSON.parse(await run(['d1', 'list', '--json']))
  const idOf = async (name) => (await known()).find((database) => database.name === name)?.uuid
  const isRemote = where.includes('--remote')
  const open = async (binding) => wranglerDatabase(binding, where)
  const after = []
  if (isRemote && keepsFiles())
    after.push('Files in R2 are not reached from here: copy or delete what begins with its slug.')
  return {
    slots: tenantSlots(),
    register: async () => {},
    open,
    isThere: async (binding) => !isRemote || (await idOf(nameOf(binding))) !== undefined,
    // Deleted, not emptied: D1 keeps 30 days of history of a database as long as it exists.
    async remake(binding) {
      if (!isRemote) return emptyDatabase(await open(binding))
      const name = nameOf(binding)
      if (await idOf(name)) await run(['d1', 'delete', name, '--skip-confirmation'])
      // The jurisdiction cannot be changed later.
      await run(['d1', 'create', name, '--jurisdiction', 'eu'])
      const id = await idOf(name)
      if (!id) throw new Error(`wrangler made no database ${name}`)
      writeFileSync(file, withDatabaseId(readFileSync(file, 'utf8'), binding, id))
      after.push(`Now: npm run deploy. Until then nobody can move into ${binding}.`)
    },
    files: null,
    after,
    close: async () => {},
  }
}

/**
 * Removes every table, in one batch, but those named.
 * @param {readonly string[]} [but]
 */
export async function emptyDatabase(database, but = []) {
  const [tables] = await database.select([
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  ])
  const gone = tables.filter(({ name }) => !but.includes(name))
  if (gone.length === 0) return
  await database.together([
    'PRAGMA defer_foreign_keys = on',
    ...gone.map(({ name }) => `DROP TABLE ${quoted(name)}`),
  ])
}

const keepsFiles = () =>
  (readDeployment().r2_buckets ?? []).some(({ binding }) => binding === 'FILES')

function filesIn(open) {
  return {
    async list(prefix) {
      const bucket = await open()
      const keys = []
      for (let cursor; ; ) {
        const found = await bucket.list({ prefix, ...(cursor && { cursor }) })
        keys.push(...found.objects.map(({ key }) => key))
        if (!found.truncated) return keys.sort()
        cursor = found.cursor
      }
    },
    async get(key) {
      const object = await (await open()).get(key)
      if (!object) throw new Error(`the file ${key} is gone`)
      const contentType = object.httpMetadata?.contentType ?? null
      return { bytes: Buffer.from(await object.arrayBuffer()), contentType }
    },
    async put(key, bytes, contentType) {
      await (await open()).put(key, bytes, contentType ? { httpMetadata: { contentType } } : {})
    },
    async remove(key) {
      await (await open()).delete(key)
    },
  }
}
