import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportTenant } from '../../scripts/archive/export.mjs'
import { checkArchive } from '../../scripts/archive/format.mjs'
import { restoreTenant } from '../../scripts/archive/restore.mjs'
import { openCloudflare } from '../../scripts/archive/site.mjs'
import { migrateDatabases } from '../../scripts/migrate.mjs'
import { temporaryFolder } from '../support/process'

// Wrangler takes two seconds for each statement: two minutes, hence not among the tests of every day.
// `npx vitest run --project slow`. Wiping goes by the same two doors.
test('an organisation is exported and restored through wrangler', async () => {
  const folder = await temporaryFolder()
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
  await rm(folder, { recursive: true, force: true })
}, 400_000)
