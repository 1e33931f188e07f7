import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { book } from '../bookings/ask'
import {
  addRoom,
  asked,
  openOrganisation,
  type TestSpace,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { openBrowser, type Person, signIn, until } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
let room: TestSpace
let anna: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation({ entry: 'production' }))
  room = await addRoom(tenant)
  anna = await signIn(server, tenant.slug)
})
afterAll(() => server.stop())

describe('a request from another site', () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://boos.example' },
    { origin: 'http://localhost:1' },
    { origin: 'null' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: '', 'sec-fetch-site': 'cross-site' },
    { origin: '', 'sec-fetch-site': 'same-site' },
  ]

  test('is refused on every unsafe method of the API, whatever it names itself', async () => {
    const { paths } = (await (await anna.get('/api/v1/openapi.json')).json()) as {
      paths: Record<string, object>
    }
    const unsafe = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => method !== 'get')
        .map(
          (method) =>
            [
              method.toUpperCase(),
              path.replaceAll(/\{tenant\}/g, 'hoorn').replaceAll(/\{\w+\}/g, 'x'),
            ] as const,
        ),
    )
    expect(unsafe.length).toBeGreaterThan(15)
    for (const [method, path] of unsafe)
      for (const headers of foreign) {
        const answer = await anna.send(method, `/api/v1${path}`, {}, headers)
        const { code } = (await answer.json()) as { code: string }
        expect([answer.status, code], `${method} ${path}`).toEqual([403, 'origin-refused'])
      }
  })

  test('is refused on every form', async () => {
    const pages = [
      '/inloggen',
      '/hoorn/inloggen',
      '/hoorn/mijn',
      '/hoorn/mijn/gegevens',
      '/hoorn/plekken/x',
      '/hoorn/reserveren/x',
      '/hoorn/reservering/bkg_x',
      '/hoorn/beheer',
      '/hoorn/beheer/aanvragen',
      '/hoorn/en/mijn',
      '/nergens',
    ]
    for (const path of pages)
      for (const headers of foreign)
        expect((await anna.submit(path, { action: 'cancel' }, headers)).status, path).toBe(403)
  })

  test('cannot ride on the secret of a manage link in some other address', async () => {
    const secret = 'A'.repeat(43)
    const path = `/hoorn/mijn?x=/reservering/bkg_x/${secret}`
    expect((await anna.submit(path, { action: 'sign-out' }, { origin: 'null' })).status).toBe(403)
  })

  test('is told nothing: no answer of the API may be read by it, but the contract', async () => {
    for (const path of ['/places', '/my', '/my/bookings']) {
      const answer = await anna.get(tenant.api(path), { origin: 'https://boos.example' })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  })
})

