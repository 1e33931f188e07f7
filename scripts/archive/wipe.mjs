import { migrateDatabase, readMigrations } from '../migrate.mjs'
import { directoryTables } from './export.mjs'
import { ArchiveError } from './format.mjs'
import { requireOwn, residenceOf, stateOf } from './residence.mjs'
import { literal, quoted } from './sql.mjs'

/**
 * Removes an organisation: nobody is served from the first step on, and its slot is vacant from the
 * last one on, when its database is empty and migrated. Cut off anywhere, the same command goes on.
 * The ledger of erasures and the audit of the directory stay.
 * @param {import('./site.mjs').Site} site
 * @param {string} slug
 * @param {{ at: number, report: (line: string) => void }} options `at` in epoch seconds
 */
export async function wipeTenant(site, slug, { at, report }) {
  const directory = await site.open('DIRECTORY')
  const { slot, state } = await residenceOf(directory, slug)
  if (!slot) return withoutSlot(directory, slug, state, report)
  const isThere = await site.isThere(slot)
  const database = isThere ? await site.open(slot) : null
  const own = database ? await stateOf(database) : { is: 'empty', slug: '' }
  requireOwn(slug, slot, own)

  report(`1 of 5  ${slug} is closed to everybody`)
  if (own.is === 'lived-in') await database.together(["UPDATE tenant_self SET state = 'ended'"])
  const rows = await directoryTables(directory, slug)
  // The row of the tenant keeps the address from being given away until everything is gone.
  const removals = [...rows]
    .reverse()
    .map(({ table, where }) => `DELETE FROM ${quoted(table.name)} WHERE ${where}`)
  const [ofTenant, others] = [removals.at(-1), removals.slice(0, -1)]
  await directory.together([
    `UPDATE tenant SET state = 'ended', listed = 0 WHERE slug = ${literal(slug)}`,
    ...others,
  ])

  report('2 of 5  its files are removed')
  for (const key of (await site.files?.list(`${slug}/`)) ?? []) await site.files.remove(key)

  report(`3 of 5  ${slot} is emptied`)
  await site.remake(slot)

  report(`4 of 5  ${slot} is migrated anew`)
  await migrateDatabase(await site.open(slot), readMigrations('tenant'))
  const left = await stateOf(await site.open(slot))
  if (left.is !== 'vacant') throw new Error(`${slot} is ${left.is} after it was emptied`)

  report(`5 of 5  ${slot} is vacant`)
  await directory.together([
    ofTenant,
    `UPDATE slot SET slug = NULL WHERE name = ${literal(slot)} AND slug = ${literal(slug)}`,
    auditOf('organisation.wiped', slug, at, crypto.randomUUID()),
  ])
  for (const line of site.after) report(line)
}

async function withoutSlot(directory, slug, state, report) {
  if (state !== null)
    throw new ArchiveError(
      `The directory knows ${slug} (${state}), and no database is its own. Nothing was changed.`,
    )
  const [[wiped]] = await directory.select([
    `SELECT max(at) AS at FROM audit WHERE action = 'organisation.wiped' AND object_id = ${literal(slug)}`,
  ])
  if (wiped.at === null)
    throw new ArchiveError(`No organisation lives under the address ${slug}. Nothing was changed.`)
  report(`${slug} was wiped on ${new Date(wiped.at * 1000).toISOString()}; nothing is left to do.`)
}

/** An entry of the directory's audit about what the operator of the service did; once per run. */
export function auditOf(action, slug, at, run) {
  return `INSERT INTO audit (at, actor_id, action, object_id, fields, request_id)
    SELECT ${at}, 'service', ${literal(action)}, ${literal(slug)}, '[]', ${literal(run)}
    WHERE NOT EXISTS (SELECT 1 FROM audit WHERE request_id = ${literal(run)})`
}
