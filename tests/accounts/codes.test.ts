import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { account } from '../../db/store/account'
import { read } from '../bookings/ask'
import { openDatabase, openOrganisation, type TestTenant } from '../support/builders'
import { codeFor, lettersTo, newAddress, openBrowser, setClock, until } from '../support/people'
import type { TestServer } from '../support/server'
import { everythingIn } from '../support/tables'

let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
})
afterEach(() => setClock(server, 'real'))
afterAll(() => server.stop())

const ask = (email: string, where: object = { tenant: tenant.slug }) =>
  read(openBrowser(server).post('/api/v1/sign-in-codes', { email, ...where }))
const open = (email: string, code: string, where: object = { tenant: tenant.slug }) =>
  read(openBrowser(server).post('/api/v1/sessions', { email, code, ...where }))
const inSeconds = (seconds: number) =>
  setClock(server, new Date(Date.now() + seconds * 1000).toISOString())
const wrongly = (code: string, step = 1) =>
  String((Number(code) + step) % 1_000_000).padStart(6, '0')

describe('a code', () => {
  test('has six digits, comes by mail and lets in once', async () => {
    const email = newAddress()
    expect((await ask(email)).status).toBe(202)
    const code = await codeFor(server, email)
    expect(code).toMatch(/^\d{6}$/)
    expect((await open(email, code)).status).toBe(201)
    expect(await open(email, code)).toMatchObject({ status: 401, problem: { code: 'wrong-code' } })
  })

  test('may be pasted with the space that the mail shows', async () => {
    const email = newAddress()
    await ask(email)
    const code = await codeFor(server, email)
    expect((await open(email, ` ${code.slice(0, 3)} ${code.slice(3)} `)).status).toBe(201)
  })

  test('works for ten minutes and not a second longer', async () => {
    const [quick, slow] = [newAddress(), newAddress()]
    await setClock(server, '2026-12-01T10:00:00Z')
    await ask(quick)
    await ask(slow)
    const codes = [await codeFor(server, quick), await codeFor(server, slow)] as const
    await setClock(server, '2026-12-01T10:09:59Z')
    expect((await open(quick, codes[0])).status).toBe(201)
    await setClock(server, '2026-12-01T10:10:00Z')
    expect((await open(slow, codes[1])).status).toBe(401)
  })

  test('can be tried five times, then even the right one fails', async () => {
    const email = newAddress()
    await ask(email)
    const code = await codeFor(server, email)
    for (let step = 1; step <= 5; step++)
      expect((await open(email, wrongly(code, step))).status).toBe(401)
    expect((await open(email, code)).status).toBe(401)
  })

  test('can be tried five times also when all tries come at once', async () => {
    const email = newAddress()
    await ask(email)
    const code = await codeFor(server, email)
    const tries = Array.from({ length: 20 }, (_, step) => open(email, wrongly(code, step + 1)))
    for (const { status } of await Promise.all(tries)) expect(status).toBe(401)
    expect((await open(email, code)).status).toBe(401)
  })

  test('that is used twice at once lets one in', async () => {
    const email = newAddress()
    await ask(email)
    const code = await codeFor(server, email)
    const all = await Promise.all(Array.from({ length: 5 }, () => open(email, code)))
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1)
    const rows = 'SELECT count(*) AS n FROM account WHERE email = ?1'
    expect(await tenant.d1.prepare(rows).bind(email).first('n')).toBe(1)
  })

  test('of one address lets nobody else in', async () => {
    const [anna, bert] = [newAddress(), newAddress()]
    await ask(anna)
    await ask(bert)
    const code = await codeFor(server, anna)
    expect((await open(bert, code)).status).toBe(401)
  })

  test('of an organisation does not let in as staff, nor elsewhere', async () => {
    const email = newAddress()
    await ask(email)
    const code = await codeFor(server, email)
    expect((await open(email, code, {})).status).toBe(401)
    expect((await open(email, code, { tenant: 'nergens' })).status).toBe(404)
  })

  test('is asked five times an hour at most, also in parallel', async () => {
    const email = newAddress()
    const all = await Promise.all(Array.from({ length: 12 }, () => ask(email)))
    expect(all.filter(({ status }) => status === 202)).toHaveLength(5)
    const [refused] = all.filter(({ status }) => status === 429)
    expect(refused?.problem.code).toBe('too-many-codes')
    expect(refused?.headers.get('retry-after')).toBe('3600')
    expect((await ask(newAddress())).status).toBe(202)
    await inSeconds(3601)
    expect((await ask(email)).status).toBe(202)
  })

  test('of whatever case or spaces the address is typed in is for one account', async () => {
    const email = newAddress()
    await ask(`  ${email.toUpperCase()} `)
    expect((await open(email, await codeFor(server, email))).status).toBe(201)
  })

  test('is in no table, no log line and no message of the queue', async () => {
    const email = newAddress()
    const { problem } = await ask(email)
    const code = await codeFor(server, email)
    await open(email, wrongly(code))
    const stored = await everythingIn(server)
    expect(stored).toContain(email)
    expect(stored).not.toContain(`"${code}"`)
    const log = server.logged.join('\n')
    expect(log).not.toContain(code)
    expect(log).not.toContain(email)
    expect(JSON.stringify(problem)).not.toContain(code)
  })
})

describe('the answer to whoever asks for a code', () => {
  test('is the same whether the address is known or not', async () => {
    const known = newAddress()
    await ask(known)
    await open(known, await codeFor(server, known))
    await sameFor(known, newAddress(), { tenant: tenant.slug })
  })

  test('is the same for staff, and a stranger is told by mail alone', async () => {
    const { db } = await openDatabase(server, 'DIRECTORY')
    const [staff, stranger] = [newAddress('staf'), newAddress('vreemd')]
    await db.insert(account).values({ id: 'acc_staf', email: staff, locale: 'nl', createdAt: 0 })
    await sameFor(staff, stranger, {})
    await codeFor(server, staff)
    const [mail] = await until('the letter', async () => {
      const letters = await lettersTo(server, stranger)
      return letters.length > 0 ? letters : null
    })
    expect(mail?.text).not.toMatch(/\b\d{6}\b/)
    // A code was made for the stranger as well; it would open nothing.
    const rows = await db.$count(account)
    expect((await open(stranger, '123456', {})).status).toBe(401)
    expect(await db.$count(account)).toBe(rows)
  })

  async function sameFor(one: string, other: string, where: object) {
    const answers = [await ask(one, where), await ask(other, where)]
    const shapes = answers.map(({ status, headers, problem }) => ({
      status,
      keys: Object.keys(problem),
      names: [...headers.keys()].sort(),
    }))
    expect(shapes[0]).toEqual(shapes[1])
    expect(shapes[0]?.status).toBe(202)
  }
})
