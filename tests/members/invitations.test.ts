import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { staffHint } from '../../db/directory/schema/tenancy'
import { account } from '../../db/store/account'
import { audit } from '../../db/store/audit'
import { invitation, member } from '../../db/tenant/schema/member'
import { roleGrant, tenantSelf } from '../../db/tenant/schema/self'
import { addPlace, openDatabase, openOrganisation, type TestTenant } from '../support/builders'
import { lettersTo, openBrowser, type Person, setClock, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { everythingIn } from '../support/tables'
import { addStaff, addVolunteer, invite, invitee, linkFor, read } from './people'

const NOW = '2026-12-01T09:00:00Z'

let server: TestServer
let tenant: TestTenant
let admin: Person
let place: { id: string; slug: string }
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  place = await addPlace(tenant, { name: 'De Bongerd' })
  admin = await addStaff(server, tenant, 'admin')
})
beforeEach(() => setClock(server, NOW))
afterAll(() => server.stop())

const manage = (path: string) => tenant.api(`/manage${path}`)
const byLink = (id: string) => tenant.api(`/invitations/${id}`)
const accept = (
  link: { id: string; header: Record<string, string> },
  who = openBrowser(server),
  body: object = {},
) => read(who.post(`${byLink(link.id)}/acceptance`, body, link.header))
const grantsOf = (holderId: string) =>
  tenant.db.select().from(roleGrant).where(eq(roleGrant.holderId, holderId))

describe('a host who is invited', () => {
  test('reads who asks and for what, accepts, and is signed in with that role only', async () => {
    const asked = invitee({ places: [place.id], untilOn: '2027-06-30' })
    await invite(admin, tenant, asked)
    const link = await linkFor(server, asked.email)
    expect(link.text).toContain('De Bongerd')
    expect(link.text).toContain('30 juni 2027')

    const anna = openBrowser(server)
    const before = await everythingIn(server)
    const seen = await read(anna.get(byLink(link.id), link.header))
    expect(seen.body).toMatchObject({
      state: 'open',
      role: 'host',
      invitedBy: 'Noor Dekker',
      organisation: 'Gemeente hoorn',
      places: [{ name: 'De Bongerd' }],
      untilOn: '2027-06-30',
    })
    // As the scanners of mail do: looking accepts nothing.
    const page = await anna.get(link.path)
    expect(page.status).toBe(200)
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('x-robots-tag')).toBe('noindex')
    expect(await page.text()).toContain('Ja, ik doe mee')
    expect(await everythingIn(server)).toBe(before)

    const { status, body } = await accept(link, anna)
    expect([status, body.account?.staff]).toEqual([201, false])
    const [grant, ...more] = await grantsOf(body.account.id)
    expect(more).toEqual([])
    expect(grant).toMatchObject({
      role: 'host',
      scopeId: place.id,
      validUntil: Date.parse('2027-06-30T22:00:00Z') / 1000,
      grantedBy: admin.accountId,
      grantedAt: Date.parse(NOW) / 1000,
    })
    expect((await anna.get(manage('/places'))).status).toBe(200)
    expect((await anna.get(manage('/members'))).status).toBe(403)
    const [entry] = await tenant.db
      .select()
      .from(audit)
      .where(eq(audit.objectId, link.id))
      .offset(1)
      .limit(1)
    expect(entry).toMatchObject({ action: 'invitation.accepted', actorId: body.account.id })
  })

  test('keeps the account and the name that they have here already', async () => {
    const known = await signIn(server, tenant.slug)
    await known.send('PUT', tenant.api('/my'), { name: 'Anna B.', phone: null, locale: 'nl' })
    await invite(admin, tenant, invitee({ email: known.email, role: 'wijkverbinder' }))
    const link = await linkFor(server, known.email)
    const { body } = await accept(link, openBrowser(server), { name: 'Iemand Anders' })
    expect(body.account).toMatchObject({ id: known.accountId, name: 'Anna B.' })
    const accounts = await tenant.db.select().from(account).where(eq(account.email, known.email))
    expect(accounts).toMatchObject([{ name: 'Anna B.' }])
    // The session that they had works, with the role.
    expect((await known.get(manage('/agenda'))).status).toBe(200)
  })

  test('accepts without script on the page of the link', async () => {
    const asked = invitee({ locale: 'en' })
    await invite(admin, tenant, asked)
    const link = await linkFor(server, asked.email)
    expect(link.path).toContain('/hoorn/en/uitnodiging/')
    const anna = openBrowser(server)
    const answer = await anna.submit(
      link.path,
      { action: 'accept', name: 'Anna V.' },
      { origin: 'null' },
    )
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/hoorn/en/beheer'])
    expect((await anna.get('/hoorn/en/beheer')).status).toBe(200)
    const [row] = await tenant.db.select().from(member).where(eq(member.email, asked.email))
    expect(row).toMatchObject({ name: 'Anna V.', staff: false })
  })

  test('can do so before the pages are open to the public', async () => {
    await tenant.db.update(tenantSelf).set({ state: 'unproven' })
    const asked = invitee({ role: 'admin' })
    await invite(admin, tenant, asked)
    const link = await linkFor(server, asked.email)
    expect(await (await openBrowser(server).get(link.path)).text()).toContain('Gemeente hoorn')
    const forged = link.path.replace(/.{43}$/, 'A'.repeat(43))
    const refused = await openBrowser(server).get(forged)
    expect(refused.status).toBe(404)
    expect(await refused.text()).not.toContain('Gemeente hoorn')
    expect((await accept(link)).status).toBe(201)
    await tenant.db.update(tenantSelf).set({ state: 'active' })
  })
})

