// A command that is killed outright before its nth write or line: node killed.mjs VERB WHAT NTH [FILE]
import { exportTenant } from '../../scripts/archive/export.mjs'
import { restoreTenant } from '../../scripts/archive/restore.mjs'
import { openDesk } from '../../scripts/archive/site.mjs'
import { wipeTenant } from '../../scripts/archive/wipe.mjs'
import { migrateDatabases } from '../../scripts/migrate.mjs'
import { cutAt } from './cut.mjs'

const [verb, what, nth, file] = process.argv.slice(2)
const end = () => process.kill(process.pid, 'SIGKILL')
const site = cutAt(await openDesk(), Number(nth), end)
let lines = 0
const report = () => {
  lines += 1
  if (verb === 'export' && lines === Number(nth)) end()
}
const options = { at: 0, report }
if (verb === 'export') await exportTenant(site, what, { ...options, file })
if (verb === 'wipe') await wipeTenant(site, what, options)
if (verb === 'restore') await restoreTenant(site, what, options)
if (verb === 'migrate') await migrateDatabases(['DIRECTORY', ...site.slots], site.open, report)
