import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfChanged } from '../../scripts/build.mjs'
import { readDeployment, tenantSlots } from '../../scripts/serve.mjs'
import { isForWork } from '../../web/audience'
import { isLocal } from '../../worker/env'
import { startServer } from '../support/server'

interface BoundDatabase {
  database_id: string
}

const root = resolve(import.meta.dirname, '../..')

function databaseIds(): string[] {
  const databases: unknown = readDeployment().d1_databases
  return Array.isArray(databases)
    ? databases.map(({ database_id }: BoundDatabase) => database_id)
    : []
}

describe('local mode', () => {
  it('is named nowhere in what is deployed', () => {
    expect(JSON.stringify(readDeployment())).not.toMatch(/"LOCAL"/)
  })

  it('is not turned on by a variable or a secret of that name', () => {
    for (const value of ['1', 'true', '', undefined, null, {}, true, 1]) {
      expect(isLocal({ LOCAL: value }), String(value)).toBe(false)
    }
    expect(isLocal({ LOCAL: { fetch: () => null } })).toBe(true)
  })

  it('is off in a worker with the bindings of a deployment, also when a variable says LOCAL', async () => {
    const deployed = await startServer({ local: false, bindings: { LOCAL: 'true' } })
    const local = await startServer()
    expect((await fetch(`${deployed.url}/dev/mailbox`)).status).toBe(404)
    expect((await fetch(`${local.url}/dev/mailbox`)).status).toBe(200)
    await deployed.stop()
    await local.stop()
  })
})

describe('the list of bindings', () => {
  it('has eight slots for tenants, each with a database of its own', () => {
    expect(tenantSlots()).toHaveLength(8)
    const ids = databaseIds()
    expect(new Set(ids).size).toBe(9)
  })
})

describe('the bucket of what organisations upload', () => {
  it('stands in the EU, which cannot be changed later', () => {
    expect(readDeployment().r2_buckets).toEqual([
      { binding: 'FILES', bucket_name: 'slhz-files', jurisdiction: 'eu' },
    ])
  })
})

describe('what a browser loads', () => {
  let client: Map<string, string>

  beforeAll(async () => {
    await buildIfChanged({ test: true })
    const folder = resolve(root, 'dist/client/assets')
    client = new Map(
      readdirSync(folder).map((file) => [file, readFileSync(resolve(folder, file), 'utf8')]),
    )
  })

  it('carries no zod, no drizzle, no server code and no style sheet', () => {
    for (const [file, text] of client) {
      expect(text, file).not.toMatch(/ZodError|drizzle|SECRET_KEY|DIRECTORY|lucia|temporal/i)
      expect(file).not.toMatch(/\.css$/)
    }
  })

  it('weighs at most 120 kB gzip in scripts on a page for residents, in one language', () => {
    const assets = JSON.parse(readFileSync(resolve(root, 'dist/client-assets.json'), 'utf8'))
    const weigh = (files: string[]) =>
      files
        .map((file) => gzipSync(client.get(file.replace('/assets/', '')) ?? '').length)
        .reduce((sum, bytes) => sum + bytes, 0)
    const always = [assets.entries.residents.script, ...assets.entries.residents.imports]
    const language = Math.max(weigh(assets.locales.nl), weigh(assets.locales.en))
    expect(weigh(always)).toBeGreaterThan(10_000)
    expect(weigh(always) + language).toBeLessThan(120_000)
    // Pages where somebody books bring a part of their own; those of people who work here may weigh
    // more, and nothing of them is loaded before.
    const ofResidents = Object.entries<string[]>(assets.routes).filter(
      ([id]) => !isForWork(id) && id !== '/inloggen',
    )
    const routeOfWork = /`\/(exploitant\/|organisaties\/aanmelding|\$tenant\/beheer)/
    const holdsWork = (file: string) =>
      routeOfWork.test(client.get(file.replace('/assets/', '')) ?? '')
    expect(always.filter(holdsWork)).toEqual([])
    expect(assets.entries.work.imports.filter(holdsWork)).not.toEqual([])
    for (const [id, files] of ofResidents) {
      const words = Math.max(weigh(assets.words.nl[id] ?? []), weigh(assets.words.en[id] ?? []))
      const all = weigh([...new Set([...always, ...files])]) + language + words
      expect(all, id).toBeLessThan(130_000)
    }
    expect(ofResidents.length).toBeGreaterThan(0)
    expect(weigh(assets.words.en['/$tenant/mijn/privacy/'])).toBeGreaterThan(1000)
  })

  it('is preceded by a worker of at most 700 kB gzip', () => {
    const worker = readFileSync(resolve(root, 'dist/worker/index.js'))
    expect(gzipSync(worker).length).toBeLessThan(700_000)
  })
})
