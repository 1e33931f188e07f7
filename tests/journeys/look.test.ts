import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { realLogo } from '../look/pictures'
import { type Person, signIn } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger, type Hand, mouse } from './hands'
import { openVisitor, PHONE, WIDE } from './step'

vi.setConfig({ testTimeout: 240_000 })

const ADMIN = 'beheerder@hoorn.example'
const LOOK = '/hoorn/beheer/organisatie/uiterlijk'
const themeFile = (name: string) =>
  fileURLToPath(new URL(`../look/themes/${name}.tokens.json`, import.meta.url))

describe('an administrator who gives the pages a look', () => {
  let demo: Demo
  let url: string
  let admin: Person

  beforeAll(async () => {
    demo = await openDemo()
    url = demo.server.url
    admin = await signIn(demo.server, null, ADMIN)
  })
  afterAll(() => demo?.close())

  async function enter(page: Page) {
    await page.context().addCookies(
      admin
        .cookies()
        .split('; ')
        .map((pair) => pair.split('='))
        .map(([name = '', value = '']) => ({ name, value, url })),
    )
  }
  const roleOf = (page: Page, role: string) =>
    page.evaluate(
      (name) => getComputedStyle(document.documentElement).getPropertyValue(`--slhz-${name}`),
      role,
    )

  /** Presses what is offered until everything can be read. */
  async function takeOffers(page: Page, hand: Hand): Promise<number> {
    let taken = 0
    for (; taken < 20; taken++) {
      const offer = page.getByRole('button', { name: /^Neem #/ }).first()
      if ((await offer.count()) === 0) return taken
      const before = page.url()
      await hand.press(offer)
      await page.waitForURL((address) => address.href !== before)
      await heading(page, 'Uiterlijk').waitFor()
    }
    return taken
  }

  it.each([
    { theme: 'mooi-en-anders', accent: '#8a3a9f', options: PHONE, hand: finger, device: 'phone' },
    { theme: 'voorbeeld', accent: '#5115ef', options: WIDE, hand: mouse, device: 'desk' },
    {
      theme: 'den-haag',
      // Its own green is too pale on its own pale blue; this is the offer.
      accent: '#0f7936',
      options: { ...PHONE, javaScriptEnabled: false },
      hand: finger,
      device: 'phone without script',
    },
  ])('takes the theme $theme from its file, on a $device', async (each) => {
    const { theme, accent, options, hand, device } = each
    const visitor = await openVisitor(demo.browser, `look ${theme} ${device}`, options)
    const { page, step } = visitor
    await enter(page)
    await page.goto(`${url}/hoorn/beheer/organisatie`)
    await hand.press(page.getByRole('link', { name: 'Uiterlijk' }))
    await heading(page, 'Uiterlijk').waitFor()
    await step('editor')

    await page.getByLabel(/^Bestand, vaak/).setInputFiles(themeFile(theme))
    await hand.press(page.getByRole('button', { name: 'Lees dit bestand' }))
    await heading2(page, 'Dit komt uit het bestand').waitFor()
    await step('read')
    // None of the three can be read everywhere as it is published.
    expect(await takeOffers(page, hand)).toBeGreaterThan(0)
    await step('all can be read')
    const front = page.frameLocator('iframe').first()
    await front.getByRole('link', { name: 'Plekken' }).first().waitFor()

    await hand.press(page.getByRole('button', { name: 'Bewaar dit uiterlijk' }))
    await page.getByText('Bewaard. Alle pagina’s zien er nu zo uit.').waitFor()
    await step('kept')
    await looksRight(theme, accent)
    await visitor.close()
  })

  /** The main pages in this look, as anybody sees them: on a phone and wide, light and dark. */
  async function looksRight(theme: string, accent: string) {
    const looks: BrowserContextOptions[] = [PHONE, WIDE, { ...PHONE, colorScheme: 'dark' }]
    for (const options of looks) {
      const dark = options.colorScheme === 'dark' ? ' dark' : ''
      const visitor = await openVisitor(demo.browser, `themed ${theme}${dark}`, options)
      const { page, step } = visitor
      const place = '/hoorn/plekken/de-bongerd'
      // Wide it is the same colours in another order: the fullest page and the form stand for all.
      const others = options === WIDE ? [] : ['/hoorn', '/hoorn/plekken']
      for (const path of [...others, place, '/hoorn/inloggen']) {
        await page.goto(url + path)
        await step(path)
        if (!dark) expect(await roleOf(page, 'accent')).toBe(accent)
      }
      if (!dark) {
        const button = page.getByRole('main').getByRole('button').first()
        const ground = await button.evaluate((element) => getComputedStyle(element).backgroundColor)
        const parts = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16))
        expect(ground).toBe(`rgb(${parts.join(', ')})`)
      }
      await visitor.close()
    }
  }

  it('sees at once what a colour does, puts up a logo, and puts all of it back', async () => {
    const visitor = await openVisitor(demo.browser, 'look live', WIDE)
    const { page, step } = visitor
    await enter(page)
    await page.goto(url + LOOK)
    await heading(page, 'Uiterlijk').waitFor()
    await step('before')
    const before = await roleOf(page, 'accent')

    const field = page.getByRole('textbox', { name: /^Knoppen en links \(/ }).first()
    await field.fill('#ffcc00')
    await page.getByText(/is het niet goed te lezen/).waitFor()
    await heading2(page, 'Niet alles is goed te lezen').waitFor()
    await step('too pale, and told while typing')
    await field.fill('#7a1f1f')
    await page.getByText('Alles is goed te lezen in deze kleuren.').waitFor()
    const frame = page.frameLocator('iframe').first()
    await expect
      .poll(() =>
        frame
          .locator('html')
          .evaluate((root) => getComputedStyle(root).getPropertyValue('--slhz-accent')),
      )
      .toBe('#7a1f1f')
    await step('shown before it is kept')
    await page.getByRole('button', { name: 'Bewaar dit uiterlijk' }).click()
    await page.getByText('Bewaard. Alle pagina’s zien er nu zo uit.').waitFor()

    await page.getByLabel(/^Plaatje/).setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/png',
      buffer: Buffer.from(`<svg>${' '.repeat(99)}`),
    })
    await page.getByRole('button', { name: 'Zet dit logo erop' }).click()
    await page.getByRole('alert').waitFor()
    await step('not an SVG', { refused: 400 })
    await page
      .getByLabel(/^Plaatje/)
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: realLogo })
    await page.getByRole('button', { name: 'Zet dit logo erop' }).click()
    const logo = page.getByRole('banner').getByRole('img', { name: 'Gemeente Hoorn' })
    await logo.waitFor()
    await step('with a logo')
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(240)

    for (const presses of [1, 2]) {
      await page
        .getByRole('button', { name: /^Zet terug/ })
        .nth(presses === 1 ? 0 : 2)
        .click()
      await page.getByText('Bewaard. Alle pagina’s zien er nu zo uit.').waitFor()
    }
    await step('put back')
    await expect.poll(() => roleOf(page, 'accent')).toBe(before)
    await visitor.close()
  })

  it.each([
    { device: 'at a desk', options: WIDE, hand: mouse },
    {
      device: 'on a phone without script',
      options: { ...PHONE, javaScriptEnabled: false },
      hand: finger,
    },
  ])(
    'is told when a colleague changed a place meanwhile, and keeps both in sight, $device',
    async (each) => {
      const { device, options, hand } = each
      const path = `${url}/hoorn/beheer/plekken/de-bongerd?deel=huisregels`
      const mine = await openVisitor(demo.browser, `both versions ${device}`, options)
      const theirs = await openVisitor(demo.browser, `the other one ${device}`, WIDE)
      await enter(mine.page)
      await enter(theirs.page)
      await mine.page.goto(path)
      await theirs.page.goto(path)
      // A page that is still being taken over may lose what is selected in a field.
      await theirs.step('before')
      await mine.step('before')
      const rules = (page: Page) => page.getByRole('textbox', { name: /^Huisregels/ })
      await rules(theirs.page).fill(`Om tien uur dicht (${device}).`)
      await theirs.page.getByRole('button', { name: 'Bewaar' }).click()
      await theirs.page.getByText('Bewaard').first().waitFor()

      await hand.fill(rules(mine.page), `Om elf uur dicht (${device}).`)
      await hand.press(mine.page.getByRole('button', { name: 'Bewaar' }).last())
      await heading2(mine.page, 'Welke versie blijft?').waitFor()
      await mine.step('both versions', { refused: 409 })
      expect(await rules(mine.page).inputValue()).toBe(`Om elf uur dicht (${device}).`)
      await mine.page.getByText(`Om tien uur dicht (${device}).`).waitFor()
      await hand.press(mine.page.getByRole('button', { name: 'Bewaar wat hier staat' }))
      await mine.page.getByRole('status').waitFor()
      await mine.page.goto(path)
      expect(await rules(mine.page).inputValue()).toBe(`Om elf uur dicht (${device}).`)
      await mine.step('mine is kept')
      await mine.close()
      await theirs.close()
    },
  )

  const heading2 = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })
})
