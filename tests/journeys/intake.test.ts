import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTable, type Table } from '../intake/table'
import { launchBrowser } from '../support/browser'
import { lettersTo, type Person, until } from '../support/people'
import { heading } from './book-a-room'
import { finger, mouse } from './hands'
import { openVisitor, PHONE, WIDE } from './step'

// Two browsers, and every page of the starting conversation looked at by axe.
vi.setConfig({ testTimeout: 240_000 })

describe('two people at one table', () => {
  let table: Table
  let browser: Awaited<ReturnType<typeof launchBrowser>>
  beforeAll(async () => {
    ;[table, browser] = await Promise.all([openTable(), launchBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await table?.server.stop()
  })

  const base = () => `${table.server.url}/hoorn/beheer/projecten/${table.projectId}/intake`
  const cookiesOf = ({ cookies }: Person) =>
    cookies()
      .split('; ')
      .map((pair) => pair.split('='))
      .map(([name = '', value = '']) => ({ name, value, url: table.server.url }))
  const sit = async (who: Person, name: string, options: typeof PHONE) => {
    const visitor = await openVisitor(browser, `intake ${name}`, options)
    await visitor.page.context().addCookies(cookiesOf(who))
    return visitor
  }
  const main = (page: Page) => page.getByRole('main')
  const field = (page: Page, name: string) => main(page).getByRole('textbox', { name })
  const says = (page: Page, text: string) => main(page).getByText(text, { exact: true }).first()
  /** Until a field that saves itself holds this, however long that takes a slow machine. */
  const holds = (box: Locator, text: string) =>
    until(`a field with ${text}`, async () => ((await box.inputValue()) === text ? true : null))

  it('write at once, apart, agree, fix it and confirm', async () => {
    const { lead, decider } = table
    const [desk, phone] = [await sit(lead, 'desk', WIDE), await sit(decider, 'phone', PHONE)]
    for (const { page } of [desk, phone]) {
      await page.goto(base())
      await heading(page, 'Startgesprek').waitFor()
      await says(page, 'Alles is bewaard.').waitFor()
    }
    await desk.step('empty')
    await phone.step('empty')

    await mouse.fill(field(desk.page, 'Waarom nu?'), 'De wijk wordt gesloopt.')
    await holds(field(phone.page, 'Waarom nu?'), 'De wijk wordt gesloopt.')
    await phone.step('heard')

    // The desk loses its connection, and both write about one subject.
    const [here, there] = [desk.page, phone.page].map((page) =>
      field(page, 'Hoe groot is het gebied?'),
    )
    if (!here || !there) throw new Error('no field')
    await desk.page.context().setOffline(true)
    await mouse.fill(here, 'Veertig straten.')
    await says(
      desk.page,
      'Nog niet bewaard: geen verbinding. De tekst staat veilig op dit toestel.',
    ).waitFor()
    await finger.fill(there, 'Tien flats.')
    await says(phone.page, 'Alles is bewaard.').waitFor()
    await until('the text of the phone', async () =>
      (await table.read()).texts.some(({ text }) => text === 'Tien flats.') ? true : null,
    )
    await desk.page.context().setOffline(false)
    await says(desk.page, 'Alles is bewaard.').waitFor()
    for (const { page } of [desk, phone])
      await main(page)
        .getByRole('heading', { name: /Er staan twee teksten/ })
        .waitFor()
    expect(await here.inputValue()).toBe('Veertig straten.')
    expect(await there.inputValue()).toBe('Tien flats.')
    await desk.step('two texts', { isBackOnline: true })
    await phone.step('two texts')
    await mouse.press(main(desk.page).getByRole('button', { name: 'Zet ze achter elkaar' }))
    await main(phone.page)
      .getByRole('heading', { name: /Er is een nieuwere tekst/ })
      .waitFor()
    expect(await there.inputValue()).toBe('Tien flats.')
    await phone.step('a newer text')
    await finger.press(field(phone.page, 'Waarom nu?'))
    await holds(there, 'Veertig straten.\n\nTien flats.')
    await desk.step('settled')

    // A device that is closed in the middle of a word has it still.
    await desk.page.context().setOffline(true)
    await mouse.fill(field(desk.page, 'Wat is er al geprobeerd?'), 'Een inloopavond.')
    await desk.page.context().setOffline(false)
    await desk.page.reload()
    await holds(field(desk.page, 'Wat is er al geprobeerd?'), 'Een inloopavond.')
    await holds(field(phone.page, 'Wat is er al geprobeerd?'), 'Een inloopavond.')
    await desk.step('after a reload', { isBackOnline: true })

    const people = [
      ['Opdrachtgever', 'Bram Visser', 'wethouder', decider.email],
      ['Uitvoerder', 'Noor Dekker', 'projectleider', lead.email],
    ] as const
    for (const [side, name, job, email] of people) {
      await mouse.press(main(desk.page).getByText('Iemand erbij'))
      await mouse.tick(main(desk.page).getByRole('radio', { name: side }))
      await mouse.fill(field(desk.page, 'Naam'), name)
      await mouse.fill(field(desk.page, 'Functie'), job)
      await mouse.tick(main(desk.page).getByRole('checkbox'))
      await mouse.fill(field(desk.page, 'E-mailadres'), email)
      await mouse.press(main(desk.page).getByRole('button', { name: 'Zet erbij' }))
      await main(desk.page).getByText(name, { exact: true }).waitFor()
    }
    await desk.step('people')

    // Each side apart, until both are ready.
    const sides = [
      { visitor: desk, hand: mouse, side: 'Uitvoerder', text: 'Een jaar.' },
      { visitor: phone, hand: finger, side: 'Opdrachtgever', text: 'Een half jaar.' },
    ]
    for (const { visitor, hand, side, text } of sides) {
      const { page, step } = visitor
      await page.goto(`${base()}/verwachtingen`)
      await hand.tick(main(page).getByRole('radio', { name: side }))
      await hand.press(main(page).getByRole('button', { name: 'Dit is mijn kant' }))
      await says(page, `Je schrijft voor: ${side}.`).waitFor()
      await hand.fill(field(page, 'Hoe snel moet het gaan?'), text)
      await until('the expectation', async () =>
        (await table.read(side === 'Uitvoerder' ? lead : decider)).texts.some(
          (each) => each.text === text,
        )
          ? true
          : null,
      )
      await step('apart')
      expect(await page.content()).not.toContain(side === 'Uitvoerder' ? 'half jaar' : 'Een jaar')
      await hand.press(main(page).getByRole('button', { name: 'Wij zijn klaar' }))
      await says(page, 'Bewaard.').waitFor()
    }
    await desk.page.goto(`${base()}/verwachtingen`)
    const pace = main(desk.page).getByRole('region', { name: 'Hoe snel moet het gaan?' }).first()
    await pace.getByText('Een half jaar.').waitFor()
    await desk.step('side by side')
    await mouse.press(pace.getByText('Wat zeggen jullie samen?').first())
    await mouse.tick(pace.getByRole('radio', { name: 'We verschilden, en zijn eruit' }))
    await mouse.press(pace.getByRole('button', { name: 'Bewaar wat we zeggen' }))
    await desk.page.getByRole('alert').waitFor()
    await desk.step('no sentence', { refused: 400 })
    await mouse.press(pace.getByText('Wat zeggen jullie samen?').first())
    await mouse.fill(pace.getByRole('textbox', { name: 'In één zin' }), 'Negen maanden.')
    await mouse.press(pace.getByRole('button', { name: 'Bewaar wat we zeggen' }))
    await pace.getByText('Negen maanden.', { exact: true }).first().waitFor()
    await desk.step('settled')

    await desk.page.goto(`${base()}/belofte`)
    await mouse.fill(field(desk.page, 'Wat is al besloten?'), 'De sloop.')
    await says(desk.page, 'Alles is bewaard.').waitFor()
    await mouse.fill(field(desk.page, 'Onderwerp'), 'Het plein')
    await mouse.tick(main(desk.page).getByRole('radio', { name: /^Meedenken/ }))
    await mouse.fill(field(desk.page, 'Wie beslist er?'), 'De raad')
    await mouse.press(main(desk.page).getByRole('button', { name: 'Zet erbij' }))
    await main(desk.page).getByRole('heading', { name: 'Het plein' }).waitFor()
    await desk.step('promise')

    await phone.page.goto(`${base()}/themas`)
    await phone.step('themes')
    const add = main(phone.page).getByRole('combobox', { name: 'Thema' })
    await add.selectOption('green')
    await finger.fill(field(phone.page, 'Vraag aan bewoners'), 'Wilt u een nieuw park?')
    await finger.press(main(phone.page).getByRole('button', { name: 'Zet erbij' }))
    await finger.press(main(phone.page).getByRole('button', { name: 'Neem deze vraag over' }))
    await main(phone.page).getByRole('button', { name: 'Neem deze vraag over' }).waitFor({
      state: 'detached',
    })
    await phone.step('an open question')

    await desk.page.goto(`${base()}/vastleggen`)
    await desk.step('ready to fix')
    await mouse.press(main(desk.page).getByRole('button', { name: 'Leg vast' }))
    await heading(desk.page, 'Startgesprek, versie 1').waitFor()
    await desk.step('fixed')
    await mouse.press(main(desk.page).getByRole('button', { name: 'Ik bevestig dit' }))
    await says(desk.page, 'Je hebt bevestigd.').waitFor()
    await mouse.press(main(desk.page).getByRole('button', { name: /Zet de belofte/ }))
    await says(desk.page, 'De belofte staat nu op de openbare pagina.').waitFor()
    await desk.page.emulateMedia({ media: 'print' })
    await main(desk.page).getByRole('heading', { name: 'Voor akkoord' }).waitFor()
    await desk.step('on paper')
    await desk.page.emulateMedia({ media: 'screen' })

    // The decider confirms by the link, on a phone that is nobody's.
    const link = await until('a letter', async () => {
      await table.server.tick()
      const letters = await lettersTo(table.server, decider.email)
      const texts = letters.map(({ text }) => /\/hoorn\/bevestigen\/\S+/.exec(text)?.[0])
      return texts.find((text) => text !== undefined) ?? null
    })
    const visitor = await openVisitor(browser, 'intake link', PHONE)
    await visitor.page.goto(table.server.url + link)
    await heading(visitor.page, /^Startgesprek van/).waitFor()
    await visitor.step('asked')
    await finger.press(main(visitor.page).getByRole('button', { name: 'Ik bevestig dit' }))
    await visitor.page.getByRole('status').waitFor()
    await visitor.step('confirmed')
    await visitor.close()
    await desk.page.goto(`${base()}/vastleggen`)
    await says(desk.page, 'Iedereen heeft bevestigd.').waitFor()
    await desk.step('confirmed by both')

    await desk.page.goto(base())
    await mouse.fill(field(desk.page, 'Waarom nu?'), 'De wijk wordt niet gesloopt.')
    await until('the change', async () => ((await table.read()).isNewer ? true : null))
    await desk.page.goto(`${base()}/vastleggen`)
    await says(desk.page, 'Wat er nu staat, is nieuwer dan wat is vastgelegd.').waitFor()
    await desk.step('newer')
    await mouse.press(main(desk.page).getByRole('button', { name: 'Leg de nieuwe versie vast' }))
    await heading(desk.page, 'Startgesprek, versie 2').waitFor()
    expect(await main(desk.page).locator('ins').innerText()).toContain('[nieuw: niet]')
    await desk.step('difference')
    await desk.close()
    await phone.close()
  })

  it('write without script too, and keep both texts', async () => {
    const plain = { ...WIDE, javaScriptEnabled: false }
    const { page, step, close } = await sit(table.lead, 'without script', plain)
    await page.goto(base())
    const worries = field(page, 'Waar zijn zorgen over?')
    const block = main(page).getByRole('region', { name: 'Waar zijn zorgen over?' })
    await mouse.fill(worries, 'De kosten.')
    // Meanwhile somebody else writes about the same.
    const text = { subject: 'worries', side: '', text: 'De tijd.', replaces: [] }
    const path = table.api(`/texts/txt_${crypto.randomUUID()}`)
    expect((await table.decider.send('PUT', path, text)).status).toBe(200)
    await mouse.press(block.getByRole('button', { name: 'Bewaar' }))
    await says(page, 'Bewaard.').waitFor()
    await block.getByText('De tijd.').waitFor()
    await step('two texts')
    await mouse.press(block.getByRole('button', { name: 'Zet ze achter elkaar' }))
    await says(page, 'Bewaard.').waitFor()
    expect(await worries.inputValue()).toBe('De kosten.\n\nDe tijd.')
    await step('settled')
    await close()
  })
})
