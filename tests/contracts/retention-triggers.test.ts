import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openOrganisation, type TestTenant } from '../support/builders'
import type { TestServer } from '../support/server'

// Straight at the database, so that each rule is seen to hold by itself and not only by name.
let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
})
afterAll(() => server.stop())

const run = (sql: string) => tenant.d1.prepare(sql).run()
const first = (sql: string) => tenant.d1.prepare(sql).first('n')

describe('a declaration of destruction', () => {
  const insert = (verb: string, seq: number, count: number) =>
    `${verb} INTO destruction VALUES (${seq}, 'booking', '', '', 90, 'days', 'service', ${count}, 1, 2, 3)`

  test('is never changed, deleted or replaced', async () => {
    await run(insert('INSERT', 1, 5))
    for (const sql of [
      'UPDATE destruction SET how_many = 4',
      'DELETE FROM destruction',
      insert('REPLACE', 1, 4),
      insert('INSERT OR IGNORE', 1, 4),
    ])
      await expect(run(sql), sql).rejects.toThrow('audit-is-final')
    expect(await first('SELECT how_many AS n FROM destruction')).toBe(5)
  })

  test('of nothing cannot be made', async () => {
    await expect(run(insert('INSERT', 2, 0))).rejects.toThrow('CHECK')
  })
})

describe('a look', () => {
  const insert = (verb: string, role: string) =>
    `${verb} INTO looked VALUES ('acc_a', '2026-12-03', 'bkg_a', 'acc_b', 'booking', '${role}', NULL, 1)`

  test('never says something else than it did', async () => {
    await run(insert('INSERT', 'host'))
    await expect(run("UPDATE looked SET role = 'admin'")).rejects.toThrow('audit-is-final')
    await expect(run(insert('REPLACE', 'admin'))).rejects.toThrow('audit-is-final')
    expect(await first("SELECT count(*) AS n FROM looked WHERE role = 'host'")).toBe(1)
  })

  test('is there once, however often it is written', async () => {
    await run(insert('INSERT OR IGNORE', 'host'))
    expect(await first('SELECT count(*) AS n FROM looked')).toBe(1)
  })
})

test('a term that somebody else has set meanwhile is not set again', async () => {
  await run("INSERT INTO retention_setting (kind, length, set_at) VALUES ('booking', 60, 1)")
  const set = (revision: number) =>
    run(`UPDATE retention_setting SET length = 30, revision = ${revision}`)
  await expect(set(1)).rejects.toThrow('edited-meanwhile')
  await expect(set(3)).rejects.toThrow('edited-meanwhile')
  await set(2)
})

test('the use of an account begins with it and ends with it, whoever makes it', async () => {
  await run(
    "INSERT INTO account (id, email, locale, created_at) VALUES ('acc_n', 'n@example.org', 'nl', 77)",
  )
  const used = "SELECT used_at AS n FROM account_activity WHERE account_id = 'acc_n'"
  expect(await first(used)).toBe(77)
  await run("DELETE FROM account WHERE id = 'acc_n'")
  expect(await first(used)).toBe(null)
})
