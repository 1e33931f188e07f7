import type { Locator, Page } from 'playwright-core'

/** How somebody works a page. All of them find things by their role and name. */
export interface Hand {
  /** A link or a button. */
  press(target: Locator): Promise<void>
  fill(field: Locator, text: string): Promise<void>
  tick(box: Locator): Promise<void>
  /** The option of a drop-down list that stands so many places after the first. */
  pick(list: Locator, index: number): Promise<void>
}

export const finger: Hand = {
  press: (target) => target.tap(),
  async fill(field, text) {
    await field.tap()
    await field.fill(text)
  },
  tick: (box) => box.tap(),
  pick: async (list, index) => void (await list.selectOption({ index })),
}

export const mouse: Hand = {
  press: (target) => target.click(),
  fill: (field, text) => field.fill(text),
  tick: (box) => box.click(),
  pick: finger.pick,
}

export type Focused = { label: string; visible: boolean; inView: boolean }

/** Only Tab, Enter, Space, arrows and letters. `onFocus` sees every stop on the way. */
export function keyboard(page: Page, onFocus: (focused: Focused) => void): Hand {
  async function tabTo(target: Locator) {
    await target.waitFor()
    for (let stops = 0; stops < 150; stops++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
      const focused = await focusedNow(page)
      if (focused) onFocus(focused)
    }
    throw new Error(`Tab never reaches ${target}`)
  }
  return {
    async press(target) {
      await tabTo(target)
      await page.keyboard.press('Enter')
    },
    async fill(field, text) {
      await tabTo(field)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    async tick(box) {
      // Of a group of radio buttons Tab reaches the chosen one, or else the first.
      const isRadio = (await box.getAttribute('type')) === 'radio'
      if (!isRadio) await tabTo(box)
      else await arrowTo(page, box, tabTo)
      await page.keyboard.press('Space')
    },
    async pick(list, index) {
      await tabTo(list)
      await page.keyboard.press('Home')
      for (let down = 0; down < index; down++) await page.keyboard.press('ArrowDown')
    },
  }
}

async function arrowTo(page: Page, radio: Locator, tabTo: (target: Locator) => Promise<void>) {
  const group = page.locator(`input[name="${await radio.getAttribute('name')}"]`)
  const chosen = group.and(page.locator(':checked'))
  await tabTo((await chosen.count()) > 0 ? chosen : group.first())
  for (let moves = await group.count(); moves > 0; moves--) {
    if (await radio.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('ArrowDown')
  }
}

/** What has the focus, whether that can be seen, and whether it stands in the window. */
export function focusedNow(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const drawn = (each: Element) => {
      const { outlineStyle, outlineWidth, stroke } = getComputedStyle(each)
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return isOutlined || (each instanceof SVGElement && stroke !== 'none')
    }
    const shapes = [...element.querySelectorAll('path, circle')]
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return {
      label: `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''}`,
      visible: drawn(element) || (element instanceof SVGElement && shapes.some(drawn)),
      inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    }
  })
}
