import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Person, signIn } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger, mouse } from './hands'
import { openVisitor, PHONE, WIDE } from './step'

// A dozen pages, each looked at by axe.
vi.setConfig({ testTimeout: 120_000 })

const REGISTER = 'https://www.toegankelijkheidsverklaring.nl/register/1234'

describe('what a gemeente says about itself', () => {
  let demo: Demo
  let admin: Person

  beforeAll(async () => {
    demo = await openDemo()
    admin = await signIn(demo.server, null, 'beheerder@hoorn.example')
  })
  afterAll(() => demo?.close())

  const cookiesOf = ({ cookies }: Person) =>
    cookies()
      .split('; ')
      .map((pair) => pair.split('='))
      .map(([name = '', value = '']) => ({ name, value, url: demo.server.url }))

  it('is filled in by an administrator and read by a visitor', async () => {
    const before = await openVisitor(demo.browser, 'statements before', PHONE)
    await before.page.goto(`${demo.server.url}/hoorn/plekken`)
    const foot = before.page.getByRole('contentinfo')
    await finger.press(foot.getByRole('link', { name: 'Toegankelijkheid' }))
    await heading(before.page, 'Toegankelijkheid').waitFor()
    await before.page.getByText('heeft hier nog geen verklaring gepubliceerd').waitFor()
    await before.step('nothing published')
    await before.close()

    const desk = await openVisitor(demo.browser, 'statements desk', WIDE)
    const { page, step } = desk
    await page.context().addCookies(cookiesOf(admin))
    await page.goto(`${demo.server.url}/hoorn/beheer/organisatie`)
    const main = page.getByRole('main')
    await mouse.press(main.getByRole('link', { name: 'Verklaringen en contact' }))
    await heading(page, 'Verklaringen en contact').waitFor()
    await step('which page')
    await mouse.press(main.getByRole('link', { name: 'Verander de tekst over toegankelijkheid' }))
    await heading(page, 'Toegankelijkheid').waitFor()
    await step('form')
    // The option of status B: after "nothing yet" and A.
    await mouse.pick(main.getByRole('combobox', { name: 'Status in het register' }), 2)
    await mouse.fill(main.getByLabel('Datum van de verklaring'), '2026-05-01')
    const link = main.getByRole('textbox', { name: 'Link naar de verklaring' })
    await mouse.fill(link, 'https://register.example/1234')
    await mouse.fill(main.getByRole('textbox', { name: 'Eigen tekst' }), 'Wij werken eraan.')
    await mouse.press(main.getByRole('button', { name: 'Bewaar' }))
    await page.getByRole('alert').waitFor()
    await step('a link to another place', { refused: 400 })
    expect(await main.getByRole('textbox', { name: 'Eigen tekst' }).inputValue()).toBe(
      'Wij werken eraan.',
    )
    await mouse.fill(link, REGISTER)
    await mouse.press(main.getByRole('button', { name: 'Bewaar' }))
    await main.getByText('Bewaard.').waitFor()
    await step('saved')

    await mouse.press(main.getByRole('link', { name: 'Verander de tekst over contact' }))
    await heading(page, 'Contact').waitFor()
    await mouse.fill(main.getByLabel('Adres voor brieven'), 'Postbus 603\n1620 AR Hoorn')
    await mouse.press(main.getByRole('button', { name: 'Bewaar' }))
    await main.getByText('Bewaard.').waitFor()
    await desk.close()

    const visitor = await openVisitor(demo.browser, 'statements visitor', PHONE)
    await visitor.page.goto(`${demo.server.url}/hoorn`)
    const links = visitor.page.getByRole('contentinfo')
    await finger.press(links.getByRole('link', { name: 'Toegankelijkheid' }))
    await visitor.page.getByText('Status B.').waitFor()
    await visitor.step('accessibility')
    const register = visitor.page.getByRole('link', { name: /landelijke register/ })
    expect(await register.getAttribute('href')).toBe(REGISTER)
    await finger.press(links.getByRole('link', { name: 'Bel of schrijf ons' }))
    await heading(visitor.page, 'Contact').waitFor()
    await visitor.page.getByText('Postbus 603').waitFor()
    await visitor.step('contact')
    await finger.press(links.getByRole('link', { name: 'Privacy' }))
    await heading(visitor.page, 'Privacy').waitFor()
    await visitor.step('privacy')
    await visitor.page.goto(`${demo.server.url}/hoorn/en/privacy`)
    await heading(visitor.page, 'Your privacy').waitFor()
    await visitor.step('privacy in English')
    await visitor.close()
  })

  it('is as good for a corporation and a care institution, in both languages', async () => {
    const visitor = await openVisitor(demo.browser, 'statements others', PHONE)
    const { page, step } = visitor
    for (const slug of ['noorderhuis', 'de-linde'])
      for (const path of ['toegankelijkheid', 'privacy', 'contact'])
        for (const language of ['', '/en']) {
          await page.goto(`${demo.server.url}/${slug}${language}/${path}`)
          await step(`${slug} ${path} ${language}`)
          const words = await page.getByRole('main').innerText()
          expect(words).not.toMatch(/besluit van|decision of/)
          expect(words).not.toContain('taak van de gemeente')
        }
    await visitor.close()
  })

  it('goes along with a buyer as one document', async () => {
    const visitor = await openVisitor(demo.browser, 'procurement', PHONE)
    const { page, step } = visitor
    await page.goto(`${demo.server.url}/organisaties`)
    await finger.press(page.getByRole('link', { name: /Voor inkoop en privacy/ }))
    await heading(page, 'Voor inkoop en privacy').waitFor()
    await step('dutch')
    await page.goto(`${demo.server.url}/organisaties/en/inkoop`)
    await heading(page, 'For purchasing and privacy').waitFor()
    await step('english')
    await visitor.close()
  })

  it.each([
    { device: 'at a desk', options: WIDE },
    { device: 'without script', options: { ...WIDE, javaScriptEnabled: false } },
  ])(
    'is given out under the Woo with persons blacked out, $device',
    async ({ device, options }) => {
      const visitor = await openVisitor(demo.browser, `woo ${device}`, options)
      const { page, step } = visitor
      await page.context().addCookies(cookiesOf(admin))
      await page.goto(`${demo.server.url}/hoorn/beheer/organisatie`)
      const main = page.getByRole('main')
      await mouse.press(main.getByRole('link', { name: 'Documenten voor de Woo' }))
      await heading(page, 'Documenten voor de Woo').waitFor()
      await step('choose')
      await mouse.fill(main.getByLabel('Van', { exact: true }), '2026-11-26')
      await mouse.fill(main.getByLabel('Tot en met'), '2026-11-26')
      await mouse.press(main.getByRole('button', { name: 'Laat de regels zien' }))
      await heading(page, 'Kijk elke regel na', 2).waitFor()
      await step('look over')
      await mouse.tick(main.getByRole('checkbox', { name: 'Lak deze hele regel' }).first())
      await mouse.tick(main.getByRole('checkbox', { name: 'Ik heb alle regels bekeken' }))
      // What the button would send; the browser of the tests keeps no files.
      const form = page.locator('form[action$="/woo/bestand"]')
      const { action, fields } = await sentBy(form)
      expect(new URL(action).pathname).toBe('/hoorn/beheer/organisatie/woo/bestand')
      const answer = await fetch(action, {
        method: 'POST',
        headers: { cookie: admin.cookies(), origin: demo.server.url },
        body: new URLSearchParams([...fields, ['format', 'html']]),
      })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-disposition')).toContain('woo-hoorn-2026-11-26')
      const html = await answer.text()
      expect(html).toContain('Deze regel is helemaal weggelakt.')
      const copy = await openVisitor(demo.browser, `woo document ${device}`, WIDE)
      await copy.page.setContent(html)
      await heading(copy.page, /documenten over ontmoetingsplekken/).waitFor()
      await copy.close()
      await visitor.close()
    },
  )
})

/** Where a form goes, and what it says as it stands. */
function sentBy(form: Locator): Promise<{ action: string; fields: [string, string][] }> {
  return form.evaluate((element) => {
    if (!(element instanceof HTMLFormElement)) throw new Error('no form')
    const fields = [...new FormData(element)].map(([name, value]): [string, string] => [
      name,
      String(value),
    ])
    return { action: element.action, fields }
  })
}
