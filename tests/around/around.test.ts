import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { initiative, stakeholder, stakeholderContact } from '../../db/tenant/schema/around'
import { workItem } from '../../db/tenant/schema/project'
import type {
  AreaPicture,
  InitiativeList,
  OwnEntry,
  StakeholderList,
} from '../../worker/features/around/contract'
import type { Project, ProjectList } from '../../worker/features/projects/contract'
import type { Work } from '../../worker/features/work/contract'
import { momentOf } from '../../worker/time/amsterdam'
import { addDays } from '../../worker/time/date'
import { base64, jpeg } from '../look/pictures'
import { type House, inTeam, openProjectHouse } from '../projects/people'
import { htmlFaults } from '../support/browser'
import { lettersTo, newAddress, openBrowser, type Person, until } from '../support/people'
import { hint } from '../work/organisations'

let house: House
let member: Person
let decider: Person
beforeAll(async () => {
  house = await openProjectHouse()
  member = await inTeam(house, 'project-member')
  decider = await inTeam(house, 'decision-maker')
})
afterAll(() => house.server.stop())

async function well<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${text}`)
  return (text ? JSON.parse(text) : null) as T
}
const codeOf = async (answer: Promise<Response>) => {
  const response = await answer
  return [response.status, ((await response.json()) as { code: string }).code]
}

const church = {
  ...{ name: 'De Kerk', kind: 'group', wants: 'Meer jeugd.', offers: 'Een zaal.', takesPart: '' },
  ...{ themes: ['green'], contactName: 'Anneke', contactFunction: 'koster', isInvited: true },
}
const list = () => well<StakeholderList>(member.get(house.of('/stakeholders')))
const one = async (id: string) => {
  const found = (await list()).stakeholders.find((each) => each.id === id)
  if (!found) throw new Error('not listed')
  return found
}
const add = async (of: object = {}) =>
  (await well<{ id: string }>(member.post(house.of('/stakeholders'), { ...church, ...of }))).id
const change = (id: string, of: object) =>
  member.send('PUT', house.of(`/stakeholders/${id}`), { ...church, ...of })

/** The link in the newest letter to an address, for the API and as a page. */
function linkTo(email: string, letters = 1) {
  return until(`a letter to ${email}`, async () => {
    await house.server.tick()
    const arrived = await lettersTo(house.server, email)
    const [, page = '', contact = '', secret = ''] =
      /(\/[a-z-]+\/bevestigen\/organisatie\/prj_[^/]+\/(stc_[^/]+)\/([\w-]{43}))/.exec(
        arrived.length < letters ? '' : (arrived[0]?.text ?? ''),
      ) ?? []
    const path = (part: string) => house.of(`/stakeholder-contacts/${contact}/${part}`)
    return secret ? { page, contact, path, header: { 'contact-link': secret } } : null
  })
}

describe('whoever is named around a project', () => {
  test('hears of it, writes it in their own words without an account, and joins', async () => {
    const contactEmail = newAddress('kerk')
    const id = await add({ contactEmail })
    const { page, path, header } = await linkTo(contactEmail)
    const visitor = openBrowser(house.server)
    const shown = await well<OwnEntry>(visitor.get(path('entry'), header))
    expect(shown.entry).toMatchObject({ name: 'De Kerk', alliance: 'invited', state: 'listed' })
    expect(await htmlFaults(await (await visitor.get(page)).text())).toEqual([])
    const wrong = { 'contact-link': 'A'.repeat(43) }
    expect((await visitor.get(path('entry'), wrong)).status).toBe(404)
    // By the plain form of the page.
    const form = { action: 'confirm', wants: 'Meer jeugd in de kerk.', offers: 'Soep.' }
    const boxes = { 'theme-sport': 'yes', joins: 'yes', onStory: 'yes' }
    const own = { ...form, ...boxes, takesPart: '', contactName: 'Anneke', contactFunction: '' }
    const sent = await visitor.submit(page, { ...own, revision: '1' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${page}?bewaard=ja`])
    expect(await one(id)).toMatchObject({
      ...{ wants: 'Meer jeugd in de kerk.', themes: ['sport'], state: 'confirmed' },
      ...{ alliance: 'joined', onStory: true },
    })
    expect((await one(id)).contact?.told).not.toBeNull()
    // Who did not see that loses nothing of what was typed, and sees what stands now.
    const late = await visitor.submit(page, { ...own, wants: 'Iets anders.', revision: '1' })
    const both = await late.text()
    expect(late.status).toBe(409)
    expect(both).toContain('Iets anders.')
    expect(both).toContain('Meer jeugd in de kerk.')
    // The team says something else: it is theirs no longer, until they confirm it again.
    expect((await change(id, { contactEmail, revision: 2 })).status).toBe(204)
    expect(await one(id)).toMatchObject({ state: 'listed', alliance: 'invited', onStory: false })
    expect((await linkTo(contactEmail, 2)).page).toBe(page)
    expect(await codeOf(change(id, { contactEmail, revision: 2 }))).toEqual([
      ...[409, 'edited-meanwhile'],
    ])
  })

  test('leaves alone or altogether, and nobody writes about them any more', async () => {
    const [first, second] = [newAddress('weg'), newAddress('weg')]
    const [id, other] = [await add({ contactEmail: first }), await add({ contactEmail: second })]
    const visitor = openBrowser(house.server)
    const alone = await linkTo(first)
    const left = await visitor.submit(alone.page, { action: 'leave-contact' })
    expect(left.headers.get('location')).toBe(`/${house.tenant.slug}/bevestigen/organisatie/weg`)
    expect(await one(id)).toMatchObject({ contact: null, state: 'listed', wants: 'Meer jeugd.' })
    expect((await visitor.get(alone.path('entry'), alone.header)).status).toBe(404)
    const all = await linkTo(second)
    await well(visitor.post(all.path('leaving'), { who: 'stakeholder' }, all.header))
    expect(await one(other)).toMatchObject({
      ...{ name: 'De Kerk', contact: null, state: 'left', wants: '', themes: [] },
      ...{ alliance: 'none' },
    })
    expect(await codeOf(change(other, { contactEmail: second, revision: 2 }))).toEqual([
      ...[409, 'stakeholder-left'],
    ])
  })

  test('is somebody else at another address, whose link the first one does not have', async () => {
    const [before, after] = [newAddress('eerst'), newAddress('dan')]
    const id = await add({ contactEmail: before })
    const { path, header } = await linkTo(before)
    expect((await change(id, { contactEmail: after, revision: 1 })).status).toBe(204)
    expect((await openBrowser(house.server).get(path('entry'), header)).status).toBe(404)
    expect((await linkTo(after)).contact).not.toBe('')
  })

  test('is taken away after a month without a letter, and stays where one went out', async () => {
    const { db } = house.tenant
    const contactEmail = newAddress('gehoord')
    const told = await add({ contactEmail })
    const untold = await add({ name: 'Stille groep', contactEmail: '' })
    await linkTo(contactEmail)
    await house.server.tick('boot')
    expect((await one(told)).contact?.told).not.toBeNull()
    expect((await one(untold)).contact).toMatchObject({ name: 'Anneke', told: null })
    const day = 86_400
    const now = Math.floor(Date.now() / 1000)
    await db.update(stakeholderContact).set({ since: now - 30 * day })
    await house.server.tick('boot')
    expect((await one(untold)).contact).not.toBeNull()
    await db.update(stakeholderContact).set({ since: now - 32 * day })
    await house.server.tick('boot')
    expect((await one(untold)).contact).toBeNull()
    expect((await one(told)).contact?.name).toBe('Anneke')
  })

  test('stands in a list and in a table by theme, for the team and who decides', async () => {
    const page = `/${house.tenant.slug}/beheer/projecten/${house.projectId}/wie`
    const html = await (await decider.get(page)).text()
    expect(html).toContain('Wie werkt aan welk thema?')
    expect(await htmlFaults(html)).toEqual([])
    expect(await (await member.get(`${page}?kies=nieuw`)).text()).toContain('name="theme-green"')
    expect((await (await inTeam(house, 'buddy')).get(house.of('/stakeholders'))).status).toBe(403)
    expect(await codeOf(decider.post(house.of('/stakeholders'), church))).toEqual([
      ...[403, 'not-allowed'],
    ])
    const unknown = { ...church, contactEmail: '', themes: ['geheim'] }
    expect((await member.post(house.of('/stakeholders'), unknown)).status).toBe(400)
  })
})

