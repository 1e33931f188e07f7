import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe, htmlFaults, hydrated, launchBrowser, openPage } from '../support/browser'
import { startServer, type TestServer } from '../support/server'

describe('a page made in the worker and taken over by React', () => {
  let server: TestServer
  let browser: Browser

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer({ seed: 'demo' }), launchBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('is taken over without an error and within its own content policy', async () => {
    const { page, faults, close } = await openPage(browser)
    for (const path of ['/', '/hoorn', '/hoorn/plekken', '/hoorn/plekken/de-kas']) {
      await page.goto(server.url + path)
      await hydrated(page)
      expect(faults, path).toEqual([])
      expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    }
    await close()
  })

  it('follows a link without loading a document again', async () => {
    const { page, faults, requests, close } = await openPage(browser)
    await page.goto(`${server.url}/hoorn`)
    await hydrated(page)
    await page.getByRole('navigation').getByRole('link', { name: 'Plekken' }).first().click()
    await page.waitForURL('**/hoorn/plekken')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Tuinkamer De Kas', exact: true })
      .waitFor()
    expect(requests).not.toContain('/hoorn/plekken')
    expect(requests).toContain('/api/v1/tenants/hoorn/places')
    expect(faults).toEqual([])
    await close()
  })

  it('stays English along the links of an English page', async () => {
    const { page, faults, requests, close } = await openPage(browser)
    await page.goto(`${server.url}/hoorn/en`)
    await hydrated(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('navigation').getByRole('link', { name: 'Places' }).first().click()
    await page.waitForURL('**/hoorn/en/plekken')
    expect(requests).not.toContain('/hoorn/en/plekken')
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await page.waitForURL('**/hoorn/plekken')
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    expect(faults).toEqual([])
    await close()
  })

  it('shows the name of an organisation to who comes from the front page of the service', async () => {
    const { page, faults, close } = await openPage(browser)
    await page.goto(`${server.url}/`)
    await hydrated(page)
    await page.getByRole('main').getByRole('link', { name: /Hoorn/ }).first().click()
    await page.waitForURL('**/hoorn')
    await page
      .getByRole('banner')
      .getByRole('link', { name: /Gemeente Hoorn/ })
      .waitFor()
    expect(await page.locator('style[data-sheet="look"]').count()).toBe(1)
    expect(faults).toEqual([])
    await close()
  })

  it('reads the same without JavaScript', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false })
    await page.goto(`${server.url}/hoorn/en`)
    await page.getByRole('navigation').getByRole('link', { name: 'Places' }).first().click()
    await page.waitForURL('**/hoorn/en/plekken')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Tuinkamer De Kas', exact: true })
      .waitFor()
    await close()
  })

  it('needs at most eight requests and no other host', async () => {
    const { page, requests, close } = await openPage(browser)
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    await page.goto(`${server.url}/hoorn/plekken/de-kas`)
    await hydrated(page)
    expect(requests.length).toBeLessThanOrEqual(8)
    expect([...hosts]).toEqual([server.url])
    await close()
  })

  it('has valid HTML and nothing that axe objects to', async () => {
    const { page, close } = await openPage(browser)
    for (const path of ['/', '/en', '/hoorn', '/hoorn/en/plekken', '/hoorn/bestaat/niet']) {
      const html = await (await fetch(server.url + path)).text()
      expect(await htmlFaults(html), path).toEqual([])
      await page.goto(server.url + path)
      await hydrated(page)
      expect(await axe(page), path).toEqual([])
    }
    await close()
  })
})
