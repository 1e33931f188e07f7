import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { PersonalData } from '../../worker/features/persons/contract'
import { codeFor, lettersTo, newAddress, type Person, setClock, signIn } from '../support/people'
import { DEMO_NOW } from '../support/server'
import { heading } from './book-a-room'
import { book, type Demo, findRoom, freeHours, openDemo } from './demo'
import { finger, mouse } from './hands'
import { openVisitor, PHONE, WIDE } from './step'

vi.setConfig({ testTimeout: 180_000 })

let demo: Demo
beforeAll(async () => {
  demo = await openDemo()
})
afterAll(() => demo?.close())

const cookiesOf = (person: Person) =>
  person
    .cookies()
    .split('; ')
    .map((pair) => pair.split('='))
    .map(([name = '', value = '']) => ({ name, value, url: demo.server.url }))

describe('a resident who wants to know what is stored', () => {
  it.each([
    { how: 'with script', javaScriptEnabled: true },
    { how: 'without script', javaScriptEnabled: false },
  ])('sees it, takes it along and has it erased, on a phone $how', async (options) => {
    const { how, javaScriptEnabled } = options
    const { server } = demo
    await setClock(server, DEMO_NOW)
    const email = newAddress('toos')
    const resident = await signIn(server, 'hoorn', email)
    const { room } = await findRoom(resident, 'automatic')
    const [time] = await freeHours(resident, room, [8, 21])
    await book(resident, room, time, { name: 'Toos Tevreden', phone: '06 11 22 33 44' })
    // Signed in for long: erasing asks for a new code.
    await setClock(server, '2026-11-27T10:10:00Z')

    const visitor = await openVisitor(demo.browser, `my-data ${how}`, {
      ...PHONE,
      javaScriptEnabled,
      acceptDownloads: true,
    })
    const { page, step } = visitor
    await page.context().addCookies(cookiesOf(resident))
    const main = page.getByRole('main')
    await page.goto(`${server.url}/hoorn/mijn`)
    await finger.press(main.getByRole('link', { name: 'Wat we van je bewaren' }))
    await heading(page, 'Wat we van je bewaren').waitFor()
    await heading(page, 'Reserveringen', 2).waitFor()
    expect(await main.innerText()).toContain('06 11 22 33 44')
    expect(await main.innerText()).toContain('90 dagen na het bezoek')
    await step('my data')

    const downloading = page.waitForEvent('download')
    await finger.press(main.getByRole('link', { name: 'Download als bestand' }))
    const file = await (await downloading).path()
    const data = JSON.parse(await readFile(file, 'utf8')) as PersonalData
    expect(JSON.stringify(data)).toContain('Toos Tevreden')

    await finger.press(main.getByRole('link', { name: 'Wis mijn gegevens' }))
    await heading(page, 'Wis mijn gegevens').waitFor()
    expect(await main.innerText()).toContain('Er komt nog 1 reservering.')
    expect(await main.innerText()).toContain('Door de wet moet die 7 jaar blijven')
    await step('what goes and what stays')
    const had = (await lettersTo(server, email)).length
    await finger.press(main.getByRole('button', { name: 'Stuur me een code' }))
    const code = main.getByRole('textbox', { name: 'Code' })
    await code.waitFor()
    await step('code')
    await finger.fill(code, await codeFor(server, email, had + 1))
    await finger.press(main.getByRole('button', { name: 'Klaar' }))
    const erase = main.getByRole('button', { name: 'Wis mijn gegevens' })
    await erase.waitFor()
    await step('proven')

    await finger.press(erase)
    await page.getByRole('alert').waitFor()
    await step('not confirmed', { refused: 400 })
    await finger.tick(main.getByRole('checkbox'))
    await finger.press(erase)
    await heading(page, 'Je gegevens zijn gewist').waitFor()
    await step('erased')
    expect((await resident.get('/api/v1/tenants/hoorn/my')).status).toBe(401)
    await visitor.close()
  })
})

describe('a host whom somebody calls about their data', () => {
  it('calls back on the stored number, prints, and erases', async () => {
    const { server } = demo
    await setClock(server, DEMO_NOW)
    const host = await signIn(server, 'hoorn', 'gastheer@hoorn.example')
    const { room } = await findRoom(host, 'automatic')
    const [time] = await freeHours(host, room, [8, 21])
    await book(host, room, time, { name: 'Mevrouw Bel', phone: '06 99 88 77 66' })
    const visitor = await openVisitor(demo.browser, 'my-data by phone', WIDE)
    const { page, step } = visitor
    await page.context().addCookies(cookiesOf(host))
    const main = page.getByRole('main')
    await page.goto(`${server.url}/hoorn/beheer`)
    await mouse.press(main.getByRole('link', { name: 'Iemand vraagt naar eigen gegevens' }))
    await heading(page, 'Vragen over eigen gegevens').waitFor()
    await step('desk')
    await mouse.fill(main.getByRole('textbox'), '0699887766')
    await mouse.press(main.getByRole('button', { name: 'Zoek' }))
    await page.getByRole('alert').waitFor()
    await step('purpose missing', { refused: 400 })
    await mouse.tick(main.getByRole('radio', { name: 'Weten wat we bewaren' }))
    await mouse.tick(main.getByRole('radio', { name: 'Per telefoon' }))
    await mouse.press(main.getByRole('button', { name: 'Zoek' }))
    await mouse.press(main.getByRole('link', { name: 'Mevrouw Bel' }))
    await heading(page, 'Mevrouw Bel').waitFor()
    await step('call back')
    await mouse.press(main.getByRole('button', { name: 'Ik heb teruggebeld, en het klopt' }))
    await mouse.press(main.getByRole('link', { name: 'Bekijk en print alles' }))
    await heading(page, 'Wat we bewaren van Mevrouw Bel').waitFor()
    await step('data to print')
    await mouse.press(main.getByRole('link', { name: 'Terug' }))
    await heading(page, 'Mevrouw Bel').waitFor()
    await mouse.tick(main.getByRole('checkbox'))
    await mouse.press(main.getByRole('button', { name: 'Wis deze gegevens' }))
    await main.getByText('De gegevens zijn gewist.').waitFor()
    await step('erased')
    await visitor.close()
  })
})
