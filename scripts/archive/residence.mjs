import { ArchiveError } from './format.mjs'
import { describe, literal } from './sql.mjs'

/** Stands in a database from before anything is put into it until the organisation lives there. */
export const UNDER_WAY = 'restore_under_way'

/**
 * Where the directory says that an organisation lives, and whether it knows it at all.
 * @returns {Promise<{ slot: string | null, state: string | null }>}
 */
export async function residenceOf(directory, slug) {
  const [[slot], [tenant]] = await directory.select([
    `SELECT name FROM slot WHERE slug = ${literal(slug)}`,
    `SELECT state FROM tenant WHERE slug = ${literal(slug)}`,
  ])
  return { slot: slot?.name ?? null, state: tenant?.state ?? null }
}

/**
 * What a tenant database says of itself. `empty` has no tables; `vacant` is migrated and nobody's;
 * `restoring` is being filled from an archive; else whose it is.
 * @returns {Promise<{ is: 'empty' | 'vacant' | 'restoring' | 'lived-in', slug: string, version: number, run?: string }>}
 */
export async function stateOf(database) {
  const names = (await describe(database)).map(({ name }) => name)
  if (names.includes(UNDER_WAY)) {
    const [[row]] = await database.select([`SELECT slug, run FROM ${UNDER_WAY}`])
    return { is: 'restoring', slug: row.slug, run: row.run, version: 0 }
  }
  if (!names.includes('tenant_self')) return { is: 'empty', slug: '', version: 0 }
  const [[self]] = await database.select([
    'SELECT slug, schema_version AS version FROM tenant_self',
  ])
  return { is: self.slug === '' ? 'vacant' : 'lived-in', ...self }
}

/** Fails with words when a slot's database is another organisation's: the directory is wrong then. */
export function requireOwn(slug, slot, own) {
  if (own.slug === '' || own.slug === slug) return
  throw new ArchiveError(
    `The directory says that ${slug} lives in ${slot}, and that database is another organisation's.`,
    'Nothing was changed. Put the table slot of the directory right first.',
  )
}
