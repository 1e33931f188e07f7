import { afterAll, beforeAll, describe, it, vi } from 'vitest'
import { codeFor, newAddress } from '../support/people'
import { chooseTime, fillForm, findPlace, heading, typeCode } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { finger } from './hands'
import { openVisitor, PHONE } from './step'

// Two dozen pages, each looked at by axe.
vi.setConfig({ testTimeout: 120_000 })

describe('a resident whose phone runs no script', () => {
  let demo: Demo

  beforeAll(async () => {
    demo = await openDemo()
  })
  afterAll(() => demo?.close())

  it('books a room, cancels it, and takes that back', async () => {
    const email = newAddress('kees')
    const visitor = await openVisitor(demo.browser, 'no-script', {
      ...PHONE,
      javaScriptEnabled: false,
    })
    const { page, step } = visitor
    await findPlace(visitor, finger, demo.server.url)
    const choice = await chooseTime(visitor, finger)
    await finger.press(choice.getByRole('button', { name: 'Reserveer dit moment' }))
    await heading(page, 'Voor wie is het?').waitFor()
    await step('form')
    await fillForm(visitor, finger, email)
    await typeCode(visitor, finger, () => codeFor(demo.server, email))

    await finger.press(page.getByRole('button', { name: 'Zeg af' }))
    await heading(page, 'De reservering is afgezegd').waitFor()
    await step('cancelled')
    await finger.press(page.getByRole('button', { name: 'Toch laten doorgaan' }))
    await heading(page, 'Je reservering staat').waitFor()
    await step('goes ahead after all')
    await visitor.close()
  })
})