describe('where interests conflict', () => {
  const path = () => house.of('/interests')
  const pitch = { about: 'Een veldje of rust?', handled: '', state: 'open' }
  const page = () => `/${house.tenant.slug}/beheer/projecten/${house.projectId}/wie`

  test('stands what it is about and whose it is, and who leaves takes their side along', async () => {
    const contactEmail = newAddress('school')
    const [young, school] = [
      await add({ name: 'Jongeren', contactEmail: '' }),
      await add({ name: 'School', contactEmail }),
    ]
    const form = { ...pitch, action: 'add-interest' }
    const alone = await member.submit(page(), { ...form, [`side-${young}`]: 'yes' })
    const kept = await alone.text()
    expect([alone.status, kept.includes('Een veldje of rust?')]).toEqual([400, true])
    const both = { [`side-${young}`]: 'yes', [`side-${school}`]: 'yes' }
    expect((await member.submit(page(), { ...form, ...both })).status).toBe(303)
    const [interest] = (await list()).interests
    expect(interest).toMatchObject({ ...pitch, sides: [{ name: 'Jongeren' }, { name: 'School' }] })
    const one = `${path()}/${interest?.id}`
    const body = { ...pitch, sides: [young, school], revision: 1 }
    // Nothing is solved without saying how; a side is somebody of this project, and not one twice.
    for (const wrong of [
      { state: 'handled' },
      { sides: [young, young] },
      { sides: [young, 'stk_elsewhere'] },
    ])
      expect((await member.send('PUT', one, { ...body, ...wrong })).status).toBe(400)
    await well(member.send('PUT', one, { ...body, state: 'handled', handled: 'Om de beurt.' }))
    expect(await codeOf(member.send('PUT', one, body))).toEqual([409, 'edited-meanwhile'])
    const link = await linkTo(contactEmail)
    await well(
      openBrowser(house.server).post(link.path('leaving'), { who: 'stakeholder' }, link.header),
    )
    expect((await list()).interests[0]?.sides).toMatchObject([{ name: 'Jongeren' }])
    await well(member.send('DELETE', house.of(`/stakeholders/${young}`)))
    expect((await list()).interests[0]).toMatchObject({ sides: [], handled: 'Om de beurt.' })
    const html = await (await member.get(`${page()}?belang=${interest?.id}`)).text()
    expect(await htmlFaults(html)).toEqual([])
    expect((await decider.post(path(), body)).status).toBe(403)
    await well(member.send('DELETE', one))
    expect((await list()).interests).toEqual([])
  })
})

