import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit } from '../../db/store/audit'
import { invitation, memberImport } from '../../db/tenant/schema/member'
import { tenantSelf } from '../../db/tenant/schema/self'
import { htmlFaults } from '../support/browser'
import { addPlace, openOrganisation, type TestTenant } from '../support/builders'
import { newAddress, type Person, setClock } from '../support/people'
import type { TestServer } from '../support/server'
import { addStaff, addVolunteer, invite, invitee, linkFor, read } from './people'

const NOW = '2026-12-01T09:00:00Z'

let server: TestServer
let tenant: TestTenant
let admin: Person
let bongerd: { id: string }
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  bongerd = await addPlace(tenant, { name: 'De Bongerd' })
  await addPlace(tenant, { name: 'Café ’t Hof' })
  admin = await addStaff(server, tenant, 'admin')
})
beforeEach(() => setClock(server, NOW))
afterAll(() => server.stop())

const imports = (path = '') => tenant.api(`/manage/member-imports${path}`)
const page = '/hoorn/beheer/mensen/inlezen'

async function prepare(text: string) {
  const { status, body } = await read(admin.post(imports(), { text }))
  expect(status).toBe(201)
  return { id: body.id as string, ...(await read(admin.get(imports(`/${body.id}`)))).body }
}

describe('a list of people', () => {
  test('says of each line what is wrong, and sends nothing', async () => {
    const host = await addVolunteer(server, tenant, 'host')
    const open = invitee()
    await invite(admin, tenant, open)
    const before = await tenant.db.select().from(invitation)
    const list = await prepare(
      [
        'Naam;E-mail;Rol;Plekken;Van;Tot',
        `Anna de Vries;${newAddress('anna')};Gastvrouw;de bongerd | cafe ’t hof;;31-12-2027`,
        ';x@example.org;gastheer;;;',
        'Piet;geen adres;baas;;;',
        `Kees;${host.email};wijkverbinder;;;`,
        `Anna;${open.email};host;;;`,
        'Jan;jan@example.org;gastheer;De Kerk;;',
        'Jan;jan@example.org;medewerker;;2027-02-31;1-11-2026',
        '"Bos; Sanne";sanne@example.org;beheerder;;1-2-2027;1-1-2027',
        'Eva;eva@example.org;wijkverbinder;;;',
        'Eva Twee;EVA@example.org;wijkverbinder;;;',
      ].join('\r\n'),
    )
    expect(list).toMatchObject({ fault: null, right: 2 })
    expect(
      list.lines.map(({ line, faults }: { line: number; faults: string[] }) => [line, ...faults]),
    ).toEqual([
      [2],
      [3, 'name-missing'],
      [4, 'email-invalid', 'role-unknown'],
      [5, 'member'],
      [6, 'invited'],
      [7, 'place-unknown'],
      [8, 'date-invalid', 'until-past'],
      [9, 'until-invalid'],
      [10],
      [11, 'twice'],
    ])
    expect(list.lines[7].name).toBe('Bos; Sanne')
    expect(await tenant.db.select().from(invitation)).toEqual(before)
  })

  test('sends the right lines in one batch, keeps the others, and sends nothing twice', async () => {
    const [one, two] = [newAddress('een'), newAddress('twee')]
    const { id } = await prepare(
      `name,email,role,places,from,until\nEen,${one},host,De Bongerd,,\nFout,,host,,,\nTwee,${two},professional,,1-1-2027,31-12-2027\n`,
    )
    const presses = await Promise.all(
      Array.from({ length: 3 }, () => read(admin.post(imports(`/${id}/sending`)))),
    )
    expect(presses.every(({ status }) => status === 200)).toBe(true)
    const sent = await tenant.db.select().from(invitation).where(eq(invitation.email, one))
    expect(sent).toMatchObject([{ role: 'host', places: [bongerd.id], sending: 1 }])
    expect(await linkFor(server, one)).toBeTruthy()
    expect((await linkFor(server, two)).text).toContain('31 december 2027')
    const { body: rest } = await read(admin.get(imports(`/${id}`)))
    expect(rest.text).toBe('name,email,role,places,from,until\nFout,,host,,,')
    const [entry] = await tenant.db.select().from(audit).where(eq(audit.action, 'import.sent'))
    expect(entry?.fields).toHaveLength(2)
  })

  test('that does not fit in the plan is refused whole, and says how much fits', async () => {
    await tenant.db.update(tenantSelf).set({ plan: 'trial' })
    const lines = Array.from({ length: 20 }, () => `Wie;${newAddress('vol')};gastheer`)
    const list = await prepare(`naam;e-mail;rol\n${lines.join('\n')}`)
    expect(list.right).toBe(20)
    expect(list.room).toBeLessThan(15)
    const before = await tenant.db.select().from(invitation)
    const refused = await read(admin.post(imports(`/${list.id}/sending`)))
    expect(refused).toMatchObject({ status: 409, body: { code: 'member-limit' } })
    expect(await tenant.db.select().from(invitation)).toEqual(before)
    await tenant.db.update(tenantSelf).set({ plan: 'large' })
  })

  test('of five hundred people goes in one press; of more it says to split', async () => {
    const lines = Array.from({ length: 501 }, (_, n) => `Naam ${n};wie-${n}@massa.example;gastheer`)
    const head = 'naam;e-mail;rol\n'
    expect((await prepare(head + lines.join('\n'))).fault).toBe('too-many')
    const { id, right } = await prepare(head + lines.slice(1).join('\n'))
    expect(right).toBe(500)
    const { body } = await read(admin.post(imports(`/${id}/sending`)))
    expect(body).toEqual({ sent: 500, left: 0 })
    expect((await read(admin.post(imports(`/${id}/sending`)))).status).toBe(404)
  })

  test.each([
    ['naam;rol\nAnna;host', 'columns'],
    ['naam;e-mail;rol', 'empty'],
    ['naam;e-mail;rol\n"Anna;a@b.nl;host', 'quote'],
  ])('%j has the fault %s', async (text, fault) => {
    expect(await prepare(text)).toMatchObject({ fault, lines: [], right: 0 })
  })

  test('is forgotten after a day', async () => {
    await prepare('naam;e-mail;rol\nAnna;a@b.nl;host')
    await server.tick('boot')
    expect(await tenant.db.select().from(memberImport)).not.toEqual([])
    await setClock(server, '2026-12-02T09:00:01Z')
    await server.tick('boot')
    expect(await tenant.db.select().from(memberImport)).toEqual([])
  })
})

