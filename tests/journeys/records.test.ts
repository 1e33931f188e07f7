import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { signIn } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger, mouse } from './hands'
import { openVisitor, PHONE, WIDE } from './step'

vi.setConfig({ testTimeout: 120_000 })

const ADMIN = 'beheerder@hoorn.example'
const RESIDENT = 'bewoner@hoorn.example'

describe('an administrator who answers for what is kept', () => {
  let demo: Demo

  beforeAll(async () => {
    demo = await openDemo()
    // What the demo has from more than ninety days ago goes now, and is declared.
    await demo.server.tick('boot')
  })
  afterAll(() => demo?.close())

  const cookiesOf = (said: string) =>
    said.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split('=')
      return { name, value, url: demo.server.url }
    })

  it.each([
    { device: 'on a phone', options: PHONE, hand: finger },
    { device: 'at a desk', options: WIDE, hand: mouse },
    { device: 'without script', options: { ...WIDE, javaScriptEnabled: false }, hand: mouse },
  ])('sets a term, looks what goes and what went, and searches the log $device', async (how) => {
    const { device, options, hand } = how
    const admin = await signIn(demo.server, null, ADMIN)
    const visitor = await openVisitor(demo.browser, `records ${device}`, options)
    const { page, step } = visitor
    await page.context().addCookies(cookiesOf(admin.cookies()))
    const main = page.getByRole('main')
    await page.goto(`${demo.server.url}/hoorn/beheer/organisatie`)
    await hand.press(main.getByRole('link', { name: 'Bewaren en wissen' }))
    await heading(page, 'Bewaren en wissen').waitFor()
    await step('terms')

    await hand.press(main.getByRole('link', { name: 'Wijzig Wie er reserveerde' }))
    const days = main.getByRole('spinbutton', { name: 'Aantal dagen' })
    await days.waitFor()
    await step('form')
    await hand.fill(days, '5')
    await hand.press(main.getByRole('button', { name: 'Bewaar deze termijn' }))
    await page.getByRole('alert').waitFor()
    await step('too short', { refused: 400 })
    await hand.fill(days, '120')
    await hand.fill(main.getByRole('textbox', { name: /^Categorie/ }), 'volgens archivaris')
    await hand.press(main.getByRole('button', { name: 'Bewaar deze termijn' }))
    await page.getByRole('status').waitFor()
    await step('saved')
    expect(await main.innerText()).toContain('Blijft 120 dagen')

    await hand.press(main.getByRole('link', { name: 'Wat zou er nu weggaan?' }))
    await heading(page, 'Wat zou er nu weggaan?').waitFor()
    await step('preview')
    await hand.press(main.getByRole('link', { name: 'Terug naar de termijnen' }))
    await hand.press(main.getByRole('link', { name: 'Verklaringen van vernietiging' }))
    await heading(page, 'Verklaringen van vernietiging').waitFor()
    await step('declarations')
    expect(await main.innerText()).toContain('te bevestigen door de archivaris')

    await page.goto(`${demo.server.url}/hoorn/beheer/organisatie/logboek`)
    await heading(page, 'Logboek').waitFor()
    await step('log')
    await hand.press(main.getByText('Zoek in het logboek'))
    await main.getByRole('combobox', { name: /^Wat/ }).selectOption('retention.term-set')
    await hand.press(main.getByRole('button', { name: 'Zoek' }))
    await main
      .getByRole('listitem')
      .filter({ hasText: 'bewaartermijn gewijzigd' })
      .first()
      .waitFor()
    await step('found')
    await visitor.close()
  })

  it('looks, and the resident sees that', async () => {
    const { server } = demo
    const resident = await signIn(server, 'hoorn', RESIDENT)
    const list = (await (await resident.get('/api/v1/tenants/hoorn/my/bookings')).json()) as {
      bookings: { id: string }[]
    }
    const admin = await signIn(server, null, ADMIN)
    const id = list.bookings.at(-1)?.id
    expect((await admin.get(`/api/v1/tenants/hoorn/bookings/${id}`)).status).toBe(200)
    const visitor = await openVisitor(demo.browser, 'looks', PHONE)
    const { page, step } = visitor
    await page.context().addCookies(cookiesOf(resident.cookies()))
    await page.goto(`${server.url}/hoorn/mijn/gegevens`)
    await finger.press(page.getByRole('link', { name: 'Wie keek naar je gegevens' }))
    await heading(page, 'Wie keek naar je gegevens').waitFor()
    await page.getByText('Een beheerder').waitFor()
    await step('looks')
    await visitor.close()
  })
})
