import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../support/server'
import { openPostOffice, type PostOffice } from './post-office'

let office: PostOffice
let server: TestServer
beforeAll(async () => {
  office = await openPostOffice()
  server = await startServer({
    local: false,
    bindings: {
      PUBLIC_URL: 'https://plekken.example',
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(office.port),
      SMTP_TLS: 'none',
    },
  })
  const directory = await server.mf.getD1Database('DIRECTORY')
  await directory.batch([
    directory.prepare("UPDATE slot SET slug = 'hoorn' WHERE name = 'TENANT_0001'"),
    directory.prepare("INSERT OR IGNORE INTO slot (name, slug) VALUES ('TENANT_0001', 'hoorn')"),
    directory.prepare(
      "INSERT INTO tenant (slug, name, kind, state, created_at) VALUES ('hoorn', 'Gemeente Hoorn', 'gemeente', 'active', 0)",
    ),
  ])
  const tenant = await server.mf.getD1Database('TENANT_0001')
  await tenant
    .prepare("UPDATE tenant_self SET slug = 'hoorn', state = 'active', name = 'Gemeente Hoorn'")
    .run()
})
afterAll(async () => {
  await server.stop()
  await office.close()
})

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify(body),
  })
}

test('a code goes from a request through outbox, queue and SMTP to the person, and lets them in', async () => {
  const email = 'anna@bewoner.example'
  const asked = await post('/sign-in-codes', { email, tenant: 'hoorn', locale: 'en' })
  expect(asked.ok).toBe(true)
  const [mail] = await office.arrived(1)
  expect(office.recipients).toEqual([email])
  expect(mail?.from?.value).toEqual([{ name: 'Gemeente Hoorn', address: 'post@plekken.example' }])
  expect(mail?.subject).toMatch(/^Your code: \d{3} \d{3}$/)
  const code = /^\d{6}$/m.exec(mail?.text ?? '')?.[0]
  const session = await post('/sessions', { email, code, tenant: 'hoorn' })
  expect(session.status).toBe(201)

  // Neither what is stored nor what is logged holds it.
  for (const binding of ['DIRECTORY', 'TENANT_0001']) {
    const stored = await everything(binding)
    expect(stored).toContain('sign_in_code')
    expect(stored).not.toContain(code)
  }
  expect(server.logged.join('\n')).not.toContain(code)
  expect(server.logged.join('\n')).not.toContain(email)
})

test('an address that no member of staff has gets a letter that says so', async () => {
  expect((await post('/sign-in-codes', { email: 'niemand@staff.example' })).ok).toBe(true)
  const mails = await office.arrived(2)
  const mail = mails.at(-1)
  expect(office.recipients.at(-1)).toBe('niemand@staff.example')
  expect(mail?.subject).toBe('Bij dit mailadres hoort geen account')
  expect(mail?.text).not.toMatch(/\b\d{6}\b/)
  expect(mail?.text).toContain('https://plekken.example/')
})

/** All rows of all tables of a database, as one text. */
async function everything(binding: string): Promise<string> {
  const db = await server.mf.getD1Database(binding)
  const { results: tables } = await db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    )
    .all<{ name: string }>()
  const rows = await Promise.all(
    tables.map(async ({ name }) => [
      name,
      (await db.prepare(`SELECT * FROM "${name}"`).all()).results,
    ]),
  )
  return JSON.stringify(rows)
}
