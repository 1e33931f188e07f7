import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../support/people'
import { startServer, type TestServer } from '../support/server'

describe('a page that cannot be shown', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startServer({ entry: 'page-faults' })
  })
  afterAll(() => server?.stop())

  const get = (path: string) => fetch(server.url + path, { redirect: 'manual' })

  it('sends the visitor on when a loader says so, in the language of the address', async () => {
    const dutch = await get('/hoorn/redirect')
    expect([dutch.status, dutch.headers.get('location')]).toEqual([307, '/'])
    const english = await get('/hoorn/en/redirect')
    expect([english.status, english.headers.get('location')]).toEqual([307, '/en'])
  })

  it('answers 404 for an unknown address and for a thing that is not there', async () => {
    const pages = [
      ['/a/b/c/d', 'Deze pagina is er niet'],
      ['/hoorn/missing', 'Deze pagina is er niet'],
      ['/hoorn/api/404', 'Deze plek is er niet'],
    ] as const
    for (const [path, words] of pages) {
      const response = await get(path)
      expect(response.status, path).toBe(404)
      expect(await response.text().then((html) => html.includes(words)), path).toBe(true)
    }
  })

  it('answers with the status of the problem that its API call met', async () => {
    expect((await get('/hoorn/api/403')).status).toBe(403)
    expect((await get('/hoorn/api/503')).status).toBe(503)
  })

  it('answers with the status of the problem of a refused form', async () => {
    expect((await get('/hoorn/form?refused=409')).status).toBe(409)
    expect((await get('/hoorn/form')).status).toBe(200)
    expect((await get('/hoorn/missing?refused=409')).status).toBe(404)
  })

  it('says nothing of what broke, only a number to mention, and reports the fault once', async () => {
    for (const path of ['/hoorn/loader', '/hoorn/component']) {
      server.logged.length = 0
      const response = await get(path)
      const html = await response.text()
      expect(response.status, path).toBe(500)
      expect(html, path).toContain('Dit lukt nu even niet')
      expect(html, path).toContain('req_1')
      expect(html, path).not.toContain('piet@example.org')
      const reports = () => server.logged.filter((line) => line.includes('reported')).length
      await until('the report', async () => reports() || null)
      expect(reports()).toBe(1)
    }
  })

  it('keeps to a policy that names one nonce, another one each time', async () => {
    const policies = new Set<string>()
    for (const path of ['/hoorn/loader', '/hoorn/component', '/a/b/c/d']) {
      const response = await get(path)
      const policy = response.headers.get('content-security-policy') ?? ''
      const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1]
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      const html = await response.text()
      for (const [tag] of html.matchAll(/<(?:script|style)[^>]*>/g)) {
        expect(tag).toContain(`nonce="${nonce}"`)
      }
      policies.add(policy)
    }
    expect(policies.size).toBe(3)
  })
})
