import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Random } from '../../db/seed/random'
import { buildIfChanged } from '../../scripts/build.mjs'
import { d1Database, migrateDatabases } from '../../scripts/migrate.mjs'
import { openMiniflare } from '../../scripts/serve.mjs'

/** One worker with many organisations, each in a database of its own. */
export interface Many {
  url: string
  count: number
  /** Milliseconds that the start and all migrations took. */
  startMs: number
  migrateMs: number
  stop(): Promise<void>
}

const four = (number: number) => String(number).padStart(4, '0')
export const slugOf = (number: number) => `org-${four(number)}`

/** Starts, migrates with the command's own code, registers and fills lightly. */
export async function startMany(count: number, say: (words: string) => void): Promise<Many> {
  await buildIfChanged({ test: true })
  const persist = await mkdtemp(join(tmpdir(), 'slhz-many-'))
  const slots = Array.from({ length: count }, (_, index) => `TENANT_${four(index + 1)}`)
  const began = performance.now()
  const { mf, url } = await openMiniflare({
    persist,
    slots,
    entry: resolve(import.meta.dirname, '../../dist/test-worker/index.js'),
    log: () => {},
  })
  const startMs = performance.now() - began
  const open = async (binding: string) =>
    d1Database((await mf.getD1Database(binding)) as unknown as D1Database)
  const migrating = performance.now()
  const failures: string[] = []
  const isDone = await migrateDatabases(['DIRECTORY', ...slots], open, (line: string) => {
    if (/^\d*00 of/.test(line)) say(line)
    if (line.includes('failed')) failures.push(line)
  })
  if (!isDone) throw new Error(failures.join('\n'))
  const migrateMs = performance.now() - migrating
  const directory = await open('DIRECTORY')
  for (const [index, slot] of slots.entries()) {
    await (await open(slot)).together(furnish(index + 1))
    await directory.together(register(index + 1, slot))
  }
  return {
    url: url.origin,
    count,
    startMs,
    migrateMs,
    async stop() {
      await mf.dispose()
      await rm(persist, { recursive: true, force: true })
    },
  }
}

function register(number: number, slot: string): string[] {
  const slug = slugOf(number)
  return [
    `INSERT INTO slot (name, slug) VALUES ('${slot}', '${slug}')`,
    `INSERT INTO tenant (slug, name, kind, state, listed, created_at)
     VALUES ('${slug}', 'Gemeente ${four(number)}', 'gemeente', 'active', 1, 0)`,
  ]
}

function furnish(number: number): string[] {
  const n = four(number)
  const week = JSON.stringify(Array.from({ length: 7 }, () => [[480, 1320]]))
  return [
    `UPDATE tenant_self SET slug = '${slugOf(number)}', state = 'active', name = 'Gemeente ${n}'`,
    `INSERT INTO area (code, name, outline, box) VALUES ('WK040510', 'Wijk', 'M0 0L9 0L9 9Z', '0 0 9 9')`,
    `INSERT INTO place (id, slug, name, street, postcode, town, latitude, longitude, wijk_code,
       contact_name, contact_phone, entry, state, opening)
     VALUES ('plc_${n}', 'plek', 'Plek van ${n}', 'Dorpsstraat 1', '1695 AA', 'Blokker', 52.66, 5.1,
       'WK040510', 'Ria', '0229 00 00 10', 'host', 'open', '${week}')`,
    `INSERT INTO space (id, place_id, name, capacity, shortest, longest, step, approval)
     VALUES ('spc_${n}', 'plc_${n}', 'Zaal van ${n}', 30, 30, 480, 15, 'automatic')`,
  ]
}

export interface Asking {
  /** What was not right: a refusal, or a word of another organisation. */
  faults: string[]
  asked: number
}

const AT_ONCE = 8
const page = (slug: string) => `/${slug}/plekken`
const routes = [
  (slug: string) => `/api/v1/tenants/${slug}`,
  (slug: string) => `/api/v1/tenants/${slug}/places`,
]

/** Asks each organisation as often, in an order without order, and looks at every answer. */
export async function askAll(
  { url, count }: Pick<Many, 'url' | 'count'>,
  { each, random, after = () => {} }: { each: number; random: Random; after?: (n: number) => void },
): Promise<Asking> {
  const order = random.shuffled(
    Array.from({ length: count * each }, (_, index) => (index % count) + 1),
  )
  // Two in ten are whole pages.
  const paths = order.map((number) => {
    const pathOf = random.chance(0.2) ? page : random.pick(routes)
    return pathOf(slugOf(number))
  })
  const faults: string[] = []
  let next = 0
  let answered = 0
  const connection = async () => {
    for (let index = next++; index < order.length; index = next++) {
      const fault = await ask(url, paths[index] ?? '', order[index] ?? 0)
      if (fault) faults.push(fault)
      after(++answered)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, connection))
  return { faults, asked: answered }
}

async function ask(url: string, path: string, number: number): Promise<string | null> {
  const response = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } })
  const text = await response.text()
  if (response.status !== 200) return `${path}: ${response.status}`
  const told = text.matchAll(/(?:Gemeente|Plek van|Zaal van|org-|plc_|spc_) ?(\d{4})\b/g)
  const whose = new Set([...told].map(([, digits]) => digits))
  const isOwn = whose.size === 1 && whose.has(four(number))
  return isOwn ? null : `${path}: tells of ${[...whose].join(', ') || 'nobody'}`
}

/** What one request cost at the databases: by `server-timing` of local mode. */
export async function costOf({ url }: Pick<Many, 'url'>, number: number) {
  const response = await fetch(`${url}/api/v1/tenants/${slugOf(number)}`)
  await response.arrayBuffer()
  const said = response.headers.get('server-timing') ?? ''
  const [, trips, read] = /trips=(\d+) read=(\d+)/.exec(said) ?? []
  return { trips: Number(trips), read: Number(read) }
}
