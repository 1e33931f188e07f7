import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const script = resolve(import.meta.dirname, '../../scripts/start.mjs')

export interface StartedProcess {
  url: string
  /** Everything it wrote so far. */
  output: () => string
  /** As `kill -9` of the whole group: nothing gets a chance to finish. */
  killHard(): Promise<void>
  /** As Ctrl+C; the exit code. */
  stop(): Promise<number | null>
  /** Resolves with the exit code when it ends by itself. */
  ended: Promise<number | null>
}

/**
 * `npm start` as a person runs it, in a process group of its own, with databases in `localDir`.
 * Resolves when it serves, or when it ended instead.
 */
export async function startProcess(options: {
  localDir: string
  port?: number
  env?: Record<string, string>
}): Promise<StartedProcess> {
  const port = options.port ?? (await freePort())
  const child = spawn(process.execPath, [script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LOCAL_DIR: options.localDir, PORT: String(port), ...options.env },
  })
  let said = ''
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const serves = new Promise<void>((done) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('What was saved stays.')) done()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  await Promise.race([serves, ended])
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => said,
    ended,
    async killHard() {
      signalGroup(child, 'SIGKILL')
      await ended
    },
    async stop() {
      signalGroup(child, 'SIGINT')
      return ended
    },
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid && child.exitCode === null) process.kill(-child.pid, signal)
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'slhz-local-'))
}

/** A command of `scripts/` as a person runs it, on the databases in `localDir`: what it said, and how it ended. */
export async function runScript(
  localDir: string,
  name: string,
  ...args: string[]
): Promise<{ code: number | null; output: string }> {
  const file = resolve(import.meta.dirname, '../../scripts', name)
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LOCAL_DIR: localDir },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, output }
}
