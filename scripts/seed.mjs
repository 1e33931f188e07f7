import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const module = resolve(root, 'dist/seed/index.js')

/** The built `db/seed/index.ts`, or nothing while there is none. */
export async function loadSeed() {
  return existsSync(module) ? import(pathToFileURL(module).href) : null
}

/**
 * Whether a folder of databases was left in the middle of seeding. Nobody had an address yet, so
 * the folder can be thrown away.
 */
export function isHalfSeeded(persist) {
  return existsSync(resolve(persist, '.seeding'))
}

/**
 * Fills the demo tenants, once for each folder of databases.
 * @param {import('miniflare').Miniflare} mf
 * @param {string} persist the folder
 * @param {(line: string) => void} report
 * @param {string} [secretKey] the service's key: with it, reminders are owed whose links work
 * @param {Date} [now] the moment around which the demo stands
 */
export async function seedOnce(mf, persist, report, secretKey, now = new Date()) {
  const seed = await loadSeed()
  if (!seed || existsSync(resolve(persist, '.seeded'))) return false
  writeFileSync(resolve(persist, '.seeding'), '')
  await seed.seedDemo({
    database: (binding) => mf.getD1Database(binding),
    startOn: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now),
    now: Math.floor(now.getTime() / 1000),
    report,
    ...(secretKey ? { secretKey } : {}),
  })
  writeFileSync(resolve(persist, '.seeded'), new Date().toISOString())
  rmSync(resolve(persist, '.seeding'))
  return true
}