describe('whoever keeps in touch with an organisation', () => {
  const today = () => momentOf(Math.floor(Date.now() / 60_000)).on
  const keep = (id: string, of: object) =>
    member.send('PUT', house.of(`/stakeholders/${id}/keeping`), {
      ...{ assigneeId: member.accountId, spokenOn: today(), ...of },
    })

  test('is told after sixty days, while the entry stays as its contact wrote it', async () => {
    const contactEmail = newAddress('stil')
    const id = await add({ name: 'Stil', contactEmail })
    const page = `/${house.tenant.slug}/beheer/projecten/${house.projectId}/wie`
    await hint(house.server, member, house.tenant.slug)
    await well(keep(id, { spokenOn: addDays(today(), -60) }))
    expect(await one(id)).toMatchObject({ isQuiet: false, revision: 1 })
    await well(keep(id, { spokenOn: addDays(today(), -61) }))
    expect(await one(id)).toMatchObject({ isQuiet: true, assigneeId: member.accountId })
    expect(await (await decider.get(page)).text()).toContain('twee maanden niet gesproken')
    expect((await workOf(member)).quietIn).toBe(house.projectId)
    expect(await (await member.get('/werk')).text()).toContain('twee maanden')
    // One press: spoken today.
    const press = { action: 'keep-contact', stakeholder: id, assigneeId: member.accountId }
    expect((await member.submit(page, { ...press, spokenOn: today() })).status).toBe(303)
    expect(await one(id)).toMatchObject({ isQuiet: false, spokenOn: today() })
    expect((await workOf(member)).quietIn).toBeNull()
    expect(await htmlFaults(await (await member.get(`${page}?contact=${id}`)).text())).toEqual([])
    for (const wrong of [
      { assigneeId: decider.accountId },
      { spokenOn: null },
      { spokenOn: addDays(today(), 1) },
    ])
      expect((await keep(id, wrong)).status).toBe(400)
    const { path, header } = await linkTo(contactEmail)
    await well(openBrowser(house.server).post(path('leaving'), { who: 'stakeholder' }, header))
    expect(await one(id)).toMatchObject({ assigneeId: null, spokenOn: null })
    expect(await codeOf(keep(id, {}))).toEqual([409, 'stakeholder-left'])
  })

  async function workOf(person: Person) {
    const { organisations } = await well<Work>(person.get('/api/v1/work'))
    const day = organisations.find(({ slug }) => slug === house.tenant.slug)?.day
    if (!day) throw new Error('no day')
    return day
  }
})

