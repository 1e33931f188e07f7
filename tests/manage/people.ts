import { deriveCode } from '../../worker/auth/secrets'
import { SECRET_KEY, type TestServer } from '../support/server'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read what the service answers
  body: any
  headers: Headers
}

export interface Person {
  cookie: string
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  put(path: string, body: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
  /** Sends a page's form as a browser without script does; does not follow the answer. */
  form(page: string, fields: Record<string, string>): Promise<Response>
  page(page: string): Promise<Response>
}

/** Somebody who has signed in with a code; without a tenant as staff. Paths start at the API. */
export async function signIn(
  { url }: TestServer,
  email: string,
  tenant: string | null,
): Promise<Person> {
  const whose = tenant ? { tenant } : {}
  const asked = await send(url, '', 'POST', '/sign-in-codes', { email, ...whose })
  const { challenge } = asked.body
  const code = await deriveCode(SECRET_KEY, challenge)
  const session = await send(url, '', 'POST', '/sessions', { challenge, code, ...whose })
  const cookies = session.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return personWith(url, cookies.join('; '))
}

/** Somebody with this cookie; none: nobody in particular. */
export function personWith(url: string, cookie = ''): Person {
  return {
    cookie,
    get: (path) => send(url, cookie, 'GET', path),
    post: (path, body, headers) => send(url, cookie, 'POST', path, body, headers),
    put: (path, body) => send(url, cookie, 'PUT', path, body),
    delete: (path) => send(url, cookie, 'DELETE', path),
    form: (page, fields) =>
      fetch(url + page, {
        method: 'POST',
        headers: { cookie, origin: url },
        body: new URLSearchParams(fields),
        redirect: 'manual',
      }),
    page: (page) => fetch(url + page, { headers: { cookie }, redirect: 'manual' }),
  }
}

async function send(
  url: string,
  cookie: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      cookie,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? null : JSON.parse(text),
    headers: response.headers,
  }
}
