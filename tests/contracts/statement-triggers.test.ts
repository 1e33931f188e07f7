import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statement } from '../../db/tenant/schema/statement'
import { openOrganisation, type TestTenant } from '../support/builders'
import type { TestServer } from '../support/server'

// Straight at the database, so that each rule is seen to hold by itself and not only by name.
let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
})
afterAll(() => server.stop())

/** The words of the database's refusal; fails when it lets something through. */
function refusal(write: PromiseLike<unknown>): Promise<string> {
  return Promise.resolve(write).then(
    () => 'let through',
    (error: unknown) => `${error instanceof Error ? error.cause : error}`,
  )
}

test('statement_revision_path refuses a version that is not the next one', async () => {
  const row = { page: 'contact', fields: {}, revision: 1, changedAt: 0 } as const
  await tenant.db.insert(statement).values(row)
  const change = (revision: number) =>
    tenant.db
      .update(statement)
      .set({ revision, fields: { complaints: 'Bel' } })
      .where(eq(statement.page, 'contact'))
  expect(await refusal(change(1))).toContain('edited-meanwhile')
  expect(await refusal(change(3))).toContain('edited-meanwhile')
  expect(await refusal(change(2))).toBe('let through')
})

test('a page is filled in for the first time once, and only the pages that there are', async () => {
  const row = { page: 'privacy', fields: {}, revision: 1, changedAt: 0 } as const
  await tenant.db.insert(statement).values(row)
  expect(await refusal(tenant.db.insert(statement).values(row))).toContain('UNIQUE')
  const other = tenant.d1.prepare(
    "INSERT INTO statement (page, fields, revision, changed_at) VALUES ('imprint', '{}', 1, 0)",
  )
  expect(await refusal(other.run())).toBeTruthy()
  const { results } = await tenant.d1.prepare('SELECT page FROM statement ORDER BY page').all()
  expect(results).toEqual([{ page: 'contact' }, { page: 'privacy' }])
})
