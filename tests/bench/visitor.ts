import type { TestServer } from '../support/server'
import { now } from './filled-tenant'

/** What one request cost at its databases, as local mode tells in `server-timing`. */
export interface Cost {
  trips: number
  read: number
  written: number
}

export interface Answer {
  status: number
  cost: Cost
  text: string
}

export type Visitor = ReturnType<typeof newVisitor>

/** Somebody with cookies of their own, at the moment at which everything is counted. */
export function newVisitor({ url }: Pick<TestServer, 'url'>) {
  const cookies = new Map<string, string>()
  return {
    async ask(method: string, path: string, body?: unknown): Promise<Answer> {
      const response = await fetch(url + path, {
        method,
        headers: {
          'x-test-now': now,
          cookie: [...cookies.values()].join('; '),
          'idempotency-key': crypto.randomUUID(),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';')
        cookies.set(pair.split('=')[0] ?? '', pair)
      }
      return { status: response.status, cost: costOf(response), text: await response.text() }
    },
  }
}

function costOf(response: Response): Cost {
  const header = response.headers.get('server-timing') ?? ''
  const [, trips, read, written] = /trips=(\d+) read=(\d+) written=(\d+)/.exec(header) ?? []
  if (written === undefined) throw new Error(`no cost in the answer: ${response.status} ${header}`)
  return { trips: Number(trips), read: Number(read), written: Number(written) }
}

/** The answer, when it has this status; anything else ends the measurement with what was said. */
export async function expected(status: number, asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked
  if (answer.status !== status) throw new Error(`${answer.status}, not ${status}: ${answer.text}`)
  return answer
}
