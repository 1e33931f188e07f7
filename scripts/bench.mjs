// `npm run bench`: measures what the service promises, and prints promise and measure side by side.
import { resolve } from 'node:path'
import { root, underToolNode } from './install.mjs'

underToolNode(import.meta.url, async () => {
  const { runnerImport } = await import('vite')
  await runnerImport(resolve(root, 'tests/bench/main.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  })
})
