import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { linkFor } from '../members/people'
import { codeFor, newAddress } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger, mouse } from './hands'
import { openVisitor, PHONE, WIDE } from './step'

vi.setConfig({ testTimeout: 180_000 })

describe('an administrator who brings a host in', () => {
  let demo: Demo
  const email = newAddress('anna')

  beforeAll(async () => {
    demo = await openDemo()
  })
  afterAll(() => demo?.close())

  it('invites her at a desk, after a slip', async () => {
    const visitor = await openVisitor(demo.browser, 'members', WIDE)
    const { page, step } = visitor
    const main = page.getByRole('main')
    const field = (name: string | RegExp) => main.getByRole('textbox', { name })
    await page.goto(`${demo.server.url}/inloggen?naar=/hoorn/beheer/mensen`)
    await mouse.fill(field(/e-mailadres/i), 'beheerder@hoorn.example')
    await mouse.press(main.getByRole('button', { name: /code/i }))
    await heading(page, 'Typ de code over').waitFor()
    await mouse.fill(field(/code/i), await codeFor(demo.server, 'beheerder@hoorn.example'))
    await mouse.press(main.getByRole('button', { name: /inloggen|log in/i }))
    await heading(page, 'Mensen').waitFor()
    await step('list')
    const people = main.getByRole('list', { name: 'Mensen met een rol' })
    expect(await people.getByText('van buiten').count()).toBe(1)

    await mouse.fill(main.getByRole('searchbox'), 'baK')
    await mouse.press(main.getByRole('button', { name: 'Toon' }))
    await main.getByRole('link', { name: 'Femke Bakker' }).waitFor()
    await expect.poll(() => people.getByRole('listitem').count()).toBe(1)
    await step('search')
    await mouse.press(main.getByRole('link', { name: 'Femke Bakker' }))
    await heading(page, 'Femke Bakker').waitFor()
    await step('outsider')
    await mouse.press(main.getByText('Stop de toegang').first())
    await step('end access')
    await mouse.press(main.getByRole('link', { name: /^Verander: medewerker/ }))
    await main.getByRole('heading', { name: /^Verander: medewerker/ }).waitFor()
    await step('change role')

    await mouse.press(main.getByRole('link', { name: 'Terug naar de lijst' }))
    await heading(page, 'Mensen').waitFor()
    await mouse.press(main.getByRole('link', { name: 'Nodig iemand uit' }))
    await heading(page, 'Nodig iemand uit').waitFor()
    await step('invite')
    await mouse.fill(field('Naam'), 'Anna de Vries')
    await mouse.fill(field('E-mailadres'), 'anna')
    await mouse.tick(main.getByRole('radio', { name: /^Gastheer of gastvrouw/ }))
    await mouse.tick(main.getByRole('radio', { name: 'Alleen deze plekken' }))
    await mouse.tick(main.getByRole('checkbox').first())
    await mouse.press(main.getByRole('button', { name: 'Stuur de uitnodiging' }))
    await page.getByRole('alert').waitFor()
    await step('an address that is none', { refused: 400 })
    expect(await field('Naam').inputValue()).toBe('Anna de Vries')
    expect(await main.getByRole('checkbox').first().isChecked()).toBe(true)
    await mouse.fill(field('E-mailadres'), email)
    await mouse.press(main.getByRole('button', { name: 'Stuur de uitnodiging' }))
    await heading(page, 'Open uitnodigingen').waitFor()
    await step('open invitations')
    expect(await main.getByText(email).count()).toBe(1)

    await page.goto(`${demo.server.url}/hoorn/beheer/mensen/inlezen`)
    await heading(page, 'Lees een lijst in').waitFor()
    await step('import')
    const list = 'naam;e-mail;rol\nPiet Smit;piet@example.org;gastheer\nJan;;baas'
    await mouse.fill(field(/Plak hier de lijst/), list)
    await mouse.press(main.getByRole('button', { name: 'Bekijk wat erin staat' }))
    await heading(page, 'Klopt deze lijst?').waitFor()
    await step('preview')
    await visitor.close()
  })

  it('and she accepts on her phone, and sees today', async () => {
    const visitor = await openVisitor(demo.browser, 'members', PHONE)
    const { page, step } = visitor
    const { path } = await linkFor(demo.server, email)
    await page.goto(demo.server.url + path)
    await heading(page, /^Doe mee bij Gemeente Hoorn/).waitFor()
    await step('invitation')
    await finger.press(page.getByRole('button', { name: 'Ja, ik doe mee' }))
    await heading(page, 'Vandaag').waitFor()
    await step('today')
    expect(await page.getByRole('link', { name: 'Mensen' }).count()).toBe(0)
    await page.goto(demo.server.url + path)
    await heading(page, 'Deze uitnodiging werkt niet meer').waitFor()
    await step('used')
    await visitor.close()
  })

  it('looks at the list on a phone as well', async () => {
    const visitor = await openVisitor(demo.browser, 'members phone', PHONE)
    const { page, step } = visitor
    const admin = 'beheerder@noorderhuis.example'
    await page.goto(`${demo.server.url}/inloggen?naar=/noorderhuis/beheer/mensen`)
    const main = page.getByRole('main')
    await finger.fill(main.getByRole('textbox', { name: /e-mailadres/i }), admin)
    await finger.press(main.getByRole('button', { name: /code/i }))
    await heading(page, 'Typ de code over').waitFor()
    await finger.fill(
      main.getByRole('textbox', { name: /code/i }),
      await codeFor(demo.server, admin),
    )
    await finger.press(main.getByRole('button', { name: /inloggen|log in/i }))
    await heading(page, 'Mensen').waitFor()
    await step('list')
    await finger.press(main.getByRole('link', { name: 'Lieke Hoekstra' }))
    await heading(page, 'Lieke Hoekstra').waitFor()
    await step('host')
    await finger.press(main.getByRole('link', { name: /^Verander: gastheer/ }))
    await main.getByRole('heading', { name: /^Verander: gastheer/ }).waitFor()
    await step('change host')
    await visitor.close()
  })
})
