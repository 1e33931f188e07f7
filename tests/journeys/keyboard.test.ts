import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hydrated } from '../support/browser'
import { codeFor, newAddress } from '../support/people'
import { chooseTime, fillForm, findPlace, heading, typeCode } from './book-a-room'
import { type Demo, openDemo } from './demo'
import { type Focused, focusedNow, keyboard } from './hands'
import { pageMap } from './page-map'
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
    const map = await pageMap(demo)
    for (const { cookies, paths } of [map.anyone, map.resident, map.host, map.admin]) {
      const { page, close } = await openVisitor(demo.browser, 'tab-order', WIDE)
      await page.context().addCookies(cookies)
      // The pages that the editor of a look shows in frames have stops of their own, out of reach here.
      for (const path of paths.filter((each) => !each.endsWith('/uiterlijk'))) {
        await page.goto(demo.server.url + path)
        await hydrated(page)
        const all = await markStops(page)
        expect(all.length, path).toBeGreaterThan(2)
        expect(await tabThrough(page, all.length), path).toEqual(all)
      }
      await close()
    }
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

/** Numbers all that can be clicked or filled in, in the order of the document. */
function markStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'a[href], button, input:not([type="hidden"]), select, textarea, summary'
    const groups = new Set<string>()
    const stops = [...document.querySelectorAll(controls)].filter((element) => {
      if (!element.checkVisibility()) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      // One stop for all radio buttons of a group: the chosen one, else the first.
      const group = `${element.form?.id} ${element.name}`
      const chosen = document.querySelector(`input[name="${element.name}"]:checked`)
      if (chosen ? chosen !== element : groups.has(group)) return false
      groups.add(group)
      return true
    })
    return stops.map((element, index) => {
      const label = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30)
      const stop = `${index} ${element.tagName} ${label}`
      element.setAttribute('data-stop', stop)
      return stop
    })
  })
}

/** The stops as Tab finds them, each once: a date is one stop of three parts. */
async function tabThrough(page: Page, count: number): Promise<string[]> {
  const found: string[] = []
  for (let presses = 0; found.length < count && presses < count * 3; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => document.activeElement?.getAttribute('data-stop'))
    if (stop === found.at(-1)) continue
    const focused = await focusedNow(page)
    found.push(focused?.visible && focused.inView ? `${stop}` : `${stop}, not to be seen`)
  }
  return found
}