describe('a link', () => {
  test('works once, also when it is pressed many times at once', async () => {
    const asked = invitee()
    await invite(admin, tenant, asked)
    const link = await linkFor(server, asked.email)
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(link)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)])
    const people = await tenant.db.select().from(account).where(eq(account.email, asked.email))
    expect(people).toHaveLength(1)
    expect(await grantsOf(people[0]?.id ?? '')).toHaveLength(1)
    expect((await accept(link)).body.code).toBe('invitation-state')
    const page = await openBrowser(server).get(link.path)
    expect(await page.text()).toContain('De uitnodiging is al aangenomen')
  })

  test('works seven days, to the second', async () => {
    const asked = invitee()
    await invite(admin, tenant, asked)
    const link = await linkFor(server, asked.email)
    await setClock(server, '2026-12-08T09:00:00Z')
    expect(await accept(link)).toMatchObject({ status: 409, body: { code: 'invitation-expired' } })
    const page = await openBrowser(server).get(link.path)
    expect(await page.text()).toContain('De zeven dagen zijn voorbij')
    await setClock(server, '2026-12-08T08:59:59Z')
    expect((await accept(link)).status).toBe(201)
  })

  test('ends when the invitation is revoked, and no letter goes any more', async () => {
    const asked = invitee()
    const id = await invite(admin, tenant, asked)
    const link = await linkFor(server, asked.email)
    expect((await admin.send('DELETE', manage(`/invitations/${id}`))).status).toBe(204)
    expect((await accept(link)).body.code).toBe('invitation-state')
    expect(await (await openBrowser(server).get(link.path)).text()).toContain('ingetrokken')
    expect((await admin.post(manage(`/invitations/${id}/sending`))).status).toBe(409)
    expect((await admin.send('DELETE', manage(`/invitations/${id}`))).status).toBe(409)
  })

  test('ends when the invitation is sent again; the new one works seven days from then', async () => {
    const asked = invitee()
    const id = await invite(admin, tenant, asked)
    const old = await linkFor(server, asked.email)
    await setClock(server, '2026-12-09T09:00:00Z')
    expect((await admin.post(manage(`/invitations/${id}/sending`))).status).toBe(204)
    const fresh = await linkFor(server, asked.email, 2)
    expect(fresh.secret).not.toBe(old.secret)
    expect(await (await openBrowser(server).get(old.path)).text()).toContain('nieuwere mail')
    expect((await accept(old)).body.code).toBe('invitation-state')
    expect((await accept(fresh)).status).toBe(201)
  })

  test('with another secret, of another invitation or of another organisation is not there', async () => {
    const [one, two] = [invitee(), invitee()]
    await invite(admin, tenant, one)
    await invite(admin, tenant, two)
    const [link, other] = [await linkFor(server, one.email), await linkFor(server, two.email)]
    for (const header of [`${link.id}.${other.secret}`, `${other.id}.${other.secret}`, '', 'x.y']) {
      const headers = { 'invitation-link': header }
      expect((await openBrowser(server).get(byLink(link.id), headers)).status).toBe(404)
      const answer = openBrowser(server).post(`${byLink(link.id)}/acceptance`, {}, headers)
      expect((await answer).status).toBe(404)
    }
  })

  test('stands nowhere in the databases', async () => {
    const asked = invitee()
    await invite(admin, tenant, asked)
    const { secret } = await linkFor(server, asked.email)
    expect(await everythingIn(server)).not.toContain(secret)
  })
})

