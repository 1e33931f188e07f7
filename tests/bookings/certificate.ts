import type { TestTenant } from '../support/builders'

interface Fault {
  what: string
  id: string
}

async function rows(tenant: TestTenant, sql: string): Promise<Fault[]> {
  return (await tenant.d1.prepare(sql).all<Fault>()).results
}

/** Claims that begin before the one before them has ended. Must be none. */
export function overlaps(tenant: TestTenant): Promise<Fault[]> {
  return rows(
    tenant,
    `SELECT 'overlap' AS what, claim_id AS id FROM (
       SELECT claim_id, starts_min,
         lag(ends_min) OVER (PARTITION BY space_id ORDER BY starts_min) AS before
       FROM occupancy)
     WHERE before > starts_min`,
  )
}

/**
 * Bookings that are not whole: confirmed without keeping their time in each smallest room, time
 * kept for nobody, or an event of which no letter was ever owed. Must be none.
 */
export function halves(tenant: TestTenant): Promise<Fault[]> {
  return rows(
    tenant,
    `SELECT 'no time' AS what, b.id FROM booking b JOIN space s ON s.id = b.space_id,
       json_each(iif(s.parts = '[]', json_array(s.id), s.parts)) unit
     WHERE b.status = 'confirmed' AND NOT EXISTS (
       SELECT 1 FROM occupancy o WHERE o.claim_id = b.id AND o.space_id = unit.value
         AND o.kind = 'booking' AND o.starts_min = b.starts_min
         AND o.ends_min = b.ends_min + b.turnaround)
     UNION ALL
     SELECT 'no booking', o.claim_id FROM occupancy o
     WHERE o.kind = 'booking'
       AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.id = o.claim_id AND b.status = 'confirmed')
     UNION ALL
     SELECT 'no letter', b.id FROM booking b
     WHERE b.status IN ('confirmed', 'requested') AND NOT EXISTS (
       SELECT 1 FROM outbox x
       WHERE x.subject_id = b.id AND x.kind IN ('booking-confirmed', 'booking-requested'))
     UNION ALL
     SELECT 'letter of nothing', x.id FROM outbox x
     WHERE x.kind LIKE 'booking-%' AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.id = x.subject_id)`,
  )
}
