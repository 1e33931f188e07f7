// `npm run audit -- verify SLUG [--remote]`: reckons the chain that seals an organisation's audit again.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { giveUp, root, underToolNode } from './install.mjs'

underToolNode(import.meta.url, async () => {
  const [command, slug = '', where = '--local', ...rest] = process.argv.slice(2)
  const isSense = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && rest.length === 0
  if (command !== 'verify' || !isSense || !['--local', '--remote'].includes(where))
    giveUp('Say whose: npm run audit -- verify hoorn, or npm run audit -- verify hoorn --remote')
  const { reportChain, verifyChain } = await import('./audit-chain.mjs')
  const { open, close } = await (where === '--remote' ? overWrangler() : onThisDesk())
  const found = await open('DIRECTORY').then(({ rows }) =>
    rows(`SELECT name FROM slot WHERE slug = '${slug}'`),
  )
  if (found.length === 0) {
    await close()
    giveUp(`There is no organisation ${slug} here.`)
  }
  const isWhole = reportChain(slug, await verifyChain(await open(found[0].name)), console.log)
  await close()
  process.exit(isWhole ? 0 : 1)
})

async function overWrangler() {
  const { wranglerDatabase } = await import('./wrangler.mjs')
  return { open: async (binding) => wranglerDatabase(binding, ['--remote']), close: async () => {} }
}

async function onThisDesk() {
  const local = resolve(root, process.env.LOCAL_DIR ?? '.local')
  if (!existsSync(resolve(local, 'state')))
    giveUp('There are no databases on this desk yet. Run npm start first.')
  const { claimState } = await import('./claim-state.mjs')
  const { buildIfChanged } = await import('./build.mjs')
  const { d1Database } = await import('./migrate.mjs')
  const { openMiniflare } = await import('./serve.mjs')
  await claimState(local, 0)
  // The databases open with the worker that serves them.
  await buildIfChanged({ report: console.log })
  const { mf } = await openMiniflare({ persist: resolve(local, 'state') })
  return {
    open: async (binding) => d1Database(await mf.getD1Database(binding)),
    close: () => mf.dispose(),
  }
}
