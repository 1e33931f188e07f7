import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { KeptLetter } from '../../worker/outbox/mailbox'
import type { TestServer } from './server'

/** Somebody's browser: keeps its cookies, and says where it is as browsers do. */
export interface Browser {
  send(method: string, path: string, body?: unknown, headers?: Headings): Promise<Response>
  get(path: string, headers?: Headings): Promise<Response>
  post(path: string, body?: unknown, headers?: Headings): Promise<Response>
  /** A plain form, as a browser without script sends it. */
  submit(path: string, fields: Record<string, string>, headers?: Headings): Promise<Response>
  /** As the `cookie` header has it. */
  cookies(): string
}

export interface Person extends Browser {
  email: string
  accountId: string
}

type Headings = Record<string, string>

export function openBrowser({ url }: Pick<TestServer, 'url'>, jar = new Map<string, string>()) {
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  async function go(method: string, path: string, body: string | undefined, headers: Headings) {
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(jar.size > 0 && { cookie: cookies() }),
        ...(method !== 'GET' && { origin: url }),
        // The server may end a connection whose body it did not want to read, under the next request.
        connection: 'close',
        ...headers,
      },
      ...(body !== undefined && { body }),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    // Read whole, so that nothing stays open whether the test reads it or not.
    const bytes = await response.arrayBuffer()
    const { status, headers: answered } = response
    return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers: answered })
  }
  const send: Browser['send'] = (method, path, body, headers = {}) =>
    go(method, path, body === undefined ? undefined : JSON.stringify(body), {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    })
  const browser: Browser = {
    send,
    cookies,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    submit: (path, fields, headers = {}) =>
      go('POST', path, new URLSearchParams(fields).toString(), {
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      }),
  }
  return browser
}

/** A mail address that nobody has had before. */
export const newAddress = (who = 'bewoner') => `${who}-${randomUUID().slice(0, 8)}@example.org`

/**
 * Somebody who has signed in the only way there is: with the code from the mail. `tenant` null is
 * staff, whose account must be there.
 */
export async function signIn(
  server: TestServer,
  tenant: string | null,
  email = newAddress(),
  headers: Headings = {},
): Promise<Person> {
  const browser = openBrowser(server)
  const where = tenant === null ? {} : { tenant }
  const had = (await lettersTo(server, email)).length
  const request = await browser.post('/api/v1/sign-in-codes', { email, ...where }, headers)
  if (request.status !== 202) throw new Error(`no code: ${await request.text()}`)
  const code = await codeFor(server, email, had + 1)
  const answer = await browser.post('/api/v1/sessions', { email, code, ...where }, headers)
  if (answer.status !== 201) throw new Error(`no session: ${await answer.text()}`)
  const { account } = (await answer.json()) as { account: { id: string } }
  return { ...browser, email, accountId: account.id }
}

/** Several people at once, each with an address of their own. */
export function signInMany(server: TestServer, tenant: string, count: number): Promise<Person[]> {
  return Promise.all(Array.from({ length: count }, () => signIn(server, tenant)))
}

/** The letters that an address has had, newest first. */
export async function lettersTo(server: Pick<TestServer, 'url'>, email: string) {
  const response = await fetch(`${server.url}/dev/mailbox?to=${encodeURIComponent(email)}`, {
    headers: { accept: 'application/json' },
  })
  const { messages } = (await response.json()) as { messages: KeptLetter[] }
  return messages
}

/** The code in the newest letter to an address, once `letters` of them have arrived. */
export async function codeFor(server: Pick<TestServer, 'url'>, email: string, letters = 1) {
  return until(`a code for ${email}`, async () => {
    const arrived = await lettersTo(server, email)
    if (arrived.length < letters) return null
    return /^\s*(\d{6})\s*$/m.exec(arrived[0]?.text ?? '')?.[1] ?? null
  })
}

/** Looks again until there is an answer; fails when that takes half a minute, or as long as said. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null>,
  seconds = 30,
): Promise<T> {
  for (const start = Date.now(); Date.now() - start < seconds * 1000; await pause(40)) {
    const found = await look()
    if (found !== null) return found
  }
  throw new Error(`waited in vain for ${what}`)
}

/** Sets the clock of a server with the `test` entry; it stands still from then on. */
export async function setClock({ url }: Pick<TestServer, 'url'>, now: string): Promise<void> {
  await fetch(`${url}/healthz`, { headers: { 'x-test-now': now } })
}
