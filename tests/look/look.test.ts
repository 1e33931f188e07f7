import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LookEditor } from '../../worker/features/look/contract'
import { addPlace, addTenant, grant, openOrganisation, type TestTenant } from '../support/builders'
import { openBrowser, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { base64, png, realLogo, webp } from './pictures'

let server: TestServer
let tenant: TestTenant
let admin: Person
let elsewhere: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  await addPlace(tenant)
  admin = await signIn(server, tenant.slug)
  await grant(tenant, admin.accountId, 'admin')
  const other = await addTenant(server, 'elders', 'TENANT_0002')
  elsewhere = await signIn(server, other.slug)
  await grant(other, elsewhere.accountId, 'admin')
})
afterAll(() => server.stop())

const path = () => tenant.api('/manage/look')
const editor = async (who: Person = admin, at = path()): Promise<LookEditor> =>
  (await who.get(at)).json()
const usual = { colours: {}, type: 'system', corners: 'little' }
const page = async (address = '/hoorn', who: Pick<Person, 'get'> = openBrowser(server)) => {
  const answer = await who.get(address, { accept: 'text/html' })
  return { answer, html: await answer.text() }
}
async function save(draft: object, revision?: number): Promise<Response> {
  const newest = revision ?? (await editor()).revision
  return admin.send('PUT', path(), { ...usual, ...draft, revision: newest })
}
async function setLogo(bytes: Uint8Array | null): Promise<Response> {
  const { revision } = await editor()
  const logo = bytes && base64(bytes)
  return admin.send('PUT', `${path()}/logo`, { logo, revision })
}

