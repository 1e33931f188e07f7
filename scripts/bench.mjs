// `npm run bench`: measures what the service promises, and prints promise and measure side by side.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissing, isNewEnough, requireNode20, root, toolNode } from './install.mjs'

requireNode20()
await installMissing()
if (isNewEnough()) {
  const { runnerImport } = await import('vite')
  await runnerImport(resolve(root, 'tests/bench/main.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  })
} else {
  const child = spawn(toolNode(), [fileURLToPath(import.meta.url)], { stdio: 'inherit' })
  child.on('exit', (code) => process.exit(code ?? 1))
}
