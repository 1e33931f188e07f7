import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { giveUp } from './install.mjs'
import { isAlive } from './lock.mjs'

/** One server per folder of databases: two would each believe that the files are theirs. */
export function claimState(local, port) {
  mkdirSync(local, { recursive: true })
  const file = resolve(local, 'run.json')
  const before = existsSync(file) ? parseOrNull(readFileSync(file, 'utf8')) : null
  if (before && before.pid !== process.pid && isAlive(before.pid)) {
    giveUp(
      `It already runs at http://localhost:${before.port} (process ${before.pid}).`,
      'Stop that one first: both would write the same databases.',
    )
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, port }))
}

function parseOrNull(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
