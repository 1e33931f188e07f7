import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../support/server'
import { type Person, signIn } from './people'
import { makePlace, places } from './place'

/** One form of a place or a space, as two people fill it in at once. */
interface Case {
  part: string
  action: string
  /** What the first one types and what the second one types, beside what the page already says. */
  first: Record<string, string>
  second: Record<string, string>
  /** Id of the field that both changed, and what is kept in it as the second one reads it. */
  field: string
  kept: string
}

const cases: Case[] = [
  {
    part: 'over',
    action: 'save-place',
    first: { part: 'over', description: 'Van de eerste.' },
    second: { part: 'over', description: 'Van de tweede.' },
    field: 'description',
    kept: 'Van de eerste.',
  },
  {
    part: 'toegankelijk',
    action: 'save-place',
    first: { part: 'toegankelijk', 'access-lift': 'yes' },
    second: { part: 'toegankelijk', 'access-lift': 'no' },
    field: 'access-lift',
    kept: 'ja',
  },
  {
    part: 'huisregels',
    action: 'save-place',
    first: { part: 'huisregels', houseRules: 'Niet roken.', 'facility-wifi': 'yes' },
    second: { part: 'huisregels', houseRules: 'Ruim zelf op.' },
    field: 'facility-wifi',
    kept: 'aangevinkt',
  },
  {
    part: 'openingstijden',
    action: 'save-opening',
    first: { 'opening-0-0-opens': '9.00', 'opening-0-0-closes': '12.00' },
    second: { 'opening-0-0-opens': '10.00', 'opening-0-0-closes': '12.00' },
    field: 'opening-0-0-opens',
    kept: '9.00',
  },
  {
    part: 'stand',
    action: 'save-state',
    first: { state: 'suspended', reason: 'Lekkage' },
    second: { state: 'closed', reason: 'We stoppen' },
    field: 'state',
    kept: 'Tijdelijk dicht',
  },
]

describe('two people who change the same form', () => {
  let server: TestServer
  let host: Person
  let other: Person

  beforeAll(async () => {
    server = await startServer({ seed: 'demo' })
    host = await signIn(server, 'gastheer@hoorn.example', 'hoorn')
    other = await signIn(server, 'beheerder@hoorn.example', null)
  })
  afterAll(() => server.stop())

  const read = async (response: Response) =>
    (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '').replaceAll('<!-- -->', '')
  /** Every control of the form on a page, as a browser without script would send it. */
  function fieldsIn(html: string, action: string): Record<string, string> {
    const start = html.indexOf(`name="action" value="${action}"`)
    const form = html.slice(start, html.indexOf('</form>', start))
    const fields: Record<string, string> = { action }
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
      const isLeftOut = /type="(radio|checkbox)"/.test(tag) && !/\bchecked=""/.test(tag)
      if (!isLeftOut) fields[of('name') ?? ''] = of('value') ?? ''
    }
    for (const [, name = '', inside = ''] of form.matchAll(
      /<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
    ))
      fields[name] = /<option[^>]*value="([^"]*)"[^>]*selected=""/.exec(inside)?.[1] ?? ''
    for (const [, name = '', text = ''] of form.matchAll(
      /<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
    ))
      fields[name] = text.replace(/^\n/, '')
    return fields
  }
  const note = (html: string, field: string) =>
    new RegExp(`<(p|span)[^>]*id="${field}-theirs"[^>]*>([\\s\\S]*?)</\\1>`)
      .exec(html)?.[2]
      ?.replaceAll(/<[^>]*>/g, '')

  it.each(cases)('are told on the page "$part", and the second one keeps theirs', async (each) => {
    const { part, action, first, second, field, kept } = each
    const place = await makePlace(host, `Plek ${part}`, ['Zaal'])
    const page = `/hoorn/beheer/plekken/${place.slug}?deel=${part}`
    const seen = fieldsIn(await read(await other.page(page)), action)
    expect(seen.revision).toBe(String(place.revision))
    expect((await host.form(page, { ...seen, ...first })).status).toBe(303)

    const late = await other.form(page, { ...seen, ...second })
    expect(late.status).toBe(409)
    const html = await read(late)
    expect(html).toContain('Welke versie blijft?')
    expect(note(html, field)).toContain(kept)
    // What was typed is what a press on the button would send, on top of the newest version.
    const again = fieldsIn(html, action)
    expect(again).toMatchObject(second)
    expect(Number(again.revision)).toBe(place.revision + 1)
    // Fields that nobody changed are not marked.
    const unchanged = Object.keys(seen).find(
      (name) => html.includes(`id="${name}"`) && !(name in first) && !(name in second),
    )
    if (unchanged) expect(note(html, unchanged)).toBeUndefined()
    expect((await other.form(page, again)).status).toBe(303)
    const after = await read(await host.page(page))
    expect(fieldsIn(after, action)).toMatchObject(second)
  })

  it('are told so at the prices and the rules of a space too', async () => {
    const place = await makePlace(host, 'Plek met prijzen', ['Zaal'])
    const { id } = place.spaces[0]
    for (const { part, action, first, second, field, kept } of [
      {
        part: 'prijzen',
        action: 'save-rates',
        first: { 'resident-perHour': '7,50', 'resident-payment': 'pin' },
        second: { 'resident-perHour': '8', 'resident-payment': 'cash' },
        field: 'resident-perHour',
        kept: '7,50',
      },
      {
        part: 'ruimte',
        action: 'save-space',
        first: { capacity: '30' },
        second: { capacity: '12' },
        field: 'capacity',
        kept: '30',
      },
    ]) {
      const page = `/hoorn/beheer/plekken/${place.slug}?deel=${part}&ruimte=${id}`
      const seen = fieldsIn(await read(await other.page(page)), action)
      expect((await host.form(page, { ...seen, ...first })).status).toBe(303)
      const html = await read(await other.form(page, { ...seen, ...second }))
      expect(note(html, field)).toContain(kept)
      const again = fieldsIn(html, action)
      expect(again).toMatchObject(second)
      expect((await other.form(page, again)).status).toBe(303)
    }
  })

  it('may also leave what the other one kept', async () => {
    const place = await makePlace(host, 'Plek van twee')
    const page = `/hoorn/beheer/plekken/${place.slug}?deel=huisregels`
    const seen = fieldsIn(await read(await other.page(page)), 'save-place')
    await host.form(page, { ...seen, houseRules: 'Van de eerste.' })
    const html = await read(await other.form(page, { ...seen, houseRules: 'Van de tweede.' }))
    const [, href = ''] = /<a[^>]*href="([^"]*)"[^>]*>Laat staan wat nu bewaard is/.exec(html) ?? []
    expect(href.replaceAll('&amp;', '&')).toBe(page)
    const fresh = await read(await other.page(href.replaceAll('&amp;', '&')))
    expect(fieldsIn(fresh, 'save-place').houseRules).toBe('Van de eerste.')
    expect(fresh).not.toContain('Welke versie blijft?')
    expect((await host.get(`${places}/${place.slug}`)).body.houseRules).toBe('Van de eerste.')
  })
})