const soup = {
  ...{ what: 'Soep op dinsdag', stakeholderId: null, who: 'De soepgroep', place: 'De Kern' },
  ...{ moments: 'elke dinsdag', themes: ['care'], ask: 'Mag de zaal gratis?' },
}

describe('an initiative that asks something', () => {
  const initiatives = () => well<InitiativeList>(decider.get(house.of('/initiatives')))
  const project = (who: Person) => well<Project>(who.get(house.of()))

  test('names a day, is late after it, and is answered by who decides', async () => {
    const path = house.of('/initiatives')
    expect((await member.post(path, { ...soup, answerBy: null })).status).toBe(400)
    const { id } = await well<{ id: string }>(
      member.post(path, { ...soup, answerBy: '2026-01-05' }),
    )
    expect((await project(decider)).asks).toEqual([
      { id, what: 'Soep op dinsdag', answerBy: '2026-01-05', isLate: true },
    ])
    const line = async (who: Person) =>
      (await well<ProjectList>(who.get(house.tenant.api('/projects')))).projects[0]?.ask
    expect(await line(decider)).toEqual({
      ...{ initiativeId: id, what: 'Soep op dinsdag', answerBy: '2026-01-05', isLate: true },
    })
    // The team knows it from the project itself.
    expect(await line(member)).toBeNull()
    const listed = await (await decider.get(`/${house.tenant.slug}/beheer/projecten`)).text()
    expect(listed).toContain('Soep op dinsdag')
    expect(await htmlFaults(listed)).toEqual([])
    expect((await project(await inTeam(house, 'buddy'))).asks).toBeNull()
    const home = `/${house.tenant.slug}/beheer/projecten/${house.projectId}`
    expect(await (await decider.get(home)).text()).toContain('Wacht op een antwoord')
    const html = await (await decider.get(`${home}/initiatieven?antwoord=${id}`)).text()
    expect(await htmlFaults(html)).toEqual([])
    const answer = { answer: 'Ja, tot de zomer.', revision: 1 }
    expect((await member.send('PUT', `${path}/${id}/answer`, answer)).status).toBe(403)
    await well(decider.send('PUT', `${path}/${id}/answer`, answer))
    expect((await initiatives()).initiatives[0]).toMatchObject({
      ...{ isLate: false, answer: 'Ja, tot de zomer.', by: 'De soepgroep' },
    })
    expect((await project(decider)).asks).toEqual([])
    // Another question is not answered by what was said before.
    const asked = { ...soup, ask: 'En in de winter?', answerBy: '2099-01-05', revision: 2 }
    await well(member.send('PUT', `${path}/${id}`, asked))
    expect((await project(decider)).asks).toMatchObject([{ id, isLate: false }])
  })

  test('goes on under its name when its organisation is taken away', async () => {
    const stakeholderId = await add({ name: 'Buurtkeuken', contactEmail: '' })
    const body = { ...soup, what: 'Bakken', stakeholderId, who: '', ask: '', answerBy: null }
    const { id } = await well<{ id: string }>(member.post(house.of('/initiatives'), body))
    await well(member.send('DELETE', house.of(`/stakeholders/${stakeholderId}`)))
    const left = (await initiatives()).initiatives.find((each) => each.id === id)
    expect(left).toMatchObject({ by: 'Buurtkeuken', stakeholderId: null })
  })
})

