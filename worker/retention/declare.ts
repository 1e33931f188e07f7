import { type SQL, sql } from 'drizzle-orm'
import type { Database, Write } from '../../db/open'
import { destruction } from '../../db/tenant/schema/retention'
import type { Rule } from './settings'

/**
 * The declaration of what goes in the same batch after it: nothing when there is nothing. `going`
 * selects a `moment` (UTC minutes) for each thing that goes.
 */
export function declare(
  db: Database,
  { id, category, listTerm, length, unit, decided }: Rule,
  going: SQL,
  at: number,
): Write {
  return db.insert(destruction).select(sql`
    SELECT NULL, ${id}, ${category}, ${listTerm}, ${length}, ${unit}, ${decided},
      how_many, from_min, to_min, ${at}
    FROM (SELECT count(*) AS how_many, min(moment) AS from_min, max(moment) AS to_min FROM (${going}))
    WHERE how_many > 0`)
}
