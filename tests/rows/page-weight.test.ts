import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PageWeight, weigh } from '../bench/page-weight'
import { launchBrowser } from '../support/browser'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
let browser: Browser
let weight: PageWeight

beforeAll(async () => {
  server = await startServer({ seed: 'demo' })
  browser = await launchBrowser()
  weight = await weigh(browser, server.url, '/hoorn/plekken/de-bongerd')
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('the document of a place page with its style is at most 14 kB after gzip', () => {
  expect(weight.html).toBeLessThanOrEqual(14_000)
})

test('everything that a place page fetches is at most 130 kB after gzip, in 8 requests at most', () => {
  expect(weight.everything).toBeLessThanOrEqual(130_000)
  expect(weight.requests).toBeLessThanOrEqual(8)
})
