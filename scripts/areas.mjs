// `npm run areas -- import --kwb FILE --year 2024 [--outlines FILE ...] [--remote]`, or `list`.
import { resolve } from 'node:path'
import { giveUp, root, underToolNode } from './install.mjs'

const USAGE = [
  'npm run areas -- import --kwb kwb-2024.csv --year 2024   key figures of a year, as CBS publishes them',
  '                 --outlines buurten.geojson              with boundaries, as PDOK publishes them; may be repeated',
  'npm run areas -- list                                    which years are there',
  'Each on this desk, whose server is stopped, or with --remote on Cloudflare.',
]

underToolNode(import.meta.url, async () => {
  const asked = argumentsOf(process.argv.slice(2))
  if (!asked) return giveUp(...USAGE)
  const { runnerImport } = await import('vite')
  const file = resolve(root, 'scripts/areas/command.ts')
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' })
  const { ArchiveError } = await import('./archive/format.mjs')
  try {
    await (asked.verb === 'list' ? list : importYear)(module, asked)
  } catch (error) {
    if (error instanceof ArchiveError) giveUp(...error.lines)
    throw error
  }
  process.exit(0)
})

// `import --kwb a.csv --year 2024 --outlines b c` as an object; null: not understood.
function argumentsOf([verb, ...rest]) {
  const asked = { verb, isRemote: false, kwb: null, year: null, outlines: [] }
  if (verb !== 'import' && verb !== 'list') return null
  for (let index = 0; index < rest.length; index++) {
    const [name, value] = [rest[index], rest[index + 1]]
    const hasValue = value !== undefined && !value.startsWith('--')
    if (name === '--remote') asked.isRemote = true
    else if (name === '--local') asked.isRemote = false
    else if (verb === 'list' || !hasValue) return null
    else if (name === '--kwb') asked.kwb = rest[++index]
    else if (name === '--year') asked.year = rest[++index]
    else if (name === '--outlines')
      while (rest[index + 1] !== undefined && !rest[index + 1].startsWith('--'))
        asked.outlines.push(rest[++index])
    else return null
  }
  return verb === 'list' || (asked.kwb && asked.year) ? asked : null
}

async function importYear({ readInput, writeAreas, isPrepared }, { isRemote, ...asked }) {
  const { say, end } = progressLine()
  const now = new Date()
  const read = await readInput(asked, now.getFullYear(), say)
  end()
  if (!read.ok) giveUp(...read.lines)
  const { areas, outlines, notices, year } = read.input
  console.log(`Checked: ${areas.size} areas of ${year}, ${outlines.size} with an outline.`)
  for (const notice of notices) console.log(`Note: ${notice}`)
  await inDirectory(isRemote, isPrepared, async (database) => {
    await writeAreas(database, read.input, Math.floor(now.getTime() / 1000), say)
    end()
  })
  console.log(`Done. Name the source where they are seen: Bron: CBS / Kadaster.`)
}

async function list({ listYears, isPrepared }, { isRemote }) {
  await inDirectory(isRemote, isPrepared, async (database) => {
    for (const line of await listYears(database)) console.log(line)
  })
}

async function inDirectory(isRemote, isPrepared, work) {
  const { openCloudflare, openDesk } = await import('./archive/site.mjs')
  const site = isRemote ? openCloudflare() : await openDesk()
  let hasRoom = false
  try {
    const database = await site.open('DIRECTORY')
    hasRoom = await isPrepared(database)
    if (hasRoom) await work(database)
  } finally {
    await site.close()
  }
  const where = isRemote ? '--remote' : '--local'
  if (!hasRoom) giveUp(`The directory has no room for areas yet: npm run migrate -- ${where}`)
}

// In place on a terminal; elsewhere a line each.
function progressLine() {
  const isTerminal = process.stdout.isTTY
  let isOpen = false
  return {
    say(words) {
      isOpen = isTerminal
      if (isTerminal) process.stdout.write(`\r\x1b[K${words}`)
      else console.log(words)
    },
    end() {
      if (isOpen) process.stdout.write('\n')
      isOpen = false
    },
  }
}
