import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { parse } from 'smol-toml'
import { openMailbox } from './mailbox.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** `wrangler.toml` as an object: the one list of bindings, for deployments and desks alike. */
export function readDeployment() {
  return parse(readFileSync(resolve(root, 'wrangler.toml'), 'utf8'))
}

/** Names of all tenant slots, in order. */
export function tenantSlots() {
  return readDeployment()
    .d1_databases.map((database) => database.binding)
    .filter((name) => name.startsWith('TENANT_'))
}

/** The secret key of this desk: made once, readable by its owner only. */
export function localSecretKey(folder = resolve(root, '.local')) {
  const file = resolve(folder, 'secret-key')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/**
 * Starts the built worker.
 * @param {object} options
 * @param {number} [options.port] 0 takes a free one
 * @param {string} [options.host]
 * @param {string} [options.persist] folder for databases; without it nothing outlives the process
 * @param {string} [options.entry] the worker file
 * @param {string} [options.secretKey]
 * @param {Record<string, unknown>} [options.bindings] added to or replacing variables
 * @param {boolean} [options.local] false leaves the LOCAL binding out, as a deployment does
 * @param {readonly string[]} [options.slots] tenant databases beside those of the deployment
 * @param {(line: string) => void} [options.log] each line that the worker logs
 */
export async function openMiniflare(options = {}) {
  const mf = new Miniflare(miniflareOptions(options))
  const url = await mf.ready
  return { mf, url }
}

export function miniflareOptions({
  port = 0,
  host = '127.0.0.1',
  persist,
  entry = resolve(root, 'dist/worker/index.js'),
  secretKey = randomBytes(32).toString('base64url'),
  bindings = {},
  local = true,
  slots = [],
  log = (line) => console.log(line),
} = {}) {
  const deployment = readDeployment()
  const consumers = deployment.queues.consumers.map((consumer) => [
    consumer.queue,
    {
      maxBatchSize: consumer.max_batch_size,
      maxBatchTimeout: consumer.max_batch_timeout,
      maxRetries: consumer.max_retries,
    },
  ])
  return convertV4MiniflareOptions({
    host,
    port,
    // Everything stays on this machine: no account data is fetched, nothing is reported.
    cf: false,
    telemetry: { enabled: false },
    logRequests: false,
    log: new Log(LogLevel.WARN),
    handleStructuredLogs: ({ message }) => log(message),
    ...(persist ? { resourcePersistencePath: persist } : {}),
    name: deployment.name,
    modules: [{ type: 'ESModule', path: entry }],
    modulesRoot: dirname(entry),
    compatibilityDate: deployment.compatibility_date,
    compatibilityFlags: deployment.compatibility_flags ?? [],
    bindings: { ...deployment.vars, SECRET_KEY: secretKey, ...publicUrl(port), ...bindings },
    // A function in this process: what no deployment can bind, and what `isLocal` looks for.
    ...(local ? { serviceBindings: { LOCAL: openMailbox(mailboxFolder(persist)) } } : {}),
    d1Databases: Object.fromEntries(
      [...deployment.d1_databases.map((database) => database.binding), ...slots].map((binding) => [
        binding,
        binding,
      ]),
    ),
    r2Buckets: Object.fromEntries(
      deployment.r2_buckets.map(({ binding, bucket_name }) => [binding, bucket_name]),
    ),
    queueProducers: Object.fromEntries(
      deployment.queues.producers.map(({ binding, queue }) => [binding, { queueName: queue }]),
    ),
    queueConsumers: Object.fromEntries(consumers),
    ratelimits: Object.fromEntries(
      deployment.ratelimits.map(({ name, namespace_id, simple }) => [
        name,
        { namespace_id, simple },
      ]),
    ),
    assets: {
      directory: resolve(root, deployment.assets.directory),
      binding: deployment.assets.binding,
      routerConfig: { has_user_worker: true },
    },
  })
}

// Beside the databases: whoever keeps or copies them keeps the mail that tells of them.
function mailboxFolder(persist) {
  return persist ? resolve(persist, 'mailbox') : mkdtempSync(resolve(tmpdir(), 'mailbox-'))
}

// Links in mails need an address; a desk has none but its port.
function publicUrl(port) {
  return port ? { PUBLIC_URL: `http://localhost:${port}` } : {}
}
