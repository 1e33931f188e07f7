import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { hydrated, openPage } from '../support/browser'

export interface PageWeight {
  path: string
  /** Bytes of the document after gzip, its style sheet included. */
  html: number
  /** Bytes of the document and of all that it makes a browser fetch, each after gzip. */
  everything: number
  requests: number
}

/** What a browser without a cache fetches for a page, until React has taken it over. */
export async function weigh(browser: Browser, url: string, path: string): Promise<PageWeight> {
  const watched = await openPage(browser)
  await watched.page.goto(url + path, { waitUntil: 'load' })
  await hydrated(watched.page)
  // A browser without a window leaves the icon of the tab out.
  const icons = await watched.page.$$eval('link[rel~="icon"]', (links) =>
    links.map((link) => new URL((link as HTMLLinkElement).href).pathname),
  )
  const { requests, close } = watched
  await close()
  const paths = [...new Set([...requests, ...icons])]
  const bytes = await Promise.all(paths.map((each) => gzipped(url + each)))
  return {
    path,
    html: await gzipped(url + path),
    everything: bytes.reduce((sum, each) => sum + each, 0),
    requests: requests.length + icons.filter((icon) => !requests.includes(icon)).length,
  }
}

// Level 6 is what gzip does unless told otherwise, and what servers do.
async function gzipped(url: string): Promise<number> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} of ${url}`)
  return gzipSync(await response.bytes(), { level: 6 }).byteLength
}
