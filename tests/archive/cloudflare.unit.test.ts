import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCloudflare } from '../../scripts/archive/site.mjs'

/** An account on Cloudflare as far as `wrangler d1 list|create|delete` goes. */
function account() {
  const databases = new Map([['slhz-tenant-0003', 'old-id']])
  const said: string[] = []
  let made = 0
  let failsAt: string | null = null
  const run = async (args: string[]) => {
    const [, verb = '', name = ''] = args
    said.push(args.join(' '))
    if (verb === failsAt) throw new Error('no connection')
    if (verb === 'create') databases.set(name, `new-id-${++made}`)
    if (verb === 'delete') databases.delete(name)
    return JSON.stringify([...databases].map(([each, uuid]) => ({ name: each, uuid })))
  }
  return { run, said, databases, failAt: (verb: string | null) => (failsAt = verb) }
}

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slhz-toml-'))
  file = join(folder, 'wrangler.toml')
  await copyFile(resolve(import.meta.dirname, '../../wrangler.toml'), file)
})
afterEach(() => rm(folder, { recursive: true }))

test('on Cloudflare a database is deleted and made anew in the EU, and bound under its new id', async () => {
  const { run, said } = account()
  const site = openCloudflare({ run, file })
  const before = await readFile(file, 'utf8')
  await site.remake('TENANT_0003')
  expect(said.filter((line) => !line.includes('list'))).toEqual([
    'd1 delete slhz-tenant-0003 --skip-confirmation',
    'd1 create slhz-tenant-0003 --jurisdiction eu',
  ])
  const after = await readFile(file, 'utf8')
  expect(after).toBe(before.replace('00000000-0000-0000-0000-000000000003', 'new-id-1'))
  expect(site.after.join(' ')).toContain('npm run deploy')
})

test('cut off between deleting and making, it is seen that nothing is there, and the next run makes it', async () => {
  const { run, failAt, databases } = account()
  const site = openCloudflare({ run, file })
  failAt('create')
  await expect(site.remake('TENANT_0003')).rejects.toThrow('no connection')
  expect(databases.size).toBe(0)
  expect(await site.isThere('TENANT_0003')).toBe(false)
  failAt(null)
  await site.remake('TENANT_0003')
  expect(await site.isThere('TENANT_0003')).toBe(true)
  expect(await readFile(file, 'utf8')).toContain('database_id = "new-id-1"')
})
