import { getTableColumns, getTableName, type Table } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as cbsAreas from '../../db/directory/schema/area'
import * as passkeys from '../../db/directory/schema/passkey'
import * as signUps from '../../db/directory/schema/sign-up'
import * as subscriptions from '../../db/directory/schema/subscription'
import * as directorySchema from '../../db/directory/schema/tenancy'
import { directoryTriggers } from '../../db/directory/triggers'
import { tenantSchemaVersion } from '../../db/guard'
import * as accounts from '../../db/store/account'
import * as audits from '../../db/store/audit'
import * as outboxes from '../../db/store/outbox'
import * as areas from '../../db/tenant/schema/area'
import * as arounds from '../../db/tenant/schema/around'
import * as bookings from '../../db/tenant/schema/booking'
import * as intakes from '../../db/tenant/schema/intake'
import * as looks from '../../db/tenant/schema/look'
import * as measurements from '../../db/tenant/schema/measurement'
import * as members from '../../db/tenant/schema/member'
import * as places from '../../db/tenant/schema/place'
import * as plans from '../../db/tenant/schema/plan'
import * as projects from '../../db/tenant/schema/project'
import * as retentions from '../../db/tenant/schema/retention'
import * as selves from '../../db/tenant/schema/self'
import * as statements from '../../db/tenant/schema/statement'
import * as stories from '../../db/tenant/schema/story'
import { tenantTriggers } from '../../db/tenant/triggers'
import { migrate, readMigrations, splitStatements } from '../../scripts/migrate.mjs'
import { addTenant, openDatabase, type TestTenant } from '../support/builders'
import { startServer, type TestServer } from '../support/server'

const { auditSeal, ...everywhere } = { ...accounts, ...audits, ...outboxes }
const kinds = {
  directory: {
    tables: tablesIn({
      ...everywhere,
      ...cbsAreas,
      ...directorySchema,
      ...passkeys,
      ...signUps,
      ...subscriptions,
    }),
    triggers: directoryTriggers,
    binding: 'DIRECTORY',
    self: 'directory_self',
  },
  tenant: {
    tables: tablesIn({
      ...everywhere,
      auditSeal,
      ...areas,
      ...arounds,
      ...bookings,
      ...intakes,
      ...projects,
      ...members,
      ...looks,
      ...measurements,
      ...places,
      ...plans,
      ...retentions,
      ...selves,
      ...statements,
      ...stories,
    }),
    triggers: tenantTriggers,
    binding: 'TENANT_0001',
    self: 'tenant_self',
  },
} as const

let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  server = await startServer()
  tenant = await addTenant(server)
})
afterAll(() => server.stop())

/** The tables among what a schema module gives away. */
function tablesIn(module: Record<string, unknown>): SQLiteTable[] {
  return Object.values(module).filter(
    (value): value is SQLiteTable =>
      typeof value === 'object' && value !== null && Symbol.for('drizzle:Name') in value,
  )
}

async function rows<T>(binding: string, sql: string): Promise<T[]> {
  const { d1 } = await openDatabase(server, binding)
  return (await d1.prepare(sql).all<T>()).results
}

async function namesOf(binding: string, type: 'table' | 'trigger'): Promise<string[]> {
  const found = await rows<{ name: string }>(
    binding,
    `SELECT name FROM sqlite_schema WHERE type = '${type}' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
       AND name NOT IN ('schema_migration', 'sqlite_sequence') ORDER BY name`,
  )
  return found.map(({ name }) => name)
}

