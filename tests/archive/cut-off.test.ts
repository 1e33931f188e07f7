import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportTenant } from '../../scripts/archive/export.mjs'
import { restoreTenant } from '../../scripts/archive/restore.mjs'
import { deskOf } from '../../scripts/archive/site.mjs'
import { wipeTenant } from '../../scripts/archive/wipe.mjs'
import { readMigrations } from '../../scripts/migrate.mjs'
import { booked } from '../bookings/ask'
import { addRoom, asked, openDatabase, openOrganisation, timeIn } from '../support/builders'
import { openBrowser, signIn, until } from '../support/people'
import { temporaryFolder } from '../support/process'
import type { TestServer } from '../support/server'
import { cutAt } from './cut.mjs'
import { onRecord, stateOf } from './states'

const quiet = { at: 1_800_000_000, report: () => {} }

let server: TestServer
let folder: string
let archive: string
beforeAll(async () => {
  const opened = await openOrganisation()
  server = opened.server
  folder = await temporaryFolder()
  archive = join(folder, 'hoorn.ndjson.gz')
  const room = await addRoom(opened.tenant)
  const person = await signIn(server, 'hoorn')
  await booked(opened.tenant, person, asked(room.id, timeIn(20, 18)))
  // Slots are written down by the first round.
  await server.tick('boot')
  // No letter may go while states are compared.
  await until('the letters that are due', async () => {
    const { d1 } = opened.tenant
    const due = "SELECT count(*) AS n FROM outbox WHERE state = 'waiting' AND not_before_at <= ?"
    const now = Math.floor(Date.now() / 1000) + 3600
    return (await d1.prepare(due).bind(now).first<number>('n')) === 0 ? true : null
  })
  await exportTenant(deskOf(server.mf), 'hoorn', { ...quiet, file: archive })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const everything = async () => ({
  directory: await stateOf(server, 'DIRECTORY'),
  tenant: await stateOf(server, 'TENANT_0001'),
})

type Site = ReturnType<typeof deskOf>

/** Ends with an error before the nth write; whether it came that far. */
async function isCut(nth: number, run: (site: Site) => Promise<unknown>): Promise<boolean> {
  const end = () => {
    throw new Error('cut off')
  }
  return run(cutAt(deskOf(server.mf), nth, end)).then(
    () => false,
    (error: Error) => {
      if (error.message !== 'cut off') throw error
      return true
    },
  )
}

async function isServed(): Promise<boolean> {
  const answer = await openBrowser(server).get('/api/v1/tenants/hoorn/places')
  expect([200, 404, 503]).toContain(answer.status)
  return answer.status === 200
}

async function isVacant(): Promise<{ slot: boolean; database: boolean }> {
  const directory = await openDatabase(server, 'DIRECTORY')
  const own = await openDatabase(server, 'TENANT_0001')
  const slot = await directory.d1
    .prepare("SELECT slug FROM slot WHERE name = 'TENANT_0001'")
    .first<{ slug: string | null }>()
  const self = await own.d1
    .prepare("SELECT slug = '' AND state = 'vacant' AS is_vacant FROM tenant_self")
    .first<{ is_vacant: number }>()
    .catch(() => null)
  return { slot: slot?.slug === null, database: self?.is_vacant === 1 }
}

test('a wipe and a restore, cut off before any of their writes and run again, end as if nothing had happened', async () => {
  const wipe = (site: Site) => wipeTenant(site, 'hoorn', quiet)
  const restore = (site: Site) => restoreTenant(site, archive, quiet)
  await wipe(deskOf(server.mf))
  const empty = await everything()
  await restore(deskOf(server.mf))
  const whole = await everything()
  expect(await isServed()).toBe(true)

  let rounds = 1
  let [wipes, restores] = [0, 0]
  for (let nth = 1, isDone = false; !isDone; nth++) {
    const wasCut = await isCut(nth, wipe)
    if (wasCut) {
      wipes += 1
      expect(await isServed(), `wipe, write ${nth}`).toBe(nth === 1)
      expect((await isVacant()).slot, `wipe, write ${nth}`).toBe(false)
      await wipe(deskOf(server.mf))
    }
    expect(await everything(), `wipe, write ${nth}`).toEqual(empty)
    expect(await isVacant()).toEqual({ slot: true, database: true })

    const wasCutToo = await isCut(nth, restore)
    if (wasCutToo) {
      restores += 1
      expect(await isServed(), `restore, write ${nth}`).toBe(false)
      const { slot, database } = await isVacant()
      expect(slot && !database, `restore, write ${nth}`).toBe(false)
      await restore(deskOf(server.mf))
    }
    expect(await everything(), `restore, write ${nth}`).toEqual(whole)
    rounds += 1
    isDone = !wasCut && !wasCutToo
  }
  // Each is on record once, however often it was taken up again.
  const each = ['organisation.wiped', 'organisation.restored']
  expect(await onRecord(server, 'hoorn')).toEqual(Array.from({ length: rounds }, () => each).flat())
  expect(wipes).toBeGreaterThan(7)
  expect(restores).toBeGreaterThan(15)
}, 400_000)

test('a half restored organisation can be wiped, and its slot is vacant then', async () => {
  await wipeTenant(deskOf(server.mf), 'hoorn', quiet)
  const empty = await everything()
  // Migrated, and among the rows.
  const nth = readMigrations('tenant').length + 6
  expect(await isCut(nth, (site) => restoreTenant(site, archive, quiet))).toBe(true)
  expect(await isVacant()).toEqual({ slot: false, database: false })
  await wipeTenant(deskOf(server.mf), 'hoorn', quiet)
  expect(await everything()).toEqual(empty)
})
