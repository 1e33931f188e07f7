import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'smol-toml'
import { expect, test } from 'vitest'
import { migrateDatabases, readMigrations } from '../../scripts/migrate.mjs'
import { slotsIn, withSlot } from '../../scripts/slots.mjs'

const toml = readFileSync(resolve(import.meta.dirname, '../../wrangler.toml'), 'utf8')

interface Deployment {
  d1_databases: { binding: string; database_name: string; database_id: string }[]
}

test('a database more is bound between the markers, under the next number', () => {
  const count = slotsIn(toml).length
  const more = withSlot(withSlot(toml), '11111111-2222-3333-4444-555555555555')
  expect(slotsIn(more)).toEqual(Array.from({ length: count + 2 }, (_, index) => index + 1))
  const { d1_databases } = parse(more) as unknown as Deployment
  expect(d1_databases.at(-1)).toEqual({
    binding: `TENANT_${String(count + 2).padStart(4, '0')}`,
    database_name: `slhz-tenant-${String(count + 2).padStart(4, '0')}`,
    database_id: '11111111-2222-3333-4444-555555555555',
  })
  expect(more.startsWith(toml.slice(0, toml.indexOf('# tenants:end')))).toBe(true)
  expect(more.trimEnd().endsWith('# tenants:end')).toBe(true)
})

test('a file without the markers is left alone', () => {
  expect(() => withSlot(toml.replace('# tenants:end', ''))).toThrow('tenants:end')
})

/** A database in memory that fails at one of its files, until it is mended. */
function fragile(failsAt: { name: string | null }) {
  const applied: string[] = []
  return {
    applied: async () => [...applied],
    together: async (statements: string[]) => {
      const name = /VALUES \('([^']+)'/.exec(statements.at(-1) ?? '')?.[1] ?? ''
      if (name === failsAt.name) throw new Error('disk full')
      applied.push(name)
    },
  }
}

test('migrating stops at the first failure, says where each stands, and goes on when run again', async () => {
  const second = { name: readMigrations('tenant')[1]?.name ?? null }
  const databases = new Map(
    ['DIRECTORY', 'TENANT_0001', 'TENANT_0002', 'TENANT_0003'].map((binding) => [
      binding,
      fragile(binding === 'TENANT_0002' ? second : { name: null }),
    ]),
  )
  const run = async () => {
    const lines: string[] = []
    const open = async (binding: string) => databases.get(binding) ?? fragile({ name: null })
    const isDone = await migrateDatabases([...databases.keys()], open, (line: string) =>
      lines.push(line),
    )
    return { isDone, lines }
  }
  const first = await run()
  expect(first.isDone).toBe(false)
  expect(first.lines.join('\n')).toContain('TENANT_0002 failed: disk full')
  expect(first.lines.join('\n')).toContain('2 of 4 are at the newest schema')
  expect(await databases.get('TENANT_0002')?.applied()).toHaveLength(1)
  expect(await databases.get('TENANT_0003')?.applied()).toHaveLength(0)

  second.name = null
  const again = await run()
  expect(again.isDone).toBe(true)
  expect(again.lines[0]).toContain('was up to date')
  for (const [binding, database] of databases) {
    const kind = binding === 'DIRECTORY' ? 'directory' : 'tenant'
    expect(await database.applied()).toEqual(readMigrations(kind).map(({ name }) => name))
  }
})
