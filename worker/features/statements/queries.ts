import { eq } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { tenantSelf } from '../../../db/tenant/schema/self'
import { type StatementPage, statement } from '../../../db/tenant/schema/statement'

export type StatementRow = typeof statement.$inferSelect

export function loadStatements(db: Database) {
  return db.select().from(statement)
}

export function loadRevision(db: Database, page: StatementPage) {
  return db.select({ revision: statement.revision }).from(statement).where(eq(statement.page, page))
}

/** Writes a version of a page; the database refuses when it is not the next one. */
export function putStatement(
  db: Database,
  { page, fields, revision, changedAt }: StatementRow,
): Write {
  if (revision === 1) return db.insert(statement).values({ page, fields, revision, changedAt })
  return db.update(statement).set({ fields, revision, changedAt }).where(eq(statement.page, page))
}

/** How the organisation is reached, as every page and letter says it. */
export function updateReachable(
  db: Database,
  reachable: { phone: string; phoneHours: string; email: string },
): Write {
  return db.update(tenantSelf).set(reachable)
}
