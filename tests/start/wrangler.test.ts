import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportTenant } from '../../scripts/archive/export.mjs'
import { checkArchive } from '../../scripts/archive/format.mjs'
import { restoreTenant } from '../../scripts/archive/restore.mjs'
import { openCloudflare } from '../../scripts/archive/site.mjs'
import { migrateDatabases, readMigrations } from '../../scripts/migrate.mjs'
import { wranglerDatabase } from '../../scripts/wrangler.mjs'
import { temporaryFolder } from '../support/process'

// The way that `npm run migrate -- --remote` goes, with wrangler's own local databases at its end.
let folder: string
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('wrangler applies what a database has not had yet, and a second run finds nothing to do', async () => {
  const where = ['--local', '--persist-to', folder]
  const open = async (binding: string) => wranglerDatabase(binding, where)
  const run = async () => {
    const lines: string[] = []
    const isDone = await migrateDatabases(['TENANT_0001'], open, (line: string) => lines.push(line))
    expect(isDone, lines.join('\n')).toBe(true)
    return lines.join('\n')
  }
  const files = readMigrations('tenant').length
  expect(await run()).toContain(`${files} files applied`)
  expect(await run()).toContain('was up to date')
}, 180_000)

// Wrangler takes two seconds for each statement, so that this is the shortest way round; wiping goes
// by the same two doors, and is tested on a desk (tests/archive).
test('an organisation is exported and restored through wrangler', async () => {
  const where = ['--local', '--persist-to', folder]
  const quiet = { at: 1_800_000_000, report: () => {} }
  const site = openCloudflare({ where })
  const lines: string[] = []
  const isDone = await migrateDatabases(['DIRECTORY', 'TENANT_0001'], site.open, (line: string) =>
    lines.push(line),
  )
  expect(isDone, lines.join('\n')).toBe(true)
  const own = await site.open('TENANT_0001')
  await own.together([
    "UPDATE tenant_self SET slug = 'hoorn', state = 'active', name = 'Hoorn'",
    "INSERT INTO account (id, email, name, locale, created_at) VALUES ('acc_1', 'a@b.example', 'd''Anna; --', 'nl', 1)",
  ])
  const directory = await site.open('DIRECTORY')
  await directory.together([
    "INSERT INTO slot (name, slug) VALUES ('TENANT_0001', 'hoorn')",
    "INSERT INTO tenant (slug, name, kind, state, listed, created_at) VALUES ('hoorn', 'Hoorn', 'gemeente', 'active', 1, 0)",
  ])
  const file = join(folder, 'hoorn.ndjson.gz')
  await exportTenant(site, 'hoorn', { ...quiet, file })
  await own.together([
    'DELETE FROM account',
    "UPDATE tenant_self SET slug = '', state = 'vacant', name = ''",
  ])
  await directory.together([
    'UPDATE slot SET slug = NULL',
    "DELETE FROM tenant WHERE slug = 'hoorn'",
  ])
  await restoreTenant(site, file, quiet)
  const [[self], accounts] = await own.select([
    'SELECT slug, state, name FROM tenant_self',
    'SELECT id, email, name FROM account',
  ])
  expect(self).toEqual({ slug: 'hoorn', state: 'active', name: 'Hoorn' })
  expect(accounts).toEqual([{ id: 'acc_1', email: 'a@b.example', name: "d'Anna; --" }])
  expect((await checkArchive(file)).contents).not.toEqual([])
}, 400_000)
