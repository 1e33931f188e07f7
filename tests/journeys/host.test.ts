import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeFor, lettersTo, newAddress, signIn, until } from '../support/people'
import { heading } from './book-a-room'
import { book, type Demo, findRoom, freeHours, openDemo } from './demo'
import { finger, type Hand, mouse } from './hands'
import { openVisitor, PHONE, type Visitor, WIDE } from './step'

// Two dozen pages, each looked at by axe.
vi.setConfig({ testTimeout: 120_000 })

const HOST = 'gastheer@hoorn.example'
// In the demo she asks for a hall that others want too.
const RIA = { name: 'Ria Groot', email: 'bewoner@hoorn.example' }

describe('a host', () => {
  let demo: Demo
  let url: string

  beforeAll(async () => {
    demo = await openDemo()
    url = demo.server.url
  })
  afterAll(() => demo?.close())

  /** Asks for today's page, and comes there after signing in. */
  async function enter({ page, step }: Visitor, hand: Hand, letters: number) {
    await page.goto(`${url}/hoorn/beheer`)

    await heading(page, 'Inloggen').waitFor()
    await step('sign in first')

    await hand.fill(page.getByRole('textbox', { name: 'Je e-mailadres' }), HOST)
    await hand.press(page.getByRole('button', { name: 'Stuur me een code' }))
    await heading(page, 'Typ de code over').waitFor()
    await step('code')
    const code = await codeFor(demo.server, HOST, letters)
    await hand.fill(page.getByRole('textbox', { name: 'De code' }), code)
    await hand.press(page.getByRole('button', { name: 'Log in' }))
    await heading(page, 'Vandaag').waitFor()
  }

  it('decides on a phone, and everybody hears at once', async () => {
    const asker = await signIn(demo.server, 'hoorn', newAddress('piet'))
    const workshop = await findRoom(asker, 'automatic', 'Werkplaats')
    const [tomorrow] = await freeHours(asker, workshop.room, [1, 1])
    await book(asker, workshop.room, tomorrow, { name: 'Piet Betaler' })
    const foyer = await findRoom(asker, 'host', 'Foyer')
    const [later] = await freeHours(asker, foyer.room, [14, 28])
    await book(asker, foyer.room, later, { name: 'Piet Vrager' })

    const visitor = await openVisitor(demo.browser, 'host', PHONE)
    const { page, step } = visitor
    await enter(visitor, finger, 1)
    await step('today')

    await finger.press(page.getByRole('button', { name: 'Markeer als betaald van Piet Betaler' }))
    await page.getByRole('button', { name: 'Toch niet betaald van Piet Betaler' }).waitFor()
    await step('paid')

    await finger.press(page.getByRole('link', { name: 'Bekijk en beslis' }))
    await heading(page, 'Aanvragen').waitFor()
    await step('requests')
    const requests = page.getByRole('article')
    const names = await requests.getByRole('heading', { level: 3 }).allInnerTexts()
    const winner = names[names.indexOf(RIA.name) + 1] ?? ''
    const day = await page
      .getByRole('listitem')
      .filter({ hasText: 'deze aanvraag' })
      .allInnerTexts()
    expect(day.some((line) => line.includes(RIA.name))).toBe(true)

    await finger.press(
      page.getByRole('button', { name: `Keur goed: ${winner} krijgt bericht, de anderen ook` }),
    )
    await page.getByRole('status').filter({ hasText: 'Goedgekeurd' }).waitFor()
    await step('approved')
    expect(await requests.getByRole('heading', { level: 3 }).allInnerTexts()).not.toContain(
      RIA.name,
    )

    const choices = await alternativesFor(RIA.email)
    expect(choices.length).toBeGreaterThan(0)
    await openAlternative(choices[0] ?? '')

    await refuse(visitor, 'Piet Vrager')
    const refusal = await until('the refusal', async () => {
      const [letter] = await lettersTo(demo.server, asker.email)
      return letter?.subject.startsWith('Je aanvraag gaat niet door') ? letter : null
    })
    expect(refusal.text).toContain('De vloer wordt die dag geverfd.')
    await visitor.close()
  })

  async function alternativesFor(email: string): Promise<string[]> {
    return until('the letter to who lost', async () => {
      const [letter] = await lettersTo(demo.server, email)
      if (!letter?.subject.startsWith('Je aanvraag gaat niet door')) return null
      expect(letter.text).toContain('Deze momenten zijn nog vrij:')
      return letter.text.match(/https?:\S+\/plekken\/\S+van=\S+/g) ?? []
    })
  }

  /** A moment in the letter leads to the form for that very moment. */
  async function openAlternative(link: string) {
    const visitor = await openVisitor(demo.browser, 'alternative', PHONE)
    await visitor.page.goto(link)
    const choice = visitor.page.getByRole('region', { name: 'Hoe laat en hoe lang?' })
    await choice.waitFor()
    const from = choice.getByRole('combobox', { name: 'Hoe laat begin je?' })
    expect(await from.inputValue()).toBe(new URL(link).searchParams.get('van'))
    await visitor.step('moment from the letter')
    await visitor.close()
  }

  /** First without a reason, then with one in own words. */
  async function refuse({ page, step }: Visitor, name: string) {
    const request = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { level: 3, name }) })
    await finger.press(request.getByText(/^Weiger met uitleg/))
    const own = request.getByRole('button', { name: 'Weiger met deze uitleg' })
    await own.waitFor()
    await step('reasons to refuse')
    await request.getByRole('textbox', { name: 'Of schrijf zelf waarom' }).fill(' ')
    await finger.press(own)
    await page.getByRole('alert').waitFor()
    await step('refusal without a reason', { refused: 400 })
    await finger.fill(
      request.getByRole('textbox', { name: 'Of schrijf zelf waarom' }),
      'De vloer wordt die dag geverfd.',
    )
    await finger.press(own)
    await page.getByRole('status').filter({ hasText: 'Geweigerd' }).waitFor()
    await step('refused')
  }

  it('looks around on a wide screen', async () => {
    const visitor = await openVisitor(demo.browser, 'host-wide', WIDE)
    const { page, step } = visitor
    const before = (await lettersTo(demo.server, HOST)).length
    await enter(visitor, mouse, before + 1)
    await step('today')
    const menu = page.getByRole('navigation', { name: 'Beheer' })
    for (const [link, title] of [
      ['Aanvragen', 'Aanvragen'],
      ['Agenda', 'Agenda'],
      ['Plekken', 'Plekken'],
    ] as const) {
      await mouse.press(menu.getByRole('link', { name: link }))
      await heading(page, title).waitFor()
      await step(link)
    }
    await mouse.press(page.getByRole('main').getByRole('link', { name: 'Buurthuis De Bongerd' }))
    await heading(page, 'Buurthuis De Bongerd').waitFor()
    await step('place')
    await visitor.close()
  })
})
