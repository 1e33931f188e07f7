import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jpeg } from '../look/pictures'
import { addStaff, addVolunteer, read } from '../members/people'
import { type House, inTeam, openProjectHouse } from '../projects/people'
import { htmlFaults } from '../support/browser'
import { addProject } from '../support/builders'
import { lettersTo, newAddress, openBrowser, type Person, until } from '../support/people'

const words = { happens: 'Er komt een plein.', why: 'Er is geen plek.', asked: '', ideas: '' }

let house: House
let member: Person
const visitor = () => openBrowser(house.server)
beforeAll(async () => {
  house = await openProjectHouse()
  member = await inTeam(house, 'project-member')
})
afterAll(() => house.server.stop())

const put = (who: Person, path: string, body: object) => read(who.send('PUT', house.of(path), body))
const draft = async () => (await read(member.get(house.of('/story/draft')))).body
const publish = async (isPublished: boolean) =>
  put(house.lead, '/story/publication', { isPublished, revision: (await draft()).revision })
const story = () => read(visitor().get(house.of('/story')))
const page = (path: string) => visitor().get(`/${house.tenant.slug}${path}`)

describe('a story', () => {
  it('is the team’s until the lead publishes it, and theirs again when taken back', async () => {
    expect((await publish(true)).body.code).toBe('story-empty')
    const text = { ...words, revision: 0 }
    expect((await put(member, '/story/texts/nl', text)).status).toBe(204)
    expect(
      (await put(member, '/story/publication', { isPublished: true, revision: 0 })).status,
    ).toBe(403)
    expect((await story()).status).toBe(404)
    expect((await publish(true)).status).toBe(204)
    expect((await story()).body).toMatchObject({ text: { locale: 'nl', ...words }, mayAsk: true })
    const list = `/tenants/${house.tenant.slug}/stories`
    expect((await read(visitor().get(`/api/v1${list}`))).body.stories).toMatchObject([
      { id: house.projectId, happens: words.happens },
    ])
    await publish(false)
    expect((await story()).status).toBe(404)
    expect((await read(visitor().get(`/api/v1${list}`))).body.stories).toEqual([])
    await publish(true)
  })

  it('is not overwritten by who did not see the last version; the page shows both', async () => {
    const path = `/${house.tenant.slug}/beheer/projecten/${house.projectId}/verhaal`
    const mine = { 'happens-nl': 'Er komt een park.', 'why-nl': '', 'asked-nl': '', 'ideas-nl': '' }
    const answer = await member.submit(path, { action: 'write-nl', ...mine, revision: '0' })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('Er komt een park.')
    expect(html).toContain(words.happens)
    expect((await draft()).texts[0].happens).toBe(words.happens)
  })

  it('names those who said so themselves, as long as they are in the team', async () => {
    const buddy = await addStaff(house.server, house.tenant, 'buddy', {
      ...{ scopeId: house.projectId, name: 'Joke Bos' },
    })
    const admin = await addStaff(house.server, house.tenant, 'admin')
    const said = { function: 'Loopt op dinsdag rond' }
    expect((await put(admin, '/story/my-name', said)).status).toBe(403)
    expect((await story()).body.people).toEqual([])
    expect((await put(buddy, '/story/my-name', said)).status).toBe(204)
    const shown = {
      ...{ id: buddy.accountId, name: 'Joke Bos', role: 'buddy', photo: null },
      ...said,
    }
    expect((await story()).body.people).toEqual([shown])
    const grants = house.tenant.d1.prepare(
      'UPDATE role_grant SET valid_until = ?2 WHERE holder_id = ?1',
    )
    await grants.bind(buddy.accountId, 1).run()
    expect((await story()).body.people).toEqual([])
    await grants.bind(buddy.accountId, null).run()
    expect((await buddy.send('DELETE', house.of('/story/my-name'))).status).toBe(204)
    expect((await story()).body.people).toEqual([])
  })

  it('shows a photo only beside a name, without where it was taken, and no longer than that', async () => {
    const wijkverbinder = await addVolunteer(house.server, house.tenant, 'wijkverbinder')
    const list = await read(wijkverbinder.get(house.tenant.api('/projects')))
    expect(list.body.projects).toMatchObject([{ id: house.projectId, mayRead: false }])
    expect((await read(wijkverbinder.get(house.of()))).status).toBe(403)
    const photo = Buffer.from(jpeg(300, 200, { latitude: '52.6424' })).toString('base64')
    // Without a name there is nothing to stand beside.
    expect((await put(wijkverbinder, '/story/my-photo', { photo })).status).toBe(404)
    await put(wijkverbinder, '/story/my-name', { function: '' })
    expect((await put(wijkverbinder, '/story/my-photo', { photo: 'AAAA' })).body.code).toBe(
      'invalid-input',
    )
    expect((await put(wijkverbinder, '/story/my-photo', { photo })).status).toBe(204)
    const [shown] = (await story()).body.people
    expect(shown).toMatchObject({ role: 'wijkverbinder', name: 'Kees Vlaar' })
    const path = `/projecten/${house.projectId}/foto/${shown.photo}`
    expect(await (await page(`/projecten/${house.projectId}`)).text()).toContain(path)
    const file = await page(path)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(Buffer.from(await file.arrayBuffer()).includes('52.6424')).toBe(false)
    await wijkverbinder.send('DELETE', house.of('/story/my-name'))
    expect((await page(path)).status).toBe(404)
  })

  it('has spots, with what residents want there and what was done with it', async () => {
    const spot = { name: 'De kerk', wanted: 'Stoelen en koffie', hours: '', host: '', done: '' }
    const key = { 'idempotency-key': 'press' }
    for (const _ of [1, 2]) await member.post(house.of('/spots'), spot, key)
    const [one, ...more] = (await draft()).story.spots
    expect([one.name, more]).toEqual(['De kerk', []])
    const done = { ...spot, done: 'Er staan tien stoelen' }
    const path = `/spots/${one.id}`
    expect((await put(member, path, { ...done, revision: 1 })).status).toBe(204)
    expect((await put(member, path, { ...spot, revision: 1 })).body.code).toBe('edited-meanwhile')
    expect((await story()).body.spots).toMatchObject([done])
    const other = await addProject(house.tenant)
    const elsewhere = house.tenant.api(`/projects/${other.id}${path}`)
    expect((await member.send('PUT', elsewhere, { ...spot, revision: 2 })).status).toBe(404)
  })

  it('is a page in both languages, light and without script, like its list', async () => {
    const one = `/projecten/${house.projectId}`
    for (const [path, said] of [
      [one, 'een vraag?'],
      [`/en${one}`, 'Do you have a question?'],
      ['/projecten', words.happens],
    ] as const) {
      const answer = await page(path)
      const html = await answer.text()
      expect(html).toContain(said)
      expect(html).toContain('Er komt een plein.')
      expect(html).not.toMatch(/<script|modulepreload/)
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
      expect(await htmlFaults(html)).toEqual([])
      expect(gzipSync(html).length).toBeLessThan(20_000)
    }
  })
})

