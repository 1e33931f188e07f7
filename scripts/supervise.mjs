import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { claimState, noteRuntimes } from './claim-state.mjs'
import { giveUp, root } from './install.mjs'
import { migrateAll } from './migrate.mjs'
import { isHalfSeeded, loadSeed, seedOnce } from './seed.mjs'
import { localSecretKey, openMiniflare } from './serve.mjs'

const MINUTE = 60_000

/** Serves the built service and stands in for what Cloudflare does around it: bindings and cron. */
export async function supervise() {
  const port = Number(process.env.PORT ?? 8787)
  let isEnding = () => false
  const host = process.env.HOST ?? '127.0.0.1'
  try {
    const local = resolve(root, process.env.LOCAL_DIR ?? '.local')
    const persist = resolve(local, 'state')
    await claimState(local, port)
    await requirePort(port, host)
    await buildIfChanged({ report: console.log })
    if (isHalfSeeded(persist)) rmSync(persist, { recursive: true })
    mkdirSync(persist, { recursive: true })
    const secretKey = localSecretKey(local)
    const { mf } = await openMiniflare({ port, host, persist, secretKey })
    noteRuntimes(local, port)
    isEnding = endCleanly(mf, local)
    await migrateAll(mf, console.log)
    await seedOnce(mf, persist, console.log, secretKey)
    const worker = await mf.getWorker()
    await welcome(port, host)
    runCron(worker, isEnding)
  } catch (error) {
    await nextTurn()
    if (!isEnding()) explain(error, port)
  }
}

// Ctrl+C reaches workerd as well, and what was under way with it fails, perhaps before the signal
// was heard here: after a whole turn of the event loop (from check to check) it has been.
async function nextTurn() {
  await new Promise(setImmediate)
  await new Promise(setImmediate)
}

function requirePort(port, host) {
  const probe = createServer()
  return new Promise((done, fail) => {
    probe.once('error', fail)
    probe.listen(port, host, () => probe.close(done))
  })
}

function explain(error, port) {
  if (error.code === 'EADDRINUSE') {
    giveUp(
      `Port ${port} is in use by another program.`,
      `Choose another: PORT=${port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES') giveUp(`Port ${port} may not be used here. Try PORT=8787 npm start`)
  if (error.code === 'ENOSPC' || /ENOSPC|disk is full/i.test(String(error.message))) {
    giveUp('The disk is full. Make room and try again; what was saved is safe.')
  }
  if (error.message !== 'the build failed') console.error(error)
  giveUp('It did not work; see above.')
}

function endCleanly(mf, local) {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    await mf.dispose()
    rmSync(resolve(local, 'run.json'), { force: true })
    process.exit(0)
  }
  process.on('unhandledRejection', (error) => {
    if (!ending) explain(error)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Miniflare's own handlers would end the process before the databases are closed.
    process.removeAllListeners(signal)
    process.on(signal, end)
  }
  process.on('disconnect', end)
  return () => ending
}

async function welcome(port, host) {
  const base = `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`
  const seed = await loadSeed()
  console.log(`\nSamen Lukt Het Zelf runs at ${base}\n`)
  for (const line of seed?.welcomeLines?.(base) ?? []) console.log(line)
  console.log('\nCtrl+C ends it. What was saved stays.')
}

// A run that takes longer than a minute is not started a second time beside itself.
function runCron(worker, isEnding) {
  let running = false
  const run = async (cron) => {
    if (running || isEnding()) return
    running = true
    try {
      await worker.scheduled({ cron })
    } catch (error) {
      await nextTurn()
      if (!isEnding()) console.error(`The scheduled work (${cron}) failed:`, error)
    }
    running = false
  }
  setInterval(() => run('* * * * *'), MINUTE)
  return run('boot')
}