test('a request from our own pages, or from a program without a site, is served', async () => {
  for (const headers of [{}, { 'sec-fetch-site': 'same-origin' }] as const) {
    const { status } = await anna.post(
      tenant.api('/holds'),
      { spaceId: room.id, ...timeIn(10, 18) },
      headers,
    )
    expect(status).toBe(201)
  }
  const program = await fetch(`${server.url}/api/v1/sign-in-codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'program@example.org', tenant: 'hoorn' }),
  })
  expect(program.status).toBe(202)
})

describe('a body', () => {
  const big = JSON.stringify({ ...asked('spc_x', timeIn(10, 18)), note: 'x'.repeat(70_000) })

  test('of more than 64 kB is refused, announced or not, in the API and in forms', async () => {
    const headers = {
      'idempotency-key': 'a',
      'content-type': 'application/json',
      origin: server.url,
    }
    const send = (body: string | ReadableStream) =>
      fetch(`${server.url}${tenant.api('/bookings')}`, {
        method: 'POST',
        headers: { ...headers, cookie: anna.cookies() },
        body,
        duplex: 'half',
      } as RequestInit)
    const stream = new Blob([big]).stream()
    for (const answer of [await send(big), await send(stream)]) {
      expect(answer.status).toBe(413)
      expect(((await answer.json()) as { code: string }).code).toBe('body-too-large')
    }
    const form = await anna.submit('/hoorn/mijn', { action: 'sign-out', x: 'x'.repeat(70_000) })
    expect(form.status).toBe(413)
  })

  test('that is no JSON, or not said to be, is invalid input', async () => {
    for (const [type, body] of [
      ['application/json', '{"spaceId":'],
      ['application/json', ''],
      ['application/json', '[]'],
      ['text/plain', '{}'],
      ['application/x-www-form-urlencoded', 'a=b'],
    ] as const) {
      const answer = await fetch(`${server.url}${tenant.api('/bookings')}`, {
        method: 'POST',
        headers: {
          'content-type': type,
          origin: server.url,
          cookie: anna.cookies(),
          'idempotency-key': 'a',
        },
        body,
      })
      expect(answer.status, `${type} ${body}`).toBe(400)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
  })
})

describe('every answer', () => {
  const paths = [
    '/',
    '/hoorn',
    '/hoorn/plekken',
    '/hoorn/en/plekken',
    '/hoorn/inloggen',
    '/nergens',
    '/hoorn/nergens',
    '/api/v1/',
    '/api/v1/openapi.json',
    '/api/v1/tenants/hoorn/places',
    '/api/v1/tenants/nergens',
    '/api/v1/nergens',
    '/healthz',
    '/problems/closed',
    '/dev/mailbox',
  ]

  test('says that it is what it says, that nobody may frame it, and what it may load', async () => {
    for (const path of paths) {
      const answer = await openBrowser(server).get(path)
      const { headers } = answer
      await answer.text()
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('x-frame-options'), path).toBe('DENY')
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(policy, path).not.toMatch(/unsafe-|https?:|\*/)
      expect(headers.get('referrer-policy'), path).toMatch(/^(same-origin|no-referrer)$/)
      expect(headers.get('x-request-id'), path).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('over https insists on https for two years; over http it does not', async () => {
    const secure = await server.mf.dispatchFetch('https://plekken.example/api/v1/organisations')
    expect(secure.headers.get('strict-transport-security')).toMatch(/max-age=63072000/)
    const plain = await openBrowser(server).get('/healthz')
    expect(plain.headers.get('strict-transport-security')).toBeNull()
  })

  test('that is a page has a nonce of its own, on every script and style, and no style attribute', async () => {
    const nonces = new Set<string>()
    for (const path of ['/', '/hoorn', '/hoorn/plekken', '/hoorn/nergens']) {
      const answer = await openBrowser(server).get(path)
      const nonce =
        /script-src 'nonce-([^']+)'/.exec(
          answer.headers.get('content-security-policy') ?? '',
        )?.[1] ?? ''
      const html = await answer.text()
      nonces.add(nonce)
      const tags = html.match(/<(script|style)\b[^>]*>/g) ?? []
      expect(tags.length, path).toBeGreaterThan(1)
      for (const tag of tags) expect(tag, path).toContain(`nonce="${nonce}"`)
      expect(html, path).not.toMatch(
        /\sstyle=|\son\w+=|https?:\/\/(?!localhost|127|www\.w3\.org|plekken\.example)[^"' ]+\.(js|css|woff2?)/,
      )
    }
    expect(nonces.size).toBe(4)
  })

  test('of the API says which version it is and is not kept by anybody', async () => {
    for (const path of ['/api/v1/organisations', tenant.api('/places'), tenant.api('/my')]) {
      const { headers } = await anna.get(path)
      expect(headers.get('api-version')).toMatch(/^1\.\d+\.\d+$/)
      expect(headers.get('cache-control')).toContain('no-store')
    }
  })

  test('with a problem has the id that is also in the log', async () => {
    const answer = await book(tenant, openBrowser(server), asked(room.id, timeIn(10, 18)))
    const { requestId } = answer.problem
    expect(requestId).toBe(answer.headers.get('x-request-id'))
    await logged(requestId)
  })
})

test('a log line has no address of a person, no search and no name', async () => {
  await anna.get('/hoorn/plekken?zoek=Anna%20de%20Vries&email=anna@example.org')
  await anna.submit('/hoorn/inloggen', { action: 'ask', email: 'geheim@example.org' })
  const typed = { name: 'Anna Geheim', note: 'stil' }
  const { headers } = await book(tenant, anna, asked(room.id, timeIn(11, 18), typed))
  await logged(headers.get('x-request-id') ?? 'no id')
  const log = server.logged.join('\n')
  expect(log.length).toBeGreaterThan(1000)
  expect(log).not.toMatch(/@example\.org|Geheim|Vries|stil"/)
})

test('an address that signs in more than 300 times a minute is too fast, and only that one', async () => {
  const wrong = { email: 'x@example.org', code: '000000', tenant: 'hoorn' }
  const from = (address: string) =>
    openBrowser(server).post('/api/v1/sessions', wrong, { 'cf-connecting-ip': address })
  // A whole /64 is one home. The minute may turn in between: then 600 are let through at most.
  const tries = Array.from({ length: 650 }, (_, index) => `2001:db8:1:2::${index.toString(16)}`)
  const statuses: number[] = []
  for (let start = 0; start < tries.length; start += 50) {
    const answers = await Promise.all(tries.slice(start, start + 50).map(from))
    statuses.push(...answers.map(({ status }) => status))
  }
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(50)
  expect((await from('2001:db8:1:3::1')).status).toBe(401)
  expect((await from('203.0.113.7')).status).toBe(401)
})

// A line comes out of the worker just after its answer.
function logged(requestId: string) {
  const has = (line: string) => line.includes(requestId)
  return until('the line in the log', async () => server.logged.some(has) || null)
}

test('an address that holds times more than 60 times a minute is too fast, and only that one', async () => {
  const hold = (address: string, minute: number) =>
    openBrowser(server).post(
      tenant.api('/holds'),
      { spaceId: room.id, ...timeIn(30 + (minute % 60), 8) },
      { 'cf-connecting-ip': address },
    )
  // The minute may turn in between: then twice as many are let through.
  const answers = await Promise.all(
    Array.from({ length: 130 }, (_, index) => hold('192.0.2.77', index)),
  )
  expect(answers.map(({ status }) => status)).toContain(429)
  expect((await hold('192.0.2.78', 61)).status).not.toBe(429)
})
