import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser'
import { asked } from '../support/builders'
import type { Person } from '../support/people'
import { freePort } from '../support/process'
import { startServer, type TestServer } from '../support/server'

export interface Demo {
  server: TestServer
  browser: Browser
  close(): Promise<void>
}

/**
 * The built service with the demo organisations, and a browser; links in mails lead to it. Browsers
 * know no passkeys for a number as host: those who use them come by `localhost`.
 */
export async function openDemo(host = '127.0.0.1'): Promise<Demo> {
  const port = await freePort()
  const PUBLIC_URL = `http://${host}:${port}`
  const [started, browser] = await Promise.all([
    startServer({ seed: 'demo', port, bindings: { PUBLIC_URL } }),
    launchBrowser(),
  ])
  const server = { ...started, url: PUBLIC_URL }
  async function close() {
    await browser.close()
    await server.stop()
  }
  return { server, browser, close }
}

export const api = '/api/v1/tenants/hoorn'

interface Listed {
  asOf: { on: string }
  places: {
    slug: string
    state: string
    spaces: { id: string; name: string; approval: 'automatic' | 'host' }[]
  }[]
}

/** The first room that can be booked in this way, or the one of this name. */
export async function findRoom(person: Person, approval: 'automatic' | 'host', name?: string) {
  const { places } = await json<Listed>(person.get(`${api}/places`))
  for (const { slug, state, spaces } of places) {
    const room = spaces.find(
      (space) => space.approval === approval && (name === undefined || space.name === name),
    )
    if (state === 'open' && room) return { place: slug, room: room.id }
  }
  throw new Error(`the demo has no room ${name ?? approval}`)
}

/** Free hours of a room, from and to so many days after today in the Netherlands; two at least. */
export async function freeHours(person: Person, room: string, [from, to]: [number, number]) {
  const { asOf } = await json<Listed>(person.get(`${api}/places`))
  const day = (later: number) =>
    new Date(Date.parse(asOf.on) + later * 86_400_000).toISOString().slice(0, 10)
  const { days } = await json<{
    days: { free: { starts: { at: string }; ends: { at: string } }[] }[]
  }>(person.get(`${api}/spaces/${room}/availability?from=${day(from)}&to=${day(to)}`))
  const hours = days
    .flatMap(({ free }) => free)
    .flatMap(({ starts, ends }) => hoursBetween(Date.parse(starts.at), Date.parse(ends.at)))
  const [first, second] = hours
  if (!first || !second) throw new Error('the demo has no free hours then')
  return [first, second] as const
}

function hoursBetween(starts: number, ends: number) {
  const instant = (at: number) => `${new Date(at).toISOString().slice(0, 16)}:00Z`
  // Two hours apart: a room may need a while between two bookings.
  const count = Math.max(0, Math.ceil((ends - starts - 3_599_999) / 7_200_000))
  return Array.from({ length: count }, (_, index) => ({
    startsAt: instant(starts + index * 7_200_000),
    endsAt: instant(starts + index * 7_200_000 + 3_600_000),
  }))
}

/** Books, or asks where a host decides; the id. */
export async function book(
  person: Person,
  room: string,
  time: { startsAt: string; endsAt: string },
  of = {},
): Promise<string> {
  const key = { 'idempotency-key': crypto.randomUUID() }
  const { id } = await json<{ id: string }>(
    person.post(`${api}/bookings`, asked(room, time, of), key),
  )
  return id
}

export async function json<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer
  if (!response.ok) throw new Error(await response.text())
  return response.json() as Promise<T>
}
