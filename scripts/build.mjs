import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, toolNode } from './install.mjs'
import { withLock } from './lock.mjs'

const SOURCES = ['worker', 'web', 'db', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']
const TEST_SOURCES = [...SOURCES, 'tests/support']

/**
 * Builds what is out of date. The stamp holds a hash of all that the build reads, so a touched
 * file or a fresh checkout with the same contents costs nothing.
 * @param {object} [options]
 * @param {boolean} [options.test] also builds the worker whose clock a test can set
 * @param {(line: string) => void} [options.report]
 * @returns {Promise<string>} the hash of the sources
 */
export async function buildIfChanged({ test = false, report = () => {} } = {}) {
  return withLock(resolve(root, '.local/build.lock'), async () => {
    const hash = sourceHash(test ? TEST_SOURCES : SOURCES)
    const stamp = resolve(root, test ? 'dist/.test-hash' : 'dist/.hash')
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return hash
    report('Building …')
    const code = await viteBuild(test)
    if (code !== 0) throw new Error('the build failed')
    if (test) writeFileSync(resolve(root, 'dist/.hash'), sourceHash(SOURCES))
    writeFileSync(stamp, hash)
    return hash
  })
}

function viteBuild(test) {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', ...(test ? ['--mode', 'test'] : [])]
  // A test runner sets NODE_ENV=test, which would build React's development JSX.
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(toolNode(), args, { cwd: root, stdio: 'inherit', env })
  return new Promise((done, fail) => child.on('error', fail).on('close', done))
}

function sourceHash(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesIn(resolve(root, name))).sort()) {
    // The route tree is made by the build itself.
    if (file.endsWith('.gen.ts')) continue
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).flatMap((name) => filesIn(resolve(path, name)))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildIfChanged({ test: process.argv.includes('--test'), report: console.log })
}
