import { afterAll, beforeAll, expect, test } from 'vitest'
import { describe as tablesOf } from '../../scripts/archive/sql.mjs'
import { inDirectory, leftOutOfTenant, staysInDirectory } from '../../scripts/archive/tables.mjs'
import { d1Database } from '../../scripts/migrate.mjs'
import { openDatabase } from '../support/builders'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const tables = async (binding: string) =>
  tablesOf(d1Database((await openDatabase(server, binding)).d1))

test('every table of the directory that knows organisations is in an archive, or stays and says why', async () => {
  const withSlug = (await tables('DIRECTORY'))
    .filter(({ columns }) => columns.some(({ name }) => name === 'slug'))
    .map(({ name }) => name)
  const known = [...inDirectory.map(({ table }) => table), ...Object.keys(staysInDirectory)]
  expect(known.sort()).toEqual(withSlug.sort())
  for (const why of Object.values(staysInDirectory)) expect(why.length).toBeGreaterThan(20)
})

test('of an organisation itself only what is on the list is left out, and it is there', async () => {
  const names = (await tables('TENANT_0001')).map(({ name }) => name)
  for (const name of Object.keys(leftOutOfTenant)) expect(names).toContain(name)
})

test('every table has a key to read it by', async () => {
  for (const binding of ['DIRECTORY', 'TENANT_0001'])
    for (const { name, columns } of await tables(binding))
      expect(
        columns.some(({ key }) => key > 0),
        name,
      ).toBe(true)
})
