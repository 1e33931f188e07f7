import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOrganisation } from '../support/builders'
import { openBrowser } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  ;({ server } = await openOrganisation({ entry: 'production' }))
})
afterAll(() => server.stop())

test('200 Dutch and English requests at the same time are each answered in their own language', async () => {
  const pages = ['/plekken', '/inloggen', '', '/nergens']
  const requests = Array.from({ length: 200 }, (_, index) => {
    const english = index % 2 === 1
    const page = pages[Math.floor(index / 2) % pages.length] ?? ''
    return { english, path: `/hoorn${english ? '/en' : ''}${page}` }
  })
  const answers = await Promise.all(
    requests.map(async ({ path }) => (await openBrowser(server).get(path)).text()),
  )
  answers.forEach((html, index) => {
    const { english, path } = requests[index] ?? { english: false, path: '' }
    expect(/<html[^>]* lang="(\w+)"/.exec(html)?.[1], path).toBe(english ? 'en' : 'nl')
    const words = english ? ['Skip to the content', 'Nederlands'] : ['Ga naar de inhoud', 'English']
    const others = english ? ['Inloggen', 'Ga naar'] : ['Sign in', 'Skip to']
    for (const word of words) expect(html.includes(word), `${path}: ${word}`).toBe(true)
    for (const word of others) expect(html.includes(word), `${path}: ${word}`).toBe(false)
  })
})

test('200 problems at the same time are each in the language that was asked for', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const language = index % 2 ? 'en-GB,en;q=0.9' : 'nl'
      const path = index % 4 < 2 ? '/api/v1/tenants/hoorn/my' : '/api/v1/tenants/nergens/places'
      const answer = await openBrowser(server).get(path, { 'accept-language': language })
      return {
        english: index % 2 === 1,
        ...((await answer.json()) as { title: string; code: string }),
      }
    }),
  )
  const titles = new Map<string, Set<string>>()
  for (const { english, code, title } of answers) {
    const key = `${code} ${english}`
    titles.set(key, (titles.get(key) ?? new Set()).add(title))
  }
  expect([...titles.values()].every((said) => said.size === 1)).toBe(true)
  const [all, different] = [
    [...titles.values()].flatMap((said) => [...said]),
    new Set([...titles.values()].flatMap((said) => [...said])),
  ]
  expect(different.size).toBe(all.length)
  expect(all).toHaveLength(4)
})
