// `npm run operators -- add ADDRESS [--remote]`, or `remove`: who operates the service.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { claimState } from './claim-state.mjs'
import { giveUp, root, underToolNode } from './install.mjs'
import { isAddress, operatorStatements } from './operator-rows.mjs'

underToolNode(import.meta.url, async () => {
  const [command, typed = '', where = '--local', ...rest] = process.argv.slice(2)
  const email = typed.trim().toLowerCase()
  const isSense = ['add', 'remove'].includes(command) && isAddress(email) && rest.length === 0
  if (!isSense || !['--local', '--remote'].includes(where))
    giveUp('Say who: npm run operators -- add jorn@example.org, with --remote for the real service')
  const statements = operatorStatements(command, email)
  if (where === '--remote') {
    const { wranglerDatabase } = await import('./wrangler.mjs')
    await wranglerDatabase('DIRECTORY', ['--remote']).together(statements)
  } else {
    const local = resolve(root, process.env.LOCAL_DIR ?? '.local')
    await claimState(local, 0)
    await buildIfChanged({ report: console.log })
    mkdirSync(resolve(local, 'state'), { recursive: true })
    const { openMiniflare } = await import('./serve.mjs')
    const { d1Database } = await import('./migrate.mjs')
    const { mf } = await openMiniflare({ persist: resolve(local, 'state') })
    await d1Database(await mf.getD1Database('DIRECTORY')).together(statements)
    await mf.dispose()
  }
  console.log(
    command === 'add'
      ? `${email} operates the service and signs in at /inloggen`
      : `${email} does not operate the service any more`,
  )
  process.exit(0)
})
