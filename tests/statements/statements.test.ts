import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { tenantSchemaVersion } from '../../db/guard'
import { audit } from '../../db/store/audit'
import { retentionSetting } from '../../db/tenant/schema/retention'
import { tenantSelf } from '../../db/tenant/schema/self'
import type { PrivacyStatement, Statements } from '../../worker/features/statements/contract'
import { grant, openOrganisation, type TestTenant } from '../support/builders'
import { openBrowser, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
let admin: Person
let colleague: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  admin = await signIn(server, tenant.slug)
  colleague = await signIn(server, tenant.slug)
  await grant(tenant, admin.accountId, 'admin')
  await grant(tenant, colleague.accountId, 'admin')
})
afterAll(() => server.stop())
afterEach(() =>
  describes({ kind: 'gemeente', state: 'active', schemaVersion: tenantSchemaVersion }),
)

const describes = async (of: Partial<typeof tenantSelf.$inferInsert>) => {
  await tenant.db.update(tenantSelf).set(of)
}

const REGISTER = 'https://www.toegankelijkheidsverklaring.nl/register/1234'
const accessibility = {
  status: 'B',
  statedOn: '2026-05-01',
  registerUrl: REGISTER,
  report: 'Bel de balie.',
  text: 'We werken eraan.',
}
const contact = {
  phone: '0229 25 22 00',
  phoneHours: 'ma t/m vr van 9.00 tot 17.00 uur',
  email: 'post@hoorn.example',
  postAddress: 'Postbus 603\n1620 AR Hoorn',
  visitAddress: '',
  objections: '',
  objectionsUrl: 'https://www.hoorn.example/bezwaar',
  complaints: '',
  complaintsUrl: '',
}
const privacy = {
  officerName: 'Functionaris gegevensbescherming',
  officerEmail: 'fg@hoorn.example',
  officerPhone: '',
  policyUrl: '',
  text: '',
}

async function shown(): Promise<Statements> {
  return (await openBrowser(server).get(tenant.api('/statements'))).json() as Promise<Statements>
}
const put = (who: Person, page: string, body: object) =>
  who.send('PUT', tenant.api(`/statements/${page}`), body)
/** The version that somebody who looks now has read. */
const revisionOf = async (page: 'accessibility' | 'privacy' | 'contact') =>
  (await shown())[page].revision

describe('what an organisation says about itself', () => {
  test('is nothing until somebody fills it in', async () => {
    const { accessibility: none } = await shown()
    expect(none).toEqual({
      ...{ status: '', statedOn: '', registerUrl: '', report: '', text: '' },
      revision: 0,
      changedOn: null,
    })
  })

  test('is read by everybody after an administrator has written it', async () => {
    const revision = await revisionOf('accessibility')
    const answer = await put(admin, 'accessibility', { ...accessibility, revision })
    expect(answer.status, await answer.clone().text()).toBe(200)
    expect((await shown()).accessibility).toMatchObject({
      ...accessibility,
      revision: revision + 1,
    })
    const entries = await tenant.db
      .select()
      .from(audit)
      .where(eq(audit.action, 'statement.changed'))
    expect(entries.at(-1)).toMatchObject({ actorId: admin.accountId, objectId: 'accessibility' })
  })

  test('about contact is also what all pages and letters say', async () => {
    const revision = await revisionOf('contact')
    expect((await put(admin, 'contact', { ...contact, revision })).status).toBe(200)
    expect((await shown()).contact).toMatchObject(contact)
    const page = await (await openBrowser(server).get('/hoorn/plekken')).text()
    expect(page).toContain('0229 25 22 00')
  })

  test('is refused with a word at the field: another register, no date, no status for others', async () => {
    const revision = await revisionOf('accessibility')
    const fields = async (body: object) => {
      const answer = await put(admin, 'accessibility', { ...accessibility, revision, ...body })
      const { errors = [] } = (await answer.json()) as { errors?: { pointer: string }[] }
      return [answer.status, ...errors.map(({ pointer }) => pointer)]
    }
    expect(await fields({ registerUrl: 'https://register.example/1' })).toEqual([
      400,
      '/registerUrl',
    ])
    expect(await fields({ registerUrl: 'javascript:alert(1)' })).toEqual([400, '/registerUrl'])
    expect(await fields({ statedOn: '' })).toEqual([400, '/statedOn'])
    expect(await fields({ text: 'x'.repeat(2001) })).toEqual([400, '/text'])
    await describes({ kind: 'zorginstelling' })
    expect(await fields({})).toEqual([400, '/status'])
  })

  test('shows what was typed as it was typed, never as a tag', async () => {
    const revision = await revisionOf('accessibility')
    const text = '<img src=x onerror=alert(1)>\n<b>dik</b>'
    await put(admin, 'accessibility', { ...accessibility, text, revision })
    const page = await (await openBrowser(server).get('/hoorn/toegankelijkheid')).text()
    expect(page).toContain('&lt;b&gt;dik&lt;/b&gt;')
    expect(page).not.toContain('<b>dik</b>')
  })

  test('is nobody else’s to change: not a host’s, not a resident’s', async () => {
    const host = await signIn(server, tenant.slug)
    await grant(tenant, host.accountId, 'host')
    const resident = await signIn(server, tenant.slug)
    for (const who of [host, resident])
      expect((await put(who, 'privacy', { ...privacy, revision: 0 })).status).toBe(403)
  })

  test('is read while the organisation is suspended, and not changed', async () => {
    const revision = await revisionOf('privacy')
    await describes({ state: 'suspended' })
    expect((await put(admin, 'privacy', { ...privacy, revision })).status).toBe(409)
    expect(await revisionOf('privacy')).toBe(revision)
  })
})

