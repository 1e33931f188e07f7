// `npm run migrate -- --local|--remote`: brings every database to the newest schema, one by one.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { claimState } from './claim-state.mjs'
import { giveUp, root, underToolNode } from './install.mjs'

underToolNode(import.meta.url, async () => {
  const [where, ...rest] = process.argv.slice(2)
  if (rest.length > 0 || (where !== '--local' && where !== '--remote'))
    giveUp('Say which databases: npm run migrate -- --local, or npm run migrate -- --remote')
  const { d1Database, migrateDatabases } = await import('./migrate.mjs')
  const { openMiniflare, tenantSlots } = await import('./serve.mjs')
  const bindings = ['DIRECTORY', ...tenantSlots()]
  if (where === '--remote') {
    const { wranglerDatabase } = await import('./wrangler.mjs')
    const open = async (binding) => wranglerDatabase(binding, ['--remote'])
    process.exit((await migrateDatabases(bindings, open, console.log)) ? 0 : 1)
  }
  const local = resolve(root, process.env.LOCAL_DIR ?? '.local')
  await claimState(local, 0)
  // The databases open with the worker that serves them.
  await buildIfChanged({ report: console.log })
  mkdirSync(resolve(local, 'state'), { recursive: true })
  const { mf } = await openMiniflare({ persist: resolve(local, 'state') })
  const open = async (binding) => d1Database(await mf.getD1Database(binding))
  const isDone = await migrateDatabases(bindings, open, console.log)
  await mf.dispose()
  process.exit(isDone ? 0 : 1)
})
