// `npm run tenants -- add N | export SLUG | restore FILE | wipe SLUG [--remote]`.
import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { giveUp, root, underToolNode } from './install.mjs'

const USAGE = [
  'npm run tenants -- add 5           bind five databases more, for organisations to move into',
  'npm run tenants -- export SLUG     write everything of an organisation to one file (--out FILE)',
  'npm run tenants -- restore FILE    put it back, into a vacant database',
  'npm run tenants -- wipe SLUG       remove it; asks, or takes --yes SLUG',
  'Each on this desk, whose server is stopped, or with --remote on Cloudflare.',
]

underToolNode(import.meta.url, async () => {
  const asked = argumentsOf(process.argv.slice(2))
  const verb = asked && { add, export: exportOne, restore, wipe }[asked.verb]
  if (!verb) return giveUp(...USAGE)
  const { ArchiveError } = await import('./archive/format.mjs')
  try {
    await verb(asked)
  } catch (error) {
    if (error instanceof ArchiveError) giveUp(...error.lines)
    throw error
  }
})

// `export hoorn --out a.gz --remote` as { verb, what, isRemote, out, yes }; null: not understood.
function argumentsOf([verb, what, ...rest]) {
  const asked = { verb, what, isRemote: false, out: null, yes: null }
  for (let index = 0; index < rest.length; index++) {
    const [name, value] = [rest[index], rest[index + 1]]
    if (name === '--remote') asked.isRemote = true
    else if (name === '--local') asked.isRemote = false
    else if (verb === 'export' && name === '--out' && value) asked.out = rest[++index]
    else if (verb === 'wipe' && name === '--yes' && value) asked.yes = rest[++index]
    else return null
  }
  return what && !what.startsWith('--') ? asked : null
}

async function add({ what, isRemote }) {
  const wanted = Number(what)
  if (!Number.isInteger(wanted) || wanted < 1) giveUp(...USAGE)
  const { addDatabases } = await import('./add-databases.mjs')
  await addDatabases(wanted, isRemote, console.log)
}

async function exportOne({ what: slug, isRemote, out }) {
  const { exportTenant } = await import('./archive/export.mjs')
  const { removeHalves } = await import('./archive/format.mjs')
  const folder = resolve(root, process.env.LOCAL_DIR ?? '.local', 'archives')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  removeHalves(folder, slug)
  const now = new Date()
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const file = out ? resolve(out) : resolve(folder, `${slug}-${stamp}.ndjson.gz`)
  if (existsSync(file)) giveUp(`${file} is there already; it is not overwritten.`)
  await onSite(isRemote, (site) =>
    exportTenant(site, slug, { file, at: secondsOf(now), report: console.log }),
  )
  console.log('It holds personal data. Keep it as such, and delete it when it has served.')
}

async function restore({ what, isRemote }) {
  const { restoreTenant } = await import('./archive/restore.mjs')
  await onSite(isRemote, (site) =>
    restoreTenant(site, resolve(what), { at: secondsOf(new Date()), report: console.log }),
  )
}

async function wipe({ what: slug, isRemote, yes }) {
  const typed = yes ?? (await askAgain(slug))
  if (typed !== slug) giveUp('That is not the same address. Nothing was changed.')
  const { wipeTenant } = await import('./archive/wipe.mjs')
  await onSite(isRemote, (site) =>
    wipeTenant(site, slug, { at: secondsOf(new Date()), report: console.log }),
  )
}

async function askAgain(slug) {
  if (!process.stdin.isTTY) giveUp(`Nobody is there to ask. Sure? Then add: --yes ${slug}`)
  const ask = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await ask.question(
    `Everything of ${slug} is removed, and only an archive brings it back. Type its address: `,
  )
  ask.close()
  return typed.trim()
}

async function onSite(isRemote, work) {
  const { openCloudflare, openDesk } = await import('./archive/site.mjs')
  const site = isRemote ? openCloudflare() : await openDesk()
  try {
    await work(site)
  } finally {
    await site.close()
  }
}

const secondsOf = (date) => Math.floor(date.getTime() / 1000)
