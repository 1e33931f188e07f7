import { asc, desc, eq, lte } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { lookVersion } from '../../../db/tenant/schema/look'
import { place } from '../../../db/tenant/schema/place'
import { tenantSelf } from '../../../db/tenant/schema/self'
import type { KeptLook } from './kept-look'

export type LookVersionRow = typeof lookVersion.$inferSelect

/** So many looks can be put back. */
const KEPT = 20

/** The looks that were kept, the newest first, and an open place to show. One round trip. */
export function loadLooks(db: Database) {
  return db.batch([
    db.select().from(lookVersion).orderBy(desc(lookVersion.version)).limit(KEPT),
    db
      .select({ slug: place.slug })
      .from(place)
      .where(eq(place.state, 'open'))
      .orderBy(asc(place.name))
      .limit(1),
  ])
}

/** Keeps a look on top of a version; the database refuses when that is no longer the newest. */
export function keepLook(
  db: Database,
  row: { look: KeptLook; earlier: KeptLook; revision: number; keptAt: number },
): Write[] {
  const { look, earlier, revision, keptAt } = row
  return [
    db.insert(lookVersion).values({ version: revision + 1, look, earlier, keptAt }),
    db.update(tenantSelf).set({ look }),
    db.delete(lookVersion).where(lte(lookVersion.version, revision + 1 - KEPT)),
  ]
}
