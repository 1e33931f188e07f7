import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tenantSelf } from '../../db/tenant/schema/self'
import type { IntakeNews } from '../../worker/features/intake/contract'
import { grant } from '../support/builders'
import { openBrowser, type Person, signIn } from '../support/people'
import { addToTeam, layTable, newTextId, openTable, type Table, well, write } from './table'

let first: Table
let table: Table
beforeAll(async () => {
  first = await openTable()
})
afterAll(() => first.server.stop())
beforeEach(async () => {
  table = await layTable(first.server, first.tenant)
})

const textsOf = async (subject: string, who?: Person) =>
  (await table.read(who)).texts.filter((text) => text.subject === subject)
const newsFor = async (who: Person, since = 0): Promise<IntakeNews> =>
  (await well(who.get(table.api(`/texts?since=${since}`)))).json() as Promise<IntakeNews>
const body = (of: object) => ({ subject: 'size', side: '', text: 'Groot.', replaces: [], ...of })

describe('a text', () => {
  test('is read by everybody at the table, with who wrote it and when', async () => {
    await write(table, table.lead, 'size', 'Veertig straten.')
    const [text, ...more] = await textsOf('size', table.decider)
    expect(more).toEqual([])
    expect(text).toMatchObject({ text: 'Veertig straten.', by: 'Noor Dekker', isMine: false })
    expect((await newsFor(table.decider)).texts.map(({ id }) => id)).toEqual([text?.id])
  })

  test('takes the place of those that its writer had before them', async () => {
    const one = await write(table, table.lead, 'size', 'Groot.')
    const two = await write(table, table.lead, 'size', 'Heel groot.', { replaces: [one] })
    expect((await textsOf('size')).map(({ id }) => id)).toEqual([two])
  })

  test('is never refused because of another one: both stand, until one replaces both', async () => {
    const one = await write(table, table.lead, 'size', 'Groot.')
    const answers = await Promise.all(
      [table.lead, table.decider].map((who) =>
        who.send('PUT', table.api(`/texts/${newTextId()}`), body({ text: 'x', replaces: [one] })),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const both = await textsOf('size')
    expect(both.map(({ by }) => by).sort()).toEqual(['Bram Visser', 'Noor Dekker'])
    const replaces = both.map(({ id }) => id)
    await write(table, table.decider, 'size', 'Samen.', { replaces })
    expect((await textsOf('size')).map(({ text }) => text)).toEqual(['Samen.'])
  })

  test('sent again stands once, and says whether it is current still', async () => {
    const id = newTextId()
    await write(table, table.lead, 'size', 'Groot.', { id })
    await write(table, table.lead, 'size', 'Groot.', { id })
    await write(table, table.decider, 'size', 'Klein.', { replaces: [id] })
    const late = await table.lead.send('PUT', table.api(`/texts/${id}`), body({}))
    expect(await late.json()).toEqual({ id, isCurrent: false })
    expect((await textsOf('size')).map(({ text }) => text)).toEqual(['Klein.'])
    const other = await table.lead.send('PUT', table.api(`/texts/${id}`), body({ text: 'Anders.' }))
    expect(await other.json()).toMatchObject({ status: 422, code: 'key-reused' })
  })

  test('of one subject or project takes no other’s place', async () => {
    const other = await layTable(first.server, first.tenant)
    const there = await write(other, other.lead, 'size', 'Van een ander.')
    const here = await write(table, table.lead, 'tried', 'Veel.')
    await write(table, table.lead, 'size', 'Groot.', { replaces: [there, here] })
    expect((await textsOf('tried')).map(({ id }) => id)).toEqual([here])
    expect((await other.read()).texts.map(({ id }) => id)).toEqual([there])
  })

  test('with a citizen service number, too long, or of no subject is refused at its field', async () => {
    const refused = async (of: object) => {
      const path = table.api(`/texts/${newTextId()}`)
      const answer = await table.lead.send('PUT', path, body(of))
      const { errors = [] } = (await answer.json()) as { errors?: { pointer: string }[] }
      return [answer.status, ...errors.map(({ pointer }) => pointer)]
    }
    expect(await refused({ text: 'Zijn nummer is 123456782.' })).toEqual([400, '/text'])
    expect(await refused({ text: 'x'.repeat(10_001) })).toEqual([400, '/text'])
    expect(await refused({ subject: 'weather' })).toEqual([400, '/subject'])
    expect(await refused({ side: 'contractor' })).toEqual([400, '/side'])
    expect(await refused({ subject: 'pace' })).toEqual([400, '/side'])
  })

  test('comes in one round trip with all others, and news in one, however long it has lasted', async () => {
    let replaces: string[] = []
    for (let edit = 0; edit < 40; edit++)
      replaces = [await write(table, table.lead, 'size', `Straten: ${edit}.`, { replaces })]
    // One more each finds out who asks: a session and what may be done with it.
    const cost = async (path: string) => {
      const answer = await well(table.lead.get(table.api(path)))
      const [, trips, rows] =
        /trips=(\d+) read=(\d+)/.exec(answer.headers.get('server-timing') ?? '') ?? []
      return { trips: Number(trips), rows: Number(rows) }
    }
    const whole = await cost('')
    const news = await cost(`/texts?since=${Math.floor(Date.now() / 1000) + 60}`)
    expect([whole.trips, news.trips]).toEqual([2, 2])
    expect(whole.rows).toBeLessThan(40)
    // Only what is new, whatever was written before.
    expect(news.rows).toBeLessThan(10)
  })
})

describe('who is not at the table', () => {
  test('reads and writes nothing: not a buddy, a partner, a wijkverbinder or another project', async () => {
    const { server, tenant, projectId } = table
    const buddy = await addToTeam(server, tenant, projectId, 'buddy', 'Bo')
    const partner = await addToTeam(server, tenant, projectId, 'partner', 'Pam')
    const resident = await signIn(server, tenant.slug)
    const path = table.api(`/texts/${newTextId()}`)
    for (const who of [buddy, partner, resident])
      expect([
        (await who.get(table.api())).status,
        (await who.send('PUT', path, body({}))).status,
      ]).toEqual([403, 403])
    expect((await first.lead.get(table.api())).status).toBe(404)
    expect((await openBrowser(server).get(table.api())).status).toBe(401)
  })

  test('writes nothing while the organisation is suspended', async () => {
    await table.tenant.db.update(tenantSelf).set({ state: 'suspended' })
    const path = table.api(`/texts/${newTextId()}`)
    const answer = await table.lead.send('PUT', path, body({}))
    await table.tenant.db.update(tenantSelf).set({ state: 'active' })
    expect(await answer.json()).toMatchObject({ code: 'organisation-suspended' })
  })
})

describe('expectations', () => {
  const chooseSides = async () => {
    const { lead, decider, api } = table
    await well(lead.send('PUT', api('/side'), { side: 'contractor' }))
    await well(decider.send('PUT', api('/side'), { side: 'commissioner' }))
  }
  const decide = (of: object) =>
    table.lead.send('PUT', table.api('/outcomes/pace'), {
      ...{ outcome: 'settled', sentence: 'Negen maanden.', revision: 0 },
      ...of,
    })

  test('do not leave the server for the other side before both are ready', async () => {
    const { lead, decider, api } = table
    await chooseSides()
    await write(table, lead, 'pace', 'Een jaar.', { side: 'contractor' })
    await write(table, decider, 'pace', 'Een half jaar.', { side: 'commissioner' })
    const seenBy = async (who: Person) => [
      ...(await textsOf('pace', who)).map(({ text }) => text),
      ...(await newsFor(who)).texts.map(({ text }) => text),
    ]
    expect(await seenBy(lead)).toEqual(['Een jaar.', 'Een jaar.'])
    expect(await seenBy(decider)).toEqual(['Een half jaar.', 'Een half jaar.'])
    const newcomer = await addToTeam(
      ...([table.server, table.tenant, table.projectId] as const),
      ...(['project-member', 'Nina'] as const),
    )
    expect(await seenBy(newcomer)).toEqual([])
    const page = `/hoorn/beheer/projecten/${table.projectId}/intake/verwachtingen`
    expect(await (await lead.get(page)).text()).not.toContain('Een half jaar.')
    await well(lead.post(api('/readiness')))
    expect(await seenBy(lead)).toEqual(['Een jaar.', 'Een jaar.'])
    await well(decider.post(api('/readiness')))
    expect((await seenBy(lead)).length).toBe(4)
    expect((await seenBy(newcomer)).length).toBe(4)
    expect(await (await lead.get(page)).text()).toContain('Een half jaar.')
  })

  test('are written by their own side, which somebody chooses once', async () => {
    const { lead, api } = table
    const id = newTextId()
    const sent = { subject: 'pace', text: 'Snel.', replaces: [] }
    const write = (side: string) => lead.send('PUT', api(`/texts/${id}`), { ...sent, side })
    expect(await (await write('contractor')).json()).toMatchObject({ code: 'not-your-side' })
    expect((await lead.post(api('/readiness'))).status).toBe(403)
    await chooseSides()
    expect((await write('commissioner')).status).toBe(403)
    expect((await write('contractor')).status).toBe(200)
    const again = await lead.send('PUT', api('/side'), { side: 'commissioner' })
    expect(await again.json()).toMatchObject({ status: 409, code: 'side-chosen' })
    await well(lead.send('PUT', api('/side'), { side: 'contractor' }))
  })

  test('are settled or left open once they lie side by side, and two who do so are told', async () => {
    await chooseSides()
    expect(await (await decide({})).json()).toMatchObject({ code: 'expectations-apart' })
    for (const who of [table.lead, table.decider]) await well(who.post(table.api('/readiness')))
    expect((await decide({ sentence: '' })).status).toBe(400)
    await well(decide({}))
    expect(await (await decide({ outcome: 'open' })).json()).toMatchObject({
      code: 'edited-meanwhile',
    })
    await well(decide({ outcome: 'open', revision: 1 }))
    expect((await table.read()).outcomes).toEqual([
      { subject: 'pace', outcome: 'open', sentence: 'Negen maanden.', revision: 2 },
    ])
    const statuses = await Promise.all([2, 2, 2].map((revision) => decide({ revision })))
    expect(statuses.map(({ status }) => status).sort()).toEqual([204, 409, 409])
  })
})

describe('the people, topics and themes', () => {
  test('of a table are written down once, with an address for who confirms', async () => {
    const { lead, api } = table
    const person = { side: 'contractor', name: 'Noor Dekker', function: '', email: '' }
    const add = (of: object) => lead.post(api('/persons'), { ...person, confirms: false, ...of })
    await well(add({}))
    await well(add({ name: 'noor dekker', function: 'projectleider' }))
    expect((await add({ confirms: true })).status).toBe(400)
    await well(add({ confirms: true, email: 'Noor@Academie.example' }))
    const [only, ...more] = (await table.read()).persons
    expect(more).toEqual([])
    expect(only).toMatchObject({ email: 'noor@academie.example', confirms: true })
    await well(lead.send('DELETE', api(`/persons/${only?.id}`)))
    expect((await lead.send('DELETE', api(`/persons/${only?.id}`))).status).toBe(404)
  })

  test('of the promise have a degree, and are nobody else’s', async () => {
    const { lead, api } = table
    const id = `ptp_${table.projectId.slice(4)}`
    const topic = { topic: 'Het plein', degree: 'think-along', decidedBy: 'De raad', revision: 0 }
    const save = (of: object, path = api(`/topics/${id}`)) =>
      lead.send('PUT', path, { ...topic, ...of })
    await well(save({}))
    await well(save({}))
    expect((await save({ revision: 9 })).status).toBe(409)
    await well(save({ degree: 'know', revision: 1 }))
    const other = await layTable(first.server, first.tenant)
    const path = other.api(`/topics/${id}`)
    expect((await other.lead.send('PUT', path, topic)).status).toBe(422)
    expect((await other.lead.send('DELETE', path)).status).toBe(404)
    expect((await table.read()).topics).toEqual([{ ...topic, id, degree: 'know', revision: 2 }])
    await well(lead.send('DELETE', api(`/topics/${id}`)))
  })

  test('of the research are chosen from the list, and people’s own choice stays', async () => {
    const { lead, api } = table
    const put = (theme: string, of: object = {}) =>
      lead.send('PUT', api(`/themes/${theme}`), {
        question: 'Wat maakt u mee?',
        revision: 0,
        ...of,
      })
    await well(put('green'))
    expect((await put('green')).status).toBe(409)
    await well(put('own-choice', { revision: 1 }))
    expect((await put('weather')).status).toBe(404)
    expect((await table.read()).themes.map(({ theme, remark }) => [theme, remark])).toEqual([
      ['green', null],
      ['own-choice', null],
    ])
    const stays = await lead.send('DELETE', api('/themes/own-choice'))
    expect(await stays.json()).toMatchObject({ status: 409, code: 'theme-stays' })
    await well(lead.send('DELETE', api('/themes/green')))
  })
})

describe('without script', () => {
  const page = (part = '') => `/hoorn/beheer/projecten/${table.projectId}/intake${part}`
  const shownIn = (html: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

  test('the same form twice writes one text, and two people’s forms leave both', async () => {
    const { lead, decider } = table
    const html = await (await lead.get(page())).text()
    const form = {
      action: 'write-size',
      formId: shownIn(html, 'formId'),
      side: '',
      replaces: '',
      'text-size': 'Groot.\r\nEn vol.',
    }
    expect((await lead.submit(page(), form)).status).toBe(303)
    expect((await lead.submit(page(), form)).status).toBe(303)
    expect((await textsOf('size')).map(({ text }) => text)).toEqual(['Groot.\nEn vol.'])
    await decider.submit(page(), { ...form, formId: 'frm_other', 'text-size': 'Klein.' })
    const both = await (await lead.get(page())).text()
    expect(both).toContain('Er staan twee teksten')
    expect(both).toContain('Neem de tekst van Bram Visser')
    const replaces = (await textsOf('size')).map(({ id }) => id).join(' ')
    await lead.submit(page(), { ...form, formId: 'frm_third', replaces, 'text-size': 'Samen.' })
    expect((await textsOf('size')).map(({ text }) => text)).toEqual(['Samen.'])
  })

  test('a refused text comes back in its field, with the reason', async () => {
    const form = { action: 'write-size', formId: 'frm_x', side: '', replaces: '' }
    const answer = await table.lead.submit(page(), { ...form, 'text-size': 'Nummer 123456782' })
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toMatch(/<textarea[^>]*>Nummer 123456782<\/textarea>/)
    expect(html).toContain('Dit lijkt op een burgerservicenummer.')
    expect(html).toContain('href="#text-size"')
  })

  test('every part is a page, also for who only reads', async () => {
    const admin = await signIn(table.server, 'hoorn')
    await grant(table.tenant, admin.accountId, 'admin')
    for (const part of ['', '/verwachtingen', '/belofte', '/themas', '/vastleggen']) {
      for (const who of [table.lead, table.decider, admin]) {
        const answer = await who.get(page(part))
        expect([part, answer.status]).toEqual([part, 200])
      }
      expect((await openBrowser(table.server).get(page(part))).status).toBe(307)
    }
  })
})