describe('somebody of staff who is invited', () => {
  test('gets an account of staff, finds the organisation, and has what was granted', async () => {
    const asked = invitee({ role: 'professional', untilOn: '2026-12-31' })
    await invite(admin, tenant, asked)
    const link = await linkFor(server, asked.email)
    const browser = openBrowser(server)
    const { status, body } = await accept(link, browser)
    expect([status, body.account.staff]).toEqual([201, true])
    const directory = await openDatabase(server, 'DIRECTORY')
    const hints = await directory.db
      .select()
      .from(staffHint)
      .where(eq(staffHint.accountId, body.account.id))
    expect(hints).toMatchObject([{ slug: 'hoorn' }])
    expect((await browser.get(manage('/agenda'))).status).toBe(200)
    await setClock(server, '2026-12-31T22:59:59Z')
    expect((await browser.get(manage('/agenda'))).status).toBe(200)
    await setClock(server, '2026-12-31T23:00:00Z')
    expect((await browser.get(manage('/agenda'))).status).toBe(403)
  })

  test('with an account already keeps its name and comes to a second organisation', async () => {
    const known = await addStaff(server, tenant, 'professional', { name: 'Femke Bakker' })
    await tenant.db.delete(roleGrant).where(eq(roleGrant.holderId, known.accountId))
    await tenant.db.delete(member).where(eq(member.id, known.accountId))
    await invite(admin, tenant, invitee({ email: known.email, role: 'admin', name: 'F. Bakker' }))
    const { body } = await accept(await linkFor(server, known.email))
    expect(body.account).toMatchObject({ id: known.accountId, name: 'Femke Bakker' })
    const [row] = await tenant.db.select().from(member).where(eq(member.id, known.accountId))
    expect(row).toMatchObject({ name: 'Femke Bakker', staff: true })
    expect((await known.get(manage('/members'))).status).toBe(200)
  })

  test('who is cut off between the two databases ends well by doing it again', async () => {
    const asked = invitee({ role: 'professional' })
    await invite(admin, tenant, asked)
    const link = await linkFor(server, asked.email)
    await tenant.d1
      .prepare(
        "CREATE TRIGGER cut_off BEFORE INSERT ON role_grant BEGIN SELECT RAISE(ABORT, 'cut off'); END",
      )
      .run()
    expect((await accept(link)).status).toBe(500)
    const directory = await openDatabase(server, 'DIRECTORY')
    const accounts = () => directory.db.select().from(account).where(eq(account.email, asked.email))
    const [made] = await accounts()
    expect(await grantsOf(made?.id ?? '')).toEqual([])
    await tenant.d1.prepare('DROP TRIGGER cut_off').run()

    const { status, body } = await accept(link)
    expect([status, body.account.id]).toEqual([201, made?.id])
    expect(await accounts()).toHaveLength(1)
    expect(await grantsOf(made?.id ?? '')).toHaveLength(1)
  })
})

