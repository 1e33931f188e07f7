import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { giveUp } from './install.mjs'
import { isAlive } from './lock.mjs'

/**
 * One server per folder of databases: two would each believe that the files are theirs. A server
 * that was killed outright leaves its workerd behind, still holding port and files; it is ended here.
 */
export async function claimState(local, port) {
  mkdirSync(local, { recursive: true })
  const before = readRun(local)
  if (before && before.pid !== process.pid && isAlive(before.pid)) {
    giveUp(
      `It already runs at http://localhost:${before.port} (process ${before.pid}).`,
      'Stop that one first: both would write the same databases.',
    )
  }
  for (const pid of before?.runtimes ?? []) await endOrphan(pid)
  write(local, { pid: process.pid, port, runtimes: [] })
}

/** Remembers which workerd belongs to this server. */
export function noteRuntimes(local, port) {
  const mine = processes().filter(({ parent, name }) => parent === process.pid && isWorkerd(name))
  write(local, { pid: process.pid, port, runtimes: mine.map(({ pid }) => pid) })
}

async function endOrphan(pid) {
  // The number may have gone to another program since.
  const orphan = processes().find((each) => each.pid === pid)
  if (!orphan || !isWorkerd(orphan.name)) return
  endNow(pid)
  while (processes().some((each) => each.pid === pid && !isGone(each))) await wait(20)
}

// It may end by itself between being seen and being ended: its parent is gone.
function endNow(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

// A zombie whose other threads are still ending holds its port a moment longer.
function isGone({ pid, state }) {
  if (state[0] !== 'Z') return false
  const tasks = `/proc/${pid}/task`
  return !existsSync(tasks) || readdirSync(tasks).length <= 1
}

const isWorkerd = (name) => name.includes('workerd')

// /proc where there is one: a bare Linux has no ps. Windows gets an empty list.
function processes() {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .flatMap((entry) => parseStat(readOrEmpty(`/proc/${entry}/stat`)))
  }
  if (process.platform === 'win32') return []
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state=,comm=']).toString().split('\n')
  return lines.flatMap((line) => {
    const [pid, parent, state, ...name] = line.trim().split(/\s+/)
    return pid ? [{ pid: Number(pid), parent: Number(parent), state, name: name.join(' ') }] : []
  })
}

function parseStat(stat) {
  const found = /^(\d+) \((.*)\) (\S) (\d+)/.exec(stat)
  if (!found) return []
  const [, pid, name, state, parent] = found
  return [{ pid: Number(pid), parent: Number(parent), state, name }]
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function readRun(local) {
  const file = resolve(local, 'run.json')
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function write(local, run) {
  writeFileSync(resolve(local, 'run.json'), JSON.stringify(run))
}
