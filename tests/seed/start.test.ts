import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { demoPeople, seedDemo, welcomeLines } from '../../db/seed'
import { deriveLinkSecret, sha256Hex } from '../../worker/auth/secrets'
import { type Databases, openDatabases } from './databases'

const TENANTS = ['TENANT_0001', 'TENANT_0002', 'TENANT_0003']
const START = '2026-11-22'
const NOW = Date.parse(`${START}T09:00:00Z`) / 1000
const KEY = 'a key of the service'
let demo: Databases
let other: Databases | undefined

beforeAll(async () => {
  demo = await openDatabases()
  await demo.seed(START, KEY)
})
afterEach(async () => {
  await other?.stop()
  other = undefined
})
afterAll(() => demo.stop())

test('the same first day gives the same rows, to the last byte', async () => {
  other = await openDatabases()
  await other.seed(START, KEY)
  expect(await digest(other)).toBe(await digest(demo))
})

test('another first day gives other bookings in the same places', async () => {
  other = await openDatabases()
  await other.seed('2026-11-23', KEY)
  const places = 'SELECT id, name FROM place UNION ALL SELECT id, name FROM space ORDER BY 1'
  expect(await other.rows('TENANT_0001', places)).toEqual(await demo.rows('TENANT_0001', places))
  expect(await digest(other)).not.toBe(await digest(demo))
})

test('a second start changes nothing', async () => {
  const before = await digest(demo)
  expect(await demo.seed('2026-12-24', KEY)).toEqual([])
  expect(await digest(demo)).toBe(before)
})

test('a start that was broken off is finished by the next one', async () => {
  const unlucky = await openDatabases()
  other = unlucky
  const brokenOff = seedDemo({
    startOn: START,
    now: NOW,
    report: () => {},
    secretKey: KEY,
    database: (binding) =>
      binding === 'TENANT_0002' ? Promise.reject(new Error('no power')) : unlucky.open(binding),
  })
  await expect(brokenOff).rejects.toThrow('no power')
  expect(await unlucky.rows('DIRECTORY', 'SELECT slug FROM tenant')).toEqual([])
  expect(await unlucky.seed(START, KEY)).toHaveLength(3)
  expect(await digest(unlucky)).toBe(await digest(demo))
})

test('a database that belongs to somebody else is left alone', async () => {
  other = await openDatabases()
  const theirs = await other.open('TENANT_0001')
  await theirs.prepare("UPDATE tenant_self SET slug = 'purmerend', state = 'active'").run()
  await expect(other.seed(START)).rejects.toThrow('belongs to purmerend')
  expect(await other.rows('TENANT_0001', 'SELECT id FROM place')).toEqual([])
})

test('three of eight slots are taken and the rest stay vacant', async () => {
  const slots = await demo.rows<{ name: string; slug: string | null }>(
    'DIRECTORY',
    'SELECT * FROM slot',
  )
  expect(slots).toHaveLength(8)
  expect(slots.flatMap(({ slug }) => slug ?? [])).toEqual(['hoorn', 'noorderhuis', 'de-linde'])
  expect(await demo.rows('TENANT_0004', 'SELECT state FROM tenant_self')).toEqual([
    { state: 'vacant' },
  ])
})

test('the directory has two gemeenten of CBS with their wijken, drawn and with figures', async () => {
  const kinds = await demo.rows(
    'DIRECTORY',
    `SELECT gemeente, kind, count(*) AS n, count(outline) AS drawn, min(figures ->> 'population' >= 0) AS known
      FROM cbs_area JOIN cbs_year ON area_code = code GROUP BY 1, 2`,
  )
  const all = (gemeente: string, kind: string, n: number) => ({
    gemeente,
    kind,
    n,
    drawn: n,
    known: 1,
  })
  expect(kinds).toEqual([
    all('GM0014', 'gemeente', 1),
    all('GM0014', 'wijk', 20),
    all('GM0405', 'gemeente', 1),
    all('GM0405', 'wijk', 14),
  ])
})

test('no letter is due at the first start, and the links of those that are owed work', async () => {
  const letters = await demo.rows<{
    subject_id: string
    not_before_at: number
    manage_hash: string
  }>(
    'TENANT_0001',
    `SELECT subject_id, not_before_at, manage_hash FROM outbox JOIN booking ON booking.id = subject_id
      WHERE outbox.state = 'waiting' ORDER BY not_before_at`,
  )
  expect(letters.length).toBeGreaterThan(20)
  for (const { subject_id, not_before_at, manage_hash } of letters) {
    expect(not_before_at).toBeGreaterThan(NOW)
    expect(manage_hash).toBe(await sha256Hex(await deriveLinkSecret(KEY, subject_id)))
  }
  const due = await demo.rows(
    'DIRECTORY',
    "SELECT next_due_at FROM tenant_due WHERE slug = 'hoorn'",
  )
  expect(due).toEqual([{ next_due_at: letters[0]?.not_before_at }])
})

test('each demo person stands where they belong, with the grant of their role', async () => {
  const bindingOf = new Map(
    ['hoorn', 'noorderhuis', 'de-linde'].map((slug, i) => [slug, TENANTS[i] ?? '']),
  )
  for (const { email, role, tenants, staff } of demoPeople) {
    for (const slug of tenants) {
      const home = staff ? 'DIRECTORY' : (bindingOf.get(slug) ?? '')
      const [account] = await demo.rows<{ id: string }>(
        home,
        `SELECT id FROM account WHERE email = '${email}'`,
      )
      const grants = await demo.rows<{ role: string }>(
        bindingOf.get(slug) ?? '',
        `SELECT role FROM role_grant WHERE (role = '${role}' OR coalesce(place_id, '') NOT LIKE 'prj%') AND holder_id = '${account?.id}'`,
      )
      expect({ email, grants }).toEqual({ email, grants: role === 'resident' ? [] : [{ role }] })
    }
  }
  expect(welcomeLines('http://localhost:8787').join('\n')).toContain('bewoner@hoorn.example')
})

test('the directory knows staff only, and no address or number leads to a real person', async () => {
  const staff = await demo.rows<{ email: string }>('DIRECTORY', 'SELECT email FROM account')
  expect(staff.map(({ email }) => email).sort()).toEqual([
    'beheerder@de-linde.example',
    'beheerder@hoorn.example',
    'beheerder@noorderhuis.example',
    'exploitant@samenlukt.example',
    'medewerker@samenlukt.example',
  ])
  for (const binding of TENANTS) {
    const people = await demo.rows<{ email: string; phone: string | null }>(
      binding,
      'SELECT email, phone FROM account UNION ALL SELECT email, phone FROM tenant_self',
    )
    const numbers = await demo.rows<{ phone: string }>(
      binding,
      'SELECT contact_phone AS phone FROM place',
    )
    for (const { email } of people) expect(email).toMatch(/@(example\.org|[a-z-]+\.example)$/)
    for (const { phone } of [...people, ...numbers]) {
      expect(phone ?? '06-0000 00 00').toMatch(/^(06-0000 |0229 00 0|050 000 00 )/)
    }
  }
})

/** One hash of all rows of the demo. */
async function digest({ rows }: Databases): Promise<string> {
  const parts: unknown[] = []
  for (const binding of ['DIRECTORY', ...TENANTS]) {
    const tables = await rows<{ name: string }>(
      binding,
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%migration' AND name NOT GLOB '_cf*' ORDER BY name",
    )
    for (const { name } of tables)
      parts.push(name, await rows(binding, `SELECT * FROM "${name}" ORDER BY 1, 2`))
  }
  return sha256Hex(JSON.stringify(parts))
}