describe('inviting is refused', () => {
  test('twice for one role, and a press that comes twice makes one', async () => {
    const asked = invitee()
    const key = { 'idempotency-key': 'one-press' }
    const presses = await Promise.all(
      Array.from({ length: 4 }, () => read(admin.post(manage('/invitations'), asked, key))),
    )
    expect(new Set(presses.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
    const again = await read(admin.post(manage('/invitations'), asked))
    expect(again).toMatchObject({ status: 409, body: { code: 'already-invited' } })
    await linkFor(server, asked.email)
    expect(await lettersTo(server, asked.email)).toHaveLength(1)
  })

  test('for who has a role here already, with the way to them', async () => {
    const host = await addVolunteer(server, tenant, 'host')
    const known = await read(
      admin.post(manage('/invitations'), invitee({ email: host.email, role: 'wijkverbinder' })),
    )
    expect(known).toMatchObject({
      status: 409,
      body: { code: 'member-known', suggestions: [host.accountId] },
    })
    const form = { action: 'invite', name: 'Kees', email: host.email, role: 'wijkverbinder' }
    const page = await admin.submit('/hoorn/beheer/mensen/uitnodigen', form)
    expect(page.status).toBe(409)
    const text = await page.text()
    expect(text).toContain(`/hoorn/beheer/mensen/${host.accountId}?rol=wijkverbinder`)
    expect(text).toContain(host.email)
    // A role of staff takes another account.
    const staff = await read(
      admin.post(manage('/invitations'), invitee({ email: host.email, role: 'professional' })),
    )
    expect(staff.status).toBe(201)
  })

  test.each([
    [{ email: 'geen adres' }, '/email'],
    [{ name: ' ' }, '/name'],
    [{ role: 'operator' }, '/role'],
    [{ places: ['plc_elders'] }, '/places'],
    [{ untilOn: '2026-11-30' }, '/untilOn'],
    [{ fromOn: '2027-02-01', untilOn: '2027-01-01' }, '/untilOn'],
  ])('for %o, with the field named', async (of, pointer) => {
    const { status, body } = await read(admin.post(manage('/invitations'), invitee(of)))
    expect([status, body.errors?.[0]?.pointer]).toEqual([400, pointer])
  })

  test('where the plan is full, also when several come at once; whoever is there stays', async () => {
    await tenant.db.update(tenantSelf).set({ plan: 'trial' })
    await tenant.db.delete(invitation)
    const { body: before } = await read(admin.get(manage('/invitations')))
    const { used, most } = before.plan
    expect(most).toBe(15)
    const presses = await Promise.all(
      Array.from({ length: most - used + 4 }, () =>
        read(admin.post(manage('/invitations'), invitee())),
      ),
    )
    expect(presses.filter(({ status }) => status === 201)).toHaveLength(most - used)
    const refused = presses.filter(({ body }) => body.code === 'member-limit')
    expect(refused).toHaveLength(4)
    expect(refused[0]?.body.detail).toContain('houdt toegang')
    const page = await (await admin.get('/hoorn/beheer/mensen/uitnodigen')).text()
    expect(page).toContain('plek voor 15 mensen')
    expect((await admin.get(manage('/members'))).status).toBe(200)
    await tenant.db.update(tenantSelf).set({ plan: 'large' })
  })
})

test('open invitations are listed newest first, a page at a time, with those that are over', async () => {
  await tenant.db.delete(invitation)
  for (let count = 0; count < 22; count++) {
    await setClock(server, `2026-12-01T09:00:${String(count).padStart(2, '0')}Z`)
    await invite(admin, tenant, invitee({ name: `Gast ${count}` }))
  }
  await setClock(server, '2026-12-08T09:00:05Z')
  const { body } = await read(admin.get(manage('/invitations')))
  expect(body.invitations.map(({ name }: { name: string }) => name)).toEqual(
    Array.from({ length: 20 }, (_, index) => `Gast ${21 - index}`),
  )
  const { body: rest } = await read(admin.get(manage(`/invitations?after=${body.next}`)))
  expect(rest).toMatchObject({
    next: null,
    invitations: [{ name: 'Gast 1', hasExpired: true }, { name: 'Gast 0' }],
  })
})
