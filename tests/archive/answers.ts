import { expect } from 'vitest'
import { operationsOf, readContract } from '../api/document'
import { openDatabase } from '../support/builders'
import { type Browser, openBrowser, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

/** By who asked and what: the status and the whole text, without what differs from request to request. */
export type Answers = Map<string, string>

/** Addresses of one shape that are visited at most: one place stands for the others. */
const OF_A_SHAPE = 1

/** Everybody whom an organisation of the demo knows, and somebody whom it does not. */
export async function everybody(server: TestServer, slug: string): Promise<Map<string, Browser>> {
  const own = (who: string) => signIn(server, slug, `${who}@${slug}.example`)
  return new Map<string, Browser>([
    ['anyone', openBrowser(server)],
    ['resident', await own('bewoner')],
    ['host of one place', await own('gastvrouw')],
    ['host', await own('gastheer')],
    ['wijkverbinder', await own('wijkverbinder')],
    ['admin', await signIn(server, null, `beheerder@${slug}.example`)],
    ['professional', await signIn(server, null, 'medewerker@samenlukt.example')],
  ])
}

/**
 * The same people on a restored server. Sessions of its own people are not restored, so those sign
 * in again; those of staff stand in the directory, and go on.
 */
export async function everybodyAgain(
  server: TestServer,
  slug: string,
  before: ReadonlyMap<string, Browser>,
): Promise<Map<string, Browser>> {
  const again = new Map<string, Browser>()
  for (const [who, browser] of before) {
    const isOwn = browser.cookies().includes(`session-${slug}=`)
    const pairs = browser.cookies().split('; ').filter(Boolean)
    const jar = new Map(pairs.map((pair) => pair.split('=', 2) as [string, string]))
    const email = (browser as Partial<Person>).email
    if (isOwn)
      expect((await openBrowser(server, jar).get(`/api/v1/tenants/${slug}/my`)).status).toBe(401)
    again.set(who, isOwn ? await signIn(server, slug, email) : openBrowser(server, jar))
  }
  return again
}

/** Every GET route of the API about an organisation, with ids that it has. */
export async function routesOf(server: TestServer, slug: string, slot: string): Promise<string[]> {
  const { d1 } = await openDatabase(server, slot)
  const { results } = await d1
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all<{ name: string }>()
  const tables = results.map(({ name }) => name)
  // {bookingId} is the id of a booking; whatever has no table of its name is asked in vain.
  const valueFor = async (parameter: string): Promise<string> => {
    if (parameter === 'tenant') return slug
    if (parameter === 'place') return (await one('SELECT slug AS v FROM place')) ?? ''
    const table = parameter.replace(/Id$/, '').replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
    if (!tables.includes(table)) return 'onbekend'
    return (await one(`SELECT id AS v FROM ${table} ORDER BY id`).catch(() => null)) ?? 'onbekend'
  }
  const one = async (sql: string) => (await d1.prepare(`${sql} LIMIT 1`).first<{ v: string }>())?.v
  const operations = operationsOf(await readContract(server)).filter(
    ({ method, path }) => method === 'GET' && path.includes('/tenants/{tenant}'),
  )
  const paths: string[] = []
  for (const { path, parameters = [] } of operations) {
    let filled = path
    for (const [whole, name = ''] of path.matchAll(/\{(\w+)\}/g))
      filled = filled.replace(whole, encodeURIComponent(await valueFor(name)))
    const query = parameters
      .filter(({ in: where, required }) => where === 'query' && required)
      .map(({ name }) => `${name}=${name === 'to' ? '2026-12-06' : '2026-11-30'}`)
    paths.push(`/api/v1${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`)
  }
  return [...new Set(paths)]
}

/** The pages that somebody finds by following links from an organisation's front page. */
export async function pagesOf(browser: Browser, slug: string): Promise<string[]> {
  const shapes = new Map<string, number>()
  const found = [`/${slug}`, `/${slug}/en`, `/${slug}/mijn`, `/${slug}/beheer`]
  for (let index = 0; index < found.length; index++) {
    const html = await (await browser.get(found[index] ?? '')).text()
    for (const [, href = ''] of html.matchAll(/href="([^"#]+)"/g)) {
      const path = href.replaceAll('&amp;', '&')
      const isOwn = path === `/${slug}` || path.startsWith(`/${slug}/`)
      const shape = path.replace(/\/(plekken|reservering)\/[^/?]+/, '/$1/x').replace(/=[^&]*/g, '')
      const seen = shapes.get(shape) ?? 0
      if (!isOwn || found.includes(path) || seen >= OF_A_SHAPE) continue
      shapes.set(shape, seen + 1)
      found.push(path)
    }
  }
  return found
}

/** What everybody is answered, each on the paths that are theirs. */
export async function answersTo(
  people: ReadonlyMap<string, Browser>,
  pathsOf: ReadonlyMap<string, readonly string[]>,
): Promise<Answers> {
  const answers: Answers = new Map()
  for (const [who, browser] of people) {
    for (const path of pathsOf.get(who) ?? []) {
      const response = await browser.get(path)
      const text = plain(await response.text())
      const whole = tellsOfSigningIn.test(path) ? withoutMoments(text) : text
      answers.set(`${who}: ${path}`, `${response.status} ${whole}`)
    }
  }
  return answers
}

// Sessions are not restored, so whoever signs in again has a new one, begun by the clock of the
// machine; all else must be the same.
function plain(text: string): string {
  return (
    text
      .replace(/nonce="[^"]*"|(?<="csp-nonce" content=")[^"]*/g, 'nonce')
      // When the router of a page had its data, by the clock of the machine.
      .replace(/\bu:\d{13}\b/g, 'u')
      .replace(/"[0-9a-f]{16}"/g, '"session"')
      // Each page has an id of its own for what is written on it.
      .replace(/\bfrm_[a-z0-9]{20}\b/g, 'form')
      .replace(/"?started"?:[^}]*\}|(sinds|since) \w+ \d+ \w+ (om|at) [\d.:]+/g, 'begun')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'request')
  )
}

// When people signed in, by which code: another time than before, and all else the same.
const tellsOfSigningIn =
  /\/my\/(data|erasure)|\/mijn\/privacy|\/manage\/(log|members\/)|\/logboek|\/beheer\/mensen\/acc_/

function withoutMoments(text: string): string {
  return text
    .replace(/\bcod_[a-z0-9]{20}\b/g, 'code')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?Z?/g, 'instant')
    .replace(/("?at"?:"instant"),"?on"?:"[^"]*","?time"?:"[^"]*"/g, '$1')
    .replace(/(\p{L}+ )?\d{1,2} \p{L}+( \d{4})?,? (om|at) \d{1,2}[.:]\d\d/gu, 'moment')
}

/** Where answers differ: the question, and both texts from shortly before they part. */
export function differences(before: Answers, after: Answers): string[][] {
  return [...before].flatMap(([question, was]) => {
    const is = after.get(question) ?? ''
    if (is === was) return []
    let at = 0
    while (is[at] === was[at]) at += 1
    return [
      [question, was.slice(Math.max(0, at - 60), at + 60), is.slice(Math.max(0, at - 60), at + 60)],
    ]
  })
}
