// Plain JavaScript without dependencies: the one command that must work on a bare machine.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { giveUp, installMissing, isNewEnough, requireNode20, toolNode } from './install.mjs'

requireNode20()
try {
  await installMissing()
} catch (error) {
  if (error.code === 'ENOSPC') giveUp('The disk is full. Make about 700 MB of room and try again.')
  throw error
}
if (isNewEnough()) {
  const { supervise } = await import('./supervise.mjs')
  await supervise()
} else {
  restartUnder(toolNode())
}

// The child watches the channel, so it also ends when this process is killed outright.
function restartUnder(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}
