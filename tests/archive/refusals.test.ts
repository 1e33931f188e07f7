import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { area } from '../../db/tenant/schema/area'
import { exportTenant } from '../../scripts/archive/export.mjs'
import { restoreTenant } from '../../scripts/archive/restore.mjs'
import { deskOf } from '../../scripts/archive/site.mjs'
import { wipeTenant } from '../../scripts/archive/wipe.mjs'
import { migrate, readMigrations } from '../../scripts/migrate.mjs'
import { ask, confirm } from '../sign-ups/organisation'
import {
  addRoom,
  addTenant,
  openDatabase,
  openOrganisation,
  type TestTenant,
} from '../support/builders'
import { openBrowser } from '../support/people'
import { runScript, temporaryFolder } from '../support/process'
import type { TestServer } from '../support/server'
import { stateOf } from './states'

const quiet = { at: 1_800_000_000, report: () => {} }

let server: TestServer
let hoorn: TestTenant
let folder: string
let archive: string
beforeAll(async () => {
  ;({ server, tenant: hoorn } = await openOrganisation())
  await addRoom(hoorn)
  await server.tick('boot')
  folder = await temporaryFolder()
  archive = join(folder, 'hoorn.ndjson.gz')
  await exportTenant(deskOf(server.mf), 'hoorn', { ...quiet, file: archive })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const restore = (file = archive) => restoreTenant(deskOf(server.mf), file, quiet)
const wipe = (slug: string) => wipeTenant(deskOf(server.mf), slug, quiet)

const everything = async () => [
  await stateOf(server, 'DIRECTORY'),
  await stateOf(server, 'TENANT_0001'),
  await stateOf(server, 'TENANT_0002'),
]

let files = 0

/** An archive with something changed in its lines. */
async function changed(change: (lines: string[]) => string[]): Promise<string> {
  const file = join(folder, `changed-${files++}.ndjson.gz`)
  const lines = gunzipSync(await readFile(archive))
    .toString()
    .split('\n')
  await writeFile(file, gzipSync(change(lines).join('\n')))
  return file
}

/** With another heading, and, as if it had been written so, the checksum that fits. */
const withHeading = (of: Record<string, unknown>) =>
  changed(([heading = '', ...rest]) => {
    const lines = [JSON.stringify({ ...JSON.parse(heading), ...of }), ...rest.slice(0, -2)]
    const sha256 = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex')
    const end = JSON.stringify({ ...JSON.parse(rest.at(-2) ?? ''), sha256 })
    return [...lines, end, '']
  })

test('an archive that is damaged, cut short, or of another kind is refused before anything is written', async () => {
  await wipe('hoorn')
  const before = await everything()
  const bytes = await readFile(archive)
  const short = join(folder, 'short.ndjson.gz')
  await writeFile(short, bytes.subarray(0, bytes.length - 40))
  const text = join(folder, 'text.ndjson.gz')
  await writeFile(text, 'no archive')
  const newer = readMigrations('tenant').length + 1
  const refused: [string, RegExp][] = [
    [short, /damaged or not whole/],
    [text, /damaged or not whole/],
    [join(folder, 'nowhere.ndjson.gz'), /There is no file/],
    [
      await changed((lines) => lines.map((line) => line.replace('De Kern', 'De Pit'))),
      /checksums differ/,
    ],
    [
      await changed((lines) => lines.filter((line) => !line.includes('De Kern'))),
      /checksums differ/,
    ],
    [await changed((lines) => [...lines.slice(0, -2), '']), /its end is missing/],
    [await withHeading({ format: 'something else' }), /no archive of an organisation/],
    [await withHeading({ version: 2 }), /format 2; this program reads format 1/],
    [await withHeading({ schemaVersion: newer }), /schema \d+; this program knows/],
  ]
  for (const [file, words] of refused) await expect(restore(file), file).rejects.toThrow(words)
  expect(await everything()).toEqual(before)
  await restore()
})

test('nobody is put in the place of an organisation that lives there: wipe it first', async () => {
  const before = await everything()
  await expect(restore()).rejects.toThrow(/hoorn lives in TENANT_0001.*wipe hoorn/)
  expect(await everything()).toEqual(before)
})

test('an address that somebody has proven to want since is not taken from them', async () => {
  await wipe('hoorn')
  const directory = await openDatabase(server, 'DIRECTORY')
  const full = "UPDATE slot SET slug = 'vol-' || lower(name) WHERE slug IS NULL"
  await directory.d1.prepare(full).run()
  await expect(restore()).rejects.toThrow(/No database is vacant/)
  const asked = await ask(server, { name: 'Hoorn' })
  expect(asked.slug).toBe('hoorn')
  await confirm(asked)
  await directory.d1.prepare("UPDATE slot SET slug = NULL WHERE slug LIKE 'vol-%'").run()
  await expect(restore()).rejects.toThrow(/is somebody's already/)
  await directory.d1.prepare("DELETE FROM sign_up WHERE slug = 'hoorn'").run()
  await restore()
  expect((await openBrowser(server).get(hoorn.api('/places'))).status).toBe(200)
})

test('a slot whose database is of somebody else is neither exported nor wiped', async () => {
  const elders = await addTenant(server, 'elders', 'TENANT_0003')
  await elders.d1.prepare("UPDATE tenant_self SET slug = 'anders'").run()
  const before = await stateOf(server, 'TENANT_0003')
  const site = deskOf(server.mf)
  const file = join(folder, 'elders.ndjson.gz')
  await expect(exportTenant(site, 'elders', { ...quiet, file })).rejects.toThrow(
    /another organisation's/,
  )
  await expect(wipe('elders')).rejects.toThrow(/another organisation's/)
  expect(await stateOf(server, 'TENANT_0003')).toEqual(before)
})

test('who was never there is not wiped, and who was, is not wiped twice', async () => {
  await expect(wipe('nergens')).rejects.toThrow(/No organisation lives under the address nergens/)
  await wipe('hoorn')
  const before = await everything()
  await wipe('hoorn')
  expect(await everything()).toEqual(before)
  await restore()
})

test('an archive of an older schema is restored at that schema and migrated on', async () => {
  // As the directory's row of an organisation was written before there were plans.
  const old = await openDatabase(server, 'TENANT_0004')
  const all = readMigrations('tenant')
  const site = deskOf(server.mf)
  await site.remake('TENANT_0004')
  await migrate(old.d1, all.slice(0, 3))
  const tenant = await addTenantAt(old.d1)
  const file = join(folder, 'oud.ndjson.gz')
  await exportTenant(site, 'oud', { ...quiet, file })
  await wipe('oud')
  await restore(file)
  const { d1: directory } = await openDatabase(server, 'DIRECTORY')
  const home = await directory.prepare("SELECT name FROM slot WHERE slug = 'oud'").first<{
    name: string
  }>()
  const self = await (await openDatabase(server, home?.name ?? '')).d1
    .prepare('SELECT slug, state, plan, schema_version AS version FROM tenant_self')
    .first()
  expect(self).toEqual({ slug: 'oud', state: 'active', plan: 'large', version: all.length })
  const answer = await openBrowser(server).get(tenant('/places'))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Oude plek')
})

/** An organisation of before, in a database of before: by SQL, because the program knows only now. */
async function addTenantAt(d1: D1Database) {
  const { d1: directory } = await openDatabase(server, 'DIRECTORY')
  const week = JSON.stringify(Array.from({ length: 7 }, () => [[480, 1320]]))
  await d1.batch([
    d1.prepare("UPDATE tenant_self SET slug = 'oud', state = 'active', name = 'Oud'"),
    d1
      .prepare(
        `INSERT INTO place (id, slug, name, street, postcode, town, latitude, longitude, wijk_code,
           contact_name, contact_phone, entry, state, opening)
         VALUES ('plc_oud', 'plek', 'Oude plek', 'Dorpsstraat 1', '1695 AA', 'Blokker', 52.66, 5.1,
           'WK040510', 'Ria', '0229 00 00 10', 'host', 'open', ?)`,
      )
      .bind(week),
  ])
  await directory.batch([
    directory.prepare("UPDATE slot SET slug = 'oud' WHERE name = 'TENANT_0004'"),
    directory.prepare(
      `INSERT INTO tenant (slug, name, kind, state, listed, created_at)
       VALUES ('oud', 'Oud', 'gemeente', 'active', 1, 0)`,
    ),
  ])
  return (path: string) => `/api/v1/tenants/oud${path}`
}

test('values of every kind come back as they were', async () => {
  const odd = [
    'aanhalingstekens \' " en ;',
    'een\u0000nul',
    'regel\u2028scheiding\nen\r\nnog een',
    '',
    'één 😀 '.repeat(20_000),
    '-- geen commentaar',
  ]
  await hoorn.db.insert(area).values(
    odd.map((name, index) => ({
      code: `WK99999${index}`,
      name,
      outline: 'M0 0',
      box: '0 0 1 1',
      population: index === 0 ? null : index,
    })),
  )
  const before = await stateOf(server, 'TENANT_0001')
  const file = join(folder, 'odd.ndjson.gz')
  await exportTenant(deskOf(server.mf), 'hoorn', { ...quiet, file })
  await wipe('hoorn')
  await restore(file)
  const after = await stateOf(server, 'TENANT_0001')
  expect(after.get('rows of area')).toEqual(before.get('rows of area'))
  expect(await hoorn.db.select({ name: area.name }).from(area)).toEqual(
    expect.arrayContaining(odd.map((name) => ({ name }))),
  )
})

test('a wipe asks for the address once more', async () => {
  const nobody = await temporaryFolder()
  const silent = await runScript(nobody, 'tenants.mjs', 'wipe', 'hoorn')
  expect([silent.code, silent.output]).toEqual([1, expect.stringContaining('--yes hoorn')])
  const wrong = await runScript(nobody, 'tenants.mjs', 'wipe', 'hoorn', '--yes', 'horn')
  expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('not the same address')])
  const usage = await runScript(nobody, 'tenants.mjs', 'wipe')
  expect([usage.code, usage.output]).toEqual([1, expect.stringContaining('restore FILE')])
  await rm(nobody, { recursive: true })
})
