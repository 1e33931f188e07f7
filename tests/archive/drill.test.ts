import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { book, findRoom, freeHours } from '../journeys/demo'
import { addTenant, openDatabase } from '../support/builders'
import { lettersTo, openBrowser, type Person, setClock, signIn, until } from '../support/people'
import { runScript, temporaryFolder } from '../support/process'
import { DEMO_NOW, startServer, type TestServer } from '../support/server'
import { everythingIn } from '../support/tables'
import {
  type Answers,
  answersTo,
  differences,
  everybody,
  everybodyAgain,
  pagesOf,
  routesOf,
} from './answers'

// The drill of docs/operations.md, on an organisation of the demo.
let localDir: string
let archive: string
let before: Answers
let after: Answers
let server: TestServer
const booker = 'lies@example.org'
let bookingId: string

const walkers = ['anyone', 'resident', 'admin']

const start = () => startServer({ persist: join(localDir, 'state'), seed: 'demo' })

beforeAll(async () => {
  localDir = await temporaryFolder()
  archive = join(localDir, 'hoorn.ndjson.gz')
  server = await start()
  bookingId = await bookRoom(await signIn(server, 'hoorn', booker))
  await until('the confirmation', async () => ((await confirmations()).length > 0 ? true : null))
  const visitors = await everybody(server, 'hoorn')
  const routes = await routesOf(server, 'hoorn', 'TENANT_0001')
  const paths = new Map<string, string[]>()
  // Everybody asks the API. Pages show what it says: three who see the most different ones walk them.
  for (const [who, browser] of visitors) {
    const pages = walkers.includes(who) ? await pagesOf(browser, 'hoorn') : []
    paths.set(who, [...routes, ...pages])
  }
  await server.stop()
  await done('export', 'hoorn', '--out', archive)

  // Signing in leaves traces: who is asked signs in after the archive was made, there as here. What
  // an archive does not hold is gone here as well.
  server = await start()
  const { d1 } = await openDatabase(server, 'TENANT_0001')
  await d1.batch(['session', 'sign_in_code'].map((each) => d1.prepare(`DELETE FROM ${each}`)))
  const people = await everybody(server, 'hoorn')
  before = await answersTo(people, paths)
  await server.stop()
  await done('wipe', 'hoorn', '--yes', 'hoorn')
  // Somebody else moves in where the organisation was.
  server = await start()
  await addTenant(server, 'nieuw', 'TENANT_0001')
  await server.stop()
  const said = await done('restore', archive)
  expect(said).toContain('hoorn lives in TENANT_0004')

  server = await start()
  after = await answersTo(await everybodyAgain(server, 'hoorn', people), paths)
}, 400_000)
afterAll(async () => {
  await server?.stop()
  await rm(localDir, { recursive: true, force: true })
})

async function done(...args: string[]): Promise<string> {
  const { code, output } = await runScript(localDir, 'tenants.mjs', ...args)
  expect(code, output).toBe(0)
  return output
}

async function bookRoom(person: Person): Promise<string> {
  const { room } = await findRoom(person, 'automatic')
  const [time] = await freeHours(person, room, [10, 13])
  return book(person, room, time, { name: 'Lies Boer', note: 'Met de kaartclub' })
}

const confirmations = async () =>
  (await lettersTo(server, booker)).filter(({ text }) => text.includes(bookingId))

test('what is restored into another database gives the same answers to everybody', () => {
  expect([...after.keys()]).toEqual([...before.keys()])
  expect(differences(before, after)).toEqual([])
  const seen = (text: string) => [...before].filter(([, answer]) => answer.startsWith(text)).length
  expect(seen('200')).toBeGreaterThan(150)
  expect(seen('5')).toBe(0)
})

test('letters that were sent stay sent, and one that waited goes when its time comes', async () => {
  await server.tick('boot')
  expect(await confirmations()).toHaveLength(1)
  const { d1 } = await openDatabase(server, 'TENANT_0004')
  const owed = await d1
    .prepare("SELECT not_before_at AS at FROM outbox WHERE subject_id = ? AND state = 'waiting'")
    .bind(bookingId)
    .first<{ at: number }>()
  await setClock(server, new Date((owed?.at ?? 0) * 1000 + 60_000).toISOString())
  await server.tick('boot')
  await until('the reminder', async () => ((await confirmations()).length > 1 ? true : null))
  const letters = await confirmations()
  expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(letters.length)
  expect(letters).toHaveLength(2)
  await setClock(server, DEMO_NOW)
})

test('the file can be read by its maker only, and says what it is', async () => {
  expect((await stat(archive)).mode & 0o777).toBe(0o600)
})

test('whoever was erased since the archive was made stays erased', async () => {
  const { d1 } = await openDatabase(server, 'TENANT_0004')
  const directory = await openDatabase(server, 'DIRECTORY')
  const row = await d1
    .prepare('SELECT id FROM account WHERE email = ?')
    .bind(booker)
    .first<{ id: string }>()
  await directory.d1
    .prepare("INSERT INTO erasure (slug, object_id, erased_at) VALUES ('hoorn', ?, 1)")
    .bind(row?.id ?? '')
    .run()
  expect(await everythingIn(server, ['TENANT_0004'])).toContain('Lies Boer')
  await server.stop()
  await done('wipe', 'hoorn', '--yes', 'hoorn')
  await done('restore', archive)
  server = await start()
  const text = await everythingIn(server, ['DIRECTORY', 'TENANT_0004'])
  for (const word of ['Lies Boer', booker, 'kaartclub']) expect(text).not.toContain(word)
  // The booking counts; whose it was is gone.
  const found = await (await openDatabase(server, 'TENANT_0004')).d1
    .prepare('SELECT name, phone, note FROM booking WHERE id = ?')
    .bind(bookingId)
    .first()
  expect(found).toMatchObject({ phone: null, note: null })
  expect((await openBrowser(server).get('/hoorn')).status).toBe(200)
}, 120_000)
