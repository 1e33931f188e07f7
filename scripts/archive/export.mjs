import { ArchiveError, writeArchive } from './format.mjs'
import { requireOwn, residenceOf, stateOf } from './residence.mjs'
import { describe, literal, parentsFirst, rowsOf } from './sql.mjs'
import { inDirectory, leftOutOfTenant } from './tables.mjs'

const NOTE = 'Holds personal data. Keep it as such, and delete it when it has served.'
const TELL_EVERY = 20_000

/**
 * Writes everything of an organisation to one file. Its database is read at one moment; the few
 * rows of the directory just before.
 * @param {import('./site.mjs').Site} site
 * @param {string} slug
 * @param {{ file: string, at: number, report: (line: string) => void }} options `at` in epoch seconds
 */
export async function exportTenant(site, slug, { file, at, report }) {
  const directory = await site.open('DIRECTORY')
  const { slot } = await residenceOf(directory, slug)
  if (!slot) throw new ArchiveError(`No organisation lives under the address ${slug}.`)
  const database = await site.open(slot)
  const own = await stateOf(database)
  requireOwn(slug, slot, own)
  if (own.is !== 'lived-in')
    throw new ArchiveError(`${slug} has no data of its own in ${slot} yet: it is ${own.is}.`)

  const ofTenant = await tenantTables(database)
  const archive = await writeArchive(file, {
    note: NOTE,
    slug,
    schemaVersion: own.version,
    madeAt: new Date(at * 1000).toISOString(),
    leftOut: leftOutOfTenant,
  })
  let done = 0
  for (const [kind, source, wanted] of [
    ['directory', directory, await directoryTables(directory, slug)],
    ['tenant', database, ofTenant.map((table) => ({ table }))],
  ]) {
    let open = null
    for await (const { table, rows } of rowsOf(source, wanted)) {
      if (open !== table) {
        report(`${kind === 'tenant' ? slot : 'DIRECTORY'}  ${table.name}`)
        await archive.table(
          kind,
          table.name,
          table.columns.map(({ name }) => name),
        )
      }
      open = table
      for (const row of rows) {
        await archive.row(row)
        if (++done % TELL_EVERY === 0) report(`${done} rows`)
      }
    }
  }
  // A migration meanwhile would make an archive that is neither the old nor the new.
  const after = await stateOf(database)
  if (after.version !== own.version)
    throw new ArchiveError(`${slot} was migrated meanwhile. Run the same command again.`)
  const keys = (await site.files?.list(`${slug}/`)) ?? []
  for (const key of keys) {
    const { bytes, contentType } = await site.files.get(key)
    await archive.file(key, bytes, contentType)
  }
  const { contents } = await archive.finish()
  const tables = contents.filter(({ table }) => table).length
  report(`${done} rows of ${tables} tables and ${keys.length} files are in ${file}`)
  return contents
}

async function tenantTables(database) {
  return parentsFirst(await describe(database)).filter(({ name }) => !(name in leftOutOfTenant))
}

/** The tables of the directory that hold rows of an organisation, with the condition for its rows. */
export async function directoryTables(directory, slug) {
  const there = await describe(directory)
  return inDirectory.map(({ table: name, only }) => {
    const table = there.find((each) => each.name === name)
    if (!table) throw new Error(`the directory has no table ${name}`)
    return { table, where: `slug = ${literal(slug)}${only ? ` AND ${only}` : ''}` }
  })
}
