import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