describe('a look', () => {
  test('that is kept stands on all pages, with what follows from it in the dark', async () => {
    const saved = await save({
      colours: { accent: '#8a3a9f', page: '#ffffff' },
      type: 'serif',
      corners: 'round',
    })
    expect(saved.status).toBe(200)
    const { html } = await page()
    expect(html).toContain('--slhz-accent:#8a3a9f')
    expect(html).toContain('--slhz-radius:1rem')
    expect(html).toMatch(/prefers-color-scheme:dark\)\{:root\{[^}]*--slhz-accent:#/)
    const after: LookEditor = await saved.json()
    expect(after.colours).toEqual({ accent: '#8a3a9f', page: '#ffffff' })
    expect(after).toMatchObject({ type: 'serif', corners: 'round', faults: [] })
  })

  test('that cannot be read is refused, with the fields, and changes nothing', async () => {
    const before = await editor()
    const refused = await save({ colours: { accent: '#e17000', 'text-dark': '#222222' } })
    expect(refused.status).toBe(400)
    const problem = await refused.json()
    expect(problem).toMatchObject({ code: 'contrast-too-low' })
    expect(
      (problem as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer),
    ).toEqual(expect.arrayContaining(['/colours/accent', '/colours/text-dark']))
    expect((await editor()).revision).toBe(before.revision)
  })

  test('is told its faults before, and what is offered passes', async () => {
    const colours: Record<string, string> = { accent: '#e17000' }
    const check = async (): Promise<LookEditor> =>
      (await admin.post(`${path()}/check`, { ...usual, colours })).json()
    expect((await check()).faults.length).toBeGreaterThan(0)
    for (let presses = 0; presses < 8; presses++) {
      const [fault] = (await check()).faults
      if (!fault) break
      colours[fault.scheme === 'dark' ? `${fault.fix}-dark` : fault.fix] = fault.offer ?? ''
    }
    expect((await check()).faults).toEqual([])
    expect((await save({ colours })).status).toBe(200)
  })

  test('of the second of two people on one version is refused', async () => {
    const { revision } = await editor()
    const both = await Promise.all([
      save({ corners: 'none' }, revision),
      save({ corners: 'round' }, revision),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await editor()).revision).toBe(revision + 1)
  })

  test('that was there before can be put back, and so can what it replaced', async () => {
    await save({ colours: { accent: '#0d4a80' } })
    await save({ colours: { accent: '#6b2a5b' } })
    const { revision, earlier } = await editor()
    expect(earlier[0]).toMatchObject({ version: revision, accent: '#0d4a80' })
    const back = await admin.post(`${path()}/restoration`, { lookVersion: revision, revision })
    expect(back.status).toBe(200)
    expect((await page()).html).toContain('--slhz-accent:#0d4a80')
    const again = { lookVersion: revision + 1, revision: revision + 1 }
    expect((await admin.post(`${path()}/restoration`, again)).status).toBe(200)
    expect((await page()).html).toContain('--slhz-accent:#6b2a5b')
    const gone = await admin.post(`${path()}/restoration`, {
      lookVersion: 999,
      revision: revision + 2,
    })
    expect(gone.status).toBe(400)
  })

  test('takes at most 1.5 kB in the page when everything is chosen', async () => {
    const { settled } = await editor()
    const dark = Object.entries(settled.dark).map(([role, colour]) => [`${role}-dark`, colour])
    const colours = { ...settled.light, ...Object.fromEntries(dark) }
    expect((await save({ colours, type: 'warm', corners: 'round' })).status).toBe(200)
    const { html } = await page()
    const [, sheet = ''] = /<style[^>]*data-sheet="look"[^>]*>([^<]*)</.exec(html) ?? []
    expect(sheet).toContain('--slhz-wrong')
    expect(sheet.length).toBeLessThanOrEqual(1500)
    await save({})
  })

  test('keeps twenty to go back to', async () => {
    for (let times = 0; times < 22; times++) await save({ corners: times % 2 ? 'none' : 'round' })
    expect((await editor()).earlier).toHaveLength(20)
    await save({})
  })
})

describe('a logo', () => {
  test('stands in the header with its size and the name, and is served for good', async () => {
    const saved = await setLogo(new Uint8Array(realLogo))
    expect(saved.status).toBe(200)
    const { html } = await page()
    const [, src = ''] =
      /<img src="([^"]+)" width="144" height="48" alt="Gemeente hoorn"/.exec(html) ?? []
    expect(src).toMatch(/^\/hoorn\/logo\/[0-9a-f]{32}\.png$/)
    const file = await openBrowser(server).get(src)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('image/png')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect(file.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(Buffer.from(await file.arrayBuffer())).toEqual(realLogo)

    expect((await openBrowser(server).get(src.replace('hoorn', 'elders'))).status).toBe(404)
    await setLogo(null)
    expect((await openBrowser(server).get(src)).status).toBe(404)
    expect((await page()).html).not.toContain('<img')

    // It is still there to be put back.
    const { revision } = await editor()
    await admin.post(`${path()}/restoration`, { lookVersion: revision, revision })
    expect((await openBrowser(server).get(src)).status).toBe(200)
  })

  test('may be a WebP', async () => {
    expect((await setLogo(webp('VP8X', 200, 60))).status).toBe(200)
    expect((await editor()).logo).toMatchObject({ width: 200, height: 60 })
  })

  test.each([
    [
      'an SVG',
      new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(60)}`),
      'invalid',
    ],
    ['a text that says it is one', new TextEncoder().encode('PNG'.padEnd(60)), 'invalid'],
    ['one of 3000 pixels', png(3000, 100), 'too-big'],
    ['one of 8 pixels', png(8, 100), 'too-small'],
    ['one of more than 100 kB', png(300, 100, 100 * 1024 + 1), 'too-long'],
  ])('is not %s', async (_, bytes, code) => {
    const before = await editor()
    const refused = await setLogo(bytes)
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({ errors: [{ pointer: '/logo', code }] })
    expect(await editor()).toMatchObject({ logo: before.logo, revision: before.revision })
  })

  test('that no look names any more is thrown away, one that can be put back is not', async () => {
    const bucket = await server.mf.getR2Bucket('FILES')
    const names = async () => (await bucket.list()).objects.map(({ key }) => key)
    await bucket.put('elders/logo-00000000000000000000000000000000.png', 'theirs')
    await bucket.put('hoorn/logo-00000000000000000000000000000000.png', 'nobody names it')
    const kept = await names()
    const tomorrow = { 'x-test-now': new Date(Date.now() + 2 * 86_400_000).toISOString() }
    await openBrowser(server).get('/healthz', tomorrow)
    admin = await signIn(server, tenant.slug, admin.email)
    await save({ corners: 'none' })
    expect(kept.filter((name) => name.startsWith('hoorn/')).length).toBeGreaterThan(2)
    expect((await names()).sort()).toEqual(
      kept.filter((name) => name !== 'hoorn/logo-00000000000000000000000000000000.png').sort(),
    )
  })
})

describe('a body of more than 64 kB', () => {
  test('is let in where a file may come, and nowhere else', async () => {
    const large = { tokens: { filler: 'x'.repeat(200_000) } }
    expect((await admin.post(`${path()}/tokens`, large)).status).toBe(200)
    expect((await admin.post(`${path()}/check`, large)).status).toBe(413)
    const larger = { tokens: { filler: 'x'.repeat(3_300_000) } }
    expect((await admin.post(`${path()}/tokens`, larger)).status).toBe(413)
  })
})

describe('a page in a look that nobody has kept', () => {
  const preview = async (who: Pick<Person, 'get'>, draft: string) =>
    page(`/hoorn?uiterlijk=${encodeURIComponent(draft)}`, who)
  const drafted = async (): Promise<LookEditor> =>
    (await admin.post(`${path()}/check`, { ...usual, colours: { accent: '#123456' } })).json()

  test('is shown to an administrator, in a frame of ours, and nothing in it works', async () => {
    const { draft } = await drafted()
    const { answer, html } = await preview(admin, draft)
    expect(answer.status).toBe(200)
    expect(html).toContain('--slhz-accent:#123456')
    expect(html).not.toContain('<script')
    expect(html).toContain('<base target="_blank"')
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).toContain("script-src 'none'")
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
  })

  test('is for nobody else, and only as we made it', async () => {
    const { draft } = await drafted()
    const [text = ''] = draft.split('.')
    const theirs = await editor(elsewhere, '/api/v1/tenants/elders/manage/look')
    const cases: [Pick<Person, 'get'>, string][] = [
      [openBrowser(server), draft],
      [await signIn(server, tenant.slug), draft],
      [elsewhere, draft],
      [admin, `${text}.${'A'.repeat(43)}`],
      [admin, text],
      [admin, theirs.draft],
      [admin, '%%%'],
    ]
    for (const [who, each] of cases) {
      const { answer, html } = await preview(who, each)
      expect(answer.status).toBe(200)
      expect(html).not.toContain('#123456')
      expect(html).toContain('<script')
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
    }
  })
})

describe('the form of the look, without script', () => {
  const address = '/hoorn/beheer/organisatie/uiterlijk'
  const upload = async (fields: Record<string, string | Blob>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    return fetch(server.url + address, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: admin.cookies(), origin: server.url, connection: 'close' },
      body,
    })
  }

  test('shows a proposal, refuses what cannot be read, and takes an offer with one press', async () => {
    const { revision } = await editor()
    const typed = { type: 'plain', corners: 'none', revision: String(revision) }
    const fields = { ...typed, action: 'save-look', 'colours-accent': 'E17000' }
    const viewed = await admin.submit(address, { ...fields, only: 'view' })
    expect(viewed.status).toBe(303)
    expect(viewed.headers.get('location')).toMatch(/\?voorstel=[\w.-]+#voorbeeld$/)

    const refused = await admin.submit(address, fields)
    const at = refused.headers.get('location') ?? ''
    expect(at).toMatch(/&let=op#fouten$/)
    const { html } = await page(at.replace(/#.*/, ''), admin)
    expect(html).toContain('Niet alles is goed te lezen')
    const [, colour = ''] = /name="colour" value="(#[0-9a-f]{6})"/.exec(html) ?? []
    const [, name = ''] = /name="name" value="([a-z-]+)"/.exec(html) ?? []
    const [, draft = ''] = /name="draft" value="([\w.-]+)"/.exec(html) ?? []
    const taken = await admin.submit(address, { action: 'take-colour', draft, name, colour })
    expect(taken.status).toBe(303)
    const next = await page((taken.headers.get('location') ?? '').replace(/#.*/, ''), admin)
    expect(next.html).toContain(`value="${colour}"`)
    expect((await editor()).revision).toBe(revision)
  })

  test('keeps what was typed beside what is kept now, when somebody else was first', async () => {
    const { revision } = await editor()
    await save({ colours: { accent: '#0d4a80' } }, revision)
    const fields = { action: 'save-look', type: 'system', corners: 'round' }
    const mine = { ...fields, 'colours-accent': '#6b2a5b' }
    const late = await admin.submit(address, { ...mine, revision: String(revision) })
    expect(late.status).toBe(409)
    const html = (await late.text()).replaceAll('<!-- -->', '')
    expect(html).toContain('Welke versie blijft?')
    expect(html).toMatch(/id="colours-accent-theirs"[^§]*?#0d4a80/)
    expect(html).toMatch(/id="colours-accent"[^>]*value="#6b2a5b"/)
    const [, newest = ''] = /name="revision" value="(\d+)"/.exec(html) ?? []
    expect(Number(newest)).toBe(revision + 1)
    expect((await admin.submit(address, { ...mine, revision: newest })).status).toBe(303)
    expect((await editor()).colours).toEqual({ accent: '#6b2a5b' })
  })

  test('takes a logo and a file of tokens, and says what is wrong with another', async () => {
    const revision = String((await editor()).revision)
    const logo = new Blob([new Uint8Array(realLogo)])
    expect((await upload({ action: 'set-logo', revision, logo })).status).toBe(303)
    const svg = new Blob([`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(90)}`])
    const next = String((await editor()).revision)
    const refused = await upload({ action: 'set-logo', revision: next, logo: svg })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Een SVG kan niet')
    const none = await upload({ action: 'set-logo', revision: next, logo: new Blob([]) })
    expect(none.status).toBe(400)
    expect(await none.text()).toContain('Kies eerst een bestand')

    const tokens = new Blob([
      JSON.stringify({ utrecht: { document: { color: { value: '#112233' } } } }),
    ])
    const read = await upload({ action: 'take-tokens', tokens })
    expect(read.headers.get('location')).toMatch(/\?voorstel=[\w.-]+#gelezen$/)
    const { html } = await page((read.headers.get('location') ?? '').replace(/#.*/, ''), admin)
    expect(html).toContain('utrecht.document.color')
    const noJson = await upload({ action: 'take-tokens', tokens: new Blob(['{a']) })
    expect(noJson.status).toBe(400)
    expect(await noJson.text()).toContain('tokens.json')
  })
})
