import { operator, slot, staffHint, tenant, tenantDue } from '../directory/schema/tenancy'
import { account } from '../store/account'
import { auditStatement, personRow } from './accounts'
import type { Period } from './calendar'
import { sowCbsAreas } from './cbs-areas'
import { accountIdOf, demoPeople } from './people'
import { insertRows, type SeedDatabase } from './rows'
import type { DemoTenant } from './shape'

// As bound in wrangler.toml; those that no demo tenant takes stay vacant.
const SLOTS = Array.from(
  { length: 8 },
  (_, index) => `TENANT_${String(index + 1).padStart(4, '0')}`,
)

/**
 * What the directory knows of the demo: who sits where, staff, and areas of CBS. Of residents it
 * knows nothing.
 *
 * @param dueAt epoch seconds at which a tenant first owes a letter, by slug
 */
export function sowDirectory(
  database: SeedDatabase,
  tenants: readonly DemoTenant[],
  period: Period,
  dueAt: ReadonlyMap<string, number>,
): D1PreparedStatement[] {
  const staff = demoPeople.filter((person) => person.staff)
  const createdAt = period.nowMin * 60
  const slotOf = new Map(tenants.map((demo) => [demo.slot, demo.slug]))
  const due = [...dueAt].map(([slug, nextDueAt]) => ({ slug, nextDueAt }))
  return [
    database.prepare('DELETE FROM slot WHERE slug IS NULL'),
    ...insertRows(
      database,
      slot,
      SLOTS.map((name) => ({ name, slug: slotOf.get(name) ?? null })),
    ),
    ...insertRows(
      database,
      tenant,
      tenants.map(({ slug, name, kind }) => ({
        slug,
        name,
        kind,
        state: 'active',
        listed: true,
        createdAt,
      })),
    ),
    ...insertRows(
      database,
      account,
      staff.map((person) => personRow(person, period)),
    ),
    ...insertRows(
      database,
      staffHint,
      staff.flatMap((person) =>
        person.tenants.map((slug) => ({ accountId: accountIdOf(person), slug })),
      ),
    ),
    ...insertRows(
      database,
      operator,
      staff
        .filter(({ role }) => role === 'operator')
        .map((person) => ({ accountId: accountIdOf(person), since: createdAt })),
    ),
    ...insertRows(database, tenantDue, due),
    ...sowCbsAreas(database, createdAt),
    auditStatement(database, 'directory', period),
  ]
}
