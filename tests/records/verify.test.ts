import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { reportChain, verifyChain } from '../../scripts/audit-chain.mjs'
import { d1Database } from '../../scripts/migrate.mjs'
import { faultsIn } from '../../worker/sweep/chain'
import { openOrganisation, type TestTenant } from '../support/builders'
import { signIn } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  await signIn(server, tenant.slug)
  await tenant.d1
    .prepare(
      `INSERT INTO audit (at, actor_id, action, object_id, fields, request_id)
       SELECT key, 'acc_a', 'booking.made', 'bkg_' || key, '["é;"]', 'r' FROM json_each(?1)`,
    )
    .bind(JSON.stringify(Array(1400).fill(0)))
    .run()
  for (let round = 0; round < 3; round++) await server.tick('boot')
  // Only somebody who can drop a trigger comes this far; the chain is for after that.
  for (const name of ['audit_never_updated', 'audit_never_deleted', 'audit_seal_never_deleted'])
    await tenant.d1.prepare(`DROP TRIGGER ${name}`).run()
})
afterAll(() => server.stop())

const run = (sql: string) => tenant.d1.prepare(sql).run()

async function verify() {
  const lines: string[] = []
  const isWhole = reportChain('hoorn', await verifyChain(d1Database(tenant.d1)), (line: string) =>
    lines.push(line),
  )
  return { isWhole, lines }
}

let sealed: number
beforeEach(async () => {
  sealed = (await verifyChain(d1Database(tenant.d1))).sealed
})

test('a log that nobody touched is as it was sealed', async () => {
  expect(sealed).toBeGreaterThan(1400)
  const { isWhole, lines } = await verify()
  expect(isWhole).toBe(true)
  expect(lines[0]).toBe(`hoorn: ${sealed} entries are as they were sealed`)
  expect(lines[1]).toMatch(/^seal of entry \d+: [0-9a-f]{64}$/)
})

test('what was not sealed yet is counted, and no fault', async () => {
  await run(
    "INSERT INTO audit (at, actor_id, action, object_id, request_id) VALUES (1, 'a', 'b', 'c', 'd')",
  )
  expect((await verify()).lines[0]).toContain('1 later ones are not sealed yet')
  await run('DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)')
})

test.each([
  ['actor_id', "'acc_b'"],
  ['action', "'booking.approved'"],
  ['object_id', "'bkg_x'"],
  ['at', '99'],
  ['fields', "'[]'"],
  ['request_id', "'other'"],
  ['detail_hash', "'f'"],
])('a changed %s is found, and no other entry is blamed', async (column, value) => {
  const [before] = (await run(`SELECT ${column} AS value FROM audit WHERE seq = 1203`)).results as {
    value: string | number | null
  }[]
  await run(`UPDATE audit SET ${column} = ${value} WHERE seq = 1203`)
  const { isWhole, lines } = await verify()
  expect(isWhole).toBe(false)
  expect(lines.slice(0, 2)).toEqual([
    'entry 1203 was changed',
    `hoorn: the chain is broken in 1 of ${sealed} entries`,
  ])
  await tenant.d1
    .prepare(`UPDATE audit SET ${column} = ?1 WHERE seq = 1203`)
    .bind(before?.value)
    .run()
  expect((await verify()).isWhole).toBe(true)
})

test('an entry without its seal is found, and so is the hole where both were', async () => {
  await run('DELETE FROM audit_seal WHERE audit_seq = 7')
  expect((await verify()).lines).toContain('entry 7 was put in afterwards')
  await run('DELETE FROM audit WHERE seq = 7')
  const { isWhole, lines } = await verify()
  expect(isWhole).toBe(false)
  // The next one was sealed with the one that is gone.
  expect(lines).toContain('entry 8 was changed')
})

test('a seal without its entry is found', () => {
  const hash = 'a'.repeat(64)
  const { faults, last } = faultsIn('0'.repeat(64), [{ seq: 3, row: null, hash }], () => '')
  expect(faults).toEqual([{ seq: 3, what: 'removed' }])
  expect(last).toBe(hash)
})
