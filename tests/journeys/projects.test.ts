import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { signIn } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { mouse } from './hands'
import { openVisitor, WIDE } from './step'

vi.setConfig({ testTimeout: 120_000 })

describe('a professional who begins a project', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo()
  })
  afterAll(() => demo?.close())

  const cookiesOf = (said: string) =>
    said.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      return { name, value, url: demo.server.url }
    })

  // With script the same way is walked by the journey of the whole phase.
  it('sets it up, asks people in, and sees what is next without script', async () => {
    const [options, hand] = [{ ...WIDE, javaScriptEnabled: false }, mouse]
    const femke = await signIn(demo.server, null, 'medewerker@samenlukt.example')
    const visitor = await openVisitor(demo.browser, 'projects without script', options)
    const { page, step } = visitor
    await page.context().addCookies(cookiesOf(femke.cookies()))
    const main = page.getByRole('main')
    const name = 'Aan de slag zonder script'
    await page.goto(`${demo.server.url}/hoorn/beheer/projecten`)
    await heading(page, 'Projecten').waitFor()
    await step('list')

    await hand.press(main.getByRole('link', { name: 'Begin een project' }))
    await heading(page, 'Begin een project').waitFor()
    await hand.fill(main.getByLabel('Naam van het project'), name)
    await hand.fill(main.getByLabel('Begint op'), '2026-12-01')
    await hand.fill(main.getByLabel('Klaar op'), '2026-01-01')
    await hand.press(main.getByRole('button', { name: 'Begin dit project' }))
    await page.getByRole('alert').waitFor()
    await step('ends before it begins', { refused: 400 })
    await hand.fill(main.getByLabel('Klaar op'), '2028-06-01')
    await hand.press(main.getByRole('button', { name: 'Begin dit project' }))
    await heading(page, name).waitFor()
    await step('begun')

    await hand.press(main.getByRole('link', { name: 'Kies het gebied' }))
    await heading(page, `Gebied van ${name}`).waitFor()
    await main.getByRole('combobox', { name: 'Wijk' }).selectOption({ label: 'Blokker' })
    await hand.press(main.getByRole('button', { name: 'Voeg deze wijk toe' }))
    await page.getByRole('status').waitFor()
    await hand.press(main.getByText('Of omschrijf zelf een gebied'))
    await hand.fill(main.getByLabel('Naam', { exact: true }), 'De Boomgaard')
    await hand.fill(main.getByLabel(/^Adressen/), 'Appelstraat 1\nAppelstraat 3')
    await main.getByRole('combobox', { name: /^Ligt in/ }).selectOption({ label: 'Blokker' })
    await hand.press(main.getByRole('button', { name: 'Voeg dit gebied toe' }))
    await main.getByText('complex, 2 adressen, ligt in Blokker').waitFor()
    await step('area')
    await hand.press(main.getByRole('link', { name: 'Terug naar het project' }))
    await heading(page, name).waitFor()

    await hand.press(main.getByRole('link', { name: 'Het team' }))
    await heading(page, `Team van ${name}`).waitFor()
    await hand.fill(main.getByLabel('Naam', { exact: true }), 'Wim de Bakker')
    await hand.fill(main.getByLabel('E-mailadres'), 'wim@bakker.example')
    await hand.press(main.getByRole('radio', { name: /^Buddy/ }))
    await hand.press(main.getByRole('button', { name: 'Vraag in het team' }))
    await page.getByRole('status').waitFor()
    await step('asked')
    expect(await main.innerText()).toContain('Gevraagd, nog geen antwoord')
    await hand.press(main.getByRole('link', { name: 'Terug naar het project' }))
    await heading(page, name).waitFor()

    await hand.press(main.getByText('Zet iets op de lijst'))
    await hand.fill(main.getByLabel('Wat moet er gebeuren?'), 'Koffie bestellen')
    await hand.fill(main.getByLabel('Uiterlijk op'), '2026-12-04')
    await hand.press(main.getByRole('button', { name: 'Zet op de lijst' }))
    await main.getByText('Koffie bestellen').first().waitFor()
    await step('to do')
    await hand.press(main.getByRole('button', { name: 'Koffie bestellen: klaar' }))
    await page.getByRole('status').waitFor()
    await hand.press(main.getByRole('link', { name: 'Alles wat er te doen is' }))
    await heading(page, 'Wat er te doen is').waitFor()
    await step('done')
    await hand.press(main.getByRole('link', { name: 'Terug naar het project' }))
    await heading(page, name).waitFor()

    await hand.press(main.getByRole('link', { name: 'Gegevens en partners' }))
    await heading(page, `Gegevens van ${name}`).waitFor()
    await step('facts')
    await hand.press(main.getByRole('link', { name: 'Zet een organisatie erbij' }))
    await hand.fill(main.getByLabel('Naam van de organisatie'), 'Welzijn West')
    await hand.press(main.getByRole('radio', { name: 'voert het project uit' }))
    await hand.press(main.getByRole('button', { name: 'Bewaar' }).last())
    await main.getByText('Welzijn West').first().waitFor()
    await step('party')
    await hand.press(main.getByRole('link', { name: 'Terug naar het project' }))
    await heading(page, name).waitFor()

    await hand.press(main.getByRole('link', { name: 'Alle fases en stappen' }))
    await heading(page, 'Fases en stappen').waitFor()
    await step('phases')
    await hand.press(main.getByText('Sluit deze fase af'))
    await hand.press(main.getByRole('button', { name: 'Sluit de fase af' }))
    await page.getByRole('alert').waitFor()
    await step('needs a reason', { refused: 400 })
    await hand.fill(main.getByLabel('Waarom sluiten we de fase toch af?'), 'De wijk wacht.')
    await hand.press(main.getByRole('button', { name: 'Sluit de fase af' }))
    await heading(page, name).waitFor()
    await step('second phase')
    expect(await main.innerText()).toContain('sloot een fase af')
    await visitor.close()
  })
})
