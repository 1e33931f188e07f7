import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api, type Demo, json, openDemo } from './demo'
import { type PagesOf, pageMap } from './page-map'
import { openVisitor, WIDE } from './step'

describe('the other language', () => {
  let demo: Demo
  let map: Awaited<ReturnType<typeof pageMap>>
  let names: Set<string>

  beforeAll(async () => {
    demo = await openDemo()
    map = await pageMap(demo)
    const places = await properNames(demo, map.host)
    names = new Set([...places, ...(await typedInProjects(demo, map.staff))])
  })
  afterAll(() => demo?.close())

  it.each(['anyone', 'resident', 'host', 'staff', 'admin'] as const)(
    'is one press away on every page of %s, and back',
    async (who) => {
      const visitor = await openVisitor(demo.browser, `language ${who}`, WIDE)
      const { page, step } = visitor
      await page.context().addCookies(map[who].cookies)
      const foreign: Record<string, string[]> = {}
      for (const path of map[who].paths) {
        const refused = refusals[path] ? { refused: refusals[path] } : {}
        await page.goto(demo.server.url + path)
        const dutch = page.url()
        expect(await page.locator('html').getAttribute('lang'), path).toBe('nl')
        const english = (await wordsOn(page)).filter((word) => onlyEnglish.has(word))
        const strange = english.filter((word) => !names.has(word))
        if (strange.length > 0) foreign[`Dutch ${path}`] = strange
        await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
        await page.locator('html[lang="en"]').waitFor()
        expect(page.url()).toBe(inEnglish(dutch))
        await step(`English of ${path}`, who === 'host' ? {} : refused)
        const left = (await wordsOn(page)).filter((word) => onlyDutch.has(word) && !names.has(word))
        if (left.length > 0) foreign[path] = left
        const back = page.getByRole('banner').getByRole('link', { name: 'Nederlands' })
        expect(new URL((await back.getAttribute('href')) ?? '', page.url()).href).toBe(dutch)
      }
      expect(foreign).toEqual({})
      await visitor.close()
    },
    120_000,
  )
})

// A page of hosts is not for residents; the map has it because they may come there.
const refusals: Record<string, number> = {
  '/hoorn/bestaat/niet': 404,
  '/hoorn/beheer/plekken': 403,
}

function inEnglish(address: string): string {
  const url = new URL(address)
  const [, tenant = '', ...rest] = url.pathname.split('/')
  url.pathname = tenant ? `/${[tenant, 'en', ...rest].join('/')}` : '/en'
  return url.href
}

/** Every word in the messages of one language; of a function, those in its source. */
function wordsIn(messages: unknown): Set<string> {
  const found = new Set<string>()
  const read = (value: unknown) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(read)
    else for (const word of split(String(value))) found.add(word)
  }
  read(messages)
  return found
}

// An address for mail is of no language.
const split = (text: string) =>
  text
    .replace(/\S+@\S+/g, '')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? []
/** All words of the pages and of what the worker writes, file by file as they are there. */
async function messagesOf(locale: 'nl' | 'en'): Promise<unknown[]> {
  const folders = ['../../web/messages/', '../../worker/messages/'].map((each) => each + locale)
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url)).map((file) => `${folder}/${file}`),
  )
  return Promise.all(files.map((file) => import(/* @vite-ignore */ file)))
}

const dutch = wordsIn(await messagesOf('nl'))
const english = wordsIn(await messagesOf('en'))
const onlyDutch = new Set([...dutch].filter((word) => !english.has(word)))
const onlyEnglish = new Set([...english].filter((word) => !dutch.has(word)))

/** What people, groups and places are called is the same in every language. */
async function properNames({ server }: Demo, { cookies }: PagesOf): Promise<Set<string>> {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const get = <T>(path: string) =>
    json<T>(fetch(`${server.url}${api}${path}`, { headers: { cookie } }))
  const { places, areas } = await get<{
    places: { name: string; street: string; spaces: { name: string }[] }[]
    areas: { name: string }[]
  }>('/places')
  const { bookings } = await get<{ bookings: { name: string }[] }>('/manage/agenda?days=31')
  const texts = [
    ...[...areas, ...bookings].map(({ name }) => name),
    ...places.flatMap(({ name, street, spaces }) => [name, street, ...spaces.map((s) => s.name)]),
    'Samen Lukt Het Zelf',
    // A command of the operator.
    'npm run tenants',
    'Gemeente Hoorn, Woningcorporatie Noorderhuis, Zorggroep De Linde',
    'Cloudflare Workers, D1, R2, Queues, SMTP',
  ]
  return new Set(texts.flatMap(split))
}

/** Every text in an answer. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn)

/** What a team typed: on its pages it is marked as of no language, but for a name in a title. */
async function typedInProjects({ server }: Demo, { cookies, paths }: PagesOf): Promise<string[]> {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const get = <T>(path: string) =>
    json<T>(fetch(`${server.url}/api/v1/tenants/${path}`, { headers: { cookie } }))
  const found = paths.flatMap(
    (path) => /^\/([a-z-]+)\/beheer\/projecten\/(prj_\w+)/.exec(path) ?? [],
  )
  const pairs = new Set(found.flatMap((text, index) => (index % 3 ? [] : [text])))
  const texts = await Promise.all(
    [...pairs].map(async (address) => {
      const [, slug, , , id] = address.split('/')
      const { items } = await get<{ items: { title: string }[] }>(
        `${slug}/projects/${id}/work-items`,
      )
      const { project, parties } = await get<{
        project: { name: string; summary: string }
        parties: { name: string }[]
      }>(`${slug}/projects/${id}/facts`)
      const around = async (what: string) =>
        textsIn(await get<unknown>(`${slug}/projects/${id}/${what}`))
      const others = [
        'area-notes',
        'initiatives',
        'stakeholders',
        'questions',
        'story/draft',
        'gatherings',
        'plan',
      ]
      return [
        project.name,
        project.summary,
        ...[...items.map(({ title }) => title)],
        ...parties.map(({ name }) => name),
        ...(await Promise.all(others.map(around))).flat(),
      ]
    }),
  )
  return texts.flat().flatMap(split)
}

/** The words that a visitor reads or hears in the language of the page. */
async function wordsOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const { lang } = document.documentElement
    const isOther = (element: Element | null | undefined) =>
      element?.closest('[lang]')?.getAttribute('lang') !== lang
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = [document.title]
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!isOther(parent) && !parent?.closest('script, style')) found.push(node.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title]')) {
      if (isOther(element)) continue
      for (const name of ['aria-label', 'alt', 'title'])
        found.push(element.getAttribute(name) ?? '')
    }
    return found
  })
  return [...new Set(texts.flatMap(split))]
}