describe('without script', () => {
  async function upload(file: Uint8Array<ArrayBuffer>, text = '') {
    const form = new FormData()
    form.set('action', 'check')
    form.set('text', text)
    form.set('file', new Blob([file], { type: 'text/csv' }), 'lijst.csv')
    return fetch(`${server.url}${page}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: admin.cookies(), origin: server.url },
      body: form,
    })
  }

  test('a list is pasted, looked at, mended and sent', async () => {
    const email = newAddress('plak')
    const typed = `naam;e-mail;rol\nAnna;${email};gastvrouw\nPiet;;gastheer`
    const checked = await admin.submit(page, { action: 'check', text: typed })
    const to = checked.headers.get('location') ?? ''
    expect([checked.status, to]).toEqual([303, expect.stringMatching(/inlezen\?lijst=imp_/)])
    const html = await (await admin.get(to)).text()
    expect(await htmlFaults(html)).toEqual([])
    expect(html).toContain('1 regel klopt.')
    expect(html).toContain('Het e-mailadres mist.')
    expect(html).toContain('Piet;;gastheer')
    const id = to.split('=')[1] ?? ''
    const sent = await admin.submit(to, { action: 'send', id })
    expect(sent.headers.get('location')).toBe(`${page}?lijst=${id}&gestuurd=1`)
    const rest = await (await admin.get(sent.headers.get('location') ?? '')).text()
    expect(rest).toContain('Piet;;gastheer')
    expect(rest).not.toContain(email)
    const mended = `naam;e-mail;rol\nPiet;${newAddress('piet')};gastheer`
    const again = await admin.submit(page, { action: 'check', text: mended })
    const last = (again.headers.get('location') ?? '').split('=')[1] ?? ''
    const done = await admin.submit(page, { action: 'send', id: last })
    expect(done.headers.get('location')).toBe('/hoorn/beheer/mensen/uitnodigingen?gestuurd=1')
    // The same press once more leads to the same page, whatever it finds.
    const twice = await admin.submit(page, { action: 'send', id: last })
    expect(twice.headers.get('location')).toBe('/hoorn/beheer/mensen/uitnodigingen')
  })

  test('a file is taken as spreadsheets write them: with a mark, without, or of Windows', async () => {
    const text = `naam;e-mail;rol\nZoë Müller;zoe@example.org;gastvrouw\n`
    const utf8 = new TextEncoder().encode(text)
    const marked = new TextEncoder().encode(`\uFEFF${text}`)
    const windows = Uint8Array.from(text, (char) => char.charCodeAt(0))
    for (const file of [utf8, marked, windows]) {
      const answer = await upload(file)
      expect(answer.status).toBe(303)
      const html = await (await admin.get(answer.headers.get('location') ?? '')).text()
      expect(html).toContain('Zoë Müller')
      expect(html).toContain('1 regel klopt.')
    }
  })

  test('nothing at all is refused with words, and keeps to the page', async () => {
    const answer = await admin.submit(page, { action: 'check', text: '' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Plak hier een lijst, of kies een bestand.')
  })
})
