import { ArchiveError } from './format.mjs'
import { residenceOf, stateOf } from './residence.mjs'
import { literal } from './sql.mjs'

/**
 * Gives a vacant slot to an organisation that is to be restored, or finds the one that an earlier
 * run gave it. Fails with words where the organisation lives already.
 * @returns {Promise<{ slot: string, run: string }>} `run` is the same when a restore is taken up again
 */
export async function claimSlot(site, directory, slug) {
  const { slot, state } = await residenceOf(directory, slug)
  if (slot) return { slot, run: await takenUp(site, slot, slug, state) }
  const [[asked]] = await directory.select([
    `SELECT id FROM sign_up WHERE slug = ${literal(slug)} AND state <> 'asked'`,
  ])
  if (asked || state !== null)
    throw new ArchiveError(`The address ${slug} is somebody's already. Nothing was changed.`)
  await site.register()
  const bound = `(${site.slots.map(literal).join(', ')})`
  const [[vacant]] = await directory.select([
    `SELECT name FROM slot WHERE slug IS NULL AND name IN ${bound} ORDER BY name LIMIT 1`,
  ])
  if (!vacant)
    throw new ArchiveError(
      'No database is vacant. Make one: npm run tenants -- add 1. Nothing was changed.',
    )
  const { name } = vacant
  const own = await stateOf(await site.open(name))
  if (own.is !== 'vacant' && own.is !== 'empty')
    throw new ArchiveError(
      `${name} is vacant in the directory, and is ${own.is}. Nothing was changed.`,
    )
  await directory.together([
    `UPDATE slot SET slug = ${literal(slug)} WHERE name = ${literal(name)} AND slug IS NULL`,
  ])
  const claimed = await residenceOf(directory, slug)
  if (claimed.slot !== name)
    throw new ArchiveError(`${name} was taken meanwhile. Run the same command again.`)
  return { slot: name, run: crypto.randomUUID() }
}

async function takenUp(site, slot, slug, state) {
  const own = await stateOf(await site.open(slot))
  if (own.is === 'restoring' && own.slug === slug) return own.run
  // Claimed, and cut off before anything was written: a sign-up has a row in the directory by then.
  if ((own.is === 'vacant' || own.is === 'empty') && state === null) return crypto.randomUUID()
  throw new ArchiveError(
    `${slug} lives in ${slot}. Nothing was changed.`,
    `To put the archive in its place, first: npm run tenants -- wipe ${slug}`,
  )
}
