import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlFaults } from '../support/browser'
import { addPlace, addSpace, openOrganisation, type TestTenant } from '../support/builders'
import { openBrowser, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { type Contract, operationsOf, readContract, resolved } from './document'

let server: TestServer
let tenant: TestTenant
let contract: Contract
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation({ entry: 'production' }))
  contract = await readContract(server)
})
afterAll(() => server.stop())

const problems = ['400', '401', '403', '404', '405', '409', '413', '422', '429', '500', '503']

describe('the document of the API', () => {
  test('is OpenAPI 3.1 of this version, for any page to read', async () => {
    const response = await fetch(`${server.url}/api/v1/openapi.json`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(contract.openapi).toMatch(/^3\.1\.\d+$/)
    expect(contract.info.version).toBe(response.headers.get('api-version'))
    expect(contract.servers).toEqual([{ url: '/api/v1' }])
  })

  test('says of every route what it is for, who may use it, and how it answers', () => {
    const operations = operationsOf(contract)
    expect(operations.length).toBeGreaterThanOrEqual(40)
    for (const operation of operations) {
      const name = `${operation.method} ${operation.path}`
      expect(operation.summary, name).toMatch(/^[A-Z].{4,}/)
      expect(operation['x-permission'], name).toMatch(/^public$|^[a-z]+\.[a-z-]+$/)
      const statuses = Object.keys(operation.responses)
      expect(statuses, name).toEqual(expect.arrayContaining(problems))
      expect(
        statuses.some((status) => status.startsWith('2')),
        name,
      ).toBe(true)
      for (const status of problems) {
        const content = operation.responses[status]?.content ?? {}
        const schema = content['application/problem+json']?.schema ?? {}
        expect(schema.$ref, `${name} ${status}`).toBe('#/components/schemas/Problem')
      }
    }
  })

  test('names each part of each address, in kebab case', () => {
    for (const { path, parameters = [] } of operationsOf(contract)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const named = parameters.filter((parameter) => parameter.in === 'path')
      expect(named.map(({ name }) => name).sort(), path).toEqual(inPath.sort())
      expect(named.every(({ required }) => required)).toBe(true)
      expect(path).toMatch(/^(\/([a-z]+(-[a-z]+)*|\{[a-zA-Z]+\}))+$/)
    }
  })

  test('refers to nothing that it does not hold', () => {
    const names = [...JSON.stringify(contract).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to)
    expect(names.length).toBeGreaterThan(100)
    for (const $ref of new Set(names))
      expect(() => resolved(contract, { $ref: $ref ?? '' })).not.toThrow()
  })

  test('reads as a page of valid HTML with all that is in it', async () => {
    const response = await fetch(`${server.url}/api/v1`)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const page = await response.text()
    expect(await htmlFaults(page)).toEqual([])
    for (const { method, path, summary = '' } of operationsOf(contract)) {
      expect(page).toContain(`<code>${method} ${path}</code>`)
      expect(page).toContain(summary)
    }
    for (const name of Object.keys(contract.components.schemas))
      expect(page).toContain(`<details id="${name}">`)
  })
})

describe('every answer of the API', () => {
  test('names its version, also when it is refused at the door', async () => {
    const post = (path: string, headers: Record<string, string>, body = '{}') =>
      fetch(`${server.url}${path}`, { method: 'POST', headers, body })
    const json = { 'content-type': 'application/json' }
    const codes = '/api/v1/sign-in-codes'
    const answers = [
      [200, await fetch(`${server.url}/api/v1`)],
      [200, await fetch(`${server.url}${tenant.api('/places')}`)],
      [400, await post(codes, json)],
      [401, await fetch(`${server.url}${tenant.api('/my')}`)],
      [403, await post(codes, { ...json, origin: 'https://elders.example' })],
      [404, await fetch(`${server.url}/api/v1/nergens`)],
      [404, await fetch(`${server.url}/api/v1/tenants/nergens`)],
      [413, await post(codes, { ...json, connection: 'close' }, `"${'x'.repeat(70_000)}"`)],
    ] as const
    for (const [status, response] of answers) {
      expect(response.status).toBe(status)
      expect(response.headers.get('api-version'), `${status}`).toBe(contract.info.version)
      await response.body?.cancel()
    }
  })

  test('by a method that an address does not have names those that it has', async () => {
    for (const [method, path, allow] of [
      ['PUT', '/organisations', 'GET, HEAD, OPTIONS'],
      ['GET', '/sign-in-codes', 'POST'],
      ['PATCH', tenant.api('/my').replace('/api/v1', ''), 'GET, PUT, HEAD, OPTIONS'],
    ] as const) {
      const response = await fetch(`${server.url}/api/v1${path}`, { method })
      expect([response.status, response.headers.get('allow')], path).toEqual([405, allow])
      expect(await response.json()).toMatchObject({ code: 'method-not-allowed' })
    }
    const options = await fetch(`${server.url}/api/v1/organisations`, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })

  test('to a body that is no JSON says so', async () => {
    for (const type of ['text/plain', 'application/json']) {
      const response = await fetch(`${server.url}/api/v1/sign-in-codes`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"email":',
      })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: 'malformed' })
    }
  })

  test('outside any version is a problem as well', async () => {
    for (const path of ['/api', '/api/v2/places']) {
      const response = await fetch(`${server.url}${path}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    }
  })

  test('where nothing is, is a problem', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'])
      for (const path of [
        '/tenants',
        '/nergens',
        '/tenants/hoorn/nergens',
        '/sessions/current/a',
      ]) {
        const response = await fetch(`${server.url}/api/v1${path}`, { method })
        expect(response.status, `${method} ${path}`).toBe(404)
        expect(response.headers.get('content-type')).toBe('application/problem+json')
        expect(await response.json()).toMatchObject({
          type: '/problems/not-found',
          code: 'not-found',
          title: expect.stringMatching(/./),
          status: 404,
          requestId: response.headers.get('x-request-id'),
        })
      }
  })

  test('comes also beside a badly encoded cookie of something else on this host', async () => {
    const anna = await signIn(server, tenant.slug)
    const strange = { cookie: `other=%E0%A4%A; 50%=off; ${anna.cookies()}` }
    const mine = await openBrowser(server).get(tenant.api('/my'), strange)
    expect(mine.status).toBe(200)
    expect(await mine.json()).toMatchObject({ email: anna.email })
    const mangled = await anna.get(tenant.api('/my'), { cookie: `session-${tenant.slug}=%E0%A4%A` })
    expect(mangled.status).toBe(401)
  })
})

test('a week of any year that exists is shown, and what lies before it is not read', async () => {
  const place = await addPlace(tenant)
  await addSpace(tenant, place.id)
  const rowsFor = async (from: string) => {
    const path = tenant.api(`/places/${place.slug}${from}`)
    const response = await openBrowser(server).get(path)
    expect(response.status, from).toBe(200)
    await response.body?.cancel()
    return Number(/read=(\d+)/.exec(response.headers.get('server-timing') ?? '')?.[1])
  }
  const now = await rowsFor('')
  for (const from of ['1970-01-01', '2028-02-29', '2050-06-01', '2199-12-31'])
    expect(await rowsFor(`?from=${from}`), from).toBeLessThanOrEqual(now + 10)
})
