import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addToTeam } from '../intake/table'
import { openDatabase, type TestTenant } from '../support/builders'
import { lettersTo, newAddress, openBrowser, type Person, signIn, until } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger, mouse } from './hands'
import { openVisitor, PHONE, WIDE } from './step'

// One whole phase, each of its pages looked at by axe.
vi.setConfig({ testTimeout: 300_000 })

describe('the starting point of Blokker', () => {
  let demo: Demo
  let hoorn: TestTenant
  beforeAll(async () => {
    demo = await openDemo()
    const { db, d1 } = await openDatabase(demo.server, 'TENANT_0001')
    const api = (path: string) => `/api/v1/tenants/hoorn${path}`
    hoorn = { slug: 'hoorn', db, d1, api } as unknown as TestTenant
  })
  afterAll(() => demo?.close())

  const cookiesOf = ({ cookies }: Person) =>
    cookies()
      .split('; ')
      .map((pair) => pair.split('='))
      .map(([name = '', value = '']) => ({ name, value, url: demo.server.url }))
  const main = (page: Page) => page.getByRole('main')
  const says = (page: Page, text: string | RegExp) => main(page).getByText(text).first()
  const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name })
  const link = (page: Page, name: string | RegExp) => main(page).getByRole('link', { name })
  const field = (page: Page, name: string | RegExp) => main(page).getByLabel(name)

  it.each([
    { device: 'on a phone', options: PHONE, hand: finger },
    { device: 'at a desk', options: WIDE, hand: mouse },
  ])('goes from a new project to a first gathering, $device', async (how) => {
    const { device, options, hand } = how
    const femke = await signIn(demo.server, null, 'medewerker@samenlukt.example')
    const visitor = await openVisitor(demo.browser, `phase 0 ${device}`, options)
    const { page, step } = visitor
    await page.context().addCookies(cookiesOf(femke))
    const name = `Blokker samen, ${device}`
    const saved = () => page.getByRole('status').first().waitFor()

    // A project, its area and its team.
    await page.goto(`${demo.server.url}/hoorn/beheer/projecten`)
    await hand.press(link(page, 'Begin een project'))
    await heading(page, 'Begin een project').waitFor()
    await hand.fill(field(page, 'Naam van het project'), name)
    await hand.fill(field(page, 'Begint op'), '2026-12-01')
    await hand.fill(field(page, 'Klaar op'), '2026-01-01')
    await hand.press(button(page, 'Begin dit project'))
    await page.getByRole('alert').waitFor()
    await step('ends before it begins', { refused: 400 })
    await hand.fill(field(page, 'Klaar op'), '2028-06-01')
    await hand.press(button(page, 'Begin dit project'))
    await heading(page, name).waitFor()
    await step('begun')
    const base = new URL(page.url()).pathname
    const projectId = base.split('/').at(-1) ?? ''
    await hand.press(link(page, 'Kies het gebied'))
    await main(page).getByRole('combobox', { name: 'Wijk' }).selectOption({ label: 'Blokker' })
    await hand.press(button(page, 'Voeg deze wijk toe'))
    await saved()
    await step('area')
    await page.goto(`${demo.server.url}${base}/team`)
    await hand.fill(main(page).getByLabel('Naam', { exact: true }), 'Wim de Bakker')
    await hand.fill(field(page, 'E-mailadres'), newAddress('wim'))
    await hand.press(main(page).getByRole('radio', { name: /^Buddy/ }))
    await hand.press(button(page, 'Vraag in het team'))
    await saved()
    await step('buddy asked')
    const decider = await addToTeam(
      ...([demo.server, hoorn, projectId, 'decision-maker', 'Anna Smit'] as const),
    )

    // The starting conversation, until both sides have confirmed it.
    await page.goto(`${demo.server.url}${base}/intake`)
    await says(page, 'Alles is bewaard.').waitFor()
    await hand.fill(
      main(page).getByRole('textbox', { name: 'Waarom nu?' }),
      'Mensen kennen elkaar niet meer.',
    )
    await says(page, 'Alles is bewaard.').waitFor()
    for (const [side, person, job, email] of [
      ['Opdrachtgever', 'Anna Smit', 'wethouder', decider.email],
      ['Uitvoerder', 'Femke Bakker', 'projectleider', femke.email],
    ] as const) {
      await hand.press(says(page, 'Iemand erbij'))
      await hand.tick(main(page).getByRole('radio', { name: side }))
      await hand.fill(main(page).getByRole('textbox', { name: 'Naam' }), person)
      await hand.fill(main(page).getByRole('textbox', { name: 'Functie' }), job)
      await hand.tick(main(page).getByRole('checkbox'))
      await hand.fill(main(page).getByRole('textbox', { name: 'E-mailadres' }), email)
      await hand.press(button(page, 'Zet erbij'))
      await main(page).getByText(person, { exact: true }).waitFor()
    }
    await step('at the table')
    await page.goto(`${demo.server.url}${base}/intake/verwachtingen`)
    await hand.tick(main(page).getByRole('radio', { name: 'Uitvoerder' }))
    await hand.press(button(page, 'Dit is mijn kant'))
    await says(page, 'Je schrijft voor: Uitvoerder.').waitFor()
    await hand.press(button(page, 'Wij zijn klaar'))
    await says(page, 'Bewaard.').waitFor()
    for (const fields of [{ action: 'choose-side', side: 'commissioner' }, { action: 'ready' }])
      expect((await decider.submit(`${base}/intake/verwachtingen`, fields)).status).toBe(303)
    await page.goto(`${demo.server.url}${base}/intake/belofte`)
    const decided = main(page).getByRole('textbox', { name: 'Wat is al besloten?' })
    await hand.fill(decided, 'Het buurthuis blijft open.')
    await says(page, 'Alles is bewaard.').waitFor()
    await hand.fill(main(page).getByRole('textbox', { name: 'Onderwerp' }), 'Het plein')
    await hand.tick(main(page).getByRole('radio', { name: /^Meedenken/ }))
    await hand.fill(main(page).getByRole('textbox', { name: 'Wie beslist er?' }), 'De raad')
    await hand.press(button(page, 'Zet erbij'))
    await main(page).getByRole('heading', { name: 'Het plein' }).waitFor()
    await step('promise')
    await page.goto(`${demo.server.url}${base}/intake/themas`)
    await main(page).getByRole('combobox', { name: 'Thema' }).selectOption('green')
    const question = main(page).getByRole('textbox', { name: 'Vraag aan bewoners' })
    await hand.fill(question, 'Wat vind je van het groen in de wijk?')
    await hand.press(button(page, 'Zet erbij'))
    await saved()
    await step('themes')
    await page.goto(`${demo.server.url}${base}/intake/vastleggen`)
    await hand.press(button(page, /^Leg vast/))
    await heading(page, 'Startgesprek, versie 1').waitFor()
    await hand.press(button(page, 'Ik bevestig dit'))
    await says(page, 'Je hebt bevestigd.').waitFor()
    await hand.press(button(page, /Zet de belofte/))
    await says(page, 'De belofte staat nu op de openbare pagina.').waitFor()
    await step('fixed')
    const confirming = await until('a link to confirm', async () => {
      await demo.server.tick()
      const texts = (await lettersTo(demo.server, decider.email)).map(({ text }) => text)
      return texts.map((text) => /\/hoorn\/bevestigen\/\S+/.exec(text)?.[0]).find(Boolean) ?? null
    })
    const other = await openVisitor(demo.browser, `phase 0 commissioner ${device}`, PHONE)
    await other.page.goto(demo.server.url + confirming)
    await finger.press(button(other.page, 'Ik bevestig dit'))
    await other.page.getByRole('status').waitFor()
    await other.step('confirmed')
    await page.goto(`${demo.server.url}${base}/intake/vastleggen`)
    await says(page, 'Iedereen heeft bevestigd.').waitFor()

    // What people say of the area, and who is there.
    for (const part of ['Wie is de wijk?', 'Hoe ademt de wijk?', 'Wat houdt de wijk bij elkaar?']) {
      await page.goto(`${demo.server.url}${base}/gebiedsbeeld?kies=nieuw`)
      await hand.tick(main(page).getByRole('radio', { name: part }))
      await hand.fill(field(page, 'Wat is er te zien of te horen?'), 'Op dinsdag is er markt.')
      await field(page, /^In welk vak/).selectOption({ label: 'D3' })
      await hand.press(button(page, 'Bewaar'))
      await saved()
    }
    await step('area in words')
    await page.goto(`${demo.server.url}${base}/wie?kies=nieuw`)
    await hand.fill(main(page).getByRole('textbox', { name: 'Naam', exact: true }), 'De bakker')
    await hand.press(button(page, 'Bewaar'))
    await saved()
    await step('who is here')

    // The story, in both languages.
    await page.goto(`${demo.server.url}${base}/verhaal`)
    for (const [language, happens] of [
      ['nl', 'Bewoners maken samen plannen voor Blokker.'],
      ['en', 'Residents make plans for Blokker together.'],
    ]) {
      await hand.fill(main(page).locator(`[name="happens-${language}"]`), happens ?? '')
      await hand.press(main(page).locator(`#${language}`).getByRole('button', { name: 'Bewaar' }))
      await saved()
    }
    await hand.press(button(page, 'Maak het verhaal openbaar'))
    await says(page, 'Het verhaal is openbaar.').waitFor()
    await step('story')

    // The first gathering, and the plan that brings people there.
    await page.goto(`${demo.server.url}${base}/bijeenkomsten`)
    await step('no gathering yet')
    await hand.press(link(page, 'Ergens anders'))
    await hand.fill(field(page, 'Naam van de bijeenkomst'), 'Aftrap met soep')
    await hand.fill(main(page).locator('[name="on"]'), '2026-12-18')
    await hand.fill(main(page).locator('[name="from"]'), '19:30')
    await hand.fill(main(page).locator('[name="until"]'), '21:00')
    await hand.fill(main(page).locator('[name="place"]'), 'Kerk aan de Dorpsstraat')
    await hand.press(button(page, 'Maak de bijeenkomst'))
    await heading(page, 'Aftrap met soep').waitFor()
    await step('gathering')
    const gathering = new URL(page.url()).pathname

    const plan = `${demo.server.url}${base}/communicatie`
    await page.goto(`${plan}/doelgroepen?kies=nieuw#keuze`)
    await hand.fill(main(page).locator('[name="name"]'), 'Mensen boven de 65')
    await hand.tick(main(page).getByRole('checkbox', { name: 'is weinig online' }))
    await hand.press(button(page, 'Bewaar'))
    await saved()
    await page.goto(`${plan}/doelgroepen?kies=moment#momenten`)
    await hand.fill(main(page).locator('[name="name"]'), 'De aftrap')
    await main(page).locator('[name="gatheringId"]').selectOption({ index: 1 })
    await hand.press(button(page, 'Bewaar'))
    await saved()
    await step('groups and moments')
    await page.goto(`${plan}/kanalen?soort=shop-counter#keuze`)
    await hand.fill(main(page).locator('[name="name"]'), 'Toonbank van de bakker')
    await hand.tick(main(page).getByRole('checkbox', { name: 'Mensen boven de 65', exact: true }))
    await hand.fill(field(page, 'Hoeveel mensen van Mensen boven de 65?'), '150')
    await hand.press(button(page, 'Bewaar'))
    await saved()
    await step('channels')
    await page.goto(plan)
    await hand.press(button(page, 'Laat zien welke kanalen passen'))
    await says(page, /past bij wie is weinig online/).waitFor()
    await step('advice')
    await hand.fill(field(page, 'Waar gaat het bericht over?'), 'Kom naar de aftrap')
    await hand.press(button(page, 'Zet dit bericht in het plan'))
    await main(page).getByRole('link', { name: 'Kom naar de aftrap', exact: true }).waitFor()
    // Fourteen days before the gathering.
    await says(page, /4 december/).waitFor()
    await step('plan')
    await hand.press(main(page).getByRole('link', { name: 'Kom naar de aftrap', exact: true }))
    await heading(page, 'Kom naar de aftrap').waitFor()
    await hand.fill(field(page, 'Tekst in het Nederlands'), 'Kom soep eten, op 18 december.')
    await hand.press(button(page, 'Bewaar de tekst in het Nederlands'))
    await saved()
    await step('message')

    await page.goto(demo.server.url + gathering)
    await hand.press(button(page, 'Zet op de openbare pagina'))
    await saved()
    await step('announced')

    // Ten sign-ups: two by people who read the page, in Dutch with a mail address and in English
    // without, one by phone, and seven more by the form.
    const open = gathering.replace('/beheer', '')
    for (const { words, path, email } of [
      {
        ...{ path: open, email: newAddress('buur') },
        words: {
          name: 'Je naam',
          mail: 'E-mailadres',
          press: 'Meld mij aan',
          done: 'Je aanmelding',
        },
      },
      {
        ...{ path: open.replace('/hoorn/', '/hoorn/en/'), email: '' },
        words: { name: 'Your name', mail: '', press: 'Sign me up', done: 'Your sign-up' },
      },
    ]) {
      const neighbour = await openVisitor(demo.browser, `phase 0 resident ${path} ${device}`, PHONE)
      const story = path.slice(0, path.indexOf('/bijeenkomsten'))
      await neighbour.page.goto(demo.server.url + story)
      await neighbour.step('reads the story')
      await finger.press(link(neighbour.page, 'Aftrap met soep'))
      await heading(neighbour.page, 'Aftrap met soep').waitFor()
      await neighbour.step('reads of the gathering')
      await finger.fill(field(neighbour.page, words.name), 'Buur')
      if (email) await finger.fill(field(neighbour.page, words.mail), email)
      await main(neighbour.page).locator('[name="channelId"]').selectOption({ index: 1 })
      await finger.press(button(neighbour.page, words.press))
      await heading(neighbour.page, words.done).waitFor()
      await neighbour.step('signed up')
      await neighbour.close()
      if (email)
        await until('a letter about it', async () =>
          (await lettersTo(demo.server, email)).find(({ text }) => text.includes('/aanmelding/')),
        )
    }
    await page.reload()
    await hand.press(says(page, 'Meld iemand aan die belt'))
    await hand.fill(main(page).locator('[name="name"]').first(), 'Mevrouw Bos')
    await hand.press(button(page, 'Meld aan'))
    await says(page, /^Aangemeld. De code is/).waitFor()
    const more = ['An', 'Bo', 'Cor', 'Dirk', 'Els', 'Fien', 'Ger'].map((who) =>
      openBrowser(demo.server).submit(open, {
        ...{ action: 'sign-up', name: who, people: '1', email: '', phone: '', channelId: '' },
        key: `${device} ${who}`,
      }),
    )
    for (const { status } of await Promise.all(more)) expect(status).toBe(303)
    await page.goto(demo.server.url + gathering)
    await says(page, 'Nu 0 binnen. Er zijn 10 mensen aangemeld.').waitFor()
    await step('ten of them')
    await hand.press(button(page, 'Gekomen: Mevrouw Bos'))
    await says(page, /^Nu 1 binnen/).waitFor()
    await step('at the door')

    // Everything that must come out of the phase is there, so it closes without a reason.
    await page.goto(`${demo.server.url}${base}/fasen`)
    await step('phases')
    await hand.press(button(page, 'Sluit de fase af'))
    await heading(page, name).waitFor()
    expect(await main(page).innerText()).toContain('sloot een fase af')
    await visitor.close()
    await other.close()
  })
})
