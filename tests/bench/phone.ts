import type { Browser } from 'playwright-core'
import { hydrated, openPage } from '../support/browser'

/** An old phone on a slow line: what Lighthouse calls slow 4G, with the times it stands for. */
const line = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_500_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowness = 4

export interface Paint {
  /** Milliseconds after the address was entered. */
  first: number
  largest: number
  /** Cumulative layout shift until React had taken the page over. */
  shift: number
}

/** Opens a page as a phone that was never there before. */
export async function paintOnPhone(browser: Browser, url: string): Promise<Paint> {
  const { page, close } = await openPage(browser, {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.addInitScript(watchPaint)
  await page.goto(url, { waitUntil: 'load' })
  await hydrated(page)
  const paint = await page.evaluate(readPaint)
  await close()
  return paint
}

interface Watched {
  largest: number
  shift: number
}

// Both run in the browser, where nothing of this file is known.
function watchPaint() {
  const watched: Watched = { largest: 0, shift: 0 }
  Object.assign(window, { watched })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.largest = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      watched.shift += (entry as PerformanceEntry & { value: number }).value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

async function readPaint(): Promise<Paint> {
  // What was reported last is delivered after the next frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  return { first, ...(window as unknown as { watched: Watched }).watched }
}
