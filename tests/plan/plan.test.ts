import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gathering } from '../../db/tenant/schema/plan'
import type { MessagePage, Plan } from '../../worker/features/plan/contract'
import { addStaff, read } from '../members/people'
import { type House, inTeam, openProjectHouse } from '../projects/people'
import { htmlFaults } from '../support/browser'
import { type Person, signIn } from '../support/people'

let house: House
let member: Person
let buddy: Person
let decider: Person
beforeAll(async () => {
  house = await openProjectHouse()
  member = await inTeam(house, 'project-member')
  buddy = await addStaff(house.server, house.tenant, 'buddy', {
    ...{ scopeId: house.projectId, name: 'Joke Bos' },
  })
  decider = await inTeam(house, 'decision-maker')
})
afterAll(() => house.server.stop())

const channel = {
  ...{ isThere: true, name: 'De wijkkrant', contact: '', contactName: '', agreedOn: null },
  ...{ languages: [], rhythm: '', noticeDays: 0, costCents: 0, reaches: [] },
}
const audience = {
  ...{ stream: 'residents', name: 'Ouderen', size: 1200, sizeSource: 'CBS', languages: ['nl'] },
  ...{ barriers: ['hardly-online'], approach: '', reachGoal: 500 },
}
const post = async (who: Person, path: string, body: object) => read(who.post(house.of(path), body))
const put = (who: Person, path: string, body: object) => read(who.send('PUT', house.of(path), body))
const made = async (who: Person, path: string, body: object): Promise<string> => {
  const { status, body: answer } = await post(who, path, body)
  expect(status, JSON.stringify(answer)).toBe(201)
  return answer.id
}
const plan = async (): Promise<Plan> => (await read(decider.get(house.of('/plan')))).body
const shown = async (id: string): Promise<MessagePage> =>
  (await read(buddy.get(house.of(`/messages/${id}`)))).body
const page = (path = '') =>
  `/${house.tenant.slug}/beheer/projecten/${house.projectId}/communicatie${path}`

/** A group, a channel that reaches it and a moment, each of its own. */
async function parts(of: { channel?: object; audience?: object } = {}) {
  const audienceId = await made(member, '/audiences', { ...audience, ...of.audience })
  const reaches = [{ audienceId, people: 400, isMeasured: false }]
  const channelId = await made(buddy, '/channels', {
    ...{ kind: 'local-paper', ...channel, reaches, ...of.channel },
  })
  const moment = { name: 'De start', onDate: '2027-03-15', gatheringId: null }
  const momentId = await made(member, '/moments', moment)
  const message = {
    ...{ subject: 'Kom naar de start', audienceId, channelId, momentId, daysBefore: 14 },
    ...{ assigneeId: buddy.accountId, reason: '' },
  }
  return { audienceId, channelId, momentId, message }
}

describe('channels of the wijk', () => {
  test('of a religious body, a party or a union have no name of a person', async () => {
    const named = { ...channel, contactName: 'Imam Ali' }
    for (const kind of ['faith-board', 'party-or-union']) {
      const { status, body } = await post(buddy, '/channels', { kind, ...named })
      expect([status, body.errors?.[0]?.pointer]).toEqual([400, '/contactName'])
    }
    const id = await made(buddy, '/channels', { kind: 'faith-board', ...channel })
    expect((await put(buddy, `/channels/${id}`, { ...named, revision: 1 })).status).toBe(400)
  })

  test('are residents who agreed to pass news on, or what was looked for and is not there', async () => {
    const { body } = await post(buddy, '/channels', { kind: 'passes-on', ...channel })
    expect(body.errors).toMatchObject([{ pointer: '/agreedOn', code: 'missing' }])
    const agreed = { kind: 'passes-on', ...channel, agreedOn: '2026-11-01' }
    await made(buddy, '/channels', agreed)
    // By the plain form of the page, which comes back with what was typed.
    const form = {
      action: 'add-channel',
      kind: 'local-radio',
      name: '',
      contact: 'Gebeld',
      key: 'k',
    }
    const refused = await buddy.submit(page('/kanalen?soort=local-radio'), form)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Gebeld')
    const gone = { ...form, isThere: 'no', name: 'Gevraagd bij de omroep' }
    const saved = await buddy.submit(page('/kanalen'), gone)
    expect([saved.status, saved.headers.get('location')]).toEqual([
      ...[303, page('/kanalen?bewaard=ja')],
    ])
    const html = await (await buddy.get(page('/kanalen'))).text()
    expect(html).toContain('Gevraagd bij de omroep')
    expect(html).toContain('gezocht, niet gevonden')
    expect(await htmlFaults(html)).toEqual([])
  })
})

