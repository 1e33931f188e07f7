import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertRows } from '../../db/seed/rows'
import { member } from '../../db/tenant/schema/member'
import { roleGrant } from '../../db/tenant/schema/self'
import { memberRow } from '../../worker/tenancy/member'
import { addStaff } from '../members/people'
import { addPlace, openOrganisation, type TestTenant } from '../support/builders'
import type { Person } from '../support/people'
import type { TestServer } from '../support/server'

const PEOPLE = 5_000
const MOST_ROWS = 60
const first = [
  'Jan',
  'Anna',
  'Zoë',
  'Mohammed',
  'Fatima',
  'Piet',
  'Jannie',
  'Óscar',
  'Janneke',
  'Wim',
]
const last = ['de Vries', 'Jansen', 'van den Berg', 'Bakker', 'Yılmaz', 'Visser', 'Jannink', 'Smit']

let server: TestServer
let tenant: TestTenant
let admin: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  admin = await addStaff(server, tenant, 'admin')
  const { id: placeId } = await addPlace(tenant)
  const people = Array.from({ length: PEOPLE }, (_, index) => {
    const name = `${first[index % first.length]} ${last[(index >> 3) % last.length]}`
    const email = `${name.split(' ')[0]?.toLowerCase()}.${index}@gemeente-hoorn.example`
    return { id: `acc_${String(index).padStart(6, '0')}`, name, email, staff: index % 50 === 0 }
  })
  const grants = people.map(({ id, staff }, index) => {
    const role = staff ? 'professional' : index % 3 === 0 ? 'wijkverbinder' : 'host'
    const where = role === 'host' ? placeId : null
    return { id: `grn_${id}`, holderId: id, role, scopeId: where, validFrom: 0 } as const
  })
  const blank = { validUntil: null, grantedBy: null, grantedAt: null }
  const rows = people.map((person) => ({
    ...memberRow(person, 1),
    ...{ revision: 1, access: [], nextEnd: null, lastEnd: null },
  }))
  for (const statement of [
    ...insertRows(
      tenant.d1,
      roleGrant,
      grants.map((grant) => ({ ...grant, ...blank })),
    ),
    ...insertRows(tenant.d1, member, rows),
  ])
    await statement.run()
}, 300_000)
afterAll(() => server.stop())

interface Counted {
  rows: number
  members: { id: string; name: string }[]
  next: string | null
}

/** A page of the list, and how many rows all databases read for the whole request. */
async function page(query: Record<string, string>): Promise<Counted> {
  const answer = await admin.get(tenant.api(`/manage/members?${new URLSearchParams(query)}`))
  const rows = Number(/read=(\d+)/.exec(answer.headers.get('server-timing') ?? '')?.[1])
  return { rows, ...((await answer.json()) as Omit<Counted, 'rows'>) }
}

describe('a list of 5,000 people', () => {
  const searches = ['', 'j', 'jan', 'JANN', 'anna de', 'vries', 'zoe', 'oscar', 'yıl', 'niemand']
  const more = ['gemeente-hoorn', 'jan.40', '@', 'van den berg', 'jansen jan', '%', "'"]
  const facets = ['', 'host', 'wijkverbinder', 'professional', 'outside', 'admin', 'ended']

  test.each([...searches, ...more])(
    'reads under 60 rows a page, searched for %j',
    async (search) => {
      let most = 0
      for (const facet of facets) {
        const asked: Record<string, string> = { search, ...(facet && { facet }) }
        const one = await page(asked)
        const two = one.next ? await page({ ...asked, after: one.next }) : one
        const deep = await page({ ...asked, after: 'acc_002500' })
        most = Math.max(most, one.rows, two.rows, deep.rows)
      }
      expect(most).toBeGreaterThan(0)
      expect(most).toBeLessThan(MOST_ROWS)
    },
  )

  test('gives everybody once, by name, over all its pages', async () => {
    const seen: { id: string; name: string }[] = []
    let after: string | null = ''
    for (let pages = 0; after !== null && pages < 400; pages++) {
      const got: Counted = await page(after ? { after } : {})
      seen.push(...got.members)
      after = got.next
    }
    expect(seen).toHaveLength(PEOPLE + 1)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(PEOPLE + 1)
    const names = seen.map(({ name }) =>
      name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    )
    expect(names).toEqual([...names].sort())
  })

  test('finds by the beginning of any word, whatever the capitals and accents', async () => {
    const names = async (search: string) => (await page({ search })).members.map(({ name }) => name)
    for (const [search, wanted] of [
      ['VRIES', /de Vries$/],
      ['zoë', /^Zoë/],
      ['zoe', /^Zoë/],
      ['den ber', /van den Berg$/],
      ['jannin', /Jannink$/],
    ] as const) {
      const found = await names(search)
      expect(found, search).toHaveLength(20)
      expect(
        found.filter((name) => !wanted.test(name)),
        search,
      ).toEqual([])
    }
    expect((await page({ search: 'jan.40@' })).members).toMatchObject([{ id: 'acc_000040' }])
    expect(await names('ries')).toEqual([])
    expect(await names('niemand')).toEqual([])
  })

  test('goes out whole as a file, safe for spreadsheets', async () => {
    await tenant.db
      .update(member)
      .set({ name: '=HYPERLINK("http://kwaad.example")' })
      .where(sql`id = 'acc_000001'`)
    const answer = await admin.get('/hoorn/beheer/mensen/lijst.csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
    // Without it, spreadsheets would not know that this is UTF-8.
    expect(text.startsWith('\uFEFF')).toBe(true)
    const lines = text.trim().split('\r\n')
    expect(lines[0]).toBe('Naam;E-mail;Rol;Plekken;Van;Tot en met;Van buiten')
    expect(lines).toHaveLength(PEOPLE + 2)
    expect(text).toContain(`"'=HYPERLINK(""http://kwaad.example"")"`)
    expect(text).not.toMatch(/(^|;|\n)"?[=+@-]/)
    const some = await admin.get('/hoorn/beheer/mensen/lijst.csv?rol=outside')
    expect((await some.text()).trim().split('\r\n')).toHaveLength(PEOPLE / 50 + 1)
  })
})
