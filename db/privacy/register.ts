import { directoryTables } from './directory'
import type { StoreKind, TableEntry } from './entry'
import { tenantTables } from './tenant'

/**
 * The register of personal data: every table and column of both kinds of database. Export, erasure
 * and retention walk it, and the register of processing is printed from it, so that none of them can
 * lag behind the schema: a column without an entry fails `tests/contracts/register.test.ts`.
 *
 * The order of the tables is the order in which a person is erased: who points at a row comes before
 * the row, and `account` is last of all.
 */
export const register: Record<StoreKind, Record<string, TableEntry>> = {
  tenant: tenantTables,
  directory: directoryTables,
}
