import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { freePort } from '../support/process'
import { startServer, type TestServer } from '../support/server'

export interface Demo {
  server: TestServer
  browser: Browser
  close(): Promise<void>
}

/** The built service with the demo organisations, and a browser; links in mails lead to it. */
export async function openDemo(): Promise<Demo> {
  const port = await freePort()
  const PUBLIC_URL = `http://127.0.0.1:${port}`
  const [server, browser] = await Promise.all([
    startServer({ seed: 'demo', port, bindings: { PUBLIC_URL } }),
    launchBrowser(),
  ])
  async function close() {
    await browser.close()
    await server.stop()
  }
  return { server, browser, close }
}