describe.each(['directory', 'tenant'] as const)('the %s', (kind) => {
  const { tables, triggers, binding, self } = kinds[kind]

  test('has the tables that the program knows, and no others', async () => {
    expect(await namesOf(binding, 'table')).toEqual(tables.map(nameOf).sort())
  })

  test('has in each table the columns that the program knows', async () => {
    for (const table of tables) {
      const there = await rows<Column>(binding, `PRAGMA table_xinfo("${nameOf(table)}")`)
      expect(there.map(seen).sort(byName), nameOf(table)).toEqual(known(table).sort(byName))
    }
  })

  test('has the triggers of its list after all migrations, and no others', async () => {
    expect(await namesOf(binding, 'trigger')).toEqual([...triggers].sort())
  })

  test('has strict tables only, without a row id where the key is a text', async () => {
    const list = await rows<{ name: string; strict: number; wr: number }>(
      binding,
      'PRAGMA table_list',
    )
    for (const { name, strict, wr } of list.filter(({ name }) =>
      tables.some((table) => nameOf(table) === name),
    )) {
      const [key, ...more] = (await rows<Column>(binding, `PRAGMA table_xinfo("${name}")`)).filter(
        ({ pk }) => pk > 0,
      )
      expect(strict, name).toBe(1)
      expect(wr, name).toBe(key?.type === 'TEXT' || more.length > 0 ? 1 : 0)
    }
  })

  test('never deletes along', () => {
    const sql = readMigrations(kind)
      .flatMap(({ statements }) => statements)
      .join('\n')
    expect(sql).not.toMatch(/ON\s+(DELETE|UPDATE)\s+(CASCADE|SET)/i)
  })

  test('counts its versions: each migration raises it by one', async () => {
    const [version] = await rows<{ v: number }>(binding, `SELECT schema_version AS v FROM ${self}`)
    expect(version?.v).toBe(readMigrations(kind).length)
    readMigrations(kind).forEach(({ name, statements }, index) => {
      expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, '0')}_[a-z_]+\\.sql$`))
      expect(statements.at(-1)).toBe(`UPDATE ${self} SET schema_version = ${index + 1}`)
    })
  })
})

test('a tenant has no column that says whose a row is: the database itself is the tenant', () => {
  const names = kinds.tenant.tables.flatMap((table) =>
    Object.values<SQLiteColumn>(getTableColumns(table)).map(({ name }) => name),
  )
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => /tenant|organi[sz]ation|owner|customer/.test(name))).toEqual([])
})

test('the program knows the newest version of a tenant', () => {
  expect(tenantSchemaVersion).toBe(readMigrations('tenant').length)
})

describe('a migration that rebuilds a table and forgets its triggers', () => {
  const rebuild = splitStatements(`
    CREATE TABLE code_new (
      id TEXT PRIMARY KEY, email TEXT NOT NULL, code_hash TEXT NOT NULL, locale TEXT NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
      used_at INTEGER
    ) STRICT, WITHOUT ROWID;
    INSERT INTO code_new SELECT * FROM sign_in_code;
    DROP TABLE sign_in_code;
    ALTER TABLE code_new RENAME TO sign_in_code;
    DROP TRIGGER occupancy_no_overlap;
  `)

  test('is noticed by the list, by the sweep and by the health check', async () => {
    await server.tick('boot')
    expect(await health()).toMatchObject({ http: 200, status: 'ok' })
    await migrate(tenant.d1, [
      ...readMigrations('tenant'),
      { name: '9999_rebuild.sql', statements: rebuild },
    ])
    const left = await namesOf('TENANT_0001', 'trigger')
    const lost = tenantTriggers.filter((name) => !left.includes(name))
    expect(lost).toEqual([
      'occupancy_no_overlap',
      'sign_in_code_hourly_limit',
      'sign_in_code_single_use',
    ])
    await server.tick('boot')
    const { http, status, findings } = await health()
    expect([http, status]).toEqual([503, 'unhealthy'])
    const found = findings.find(({ check }) => check === 'triggers')
    expect(found?.words).toBe(`missing: ${lost.join(', ')}`)
  })

  async function health() {
    const answer = await fetch(`${server.url}/healthz`)
    const body = (await answer.json()) as {
      status: string
      findings: { check: string; words: string }[]
    }
    return { http: answer.status, ...body }
  }
})

interface Column {
  name: string
  type: string
  notnull: number
  pk: number
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
const seen = ({ name, type, notnull, pk }: Column) => ({
  name,
  type,
  notNull: notnull === 1 || pk > 0,
  isKey: pk > 0,
})
const nameOf = (table: Table) => getTableName(table)

function known(table: SQLiteTable) {
  const { primaryKeys } = getTableConfig(table)
  const together = primaryKeys.flatMap(({ columns }) => columns.map(({ name }) => name))
  return Object.values<SQLiteColumn>(getTableColumns(table)).map((column) => {
    const isKey = column.primary || together.includes(column.name)
    const type = column.getSQLType().toUpperCase()
    return { name: column.name, type, notNull: column.notNull || isKey, isKey }
  })
}

test('every table about a project goes with it', async () => {
  const [trigger] = await rows<{ sql: string }>(
    kinds.tenant.binding,
    "SELECT sql FROM sqlite_schema WHERE name = 'project_gone'",
  )
  const about = kinds.tenant.tables.filter((table) => 'projectId' in getTableColumns(table))
  expect(about.length).toBeGreaterThan(10)
  const named = [...(trigger?.sql.matchAll(/DELETE FROM (\w+) WHERE project_id/g) ?? [])]
  expect(named.map(([, name]) => name).sort()).toEqual(about.map(nameOf).sort())
})
