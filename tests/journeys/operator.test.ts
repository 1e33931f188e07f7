import { afterAll, beforeAll, describe, it, vi } from 'vitest'
import { ask, confirm } from '../sign-ups/organisation'
import { codeFor, newAddress } from '../support/people'
import { heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { mouse } from './hands'
import { openVisitor, WIDE } from './step'

vi.setConfig({ testTimeout: 120_000 })

const OPERATOR = 'exploitant@samenlukt.example'

describe('the operator of the service', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo()
  })
  afterAll(() => demo?.close())

  it('sees who waits, posts a letter, and looks how the service is doing', async () => {
    const { server, browser } = demo
    const one = await ask(server, { name: 'Uithoorn', email: newAddress('bo') })
    await confirm(one)
    const subscription = `/api/v1/tenants/${one.slug}/manage/subscription`
    await one.post(`${subscription}/proof`, { method: 'letter' })

    const visitor = await openVisitor(browser, 'operator', WIDE)
    const { page, step } = visitor
    await page.goto(`${server.url}/exploitant`)
    await mouse.fill(page.getByRole('textbox', { name: 'Je e-mailadres' }), OPERATOR)
    await mouse.press(page.getByRole('button', { name: 'Stuur me een code' }))
    await heading(page, 'Typ de code over').waitFor()
    await mouse.fill(
      page.getByRole('textbox', { name: 'De code' }),
      await codeFor(server, OPERATOR),
    )
    await mouse.press(page.getByRole('button', { name: 'Log in' }))
    await heading(page, 'Organisaties').waitFor()
    await step('organisations')

    const main = page.getByRole('main')
    await mouse.press(main.getByRole('link', { name: 'Gemeente Uithoorn' }))
    await heading(page, 'Gemeente Uithoorn').waitFor()
    await step('organisation')
    await mouse.press(main.getByRole('link', { name: 'Open de brief' }))
    await heading(page, 'Aan Gemeente Uithoorn').waitFor()
    await step('letter')
    await page.goBack()
    await mouse.press(main.getByRole('button', { name: 'De brief is op de post' }))
    await main.getByText('brief verstuurd').waitFor()
    await step('posted')
    await mouse.tick(main.getByRole('radio', { name: 'gestopt' }))
    await mouse.fill(main.getByRole('textbox', { name: 'Waarom?' }), 'Dubbel aangemeld')
    await mouse.press(main.getByRole('button', { name: 'Verander de stand' }))
    await main.getByText('gestopt', { exact: true }).first().waitFor()
    await step('ended')
    await mouse.press(page.getByRole('link', { name: 'Toestand' }))
    await heading(page, 'Toestand van de dienst').waitFor()
    await step('health')
    await visitor.close()
  })
})
