// Everything that can be said without running the service: format, lint, types, import graph, dead code.
import { spawn } from 'node:child_process'
import { delimiter, dirname, resolve } from 'node:path'
import { installMissing, requireNode20, root, toolNode } from './install.mjs'

requireNode20()
await installMissing()

const SOURCES = '{worker,web,db,tests,scripts}/**/*.{ts,tsx,mjs}'
const CHECKS = [
  [
    'format and lint',
    '@biomejs/biome/bin/biome',
    ['ci', process.stdout.isTTY ? '--colors=force' : '--colors=off'],
  ],
  ['types', 'typescript/bin/tsc', ['--noEmit', '--pretty']],
  [
    'import graph',
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ['--config', '.dependency-cruiser.cjs', SOURCES],
  ],
  ['dead code', 'knip/bin/knip.js', []],
]

// The tools start programs of their own, which must find the same Node.
const node = toolNode()
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }

function run([name, tool, args]) {
  const began = performance.now()
  const child = spawn(node, [resolve(root, 'node_modules', tool), ...args], { cwd: root, env })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  return new Promise((done) => {
    child.on('error', (error) => {
      said += error
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  }).then((ok) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
    if (!ok) console.log(said)
    return ok
  })
}

const results = await Promise.all(CHECKS.map(run))
process.exitCode = results.every(Boolean) ? 0 : 1
