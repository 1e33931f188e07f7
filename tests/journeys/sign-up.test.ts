import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeFor, newAddress } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger, mouse } from './hands'
import { openVisitor, PHONE, WIDE } from './step'

vi.setConfig({ testTimeout: 120_000 })

describe('a civil servant who signs a gemeente up', () => {
  let demo: Demo

  beforeAll(async () => {
    demo = await openDemo()
  })
  afterAll(() => demo?.close())

  it.each([
    { device: 'on a phone', options: PHONE, hand: finger, gemeente: 'Purmerend' },
    { device: 'at a desk', options: WIDE, hand: mouse, gemeente: 'Enkhuizen' },
    {
      device: 'without script',
      options: { ...WIDE, javaScriptEnabled: false },
      hand: mouse,
      gemeente: 'Medemblik',
    },
  ])(
    'goes from the front page to a first place $device',
    async ({ device, options, hand, gemeente }) => {
      const email = newAddress('sanne')
      const visitor = await openVisitor(demo.browser, `sign-up ${device}`, options)
      const { page, step } = visitor
      await page.goto(demo.server.url)
      await hand.press(page.getByRole('link', { name: 'Voor organisaties' }))
      await heading(page, 'Laat bewoners hun buurt zelf vormgeven').waitFor()
      await step('about')
      await hand.press(page.getByRole('link', { name: 'Meld je organisatie aan' }))
      await heading(page, 'Meld je organisatie aan').waitFor()
      await step('form')

      const main = page.getByRole('main')
      const field = (name: string | RegExp) =>
        main.getByRole('textbox', { name }).or(main.getByRole('combobox', { name }))
      await hand.tick(main.getByRole('radio', { name: 'Gemeente' }))
      await hand.fill(field('Naam van de organisatie'), gemeente)
      await hand.fill(field('KvK-nummer'), '123')
      await hand.fill(field('Telefoonnummer voor bewoners'), '0299 12 34 56')
      await hand.fill(field('Je naam'), 'Sanne Bos')
      await hand.fill(field('Je e-mailadres op het werk'), email)
      await hand.fill(field(/^Adres van jullie pagina’s/), 'hoorn')
      await hand.press(main.getByRole('button', { name: 'Stuur me een code' }))
      await page.getByRole('alert').waitFor()
      await step('a number that is too short', { refused: 400 })
      expect(await field('Naam van de organisatie').inputValue()).toBe(gemeente)

      await hand.fill(field('KvK-nummer'), '12345678')
      await hand.press(main.getByRole('button', { name: 'Stuur me een code' }))
      await main.getByText('hoorn-wijken').waitFor()
      await step('an address of somebody else', { refused: 409 })
      await hand.fill(field(/^Adres van jullie pagina’s/), '')
      await hand.press(main.getByRole('button', { name: 'Stuur me een code' }))
      await heading(page, 'Typ de code over').waitFor()
      await step('code')
      await hand.fill(field('Code'), await codeFor(demo.server, email))
      await hand.press(main.getByRole('button', { name: 'Maak onze pagina’s' }))
      await heading(page, `De pagina’s van Gemeente ${gemeente} staan klaar`).waitFor()
      await step('ready')

      await hand.press(main.getByRole('link', { name: 'Ga naar beheer' }))
      await heading(page, 'Plekken').waitFor()
      await step('manage')
      await hand.press(main.getByRole('link', { name: 'Maak een nieuwe plek' }))
      await hand.fill(field('Naam'), 'De Wijkkamer')
      await hand.fill(field(/^Straat/), 'Kerkweg 1')
      await hand.fill(field('Postcode'), '1441 AB')
      await hand.fill(field('Plaats'), gemeente)
      await hand.fill(field('Wie kunnen mensen bellen?'), 'Ria')
      await hand.press(main.getByRole('button', { name: 'Maak deze plek' }))
      await heading(page, /De Wijkkamer/).waitFor()
      await step('first place')
      await visitor.close()
    },
  )
})
