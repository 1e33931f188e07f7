import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { lettersTo, newAddress, until } from '../support/people'
import { chooseTime, fillForm, findPlace, heading, typeCode } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger } from './hands'
import { openVisitor, type Visitor } from './step'

// Two dozen pages, each looked at by axe.
vi.setConfig({ testTimeout: 120_000 })

describe('a resident with a phone', () => {
  let demo: Demo
  let url: string
  const email = newAddress('anna')

  beforeAll(async () => {
    demo = await openDemo()
    url = demo.server.url
  })
  afterAll(() => demo?.close())

  /** As a person does: in another tab, newest letter first. */
  async function codeFromMailbox({ page }: Visitor): Promise<string> {
    const tab = await page.context().newPage()
    const letter = tab.getByRole('listitem').getByRole('link').first()
    await until('a letter in the mailbox', async () => {
      await tab.goto(`${url}/dev/mailbox?to=${encodeURIComponent(email)}`)
      return (await letter.count()) > 0 || null
    })
    await letter.tap()
    const text = await tab.getByRole('article').innerText()
    await tab.close()
    return /^\d{6}$/m.exec(text)?.[0] ?? ''
  }

  async function manageLink(): Promise<string> {
    return until('the confirmation', async () => {
      const [letter] = await lettersTo(demo.server, email)
      if (!letter?.subject.startsWith('Je reservering staat')) return null
      return /https?:\S+\/reservering\/\S+/.exec(letter.text)?.[0] ?? null
    })
  }

  it('books a room', async () => {
    const visitor = await openVisitor(demo.browser, 'phone')
    await findPlace(visitor, finger, url)
    const choice = await chooseTime(visitor, finger)
    await finger.press(choice.getByRole('button', { name: 'Reserveer dit moment' }))
    await heading(visitor.page, 'Voor wie is het?').waitFor()
    await visitor.step('form')
    await fillForm(visitor, finger, email)
    await typeCode(visitor, finger, () => codeFromMailbox(visitor))
    await visitor.close()
  })

  it('changes and cancels it by the link in the mail, and takes that back', async () => {
    const visitor = await openVisitor(demo.browser, 'manage-link')
    const { page, step } = visitor
    const link = await manageLink()
    expect(link.startsWith(url)).toBe(true)
    await page.goto(link)
    await heading(page, 'Je reservering staat').waitFor()
    await step('by the link in the mail')
    await finger.press(page.getByRole('link', { name: 'Ander moment kiezen' }))
    await heading(page, 'Kies een ander moment').waitFor()
    await step('other time')
    const choice = await chooseTime(visitor, finger, 'last')
    await finger.press(choice.getByRole('button', { name: 'Verplaats naar dit moment' }))
    await heading(page, 'Je reservering staat').waitFor()
    await step('moved')

    for (const turn of ['cancelled', 'cancelled again']) {
      await finger.press(page.getByRole('button', { name: 'Zeg af' }))
      await heading(page, 'De reservering is afgezegd').waitFor()
      await step(turn)
      if (turn !== 'cancelled') break
      await finger.press(page.getByRole('button', { name: 'Toch laten doorgaan' }))
      await heading(page, 'Je reservering staat').waitFor()
      await step('goes ahead after all')
    }
    await visitor.close()
  })
})
