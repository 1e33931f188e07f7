import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildIfChanged } from '../../scripts/build.mjs'
import { pageLines } from './page-lines'
import { rowLines, tripLines, workLines } from './row-lines'
import { speedLines } from './speed-lines'
import { atMost, type Line, tableOf } from './table'

const root = resolve(import.meta.dirname, '../..')
const say = (words: string) => console.error(`${words} …`)

function bundleLine(): Line {
  const bundle = gzipSync(readFileSync(resolve(root, 'dist/worker/index.js')), { level: 6 })
  return atMost('worker bundle, gzip', 450, [bundle.byteLength / 1000], ' kB')
}

await buildIfChanged({ test: true, report: console.error })
const lines = await rowLines(say)
say('Counting round trips')
lines.push(...(await tripLines()))
say('Counting the rows of a day over 30 organisations')
lines.push(...(await workLines()))
say('Weighing the place pages and opening them on a slow phone')
lines.push(...(await pageLines()))
say('Measuring processor time and bookings a second')
lines.push(...(await speedLines()), bundleLine())

const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
const report = { at: new Date().toISOString(), machine, lines }
mkdirSync(resolve(root, 'tests/results'), { recursive: true })
writeFileSync(resolve(root, 'tests/results/bench.json'), `${JSON.stringify(report, null, 2)}\n`)
console.log(`\n${tableOf(lines)}\n`)
process.exitCode = lines.every(({ ok }) => ok !== false) ? 0 : 1