describe('the plan', () => {
  test('counts each date from its moment, and moves with it or with its gathering', async () => {
    const { message, momentId, audienceId } = await parts({ channel: { noticeDays: 10 } })
    const id = await made(buddy, '/messages', message)
    const dates = async () => {
      const found = (await plan()).messages.find((each) => each.id === id)
      return [found?.sendsOn, found?.copyOn]
    }
    expect(await dates()).toEqual(['2027-03-01', '2027-02-19'])
    const own = { name: 'De start', onDate: '2027-03-25', gatheringId: null }
    expect((await put(member, `/moments/${momentId}`, { ...own, revision: 1 })).status).toBe(204)
    expect(await dates()).toEqual(['2027-03-11', '2027-03-01'])
    // Half past eleven at night in UTC is the next day in Amsterdam.
    const gatheringId = 'gat_00000001'
    const startsMin = Date.UTC(2027, 3, 1, 22, 30) / 60_000
    await house.tenant.db.insert(gathering).values({
      ...{ projectId: house.projectId, id: gatheringId, name: 'Start', place: 'Kerk' },
      ...{ startsMin, endsMin: startsMin + 60 },
    })
    const hung = { name: 'De start', onDate: null, gatheringId }
    const at = { ...hung, revision: 2 }
    expect((await put(member, `/moments/${momentId}`, at)).status).toBe(204)
    expect(await dates()).toEqual(['2027-03-19', '2027-03-09'])
    expect((await post(member, '/moments', hung)).body.errors).toMatchObject([{ code: 'taken' }])
    // What something hangs on stays.
    for (const path of [`/moments/${momentId}`, `/audiences/${audienceId}`]) {
      const { status, body } = await read(member.send('DELETE', house.of(path)))
      expect([status, body.code]).toEqual([409, 'in-use'])
    }
  })

  test('says what it leaves out, and how much of it is of the wijk', async () => {
    const before = (await plan()).share
    const { message, audienceId } = await parts({
      audience: { name: 'Nieuwkomers', languages: ['nl', 'tr'] },
      channel: { costCents: 10_000 },
    })
    const gapsOf = async () =>
      (await plan()).gaps.filter((gap) => gap.audienceId === audienceId).map(({ kind }) => kind)
    expect(await gapsOf()).toEqual(['not-reached'])
    const id = await made(buddy, '/messages', message)
    expect(await gapsOf()).toEqual(['below-goal'])
    const missing = (await plan()).gaps.filter((gap) => gap.messageId === id)
    expect(missing.map(({ language }) => language)).toEqual(['nl', 'tr'])
    const supplier = await made(buddy, '/channels', {
      ...{ kind: 'supplier', ...channel, name: 'Drukker', costCents: 30_000 },
    })
    const outside = { ...message, channelId: supplier }
    expect((await post(buddy, '/messages', outside)).body.code).toBe('supplier-needs-reason')
    const fields = {
      ...{ action: 'add-message', subject: 'Een folder', audienceId, channelId: supplier },
      ...{ momentId: message.momentId, daysBefore: '7', side: 'after', assigneeId: '', key: 'f' },
    }
    const address = page(`?groep=${audienceId}&moment=${message.momentId}&dagen=7&wanneer=na`)
    const refused = await buddy.submit(address, { ...fields, reason: '' })
    const html = await refused.text()
    expect([refused.status, await htmlFaults(html)]).toEqual([409, []])
    expect(html).toContain('Een folder')
    expect(html).toContain('deze kanalen dezelfde groep: De wijkkrant')
    const reason = 'Niemand in de wijk drukt zo groot.'
    expect((await buddy.submit(address, { ...fields, reason })).status).toBe(303)
    const { body: advised } = await read(
      buddy.get(house.of(`/plan?audience=${audienceId}&moment=${message.momentId}&days=14`)),
    )
    expect(advised.advice).toMatchObject([{ people: 400, overcomes: ['hardly-online'] }])
    const terms = { pay: 'paid', costCents: 20_000, isLocal: true, revision: 0 }
    expect((await put(buddy, '/buddy-terms', terms)).status).toBe(403)
    expect((await put(member, '/buddy-terms', terms)).status).toBe(204)
    expect((await put(member, '/buddy-terms', terms)).body.code).toBe('edited-meanwhile')
    const { share, messages } = await plan()
    expect(share).toEqual({
      messages: before.messages + 2,
      localMessages: before.localMessages + 1,
      cost: before.cost + 60_000,
      localCost: before.localCost + 30_000,
    })
    expect(messages.find(({ subject }) => subject === 'Een folder')).toMatchObject({
      ...{ daysBefore: -7, sendsOn: '2027-03-22', reason },
    })
    const file = await decider.get(page('/agenda.ics'))
    expect(file.headers.get('content-type')).toContain('text/calendar')
    const days = await file.text()
    expect(days).toContain('DTSTART;VALUE=DATE:20270322')
    expect(days.match(/BEGIN:VEVENT/g)).toHaveLength(messages.length)
    const outsider = await signIn(house.server, house.tenant.slug)
    expect((await outsider.get(page('/agenda.ics'))).status).toBe(404)
    const { languages } = await plan()
    expect(languages.filter(({ code, name }) => code === name)).toEqual([])
    for (const path of ['', '/doelgroepen?kies=nieuw', '/kalender'])
      expect(await htmlFaults(await (await decider.get(page(path))).text()), path).toEqual([])
  })
})

