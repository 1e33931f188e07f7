import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { accountIdOf, demoPeople } from '../../db/seed/people'
import { roleGrant } from '../../db/tenant/schema/self'
import { openDatabase } from '../support/builders'
import { codeFor, lettersTo, until } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger, type Hand, mouse } from './hands'
import { openVisitor, PHONE, type Visitor, WIDE } from './step'

// Many pages, each looked at by axe.
vi.setConfig({ testTimeout: 120_000 })

const FEMKE = 'medewerker@samenlukt.example'
const names = ['Gemeente Hoorn', 'Woningcorporatie Noorderhuis', 'Zorggroep De Linde']

describe('a professional of three organisations', () => {
  let demo: Demo
  let url: string
  beforeAll(async () => {
    demo = await openDemo('localhost')
    url = demo.server.url
    // In two of them she also decides about requests.
    const femke = demoPeople.find(({ email }) => email === FEMKE)
    if (!femke) throw new Error('the demo has no professional')
    for (const slot of ['TENANT_0001', 'TENANT_0002']) {
      const { db } = await openDatabase(demo.server, slot)
      const holder = { id: `grn_also-${slot}`, holderId: accountIdOf(femke) }
      await db.insert(roleGrant).values({ ...holder, role: 'admin', validFrom: 0 })
    }
  })
  afterAll(() => demo?.close())

  /** By the code, as the first time and after a loss. */
  async function enterByCode({ page, step }: Visitor, hand: Hand) {
    const had = (await lettersTo(demo.server, FEMKE)).length
    await page.goto(`${url}/werk`)
    await heading(page, 'Inloggen voor medewerkers').waitFor()
    await page.getByRole('button', { name: 'Log in met je passkey' }).waitFor()
    await step('sign in')
    await hand.fill(page.getByRole('textbox', { name: 'Je e-mailadres' }), FEMKE)
    await hand.press(page.getByRole('button', { name: 'Stuur me een code' }))
    await heading(page, 'Typ de code over').waitFor()
    await hand.fill(
      page.getByRole('textbox', { name: 'De code' }),
      await codeFor(demo.server, FEMKE, had + 1),
    )
    await hand.press(page.getByRole('button', { name: 'Log in' }))
    await heading(page, 'Dag Femke Bakker').waitFor()
  }

  const card = (page: Page, name: string) =>
    page.getByRole('main').getByRole('listitem').filter({ hasText: name })

  async function switchTo(page: Page, hand: Hand, name: string) {
    await hand.press(page.getByText('Andere organisatie'))
    await hand.press(page.getByRole('banner').getByRole('link', { name }))
  }

  it('adds a passkey on a phone, comes back by it, and goes from requests to requests', async () => {
    const visitor = await openVisitor(demo.browser, 'staff-day', PHONE)
    const { page, step } = visitor
    await addAuthenticator(page)
    await enterByCode(visitor, finger)
    await step('my day')
    for (const name of names) await card(page, name).waitFor()

    await finger.press(page.getByRole('link', { name: 'Maak een passkey' }))
    await heading(page, 'Hoe je inlogt').waitFor()
    await step('how I sign in')
    await finger.fill(page.getByRole('textbox', { name: /^Naam van de passkey/ }), 'Telefoon')
    await finger.press(page.getByRole('button', { name: 'Voeg een passkey toe op dit apparaat' }))
    await page.getByRole('status').filter({ hasText: 'De passkey is toegevoegd' }).waitFor()
    await page.getByRole('heading', { level: 3, name: 'Telefoon' }).waitFor()
    await step('passkey added')
    await until('the notice', async () => {
      const letters = await lettersTo(demo.server, FEMKE)
      return letters.find(({ subject }) => subject.includes('passkey')) ?? null
    })

    await finger.press(page.getByRole('link', { name: 'Terug naar mijn werk' }))
    await heading(page, 'Dag Femke Bakker').waitFor()
    expect(await page.getByRole('link', { name: 'Maak een passkey' }).count()).toBe(0)
    await finger.press(page.getByRole('button', { name: 'Log hier uit' }))
    await heading(page, 'Inloggen voor medewerkers').waitFor()
    await finger.press(page.getByRole('button', { name: 'Log in met je passkey' }))
    await heading(page, 'Dag Femke Bakker').waitFor()
    await step('in by passkey')

    await finger.press(card(page, names[0] ?? '').getByRole('link', { name: /wacht/ }))
    await heading(page, 'Aanvragen').waitFor()
    expect(new URL(page.url()).pathname).toBe('/hoorn/beheer/aanvragen')
    await page.getByText('Andere organisatie').tap()
    await step('requests')
    await finger.press(page.getByRole('banner').getByRole('link', { name: names[1] ?? '' }))
    await page.waitForURL('**/noorderhuis/beheer/aanvragen')
    await heading(page, 'Aanvragen').waitFor()
    await step('requests of another organisation')
    await visitor.close()
  })

  it('renames and removes a passkey', async () => {
    const visitor = await openVisitor(demo.browser, 'staff-passkeys', PHONE)
    const { page, step } = visitor
    await addAuthenticator(page)
    await enterByCode(visitor, finger)
    await page.goto(`${url}/werk/beveiliging`)
    await finger.fill(page.getByRole('textbox', { name: /^Naam van de passkey/ }), 'Tablet')
    await finger.press(page.getByRole('button', { name: 'Voeg een passkey toe op dit apparaat' }))
    await page.getByRole('status').filter({ hasText: 'De passkey is toegevoegd' }).waitFor()
    await finger.press(page.getByRole('link', { name: 'Geef een andere naam van Tablet' }))
    await heading(page, 'Geef de passkey een andere naam').waitFor()
    await step('rename')
    await finger.fill(page.getByRole('textbox', { name: 'Naam van de passkey' }), 'Oude tablet')
    await finger.press(page.getByRole('button', { name: 'Bewaar' }))
    await page.getByRole('status').filter({ hasText: 'De nieuwe naam is bewaard' }).waitFor()
    await finger.press(page.getByRole('link', { name: 'Verwijder van Oude tablet' }))
    await heading(page, 'Oude tablet verwijderen?').waitFor()
    await step('remove')
    await finger.press(page.getByRole('button', { name: 'Verwijder deze passkey' }))
    await page.getByRole('status').filter({ hasText: 'De passkey is verwijderd' }).waitFor()
    await step('removed')
    await visitor.close()
  })

  it('sees her day on a wide screen and stays on the same kind of page elsewhere', async () => {
    const visitor = await openVisitor(demo.browser, 'staff-day-wide', WIDE)
    const { page, step } = visitor
    await enterByCode(visitor, mouse)
    for (const name of names) await card(page, name).waitFor()
    await step('my day')
    // Nobody's name before she is inside.
    const said = await page.getByRole('main').innerText()
    expect(said).not.toMatch(/Ria Groot|Geert Wiersma|Elif Kaya|06[- ]/)

    await mouse.press(page.getByRole('link', { name: 'English' }))
    await heading(page, 'Hello Femke Bakker').waitFor()
    expect(new URL(page.url()).pathname).toBe('/werk/en')
    await step('my day in English')
    await mouse.press(page.getByRole('link', { name: 'How you sign in' }))
    await heading(page, 'How you sign in').waitFor()
    await step('how I sign in, in English')
    await page.goto(`${url}/werk`)
    await heading(page, 'Dag Femke Bakker').waitFor()

    const deLinde = card(page, names[2] ?? '')
    await mouse.press(deLinde.getByRole('link').first())
    await page.waitForURL('**/de-linde/beheer')
    await heading(page, 'Vandaag').waitFor()
    await mouse.press(
      page.getByRole('navigation', { name: 'Beheer' }).getByRole('link', { name: 'Agenda' }),
    )
    await heading(page, 'Agenda').waitFor()
    await step('agenda')
    await switchTo(page, mouse, names[0] ?? '')
    await page.waitForURL('**/hoorn/beheer/agenda')
    await heading(page, 'Agenda').waitFor()
    await step('agenda of another organisation')
    await mouse.press(page.getByRole('banner').getByRole('link', { name: 'Mijn werk' }))
    await heading(page, 'Dag Femke Bakker').waitFor()
    await visitor.close()
  })

  it('signs in by code and works without script', async () => {
    const options = { ...WIDE, javaScriptEnabled: false }
    const { page, step, close } = await openVisitor(demo.browser, 'staff-day no script', options)
    const had = (await lettersTo(demo.server, FEMKE)).length
    await page.goto(`${url}/inloggen`)
    expect(await page.getByRole('button', { name: 'Log in met je passkey' }).count()).toBe(0)
    await page.getByRole('textbox', { name: 'Je e-mailadres' }).fill(FEMKE)
    await page.getByRole('button', { name: 'Stuur me een code' }).click()
    await page
      .getByRole('textbox', { name: 'De code' })
      .fill(await codeFor(demo.server, FEMKE, had + 1))
    await page.getByRole('button', { name: 'Log in' }).click()
    await heading(page, 'Dag Femke Bakker').waitFor()
    await step('my day')
    await page.getByRole('link', { name: 'Hoe je inlogt' }).click()
    await heading(page, 'Hoe je inlogt').waitFor()
    await step('how I sign in')
    await page.goto(`${url}/noorderhuis/beheer/plekken`)
    await switchTo(page, mouse, names[0] ?? '')
    await page.waitForURL('**/hoorn/beheer/plekken')
    await heading(page, 'Plekken').waitFor()
    await close()
  })
})

/** A phone that has a fingerprint and gives it at once. */
async function addAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
