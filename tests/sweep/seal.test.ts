import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tenantSchemaVersion } from '../../db/guard'
import { audit, auditSeal } from '../../db/store/audit'
import { tenantSelf } from '../../db/tenant/schema/self'
import { newestTriggers, tenantTriggers } from '../../db/tenant/triggers'
import { migrate, readMigrations } from '../../scripts/migrate.mjs'
import { sealedText } from '../../worker/sweep/chain'
import { act, booked } from '../bookings/ask'
import {
  addRoom,
  addTenant,
  asked,
  openDatabase,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { healthOf } from './health'

let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation({ entry: 'production' }))
  await useRoom(tenant)
})
afterAll(() => server.stop())

/** What leaves a trail: signing in, booking, cancelling. */
async function useRoom(of: TestTenant) {
  const room = await addRoom(of)
  const anna = await signIn(server, of.slug)
  const { id } = await booked(of, anna, asked(room.id, timeIn(20, 18)))
  await act(of, anna, id, 'cancellation')
  return { room, anna }
}

/** A database as it is before its first migration. */
async function emptied(d1: D1Database) {
  const { results } = await d1
    .prepare(
      `SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'table')
         AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
       ORDER BY type DESC`,
    )
    .all<{ type: string; name: string }>()
  await d1.batch([
    d1.prepare('PRAGMA defer_foreign_keys = true'),
    ...results.map(({ type, name }) => d1.prepare(`DROP ${type} "${name}"`)),
  ])
}

async function triggersIn(d1: D1Database) {
  const { results } = await d1
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .all<{ name: string }>()
  return results.map(({ name }) => name)
}

const rowsOf = ({ db }: TestTenant) => db.select().from(audit).orderBy(asc(audit.seq))
const sealsOf = ({ db }: TestTenant) => db.select().from(auditSeal).orderBy(asc(auditSeal.auditSeq))

/** The chain over rows, reckoned here. */
function chainOf(rows: readonly (typeof audit.$inferSelect)[]) {
  let hash = '0'.repeat(64)
  return rows.map((row) => {
    hash = createHash('sha256').update(sealedText(hash, row)).digest('hex')
    return { auditSeq: row.seq, hash }
  })
}

describe('the audit', () => {
  test('is sealed by the sweep, every row with the ones before it', async () => {
    expect(await sealsOf(tenant)).toEqual([])
    await server.tick('boot')
    const rows = await rowsOf(tenant)
    expect(rows.length).toBeGreaterThanOrEqual(4)
    expect(await sealsOf(tenant)).toEqual(chainOf(rows))
  })

  test('is sealed on from where it was, also when there is much, and twice is once', async () => {
    const before = await sealsOf(tenant)
    await tenant.d1
      .prepare(
        `INSERT INTO audit (at, actor_id, action, object_id, request_id)
         SELECT value, 'acc_a', 'booking.made', 'bkg_' || value, 'req' FROM json_each(?1)`,
      )
      .bind(JSON.stringify(Array.from({ length: 620 }, (_, index) => index)))
      .run()
    await server.tick('boot')
    expect((await sealsOf(tenant)).length).toBe(before.length + 500)
    await server.tick('boot')
    await server.tick('boot')
    const seals = await sealsOf(tenant)
    expect(seals).toEqual(chainOf(await rowsOf(tenant)))
    expect(seals.slice(0, before.length)).toEqual(before)
  })

  test('with one word changed anywhere has another chain from there on', async () => {
    const rows = await rowsOf(tenant)
    const seals = await sealsOf(tenant)
    const [third] = rows.slice(2)
    if (!third) throw new Error('too few rows')
    const changes: Partial<typeof audit.$inferSelect>[] = [
      { at: third.at + 1 },
      { actorId: 'acc_other' },
      { action: 'booking.approved' },
      { objectId: 'bkg_other' },
      { fields: ['name'] },
      { requestId: 'other' },
      { detailHash: 'f'.repeat(64) },
    ]
    for (const change of changes) {
      const forged = chainOf(rows.map((row) => (row === third ? { ...row, ...change } : row)))
      const differs = forged.map(({ hash }, index) => hash !== seals[index]?.hash)
      expect(differs.indexOf(true), JSON.stringify(change)).toBe(2)
      expect(differs.slice(2).every(Boolean)).toBe(true)
    }
    // Nor can one be left out.
    expect(chainOf(rows.filter((row) => row !== third)).at(-1)?.hash).not.toBe(seals.at(-1)?.hash)
  })

  test('and its seal are never changed or deleted, in either kind of database', async () => {
    const directory = await openDatabase(server, 'DIRECTORY')
    await directory.d1
      .prepare(
        `INSERT INTO audit (at, actor_id, action, object_id, request_id)
         VALUES (0, 'acc_a', 'tenant.made', 'hoorn', 'req')`,
      )
      .run()
    const forged = {
      audit: `REPLACE INTO audit (seq, at, actor_id, action, object_id, request_id)
        SELECT seq, at, 'acc_other', action, object_id, request_id FROM audit LIMIT 1`,
      audit_seal: `REPLACE INTO audit_seal SELECT audit_seq, '${'f'.repeat(64)}' FROM audit_seal LIMIT 1`,
    }
    for (const [d1, table] of [
      [tenant.d1, 'audit'],
      [tenant.d1, 'audit_seal'],
      [directory.d1, 'audit'],
    ] as const) {
      const count = () => d1.prepare(`SELECT count(*) AS n FROM ${table}`).first('n')
      const before = await count()
      const column = table === 'audit' ? 'action' : 'hash'
      for (const sql of [
        `UPDATE ${table} SET ${column} = ${column}`,
        `DELETE FROM ${table}`,
        forged[table],
        forged[table].replace('REPLACE', 'INSERT OR IGNORE'),
      ])
        await expect(d1.prepare(sql).run(), sql).rejects.toThrow('audit-is-final')
      expect(await count()).toBe(before)
      expect(before).toBeGreaterThan(0)
    }
  })
})

test('an organisation whose database is one migration behind is served and swept without a fault', async () => {
  const { d1 } = await openDatabase(server, 'TENANT_0002')
  await emptied(d1)
  await migrate(d1, readMigrations('tenant').slice(0, tenantSchemaVersion - 1))
  const before = await triggersIn(d1)
  const behind = await addTenant(server, 'later', 'TENANT_0002')
  const { anna, room } = await useRoom(behind)
  await server.tick('boot')
  expect(await healthOf(server)).toMatchObject({ http: 200, status: 'ok', findings: [] })
  await booked(behind, anna, asked(room.id, timeIn(21, 18)))
  expect((await rowsOf(behind)).length).toBeGreaterThan(0)
  const admin = await signIn(server, behind.slug)
  await d1
    .prepare(
      "INSERT INTO role_grant (id, holder_id, role, valid_from) VALUES ('g', ?1, 'admin', 0)",
    )
    .bind(admin.accountId)
    .run()
  expect((await admin.get(behind.api('/manage/places'))).status).toBe(200)
  const brought = tenantTriggers.filter((name) => !before.includes(name))
  expect([...newestTriggers].sort()).toEqual(brought)
  // What every served version must have is missed there as well.
  await behind.d1.prepare('DROP TRIGGER occupancy_no_overlap').run()
  await server.tick('boot')
  expect((await healthOf(server)).findings).toEqual([
    { slug: 'later', check: 'triggers', words: 'missing: occupancy_no_overlap' },
  ])
  await behind.db.update(tenantSelf).set({ state: 'ended' }).where(eq(tenantSelf.id, 1))
})
