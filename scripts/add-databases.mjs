import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from './install.mjs'
import { databaseOf, slotsIn, withSlot } from './slots.mjs'

const file = resolve(root, 'wrangler.toml')

/** Makes databases and binds each in `wrangler.toml` as soon as it is there. */
export async function addDatabases(wanted, isRemote, report) {
  for (let made = 1; made <= wanted; made++) {
    const toml = readFileSync(file, 'utf8')
    const name = databaseOf(Math.max(0, ...slotsIn(toml)) + 1)
    const id = isRemote ? await createDatabase(name) : undefined
    // Written after each, so that what was made is kept when the next one fails.
    writeFileSync(file, withSlot(toml, id))
    report(`${made} of ${wanted}  ${name} is bound`)
  }
  report(
    isRemote
      ? 'Now: npm run migrate -- --remote, then npm run deploy. Within a minute they are vacant.'
      : 'The next npm start migrates them; they are vacant from then on.',
  )
}

// One that an earlier run made and could not bind any more is taken up again.
async function createDatabase(name) {
  const { wrangler } = await import('./wrangler.mjs')
  const known = JSON.parse(await wrangler(['d1', 'list', '--json']))
  const earlier = known.find((database) => database.name === name)
  if (earlier) return earlier.uuid
  // The jurisdiction cannot be changed later.
  await wrangler(['d1', 'create', name, '--jurisdiction', 'eu'])
  const after = JSON.parse(await wrangler(['d1', 'list', '--json']))
  const made = after.find((database) => database.name === name)
  if (!made) throw new Error(`wrangler made no database ${name}`)
  return made.uuid
}
