import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { openMiniflare } from '../../scripts/serve.mjs'

/** Serves the bare worker with exactly the surroundings that the service has. */
export async function startBareServer() {
  const folder = await mkdtemp(join(tmpdir(), 'slhz-bare-'))
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: join(import.meta.dirname, 'bare-worker.ts'),
      outDir: folder,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'index.js' } },
    },
  })
  const { mf, url } = await openMiniflare({
    persist: join(folder, 'state'),
    entry: join(folder, 'index.js'),
  })
  const db = await mf.getD1Database('TENANT_0001')
  await db.prepare('CREATE TABLE bare (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT').run()
  return {
    url: url.origin,
    async stop() {
      await mf.dispose()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
