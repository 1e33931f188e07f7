import { asc, eq, lte } from 'drizzle-orm'
import { tenantDue } from '../../db/directory/schema/tenancy'
import type { Directory } from '../../db/open'
import type { OutboxTarget } from './announce'
import { nextDue } from './drain'

/**
 * Writes down when a tenant next has something to send. Only a hint: two consumers may write it in
 * the wrong order, and the hourly visit goes everywhere.
 */
export async function hintDue(
  directory: Directory,
  slug: string,
  nextDueAt: number | null,
): Promise<void> {
  const { db } = directory
  await directory.system([
    nextDueAt === null
      ? db.delete(tenantDue).where(eq(tenantDue.slug, slug))
      : db
          .insert(tenantDue)
          .values({ slug, nextDueAt })
          .onConflictDoUpdate({ target: tenantDue.slug, set: { nextDueAt } }),
  ])
}

/** Whose outbox the sweep of this minute wakes, by the hints (`now`: epoch seconds). */
export async function dueTargets(directory: Directory, now: number): Promise<OutboxTarget[]> {
  const due = await directory.db
    .select({ slug: tenantDue.slug })
    .from(tenantDue)
    .where(lte(tenantDue.nextDueAt, now))
    .orderBy(asc(tenantDue.nextDueAt))
  const tenants = due.map(({ slug }) => ({ tenant: slug }))
  const staff = await nextDue(directory)
  return staff !== null && staff <= now ? [...tenants, { directory: true }] : tenants
}