describe('a question', () => {
  const ask = (body: object, key?: string) =>
    read(
      visitor().post(
        house.of('/questions'),
        body,
        key === undefined ? {} : { 'idempotency-key': key },
      ),
    )
  const list = async () => (await read(member.get(house.of('/questions')))).body
  const asked = async (code: string) =>
    (await read(visitor().get(house.tenant.api(`/questions/${code}`)))).body
  const idOf = async (text: string) =>
    [...(await list()).open].find((each: { text: string }) => each.text === text)

  it('by a form is answered with a receipt: a date, and a code that leads to the answer', async () => {
    const path = `/${house.tenant.slug}/projecten/${house.projectId}`
    const refused = await visitor().submit(path, {
      ...{ action: 'ask-question', text: 'Wanneer?', email: 'geen adres', key: 'k' },
    })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Wanneer?')
    const fields = { action: 'ask-question', text: 'Wanneer?', askedOf: '', key: 'k' }
    const [first, again] = [
      await visitor().submit(path, fields),
      await visitor().submit(path, fields),
    ]
    const to = first.headers.get('location') ?? ''
    expect([first.status, again.headers.get('location')]).toEqual([303, to])
    const receipt = await visitor().get(to)
    expect(receipt.headers.get('x-robots-tag')).toBe('noindex')
    const html = await receipt.text()
    const code = to.split('/').at(-1) ?? ''
    expect(html).toContain(code)
    expect(html).toContain('uiterlijk')
    expect(await htmlFaults(html)).toEqual([])
    const found = await page(`/vraag?code=${code.toUpperCase().replace('-', '+')}`)
    expect(found.status).toBe(307)
    expect((await page('/vraag/aaaaa-aaaaa')).status).toBe(404)

    const question = await idOf('Wanneer?')
    const answer = { answer: 'In mei.', revision: question.revision }
    expect((await put(member, `/questions/${question.id}/answer`, answer)).status).toBe(204)
    expect(await asked(code)).toMatchObject({ state: 'answered', answer: 'In mei.' })
    const twice = await put(member, `/questions/${question.id}/answer`, {
      ...answer,
      answer: 'Nee',
    })
    expect(twice.body.code).toBe('edited-meanwhile')
    // What the second one typed is still on their page.
    const desk = `/${house.tenant.slug}/beheer/projecten/${house.projectId}/vragen?vraag=${question.id}`
    const late = await member.submit(desk, {
      ...{ action: 'answer', question: question.id, answer: 'In juni dan.', revision: '1' },
    })
    expect([late.status, (await late.text()).includes('In juni dan.')]).toEqual([409, true])
  })

  it('with an address is answered by mail, also when it is passed on in one act', async () => {
    const email = newAddress('vraag')
    const { body } = await ask({ text: 'Wie haalt het afval op?', email, name: 'Anna' })
    const [receipt] = await until('a receipt', async () => {
      const letters = await lettersTo(house.server, email)
      return letters.length === 1 ? letters : null
    })
    expect(receipt?.text).toContain(`/vraag/${body.code}`)
    // Who leads the project hears of it, and not from whom; a second question waits for them there.
    await ask({ text: 'En het glas?' })
    const toLead = await until('word to the lead', async () => {
      const letters = await lettersTo(house.server, house.lead.email)
      return letters.find(({ text }) => text.includes('afval')) ? letters : null
    })
    expect(toLead.map(({ text }) => text).join()).not.toMatch(/Anna|vraag@|glas/)
    const { id: glass } = await idOf('En het glas?')
    await put(member, `/questions/${glass}/answer`, { answer: 'Ook daar.', revision: 1 })
    const question = await idOf('Wie haalt het afval op?')
    expect(question).toMatchObject({ email, name: 'Anna', isLate: false })
    const passing = { to: 'De gemeente', words: 'Bel 14 0229.', revision: 1 }
    expect((await put(member, `/questions/${question.id}/passing`, passing)).status).toBe(204)
    const [letter] = await until('an answer', async () => {
      const letters = await lettersTo(house.server, email)
      return letters.length === 2 ? letters : null
    })
    expect(letter?.text).toContain('De gemeente')
    expect(letter?.text).toContain('Bel 14 0229.')
    const shown = await asked(body.code)
    expect(shown).toMatchObject({ state: 'passed-on', passedOnTo: 'De gemeente' })
    // The code says what was asked, never by whom.
    expect(JSON.stringify(shown)).not.toMatch(/Anna|@/)
  })

  it('is refused to somebody who is not on the story, and where no story is published', async () => {
    const { status, body } = await ask({ text: 'Wie?', askedOf: member.accountId })
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/askedOf' }]])
    const other = await addProject(house.tenant)
    const answer = await visitor().post(house.tenant.api(`/projects/${other.id}/questions`), {
      text: 'Wie?',
    })
    expect(answer.status).toBe(404)
  })

  it('stops being taken when a machine asks all day', async () => {
    const row = house.tenant.d1.prepare(
      "INSERT INTO question (id, project_id, code_hash, text, locale, asked_at, answer_by) VALUES (?1, ?2, ?3, 'x', 'nl', 0, '2020-01-01')",
    )
    const now = Math.floor(Date.now() / 1000)
    await house.tenant.d1.batch(
      Array.from({ length: 60 }, (_, n) =>
        row.bind(`qst_many${n}`, house.projectId, String(n).padStart(64, '0')),
      ),
    )
    await house.tenant.d1.prepare('UPDATE question SET asked_at = ?1').bind(now).run()
    const { status, body } = await ask({ text: 'Nog een' })
    expect([status, body.code]).toEqual([429, 'too-many-questions'])
    const { open } = await list()
    expect(open[0]).toMatchObject({ isLate: true })
    await house.tenant.d1.exec("DELETE FROM question WHERE id LIKE 'qst_many%'")
  })
})
