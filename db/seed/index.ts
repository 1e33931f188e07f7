import { deriveLinkSecret, sha256Hex } from '../../worker/auth/secrets'
import type { IsoDate } from '../../worker/time/date'
import { periodAround } from './calendar'
import { deLinde } from './de-linde'
import { sowDirectory } from './directory'
import { hoorn } from './hoorn/hoorn'
import { noorderhuis } from './noorderhuis'
import type { SeedDatabase } from './rows'
import { sowTenant } from './tenant'

export { demoPeople, welcomeLines } from './people'

export interface SeedOptions {
  /** A D1 database by the name of its binding. */
  database: (binding: string) => Promise<SeedDatabase>
  /** The day of the first start: bookings lie half a year before and after it. */
  startOn: IsoDate
  /** Epoch seconds. */
  now: number
  report: (line: string) => void
  /** With the service's key, bookings of the coming week get working links and a reminder. */
  secretKey?: string
}

const tenants = [hoorn, noorderhuis, deLinde]

/**
 * Fills the three demo tenants and, last of all, the directory. The same input gives the same rows.
 * Does nothing when the directory knows a tenant already; after an interruption it goes on where
 * it was, because a tenant is filled in one batch.
 *
 * @returns whether anything was filled
 */
export async function seedDemo(options: SeedOptions): Promise<boolean> {
  const { database, startOn, now, report, secretKey } = options
  const directory = await database('DIRECTORY')
  if (await directory.prepare('SELECT 1 FROM tenant LIMIT 1').first()) return false

  const period = periodAround(startOn, now)
  const linkHash = secretKey
    ? async (id: string) => sha256Hex(await deriveLinkSecret(secretKey, id))
    : null
  const dueAt = new Map<string, number>()
  for (const tenant of tenants) {
    const own = await database(tenant.slot)
    const { statements, words, nextDueAt } = await sowTenant(own, tenant, period, linkHash)
    if (nextDueAt !== null) dueAt.set(tenant.slug, nextDueAt)
    if (await isVacant(own, tenant.slug)) await own.batch([...statements])
    report(words)
  }
  await directory.batch(sowDirectory(directory, tenants, period, dueAt))
  return true
}

async function isVacant(database: SeedDatabase, slug: string): Promise<boolean> {
  const self = await database.prepare('SELECT slug FROM tenant_self').first<{ slug: string }>()
  if (self?.slug === '') return true
  if (self?.slug === slug) return false
  throw new Error(`the database meant for ${slug} belongs to ${self?.slug ?? 'nobody'}`)
}
