import { and, eq, inArray } from 'drizzle-orm'
import { tenant } from '../../../db/directory/schema/tenancy'
import type { Database } from '../../../db/open'
import { openStates } from '../../../db/states'

/** The organisations that the front page of the service names. */
export function findListed(db: Database) {
  return db
    .select({ slug: tenant.slug, name: tenant.name, kind: tenant.kind })
    .from(tenant)
    .where(and(eq(tenant.listed, true), inArray(tenant.state, [...openStates])))
    .orderBy(tenant.name)
}
