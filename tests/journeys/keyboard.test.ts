import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hydrated } from '../support/browser'
import { codeFor, newAddress } from '../support/people'
import { chooseTime, fillForm, findPlace, heading, typeCode } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { type Focused, focusedNow, keyboard } from './hands'
import { openVisitor, WIDE } from './step'

// Two dozen pages, each looked at by axe.
vi.setConfig({ testTimeout: 120_000 })

describe('a resident without a mouse', () => {
  let demo: Demo

  beforeAll(async () => {
    demo = await openDemo()
  })
  afterAll(() => demo?.close())

  it('books a room, and sees at every stop where the focus is', async () => {
    const email = newAddress('mieke')
    const visitor = await openVisitor(demo.browser, 'keyboard', WIDE)
    const { page, step } = visitor
    const lost: Focused[] = []
    const hand = keyboard(page, (stop) => {
      if (!stop.visible || !stop.inView) lost.push(stop)
    })
    await findPlace(visitor, hand, demo.server.url)
    const choice = await chooseTime(visitor, hand)
    await hand.press(choice.getByRole('button', { name: 'Reserveer dit moment' }))
    await heading(page, 'Voor wie is het?').waitFor()
    await step('form')
    await fillForm(visitor, hand, email)
    await typeCode(visitor, hand, () => codeFor(demo.server, email))
    expect(lost).toEqual([])
    await visitor.close()
  })

  it('reaches everything that can be used, in the order in which it is read', async () => {
    const { page, close } = await openVisitor(demo.browser, 'tab-order', WIDE)
    const place = `/hoorn/plekken/de-kas`
    for (const path of ['/', '/hoorn', '/hoorn/plekken', place, '/hoorn/inloggen']) {
      await page.goto(demo.server.url + path)
      await hydrated(page)
      const expected = await usable(page)
      expect(expected.length, path).toBeGreaterThan(3)
      const reached: string[] = []
      for (const _ of expected) {
        await page.keyboard.press('Tab')
        const stop = await focusedNow(page)
        expect(stop, path).toMatchObject({ visible: true, inView: true })
        if (stop) reached.push(stop.label)
      }
      expect(reached, path).toEqual(expected)
    }
    await close()
  })

  it('skips to the content by the first stop of a page', async () => {
    const { page, close } = await openVisitor(demo.browser, 'skip', WIDE)
    await page.goto(`${demo.server.url}/hoorn/plekken`)
    await hydrated(page)
    await page.keyboard.press('Tab')
    expect(await focusedNow(page)).toMatchObject({
      label: 'a Ga naar de inhoud',
      visible: true,
      inView: true,
    })
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
    await page.keyboard.press('Tab')
    const isInside = page.locator('main :focus')
    expect(await isInside.count()).toBe(1)
    await close()
  })
})

/** All that can be clicked or filled in, in the order of the document. */
function usable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'a[href], button, input:not([type="hidden"]), select, textarea, summary',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map(
        (element) =>
          `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''}`,
      ),
  )
}
