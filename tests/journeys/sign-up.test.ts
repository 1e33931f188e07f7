import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeFor, newAddress, signIn } from '../support/people'
import { chooseDay, heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger, mouse } from './hands'
import { openVisitor, PHONE, type Visitor, WIDE } from './step'

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
      await hand.press(page.getByRole('link', { name: 'Lees de verwerkersovereenkomst' }))
      await heading(page, /^Verwerkers/).waitFor()
      await step('agreement to read')
      await page.goBack()
      await heading(page, 'Laat bewoners hun buurt zelf vormgeven').waitFor()
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
      await heading(page, 'Jullie organisatie').waitFor()
      await step('what to do first')
      await hand.press(main.getByRole('link', { name: 'Zet jullie eerste plek erin' }))
      await heading(page, 'Plekken').waitFor()
      await step('places')
      await hand.press(main.getByRole('link', { name: 'Maak een nieuwe plek' }))
      await hand.fill(field('Naam'), 'De Wijkkamer')
      await hand.fill(field(/^Straat/), 'Kerkweg 1')
      await hand.fill(field('Postcode'), '1441 AB')
      await hand.fill(field('Plaats'), gemeente)
      await hand.fill(field('Wie kunnen mensen bellen?'), 'Ria')
      await hand.press(main.getByRole('button', { name: 'Maak deze plek' }))
      await heading(page, /De Wijkkamer/).waitFor()
      await step('first place')
      if (device === 'on a phone') {
        await openPlace(visitor)
        await openPages(visitor, demo)
        await bookThere(demo, page.url())
      }
      await visitor.close()
    },
  )
})

/** A room, hours for the whole week, and open. */
async function openPlace({ page, step }: Visitor) {
  const main = page.getByRole('main')
  const field = (name: string | RegExp) => main.getByRole('textbox', { name })
  await finger.press(main.getByRole('link', { name: 'Maak een ruimte die mensen' }))
  await field('Naam').waitFor()
  await finger.fill(field(/^Naam/), 'Grote zaal')
  await finger.fill(field(/^Hoeveel mensen/), '30')
  await finger.press(main.getByRole('button', { name: 'Bewaar deze ruimte' }))
  await finger.press(main.getByRole('link', { name: 'Vul de openingstijden in' }))
  await finger.fill(field(/maandag.*1.*van/i).first(), '9.00')
  await finger.fill(field(/maandag.*1.*tot/i).first(), '22.00')
  await finger.press(main.getByRole('button', { name: 'Bewaar de openingstijden' }))
  await finger.press(main.getByRole('link', { name: 'Vertel wat voor plek het is' }))
  await finger.fill(field('Wat voor plek is het?'), 'Een kamer voor de hele wijk.')
  await finger.press(main.getByRole('button', { name: 'Bewaar', exact: true }))
  await finger.press(main.getByRole('button', { name: 'Open deze plek voor bewoners' }))
  await main
    .getByRole('button', { name: 'Open deze plek voor bewoners' })
    .waitFor({ state: 'hidden' })
  await step('place is open')
}

/** Who it is, who signs, and open for everybody; in between the operator looks. */
async function openPages({ page, step }: Visitor, { server }: Demo) {
  const main = page.getByRole('main')
  await finger.press(page.getByRole('navigation').getByRole('link', { name: 'Organisatie' }))
  await heading(page, 'Jullie organisatie').waitFor()
  await finger.press(main.getByRole('link', { name: 'Laat zien dat jullie het zijn' }))
  await heading(page, 'Openen en abonnement').waitFor()
  await step('opening')
  await finger.tick(main.getByRole('radio', { name: /^Met je e-mailadres/ }))
  await finger.press(main.getByRole('button', { name: 'Vraag dit aan' }))
  await main.getByText('We kijken of dit e-mailadres van jullie is').waitFor()
  await step('proof is asked')
  await finger.press(main.getByRole('button', { name: 'Ga akkoord' }))
  await page.getByRole('alert').waitFor()
  await step('agreement without a name', { refused: 400 })
  await finger.fill(main.getByRole('textbox', { name: 'Naam van wie akkoord geeft' }), 'Mei Li')
  await finger.fill(main.getByRole('textbox', { name: 'Functie' }), 'Wethouder')
  await finger.tick(main.getByRole('checkbox', { name: 'Deze persoon mag tekenen' }))
  await finger.press(main.getByRole('button', { name: 'Ga akkoord' }))
  await main.getByText('Akkoord gegeven door Mei Li').waitFor()
  await step('agreement is accepted')

  const operator = await signIn(server, null, 'exploitant@samenlukt.example')
  const slug = new URL(page.url()).pathname.split('/')[1]
  const proof = `/api/v1/operator/organisations/${slug}/proof`
  expect((await operator.post(proof, { decision: 'confirm' })).status).toBe(200)
  await page.reload()
  await step('proven')
  await finger.press(main.getByRole('button', { name: 'Open de pagina’s' }))
  await main.getByText('De pagina’s zijn open voor iedereen').waitFor()
  await step('open')
}

/** A resident who has never been here books the first room of it. */
async function bookThere({ server, browser }: Demo, url: string) {
  const visitor = await openVisitor(browser, 'first booking', PHONE)
  const { page, step } = visitor
  const slug = new URL(url).pathname.split('/')[1]
  const email = newAddress('joke')
  await page.goto(new URL(`/${slug}`, url).href)
  await step('front page of a new organisation')
  await finger.press(page.getByRole('navigation').getByRole('link', { name: 'Plekken' }))
  await finger.press(page.getByRole('main').getByRole('link', { name: 'De Wijkkamer' }).first())
  await heading(page, 'De Wijkkamer').waitFor()
  const day = await chooseDay(page, finger)
  await finger.press(day.getByRole('link').first())
  await finger.press(page.getByRole('button', { name: 'Reserveer dit moment' }))
  await heading(page, 'Voor wie is het?').waitFor()
  const main = page.getByRole('main')
  await finger.fill(main.getByRole('textbox', { name: 'Je naam' }), 'Joke Bakker')
  await finger.fill(main.getByRole('textbox', { name: 'Je e-mailadres' }), email)
  await finger.tick(main.getByRole('radio', { name: 'Cursus of les' }))
  await finger.fill(main.getByRole('textbox', { name: 'Hoeveel mensen komen er?' }), '8')
  await finger.tick(main.getByRole('checkbox', { name: 'Ik ben 18 jaar of ouder' }))
  await finger.press(main.getByRole('button', { name: 'Stuur me een code' }))
  await heading(page, 'Typ de code over').waitFor()
  await finger.fill(page.getByRole('textbox', { name: 'De code' }), await codeFor(server, email))
  await finger.press(page.getByRole('button', { name: 'Klaar, reserveer' }))
  await heading(page, 'Je reservering staat').waitFor()
  await step('first booking')
  await visitor.close()
}