describe('a message', () => {
  test('is read by another than who wrote it, and again once its text changes', async () => {
    const { message } = await parts()
    const id = await made(member, '/messages', message)
    const address = page(`/berichten/${id}`)
    const step = (who: Person, name: string, revision: number) =>
      post(who, `/messages/${id}/steps`, { step: name, revision })
    expect((await step(buddy, 'sent', 1)).body.code).toBe('message-state')
    const long = 'De gemeente dient de bewoners middels een brief te informeren.'
    const fields = { action: 'write-nl', 'wording-nl': long, revision: '0' }
    expect((await member.submit(address, fields)).status).toBe(303)
    const html = await (await member.get(address)).text()
    expect(html).toContain('Moeilijk woord')
    expect(html).toContain('Leesbaarheid')
    expect(await htmlFaults(html)).toEqual([])
    // Who did not see that loses nothing of what was typed.
    const late = await buddy.submit(address, { ...fields, 'wording-nl': 'Kom langs.' })
    const both = await late.text()
    expect([late.status, both.includes('Kom langs.'), both.includes(long)]).toEqual([
      ...[409, true, true],
    ])
    expect((await step(member, 'ask-check', 2)).status).toBe(204)
    expect((await step(member, 'checked', 3)).body.code).toBe('own-writing')
    expect((await shown(id)).message.checkAsked).toBe(true)
    expect((await step(buddy, 'checked', 3)).status).toBe(204)
    expect((await shown(id)).message.state).toBe('checked')
    // What was checked is no longer what stands there.
    const again = { wording: 'Kom naar de kerk.', revision: 1 }
    expect((await put(buddy, `/messages/${id}/texts/nl`, again)).status).toBe(204)
    const now = await shown(id)
    expect(now).toMatchObject({ checkedBy: null, isMine: true, message: { writtenIn: ['nl'] } })
    expect(now.message.state).toBe('written')
    expect((await step(member, 'checked', 3)).body.code).toBe('edited-meanwhile')
    expect((await step(member, 'sent', now.message.revision)).status).toBe(204)
    const sent = { wording: 'Te laat.', revision: 2 }
    const refused = await put(buddy, `/messages/${id}/texts/nl`, sent)
    expect(refused.body.code).toBe('message-state')
    expect((await read(buddy.send('DELETE', house.of(`/messages/${id}`)))).status).toBe(204)
  })
})
