import { migrateDatabase, readMigrations } from '../migrate.mjs'
import { claimSlot } from './claim.mjs'
import { directoryTables } from './export.mjs'
import { fill, requireSame } from './fill.mjs'
import { ArchiveError, checkArchive, entriesOf } from './format.mjs'
import { replayErasures } from './replay-erasures.mjs'
import { UNDER_WAY } from './residence.mjs'
import { emptyDatabase } from './site.mjs'
import { columnLiteral, literal, PIECES, quoted } from './sql.mjs'
import { auditOf } from './wipe.mjs'

/**
 * Puts an organisation back from its archive, into a vacant database. Nobody is served from it
 * before the last step; cut off anywhere, the same command begins anew in the same slot.
 * @param {import('./site.mjs').Site} site
 * @param {string} file
 * @param {{ at: number, report: (line: string) => void }} options `at` in epoch seconds
 */
export async function restoreTenant(site, file, { at, report }) {
  report('1 of 7  the archive is read and its checksums are compared')
  const { heading, contents } = await checkArchive(file)
  const { slug, schemaVersion } = heading
  const migrations = readMigrations('tenant')
  if (schemaVersion > migrations.length)
    throw new ArchiveError(
      `The archive is of schema ${schemaVersion}; this program knows schema ${migrations.length}. Restore it with the newer program.`,
    )
  if (!site.files && contents.some((each) => each.file))
    throw new ArchiveError('The archive holds files, and there is no place for files here.')

  const directory = await site.open('DIRECTORY')
  const { slot, run } = await claimSlot(site, directory, slug)
  report(`2 of 7  ${slot} is claimed for ${slug}`)
  const database = await site.open(slot)
  await database.together([
    `CREATE TABLE IF NOT EXISTS ${UNDER_WAY} (run TEXT PRIMARY KEY, slug TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `INSERT OR IGNORE INTO ${UNDER_WAY} (run, slug) VALUES (${literal(run)}, ${literal(slug)})`,
  ])
  await emptyDatabase(database, [UNDER_WAY])
  await migrateDatabase(database, migrations.slice(0, schemaVersion))

  report('3 of 7  rows are put in')
  const self = await fill(database, file, report)

  report('4 of 7  what stands in the database is compared with the archive')
  await requireSame(database, contents, self)
  await migrateDatabase(database, migrations)

  report('5 of 7  files and rows of the directory are put back')
  for await (const { file: kept } of entriesOf(file))
    if (kept) await site.files.put(kept.key, kept.bytes, kept.contentType)
  await directory.together([
    ...(await directoryRows(directory, slug, file)),
    auditOf('organisation.restored', slug, at, run),
  ])

  report('6 of 7  what was erased since is erased again')
  await replayErasures(directory, database, slug, at)

  await database.together([
    `UPDATE tenant_self SET slug = ${literal(slug)}, state = ${literal(self.state)}`,
    `DROP TABLE IF EXISTS ${PIECES}`,
    `DROP TABLE ${UNDER_WAY}`,
  ])
  report(`7 of 7  ${slug} lives in ${slot}`)
}

/** A row that refers to an account that is gone is left out: nothing can stand for it. */
async function directoryRows(directory, slug, file) {
  const known = await directoryTables(directory, slug)
  const statements = []
  for await (const { table: from, row } of entriesOf(file)) {
    if (from?.database !== 'directory' || !row) continue
    const table = known.find(({ table: { name } }) => name === from.table)?.table
    if (!table)
      throw new ArchiveError(`The archive has rows of ${from.table}, which is unknown here.`)
    const value = (column) => row[from.columns.indexOf(column)] ?? null
    const columns = table.columns.filter(({ name }) => from.columns.includes(name))
    const names = columns.map(({ name }) => quoted(name)).join(', ')
    const values = columns.map((column) => columnLiteral(column, value(column.name))).join(', ')
    const conditions = table.refersTo
      .filter(({ from: column }) => value(column) !== null)
      .map(
        ({ table: other, from: column, to }) =>
          `EXISTS (SELECT 1 FROM ${quoted(other)} WHERE ${quoted(to)} = ${literal(value(column))})`,
      )
    statements.push(
      `INSERT INTO ${quoted(table.name)} (${names}) SELECT ${values}
       WHERE ${['true', ...conditions].join(' AND ')} ON CONFLICT DO NOTHING`,
    )
  }
  return statements
}
