import { spawn } from 'node:child_process'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkArchive } from '../../scripts/archive/format.mjs'
import { readMigrations } from '../../scripts/migrate.mjs'
import { openMiniflare } from '../../scripts/serve.mjs'
import { runScript, startProcess, temporaryFolder } from '../support/process'
import { startServer } from '../support/server'

// Killed outright, as by a power cut, and run again as a person does: the same command once more.
let localDir: string
let whole: unknown
beforeAll(async () => {
  localDir = await temporaryFolder()
  const server = await startServer({ persist: join(localDir, 'state'), seed: 'demo' })
  await server.tick('boot')
  await server.stop()
  whole = await exported('before')
}, 120_000)
afterAll(() => rm(localDir, { recursive: true, force: true }))

const archiveOf = (name: string) => join(localDir, `${name}.ndjson.gz`)

async function done(...args: string[]): Promise<string> {
  const { code, output } = await runScript(localDir, 'tenants.mjs', ...args)
  expect(code, output).toBe(0)
  return output
}

async function exported(name: string): Promise<unknown> {
  await done('export', 'de-linde', '--out', archiveOf(name))
  return (await checkArchive(archiveOf(name))).contents
}

/** Ends with SIGKILL before its nth write; what it leaves behind is for the next command. */
async function killed(...args: string[]): Promise<void> {
  const file = join(import.meta.dirname, 'killed.mjs')
  const env = { ...process.env, LOCAL_DIR: localDir }
  const child = spawn(process.execPath, [file, ...args], { stdio: 'ignore', env })
  const signal = await new Promise((end) => child.on('close', (_, by) => end(by)))
  expect(signal).toBe('SIGKILL')
}

test('an export that is killed leaves no archive, and the next one is whole', async () => {
  await killed('export', 'de-linde', '9', archiveOf('cut'))
  expect(await readdir(localDir)).not.toContain('cut.ndjson.gz')
  expect(await exported('cut')).toEqual(whole)
  expect(await readdir(localDir)).not.toContain('cut.ndjson.gz.part')
})

test('a wipe and a restore that are killed end, run again, as if nothing had happened', async () => {
  // Before it is emptied, in the middle of its migrations; before the claim, among the rows.
  for (const [inWipe, inRestore] of [
    ['3', '2'],
    ['6', '17'],
  ] as const) {
    await killed('wipe', 'de-linde', inWipe)
    await done('wipe', 'de-linde', '--yes', 'de-linde')
    await killed('restore', archiveOf('before'), inRestore)
    await done('restore', archiveOf('before'))
    const name = `after-${inWipe}`
    expect(await exported(name)).toEqual(whole)
  }
  const server = await startServer({ persist: join(localDir, 'state'), seed: 'demo' })
  expect((await fetch(`${server.url}/de-linde`)).status).toBe(200)
  await server.stop()
}, 240_000)

test('migrating that is killed between two files of one database goes on there', async () => {
  const fresh = await temporaryFolder()
  await mkdir(join(fresh, 'state'))
  const kept = localDir
  localDir = fresh
  // The directory has its files by then, and the first tenant half of them.
  await killed('migrate', '', String(readMigrations('directory').length + 3))
  const again = await runScript(fresh, 'migrate-all.mjs', '--local')
  localDir = kept
  expect(again.code, again.output).toBe(0)
  expect(again.output).toMatch(/DIRECTORY {2}was up to date/)
  const [, left] = /TENANT_0001 {2}(\d+) files applied/.exec(again.output) ?? []
  expect(Number(left)).toBeGreaterThan(0)
  expect(Number(left)).toBeLessThan(readMigrations('tenant').length)
  const { mf } = await openMiniflare({ persist: join(fresh, 'state') })
  for (const binding of ['TENANT_0001', 'TENANT_0008']) {
    const db = await mf.getD1Database(binding)
    const names = await db
      .prepare(
        'SELECT count(*) AS n, (SELECT schema_version FROM tenant_self) AS v FROM sqlite_schema',
      )
      .first<{ n: number; v: number }>()
    expect(names?.v, binding).toBe(readMigrations('tenant').length)
    expect(names?.n, binding).toBeGreaterThan(40)
  }
  await mf.dispose()
  await rm(fresh, { recursive: true })
}, 120_000)

test('while the server runs, nothing is touched and it is said why', async () => {
  const copy = await temporaryFolder()
  await cp(join(localDir, 'state'), join(copy, 'state'), { recursive: true })
  const running = await startProcess({ localDir: copy })
  const { code, output } = await runScript(copy, 'tenants.mjs', 'wipe', 'hoorn', '--yes', 'hoorn')
  expect(code).toBe(1)
  expect(output).toContain('It already runs at')
  expect((await fetch(`${running.url}/hoorn`)).status).toBe(200)
  expect(await running.stop()).toBe(0)
  await rm(copy, { recursive: true })
}, 120_000)
