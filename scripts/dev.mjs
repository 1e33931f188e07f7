// `npm run dev`: builds again at each change and lets the open pages load themselves anew.
// A small proxy stands in front of the worker, so that the product knows nothing of reloading.

import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import http from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { giveUp, installMissing, isNewEnough, requireNode20, root, toolNode } from './install.mjs'

requireNode20()
await installMissing()
if (isNewEnough()) await develop()
else spawn(toolNode(), [fileURLToPath(import.meta.url)], { stdio: 'inherit' })

async function develop() {
  const { Miniflare } = await import('miniflare')
  const { buildIfChanged } = await import('./build.mjs')
  const { claimState } = await import('./claim-state.mjs')
  const { migrateAll } = await import('./migrate.mjs')
  const { seedOnce } = await import('./seed.mjs')
  const { localSecretKey, miniflareOptions } = await import('./serve.mjs')
  const port = Number(process.env.PORT ?? 8787)
  const local = resolve(root, '.local')
  const persist = resolve(local, 'state')
  const secretKey = localSecretKey(local)
  await claimState(local, port)

  await buildIfChanged({ report: console.log })
  const options = () => miniflareOptions({ persist, secretKey })
  const mf = new Miniflare(options())
  let target = await mf.ready
  await migrateAll(mf, console.log)
  await seedOnce(mf, persist, console.log, secretKey)

  const waiting = new Set()
  const server = http.createServer((request, response) => {
    if (request.url === '/dev/reload') return waitForChange(response)
    forward(request, response, target)
  })
  server.on('error', (error) => {
    giveUp(
      error.code === 'EADDRINUSE' ? `Port ${port} is in use; try PORT=${port + 1}` : String(error),
    )
  })
  server.listen(port, '127.0.0.1', () => console.log(`Develop at http://localhost:${port}`))

  let building = false
  let again = false
  async function rebuild() {
    if (building) {
      again = true
      return
    }
    building = true
    do {
      again = false
      const began = performance.now()
      try {
        await buildIfChanged()
        await mf.setOptions(options())
        target = await mf.ready
        await migrateAll(mf, console.log)
        console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s`)
        for (const response of waiting) response.write('data: changed\n\n')
      } catch (error) {
        console.error(error.message)
      }
    } while (again)
    building = false
  }
  let soon
  for (const folder of ['worker', 'web', 'db']) {
    watch(resolve(root, folder), { recursive: true }, (_event, file) => {
      if (file?.endsWith('.gen.ts')) return
      clearTimeout(soon)
      soon = setTimeout(rebuild, 50)
    })
  }
  const cron = setInterval(
    async () => (await mf.getWorker()).scheduled({ cron: '* * * * *' }),
    60_000,
  )

  function waitForChange(response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write('retry: 500\n\n')
    waiting.add(response)
    response.on('close', () => waiting.delete(response))
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      clearInterval(cron)
      await mf.dispose()
      process.exit(0)
    })
  }
}

function forward(request, response, target) {
  const { 'accept-encoding': _plain, ...headers } = request.headers
  const onward = http.request(
    new URL(request.url, target),
    { method: request.method, headers },
    (answer) => {
      const { 'content-security-policy': policy, ...rest } = answer.headers
      const nonce = /'nonce-([^']+)'/.exec(policy ?? '')?.[1]
      const { 'content-length': _length, ...open } = rest
      response.writeHead(
        answer.statusCode,
        nonce ? { ...open, 'content-security-policy': policy } : answer.headers,
      )
      answer.pipe(response, { end: !nonce })
      if (nonce) answer.on('end', () => response.end(reloadScript(nonce)))
    },
  )
  onward.on('error', () => response.writeHead(502).end('The worker is starting again; reload.'))
  request.pipe(onward)
}

function reloadScript(nonce) {
  return `<script nonce="${nonce}">new EventSource('/dev/reload').onmessage = () => location.reload()</script>`
}
