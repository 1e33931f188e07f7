import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildIfChanged } from '../../scripts/build.mjs'
import { marketLines } from './market-lines'
import { pageLines } from './page-lines'
import { rowLines, tripLines, workLines } from './row-lines'
import { speedLines } from './speed-lines'
import { atMost, type Line, tableOf } from './table'

const root = resolve(import.meta.dirname, '../..')
const say = (words: string) => console.error(`${words} …`)

function bundleLine(): Line {
  const bundle = gzipSync(readFileSync(resolve(root, 'dist/worker/index.js')), { level: 6 })
  return atMost('worker bundle, gzip', 700, [bundle.byteLength / 1000], ' kB')
}

const parts: Record<string, () => Promise<Line[]>> = {
  rows: async () => {
    const counted = await rowLines(say)
    say('Counting round trips')
    return [...counted, ...(await tripLines())]
  },
  work: () => {
    say('Counting the rows of a day over 30 organisations')
    return workLines()
  },
  pages: () => {
    say('Weighing the place pages and opening them on a slow phone')
    return pageLines()
  },
  speed: async () => {
    say('Measuring processor time and bookings a second')
    return [...(await speedLines()), bundleLine()]
  },
  market: () => {
    say('Serving every organisation of the market from one worker')
    return marketLines(say)
  },
}

await buildIfChanged({ test: true, report: console.error })
// `npm run bench -- market` measures that part alone.
const [only] = process.argv.slice(2)
const lines: Line[] = []
for (const [name, measure] of Object.entries(parts))
  if (only === undefined || only === name) lines.push(...(await measure()))

const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
const report = { at: new Date().toISOString(), machine, lines }
mkdirSync(resolve(root, 'tests/results'), { recursive: true })
writeFileSync(resolve(root, 'tests/results/bench.json'), `${JSON.stringify(report, null, 2)}\n`)
console.log(`\n${tableOf(lines)}\n`)
process.exitCode = lines.every(({ ok }) => ok !== false) ? 0 : 1