describe('two people who change the same page', () => {
  test('are told: the second writes nothing, sees the other text and keeps their own', async () => {
    const revision = await revisionOf('privacy')
    expect((await put(admin, 'privacy', { ...privacy, revision })).status).toBe(200)
    const late = await put(colleague, 'privacy', { ...privacy, text: 'Van mij', revision })
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({ code: 'edited-meanwhile' })
    const page = '/hoorn/beheer/organisatie/teksten?deel=privacy'
    const form = { action: 'save-privacy', ...privacy, text: 'Van mij', revision: String(revision) }
    const again = await colleague.submit(page, form)
    const html = await again.text()
    expect(again.status).toBe(409)
    expect(html).toContain('Iemand anders heeft dit net veranderd.')
    expect(html).toContain('Functionaris gegevensbescherming')
    expect(html).toMatch(/<textarea[^>]*>Van mij<\/textarea>/)
    // The form now carries the version that stands: sent again, it goes in.
    const next = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
    const third = await colleague.submit(page, { ...form, revision: next })
    expect(third.status).toBe(303)
    expect((await shown()).privacy.text).toBe('Van mij')
  })

  test('at the very same moment leave one text, also on a page that was never filled in', async () => {
    await tenant.d1.prepare('DELETE FROM statement').run()
    const texts = ['een', 'twee', 'drie', 'vier']
    const answers = await Promise.all(
      texts.map((text) => put(admin, 'privacy', { ...privacy, text, revision: 0 })),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409, 409, 409])
    expect(await revisionOf('privacy')).toBe(1)
  })
})

describe('the privacy statement', () => {
  test('says of each table about persons why, of whom, who sees it and how long', async () => {
    const answer = await openBrowser(server).get(tenant.api('/privacy-statement'))
    const { purposes, cookies } = (await answer.json()) as PrivacyStatement
    const tables = purposes.flatMap((purpose) => purpose.tables)
    expect(tables.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['booking', 'account', 'session', 'statement']),
    )
    for (const { of, receivers, columns, terms } of tables)
      expect([of, receivers, columns, terms].map((list) => list.length > 0)).not.toContain(false)
    const booking = tables.find(({ table }) => table === 'booking')
    expect(booking?.columns).toEqual(expect.arrayContaining(['name', 'phone', 'note']))
    expect(booking?.terms).toContainEqual({ term: 'note', lasts: { length: 30, unit: 'days' } })
    expect(cookies.map(({ name }) => name)).toEqual(['session', 'staff', 'browser'])
  })

  test('says the terms that this organisation has set', async () => {
    await tenant.db
      .insert(retentionSetting)
      .values({ kind: 'booking', length: 60, setAt: 0, revision: 1 })
    const answer = await openBrowser(server).get(tenant.api('/privacy-statement'))
    const { purposes } = (await answer.json()) as PrivacyStatement
    const booking = purposes
      .flatMap(({ tables }) => tables)
      .find(({ table }) => table === 'booking')
    expect(booking?.terms).toContainEqual({ term: 'booking', lasts: { length: 60, unit: 'days' } })
  })

  test('names the ground of this kind of organisation', async () => {
    const groundOn = async (kind: 'gemeente' | 'woningcorporatie') => {
      await describes({ kind })
      return (await openBrowser(server).get('/hoorn/privacy')).text()
    }
    expect(await groundOn('gemeente')).toContain('Het is een taak van de gemeente.')
    const corporation = await groundOn('woningcorporatie')
    expect(corporation).not.toContain('Het is een taak van de gemeente.')
    expect(corporation).toContain('heeft die afgewogen')
  })
})