test('the picture of an area is seen once something is noted in each of its parts', async () => {
  const seen = async () =>
    (await well<Project>(member.get(house.of()))).phases[0]?.outputs
      .filter(({ isDone }) => isDone)
      .map(({ output }) => output)
  const note = (part: string) =>
    well<{ id: string }>(
      member.post(house.of('/area-notes'), {
        part,
        text: 'Stil.\nDruk.',
        source: 'Krant',
        place: '',
      }),
    )
  const { id } = await note('identity')
  await note('rhythm')
  expect(await seen()).toEqual(['stakeholders'])
  await note('bonds')
  expect(await seen()).toEqual(['area-picture', 'stakeholders'])
  const path = house.of(`/area-notes/${id}`)
  const spot = { x: 24_000, y: 160_000 }
  const other = { part: 'identity', text: 'Trots.', source: '', place: 'Plein', spot }
  await well(member.send('PUT', path, { ...other, revision: 1 }))
  expect(await codeOf(member.send('PUT', path, { ...other, revision: 1 }))).toEqual([
    ...[409, 'edited-meanwhile'],
  ])
  const { notes } = await well<AreaPicture>(decider.get(house.of('/area-notes')))
  expect(notes.find((each) => each.id === id)).toMatchObject({
    ...{ text: 'Trots.', place: 'Plein', spot, by: 'Noor Dekker' },
  })
  const photo = base64(jpeg(300, 200, { latitude: '52.64' }))
  await well(member.send('PUT', `${path}/photo`, { photo, revision: 2 }))
  expect(await codeOf(member.send('PUT', `${path}/photo`, { photo, revision: 2 }))).toEqual([
    ...[409, 'edited-meanwhile'],
  ])
  const seenNow = await well<AreaPicture>(decider.get(house.of('/area-notes')))
  const file = seenNow.notes.find((each) => each.id === id)?.photo
  const address = `/${house.tenant.slug}/beheer/projecten/${house.projectId}/foto/${file}`
  const statuses = [decider, await inTeam(house, 'partner'), openBrowser(house.server)].map(
    async (who) => (await who.get(address)).status,
  )
  expect(await Promise.all(statuses)).toEqual([200, 404, 404])
  const page = `/${house.tenant.slug}/beheer/projecten/${house.projectId}/gebiedsbeeld`
  expect(await htmlFaults(await (await member.get(`${page}?kies=${id}`)).text())).toEqual([])
})

test('whoever is erased leaves what they did in a project, without their name', async () => {
  const { db, slug } = house.tenant
  const person = await inTeam(house, 'decision-maker')
  const due = { dueOn: '2026-12-04', createdAt: 0 }
  await db.insert(workItem).values({
    ...{ id: 'itm_erased', projectId: house.projectId, title: 'Bellen', ...due },
    assigneeId: person.accountId,
  })
  const { id } = await well<{ id: string }>(
    member.post(house.of('/initiatives'), { ...soup, answerBy: '2026-12-05' }),
  )
  const answer = { answer: 'Nee.', revision: 1 }
  await well(person.send('PUT', house.of(`/initiatives/${id}/answer`), answer))
  const kept = await add({ name: 'Koor', contactEmail: '' })
  await db
    .update(stakeholder)
    .set({ assigneeId: person.accountId, spokenOn: '2026-11-01' })
    .where(eq(stakeholder.id, kept))
  await well(person.post(`/api/v1/tenants/${slug}/my/erasure`, { confirmed: true }))
  expect(await one(kept)).toMatchObject({ assigneeId: null, spokenOn: '2026-11-01' })
  const rows = [await db.select().from(workItem), await db.select().from(initiative)]
  expect(JSON.stringify(rows)).not.toContain(person.accountId)
  expect(rows[0]).toContainEqual(expect.objectContaining({ id: 'itm_erased', title: 'Bellen' }))
  expect(rows[1]).toContainEqual(expect.objectContaining({ id, answer: 'Nee.' }))
})
