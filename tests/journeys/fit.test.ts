import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hydrated } from '../support/browser'
import { type Demo, openDemo } from './demo'
import { pageMap } from './page-map'
import { axeOnWhole, keepPicture, openVisitor } from './step'

describe('every page of the map', () => {
  let demo: Demo
  let map: Awaited<ReturnType<typeof pageMap>>

  beforeAll(async () => {
    demo = await openDemo()
    map = await pageMap(demo)
  })
  afterAll(() => demo?.close())

  it.each(['anyone', 'resident', 'host', 'staff', 'admin'] as const)(
    'fits the eyes and hands of %s',
    async (who) => {
      const { page, close } = await openVisitor(demo.browser, 'fit', {
        viewport: { width: 320, height: 640 },
        reducedMotion: 'reduce',
      })
      await page.context().addCookies(map[who].cookies)
      const faults: Record<string, string[]> = {}
      for (const path of map[who].paths) {
        await page.goto(demo.server.url + path)
        await hydrated(page)
        const found = [
          ...(await tooWide(page, path)).map((each) => `320 px: ${each}`),
          ...(await withLargeText(page, path)).map((each) => `200 %: ${each}`),
          ...(await inTheDark(page, path)).map((each) => `dark: ${each}`),
          ...(await thatMoves(page)).map((each) => `moves: ${each}`),
        ]
        if (found.length > 0) faults[path] = found
      }
      expect(faults).toEqual({})
      await close()
    },
    120_000,
  )
})

/** What makes the page scroll sideways. */
async function tooWide(page: Page, name: string): Promise<string[]> {
  await keepPicture(page, `fit ${name}`)
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= innerWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.children.length === 0 && element.getBoundingClientRect().right > innerWidth + 1,
    )
    const labels = wide.map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`)
    return [`${scrollWidth} px wide`, ...labels.slice(0, 5)]
  })
}

/** On a phone of usual size, as somebody who has set the text of the browser to twice its size. */
async function withLargeText(page: Page, name: string): Promise<string[]> {
  const setSize = (size: string) =>
    page.evaluate((percentage) => {
      document.documentElement.style.fontSize = percentage
    }, size)
  await page.setViewportSize({ width: 360, height: 640 })
  await setSize('225%')
  const found = await tooWide(page, `large ${name}`)
  await setSize('')
  return found
}

async function inTheDark(page: Page, name: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await keepPicture(page, `fit dark ${name}`)
  const found = await axeOnWhole(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 320, height: 640 })
  return found
}

/** What would move although the person asked for none of that. */
function thatMoves(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0)
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
        return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior === 'smooth'
      })
      .map((element) => `${element.tagName} ${element.className}`)
  })
}
