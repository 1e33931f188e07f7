import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeFor, newAddress } from '../support/people'
import { chooseDay, heading } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger } from './hands'
import { openVisitor, PHONE } from './step'

// Two dozen pages, each looked at by axe.
vi.setConfig({ testTimeout: 120_000 })

let demo: Demo
let url: string

beforeAll(async () => {
  demo = await openDemo()
  url = demo.server.url
})
afterAll(() => demo?.close())

describe.each([
  { phone: 'a phone', javaScriptEnabled: true },
  { phone: 'a phone without script', javaScriptEnabled: false },
])('a resident who wanders off on $phone', ({ javaScriptEnabled }) => {
  const open = () => openVisitor(demo.browser, 'come-back', { ...PHONE, javaScriptEnabled })

  it('finds everything back after reloading and going back at the code', async () => {
    const visitor = await open()
    const { page, step } = visitor
    const email = newAddress('wim')
    await holdTime(page)
    await fill(page, { 'Je naam': 'Wim de Boer', 'Je e-mailadres': email }, '6')
    await heading(page, 'Typ de code over').waitFor()

    await page.reload()
    await heading(page, 'Typ de code over').waitFor()
    expect(await page.getByRole('main').innerText()).toContain(email)
    await step('code after reloading')

    await page.goBack()
    await heading(page, 'Voor wie is het?').waitFor()
    expect(await typed(page)).toEqual({ name: 'Wim de Boer', email, people: '6' })
    await step('details after going back')
    await page.reload()
    await heading(page, 'Voor wie is het?').waitFor()
    expect(await typed(page)).toEqual({ name: 'Wim de Boer', email, people: '6' })

    await fill(page, {}, '7')
    await heading(page, 'Typ de code over').waitFor()
    await page.getByRole('textbox', { name: 'De code' }).fill(await codeFor(demo.server, email, 2))
    await page.getByRole('button', { name: 'Klaar, reserveer' }).click()
    await heading(page, 'Je reservering staat').waitFor()
    expect(await page.getByRole('main').innerText()).toContain('7 mensen')

    await page.goBack()
    await heading(page, 'Je reservering staat').waitFor()
    await step('back at the code of what is booked')
    await visitor.close()
  })

  it('books once from two tabs', async () => {
    const visitor = await open()
    const { page } = visitor
    const email = newAddress('joke')
    await holdTime(page)
    await fill(page, { 'Je naam': 'Joke Bakker', 'Je e-mailadres': email }, '4')
    await heading(page, 'Typ de code over').waitFor()
    const second = await page.context().newPage()
    await second.goto(page.url())
    const code = await codeFor(demo.server, email)
    for (const tab of [page, second]) {
      await tab.getByRole('textbox', { name: 'De code' }).fill(code)
    }
    await page.getByRole('button', { name: 'Klaar, reserveer' }).click()
    await heading(page, 'Je reservering staat').waitFor()
    await second.getByRole('button', { name: 'Klaar, reserveer' }).click()
    await heading(second, 'Je reservering staat').waitFor()
    expect(second.url()).toBe(page.url())
    await page.goto(`${url}/hoorn/mijn`)
    await heading(page, 'Mijn reserveringen').waitFor()
    expect(await page.getByRole('link', { name: /van .* tot .* uur/ }).count()).toBe(1)
    await visitor.close()
  })
})

async function holdTime(page: Page) {
  await page.goto(`${url}/hoorn/plekken/de-wijkwinkel`)
  const day = await chooseDay(page, finger)
  await finger.press(day.getByRole('link').first())
  await page.getByRole('button', { name: 'Reserveer dit moment' }).click()
  await heading(page, 'Voor wie is het?').waitFor()
}

async function fill(page: Page, words: Record<string, string>, people: string) {
  for (const [name, text] of Object.entries(words)) {
    await page.getByRole('textbox', { name }).fill(text)
  }
  await page.getByRole('textbox', { name: 'Hoeveel mensen komen er?' }).fill(people)
  await page.getByRole('radio', { name: 'Bijeenkomst of overleg' }).check()
  await page.getByRole('checkbox', { name: 'Ik ben 18 jaar of ouder' }).check()
  await page.getByRole('button', { name: 'Stuur me een code' }).click()
}

async function typed(page: Page) {
  const value = (name: string) => page.getByRole('textbox', { name }).inputValue()
  return {
    name: await value('Je naam'),
    email: await value('Je e-mailadres'),
    people: await value('Hoeveel mensen komen er?'),
  }
}
