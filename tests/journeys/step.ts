import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import { axe, htmlFaults, hydrated, openPage } from '../support/browser'

/** Somebody at a browser whose page is looked at after every step. */
export interface Visitor {
  page: Page
  /**
   * Fails unless the page as it stands is accessible and valid, and nothing went wrong on the way:
   * no error or warning in the console, no policy in the way, no failed request, no other host.
   * `refused` is the status of a form that came back, which browsers write in their console too;
   * `isBackOnline`: there was no connection for a while, which they write there as well.
   */
  step(name: string, expected?: { refused?: number; isBackOnline?: boolean }): Promise<void>
  close(): Promise<void>
}

/** A folder for a picture of each step, to look at while working on pages. */
const pictures = process.env.JOURNEY_PICTURES

export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
}
export const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }

/** `journey` names the pictures; `options` as for a browser context. */
export async function openVisitor(
  browser: Browser,
  journey: string,
  options: BrowserContextOptions = PHONE,
): Promise<Visitor> {
  const { page, faults, close } = await openPage(browser, options)
  const hosts = new Set<string>()
  let served: Response | null = null
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  page.on('response', (response) => {
    // Of the page itself, not of a frame in it.
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
      served = response
  })
  const hasScript = options.javaScriptEnabled !== false
  let count = 0

  async function step(
    name: string,
    { refused, isBackOnline = false }: { refused?: number; isBackOnline?: boolean } = {},
  ) {
    count += 1
    if (hasScript) await hydrated(page)
    const html = hasScript || !served ? await htmlNow(page) : await served.text()
    await keepPicture(page, `${journey} ${count} ${name}`)
    const isExpected = (fault: string) =>
      (refused !== undefined && fault.includes(`responded with a status of ${refused}`)) ||
      (isBackOnline && /ERR_INTERNET_DISCONNECTED|^failed: .*\/intake\/texts/.test(fault)) ||
      // Where no script runs, the browser drops the files that the page asked it to get ready.
      (!hasScript && /^failed: .*\/assets\/.*\.js$/.test(fault))
    const unexpected = faults.splice(0).filter((fault) => !isExpected(fault))
    expect(unexpected, name).toEqual([])
    if (refused !== undefined) expect(served?.status(), name).toBe(refused)
    expect(await htmlFaults(html), name).toEqual([])
    expect(hasScript ? await axeOnWhole(page) : await axeOf(page.url(), html), name).toEqual([])
    expect([...hosts], name).toEqual([new URL(page.url()).host])
  }

  /** The same HTML where axe can run: it is a script itself. Those of the page stay off. */
  async function axeOf(address: string, html: string): Promise<string[]> {
    const context = await browser.newContext({ ...options, javaScriptEnabled: true })
    const copy = await context.newPage()
    await copy.route(address.replace(/#.*/, ''), (route) =>
      route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
      }),
    )
    await copy.goto(address)
    const found = await axeOnWhole(copy)
    await context.close()
    return found
  }
  return { page, step, close }
}

/** By axe, in a window as high as the page: a bar at its foot then hides nothing by chance. */
export async function axeOnWhole(page: Page): Promise<string[]> {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (size) await page.setViewportSize({ ...size, height: Math.max(size.height, height) })
  const found = await axe(page)
  if (size) await page.setViewportSize(size)
  return found
}

async function htmlNow(page: Page): Promise<string> {
  // Browsers keep nonces to themselves, and taking a picture leaves empty styles behind.
  const html = await page.content()
  return html.replaceAll('nonce=""', 'nonce="hidden"').replaceAll(' style=""', '')
}

/** Only where a folder for pictures is named; never part of what a test says. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  const { width } = page.viewportSize() ?? { width: 0 }
  await mkdir(pictures, { recursive: true })
  const file = `${width} ${name}.png`.replaceAll(/[^\w.-]+/g, '-')
  await page.screenshot({ path: join(pictures, file), fullPage: true })
}
