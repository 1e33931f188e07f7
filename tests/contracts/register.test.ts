import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPersonal, plain, purposes } from '../../db/privacy/entry'
import { register } from '../../db/privacy/register'
import { openDatabase } from '../support/builders'
import { startServer, type TestServer } from '../support/server'

const bindings = { tenant: 'TENANT_0001', directory: 'DIRECTORY' } as const
const kinds = ['tenant', 'directory'] as const

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

/** The tables of a migrated database, with their columns. */
async function tablesOf(kind: keyof typeof bindings): Promise<Map<string, string[]>> {
  const { d1 } = await openDatabase(server, bindings[kind])
  const { results } = await d1
    .prepare(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c
       WHERE t.type = 'table' AND t.name NOT LIKE '\\_cf%' ESCAPE '\\'
         AND t.name NOT IN ('schema_migration', 'sqlite_sequence')`,
    )
    .all<{ table: string; column: string }>()
  const tables = new Map<string, string[]>()
  for (const { table, column } of results) tables.set(table, [...(tables.get(table) ?? []), column])
  return tables
}

describe.each(kinds)('the register of the %s', (kind) => {
  test('has an entry for each column that the database has', async () => {
    const missing = [...(await tablesOf(kind))].flatMap(([table, columns]) =>
      columns
        .filter((column) => !Object.hasOwn(register[kind][table]?.columns ?? {}, column))
        .map((column) => `add ${table}.${column} to db/privacy/${kind}.ts: plain, or of whom`),
    )
    expect(missing).toEqual([])
  })

  test('has no entry for a column that is not there', async () => {
    const there = await tablesOf(kind)
    const left = Object.entries(register[kind]).flatMap(([table, { columns }]) =>
      Object.keys(columns)
        .filter((column) => !there.get(table)?.includes(column))
        .map((column) => `take ${table}.${column} out of db/privacy/${kind}.ts`),
    )
    expect(left).toEqual([])
  })

  test('says of each table about persons how a person is found, and what becomes of it', () => {
    const faults = Object.entries(register[kind]).flatMap(([table, entry]) => {
      if (!isPersonal(entry)) return []
      const columns = Object.values(entry.columns).filter((column) => column !== plain)
      const said: [string, boolean][] = [
        ['names no column that leads to a person', columns.some(({ leads }) => leads)],
        ['changes no column', entry.rows !== 'change' || columns.some(({ erase }) => erase)],
        ['does not say why it stays', entry.rows === 'go' || entry.stays !== undefined],
        ['has a purpose without grounds', Object.hasOwn(purposes, entry.purpose)],
        [
          'gives ids of a column that it does not have',
          !entry.objects || Object.hasOwn(entry.columns, entry.objects.id),
        ],
      ]
      return said.filter(([, holds]) => !holds).map(([fault]) => `${kind}.${table} ${fault}`)
    })
    // The ledger leads to nobody, on purpose.
    expect(faults).toEqual(
      kind === 'directory' ? ['directory.erasure names no column that leads to a person'] : [],
    )
  })

  test('holds no special data', () => {
    const special = Object.entries(register[kind]).flatMap(([table, { columns }]) =>
      Object.entries(columns)
        .filter(([, column]) => column !== plain && column.special)
        .map(([column]) => `${table}.${column}`),
    )
    expect(special).toEqual([])
  })

  test('ends with the account, to which the others point', () => {
    expect(Object.keys(register[kind]).at(-1)).toBe('account')
  })
})

const forbidden =
  /birth|geboorte|date_of|\bdob\b|bsn|burgerservice|sofi|nationalit|religi|geloof|ethnic|passport|paspoort|identity_(card|paper|document)|document_number|id_copy|copy_of|health(?!y)|gezondheid|diagnos|vulnerab|gender|influence|attitude/i

test('no column exists for what must never be kept', async () => {
  const names = (await Promise.all(kinds.map(tablesOf))).flatMap((tables) =>
    [...tables].flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)),
  )
  expect(names.length).toBeGreaterThan(200)
  expect(names.filter((name) => forbidden.test(name))).toEqual([])
  expect('person.birth_date').toMatch(forbidden)
  expect('person.bsn').toMatch(forbidden)
})
