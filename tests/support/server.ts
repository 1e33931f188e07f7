import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Miniflare } from 'miniflare'
import { buildIfChanged } from '../../scripts/build.mjs'
import { withLock } from '../../scripts/lock.mjs'
import { migrate, migrateAll, readMigrations } from '../../scripts/migrate.mjs'
import { seedOnce } from '../../scripts/seed.mjs'
import { openMiniflare, tenantSlots } from '../../scripts/serve.mjs'

const root = resolve(import.meta.dirname, '../..')

export const SECRET_KEY = 'dGVzdC1zZWNyZXQta2V5LXRlc3Qtc2VjcmV0LWtleS0'

const entries = {
  production: 'dist/worker/index.js',
  test: 'dist/test-worker/index.js',
  'page-faults': 'dist/page-faults/index.js',
}

/**
 * The demo stands around this moment in every test, and the clock of its server stands at it: what is
 * free tomorrow does not depend on the day on which the tests run. A Friday morning.
 */
export const DEMO_NOW = '2026-11-27T09:10:00Z'

export interface ServerOptions {
  /** `none`: migrated and empty. `demo`: the demo organisations. */
  seed?: 'none' | 'demo'
  /**
   * `production` is what is deployed; `test` is the same with a clock that `x-test-now` sets;
   * `page-faults` renders pages that go wrong.
   */
  entry?: keyof typeof entries
  /** A folder to keep: start again on it to see what survived. Prepared when it does not exist. */
  persist?: string
  /** Variables, added to or replacing those of wrangler.toml. */
  bindings?: Record<string, unknown>
  /** false leaves out the LOCAL binding, as a deployment does. */
  local?: boolean
  port?: number
  /** How many tenant databases there are, those of wrangler.toml included; migrated when started. */
  slots?: number
}

export interface TestServer {
  /** Without a slash at the end. */
  url: string
  mf: Miniflare
  /** Lines that the worker logged. */
  logged: string[]
  /** Runs the scheduled handler, as the platform does every minute. */
  tick(cron?: string, at?: Date): Promise<void>
  stop(): Promise<void>
}

/** Starts the built service on a free port of this machine, with databases of its own. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const { seed = 'none', bindings = {}, local = true, port = 0 } = options
  const { entry = seed === 'demo' ? 'test' : 'production' } = options
  const hash = await buildIfChanged({ test: true })
  const persist = options.persist ?? (await mkdtemp(join(tmpdir(), 'slhz-')))
  if (!existsSync(join(persist, 'd1'))) {
    await cp(await template(hash, seed), persist, { recursive: true })
  }
  const logged: string[] = []
  const more = slotsBeyond(options.slots ?? 0)
  const { mf, url } = await openMiniflare({
    persist,
    port,
    bindings,
    local,
    slots: more,
    entry: resolve(root, entries[entry]),
    secretKey: SECRET_KEY,
    log: (line: string) => logged.push(line),
  })
  const migrations = readMigrations('tenant')
  for (const slot of more) await migrate(await mf.getD1Database(slot), migrations)
  if (seed === 'demo') await fetch(`${url.origin}/healthz`, { headers: { 'x-test-now': DEMO_NOW } })
  return {
    url: url.origin,
    mf,
    logged,
    async tick(cron = '* * * * *', at = new Date()) {
      const worker = await mf.getWorker()
      await worker.scheduled({ cron, scheduledTime: at })
    },
    async stop() {
      await mf.dispose()
      if (!options.persist) await rm(persist, { recursive: true, force: true })
    },
  }
}

/** Names of the tenant databases that a deployment does not bind, to come to so many. */
function slotsBeyond(count: number): string[] {
  const bound = tenantSlots().length
  return Array.from(
    { length: Math.max(0, count - bound) },
    (_, index) => `TENANT_${String(bound + index + 1).padStart(4, '0')}`,
  )
}

// Migrating and seeding take seconds: done once for each state of the sources, and copied.
async function template(hash: string, seed: 'none' | 'demo'): Promise<string> {
  const folder = resolve(root, '.local/test-state')
  const ready = join(folder, hash.slice(0, 16), seed)
  await withLock(join(folder, `${seed}.lock`), async () => {
    if (existsSync(join(ready, '.ready'))) return
    await rm(ready, { recursive: true, force: true })
    await mkdir(ready, { recursive: true })
    const { mf } = await openMiniflare({ persist: ready, secretKey: SECRET_KEY })
    await migrateAll(mf)
    if (seed === 'demo') await seedOnce(mf, ready, () => {}, SECRET_KEY, new Date(DEMO_NOW))
    await mf.dispose()
    await mkdir(join(ready, '.ready'))
  })
  return ready
}
