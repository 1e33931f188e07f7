import { databaseOf, plainBatch } from './batch'
import { commitBatch } from './commit'
import { newMeter } from './meter'
import type { TenantStore } from './open'

/**
 * The door to a database that an archive was just put into and from which nobody is served yet: it
 * says of itself that it is nobody's, so there is nothing that a guard could compare. For the command
 * that restores; the worker never opens it.
 */
export function openRestored(binding: D1Database, slug: string): TenantStore {
  const db = databaseOf(binding, plainBatch(binding, newMeter()))
  return {
    kind: 'tenant',
    slug,
    db,
    commit: (writes, audit) => commitBatch(db, writes, audit),
    commitEnding: (writes, audit) => commitBatch(db, writes, audit),
    async system([first, ...rest]) {
      if (first) await db.batch([first, ...rest])
    },
    known: () => null,
    self: () => Promise.reject(new Error('a database that is being restored is nobody’s')),
  }
}
