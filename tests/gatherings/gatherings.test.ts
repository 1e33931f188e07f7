import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attendance, channel, gathering } from '../../db/tenant/schema/plan'
import { story } from '../../db/tenant/schema/story'
import type {
  GatheringList,
  GatheringPage,
  OwnAttendance,
} from '../../worker/features/gatherings/contract'
import { act, booked } from '../bookings/ask'
import { addVolunteer, read } from '../members/people'
import { type House, inTeam, openProjectHouse } from '../projects/people'
import { htmlFaults } from '../support/browser'
import { addPlace, addSpace, asked, timeIn } from '../support/builders'
import { lettersTo, newAddress, openBrowser, type Person, until } from '../support/people'

let house: House
let member: Person
let decider: Person
const visitor = () => openBrowser(house.server)
beforeAll(async () => {
  house = await openProjectHouse()
  member = await inTeam(house, 'project-member')
  decider = await inTeam(house, 'decision-maker')
  const { projectId, tenant } = house
  await tenant.db.insert(story).values({ projectId, publishedAt: 0 })
  await tenant.db.insert(channel).values([
    { projectId, id: 'chn_bakery', kind: 'poster', name: 'Affiche bij de bakker' },
    { projectId, id: 'chn_church', kind: 'faith-board', name: 'Bord van de kerk' },
    { projectId, id: 'chn_gone', kind: 'poster', name: 'Oude affiche', isThere: false },
  ])
})
afterAll(() => house.server.stop())

async function well<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${text}`)
  return (text ? JSON.parse(text) : null) as T
}
const codeOf = async (answer: Promise<Response>) => (await read(answer)).body.code
const fieldOf = async (answer: Promise<Response>) => (await read(answer)).body.errors[0].pointer

const soup = {
  ...{ name: 'Aftrap met soep', bookingId: null, on: '2027-06-03' },
  ...{ from: '19:00', until: '21:00', place: 'Kerk' },
}
const of = (path = '') => house.of(`/gatherings${path}`)
const list = (who = member) => well<GatheringList>(who.get(of()))
const show = (id: string) => well<GatheringPage>(member.get(of(`/${id}`)))
const make = async (body: object = {}) =>
  (await well<{ id: string }>(member.post(of(), { ...soup, ...body }))).id
const announce = async (id: string, isAnnounced = true) => {
  const { revision } = (await show(id)).gathering
  return house.lead.send('PUT', of(`/${id}/announcement`), { isAnnounced, revision })
}
/** A gathering that residents know of. */
async function opened(body: object = {}): Promise<string> {
  const id = await make(body)
  expect((await announce(id)).status).toBe(204)
  return id
}
const signUp = (id: string, body: object, key?: string) =>
  visitor().post(of(`/${id}/sign-ups`), body, key ? { 'idempotency-key': key } : {})
const signedUp = async (id: string, body: object) =>
  (await well<{ code: string }>(signUp(id, body))).code
const own = (code: string) => house.tenant.api(`/attendances/${code}`)
const page = (path: string) => visitor().get(`/${house.tenant.slug}${path}`)
const letters = (email: string, count: number) =>
  until(`${count} letters to ${email}`, async () => {
    await house.server.tick()
    const arrived = await lettersTo(house.server, email)
    return arrived.length === count ? arrived : null
  })
const desk = (path = '') =>
  `/${house.tenant.slug}/beheer/projecten/${house.projectId}/bijeenkomsten${path}`

describe('a gathering', () => {
  it('is made once, read by who decides, announced by who leads, and gone while nobody signed up', async () => {
    const key = { 'idempotency-key': 'press' }
    const [first, again] = [
      await well<{ id: string }>(member.post(of(), soup, key)),
      await well<{ id: string }>(member.post(of(), soup, key)),
    ]
    expect(again).toEqual(first)
    const { id } = first
    expect((await list(decider)).gatherings).toMatchObject([
      { id, name: soup.name, spot: 'elsewhere' },
    ])
    expect((await decider.get(of(`/${id}`))).status).toBe(403)
    expect(
      (await member.send('PUT', of(`/${id}/announcement`), { isAnnounced: true, revision: 1 }))
        .status,
    ).toBe(403)
    expect((await visitor().get(of(`/${id}/invitation`))).status).toBe(404)
    expect((await signUp(id, { name: 'Anna' })).status).toBe(404)
    expect((await announce(id)).status).toBe(204)
    const shown = (await read(visitor().get(house.of('/story')))).body.gatherings
    expect(shown).toMatchObject([
      { id, starts: { on: '2027-06-03', time: '19:00' }, place: 'Kerk' },
    ])
    await signedUp(id, { name: 'Anna' })
    expect(await codeOf(member.send('DELETE', of(`/${id}`)))).toBe('in-use')
    const other = await make()
    expect((await member.send('DELETE', of(`/${other}`))).status).toBe(204)
    expect((await list()).gatherings).toHaveLength(1)
  })

  it('needs a day ahead, an end after its start, a place, or a booking of one’s own', async () => {
    const wrong = async (body: object) => fieldOf(member.post(of(), { ...soup, ...body }))
    expect(await wrong({ on: '2020-06-03' })).toBe('/on')
    expect(await wrong({ until: '18:00' })).toBe('/until')
    expect(await wrong({ place: '' })).toBe('/place')
    expect(await wrong({ bookingId: 'bkg_of-somebody' })).toBe('/bookingId')
  })

  it('that two change at once is refused to the second, whose page shows both', async () => {
    const id = await make()
    const change = { ...soup, about: 'Er is soep.', revision: 1 }
    expect((await member.send('PUT', of(`/${id}`), change)).status).toBe(204)
    const answer = await member.submit(desk(`/${id}?waar=elders`), {
      ...{ ...soup, bookingId: '', action: 'save', about: 'Er is brood.', revision: '1' },
    })
    const html = await answer.text()
    expect(answer.status).toBe(409)
    expect(html).toContain('Er is soep.')
    expect(html).toContain('Er is brood.')
    await member.send('DELETE', of(`/${id}`))
  })

  it('in a booked room takes its time and place, moves along, tells who signed up, and says loudly when it is lost', async () => {
    const place = await addPlace(house.tenant, { name: 'De Bongerd' })
    const { id: spaceId } = await addSpace(house.tenant, place.id, { name: 'Zaal' })
    const { id: bookingId } = await booked(house.tenant, member, asked(spaceId, timeIn(20, 18)))
    const [mine, theirs] = [(await list()).bookings, (await list(house.lead)).bookings]
    expect([mine.map(({ id }) => id), theirs]).toEqual([[bookingId], []])
    const id = await opened({ bookingId, on: null, from: null, until: null, place: '' })
    expect((await list()).bookings).toEqual([])
    const email = newAddress('soep')
    await signedUp(id, { name: 'Anna', email })
    expect(await letters(email, 1)).toMatchObject([
      { subject: expect.stringContaining('aangemeld') },
    ])
    const time = timeIn(21, 19)
    expect((await act(house.tenant, member, bookingId, 'move', time)).status).toBeLessThan(300)
    const moved = (await show(id)).gathering
    expect(moved).toMatchObject({
      spot: 'booked',
      place: 'Zaal, De Bongerd',
      placeSlug: place.slug,
    })
    expect(moved.starts.at).toBe(time.startsAt.replace('.000', ''))
    const [told] = await letters(email, 2)
    expect(told?.subject).toContain('De bijeenkomst is nu')
    expect(told?.text).toContain('Zaal, De Bongerd')
    const host = await addVolunteer(house.server, house.tenant, 'host')
    expect(
      (await act(house.tenant, host, bookingId, 'cancellation', { reason: 'Lek' })).status,
    ).toBe(200)
    expect((await show(id)).gathering).toMatchObject({ spot: 'lost', placeSlug: null })
    expect(await (await member.get(desk(`/${id}`))).text()).toContain(
      'De reservering gaat niet door.',
    )
    const html = await (await page(`/projecten/${house.projectId}/bijeenkomsten/${id}`)).text()
    expect(html).toContain('De zaal gaat niet door.')
    // Elsewhere instead: whoever signed up hears that too.
    const { revision } = (await show(id)).gathering
    const elsewhere = { ...soup, bookingId: null, revision }
    expect((await member.send('PUT', of(`/${id}`), elsewhere)).status).toBe(204)
    expect((await letters(email, 3))[0]?.text).toContain('Kerk')
  })
})

describe('whoever signs up', () => {
  it('by a form gets a receipt with a code, a file for the calendar, and takes it back', async () => {
    const id = await opened({ name: 'Buurtmaal' })
    const path = `/${house.tenant.slug}/projecten/${house.projectId}/bijeenkomsten/${id}`
    const form = { action: 'sign-up', name: 'Anna', people: '3', channelId: 'chn_bakery', key: 'k' }
    const refused = await visitor().submit(path, { ...form, email: 'geen adres' })
    expect([refused.status, (await refused.text()).includes('geen adres')]).toEqual([400, true])
    const [first, again] = [await visitor().submit(path, form), await visitor().submit(path, form)]
    const to = first.headers.get('location') ?? ''
    expect([first.status, again.headers.get('location')]).toEqual([303, to])
    const receipt = await visitor().get(to)
    const html = await receipt.text()
    const code = to.split('/').at(-1) ?? ''
    expect(receipt.headers.get('x-robots-tag')).toBe('noindex')
    expect(html).toContain(code)
    expect(await htmlFaults(html)).toEqual([])
    const file = await (await visitor().get(`${to}/agenda.ics`)).text()
    expect(file).toMatch(/SUMMARY:Buurtmaal[\s\S]*STATUS:CONFIRMED/)
    expect(file).not.toContain(code)
    // The code says for what, never who.
    const seen = await well<OwnAttendance>(visitor().get(own(code.toUpperCase())))
    expect(seen).toMatchObject({ people: 3, gathering: { id }, isAnnounced: true })
    expect(JSON.stringify(seen)).not.toContain('Anna')
    expect((await page('/aanmelding/aaaaa-aaaaa')).status).toBe(404)
    const back = await visitor().submit(to, { action: 'withdraw' })
    expect(back.headers.get('location')).toContain('/aanmelding?afgemeld=ja')
    expect((await show(id)).attendances).toEqual([])
    expect((await visitor().get(own(code))).status).toBe(404)
  })

  it('reads it in both languages, light and without script', async () => {
    const id = await opened({ name: 'Lezing', mostPeople: 30 })
    for (const [path, said] of [
      [`/projecten/${house.projectId}/bijeenkomsten/${id}`, 'Meld mij aan'],
      [`/en/projecten/${house.projectId}/bijeenkomsten/${id}`, 'Sign me up'],
      [`/projecten/${house.projectId}`, 'Lezing'],
      ['/aanmelding', 'code'],
    ] as const) {
      const answer = await page(path)
      const html = await answer.text()
      expect(html).toContain(said)
      // A board of a church beside a name would say what somebody believes.
      expect(html).not.toMatch(/Bord van de kerk|Oude affiche/)
      expect(html).not.toMatch(/<script|modulepreload/)
      expect(await htmlFaults(html)).toEqual([])
      expect(gzipSync(html).length).toBeLessThan(20_000)
    }
    expect(await fieldOf(signUp(id, { name: 'Anna', channelId: 'chn_church' }))).toBe('/channelId')
  })

  it('takes the last chair once, is told when it is full or over, and a machine is stopped', async () => {
    const id = await opened({ name: 'Klein', mostPeople: 5 })
    const at = await Promise.all(['A', 'B', 'C'].map((name) => signUp(id, { name, people: 2 })))
    expect(at.map(({ status }) => status).sort()).toEqual([201, 201, 409])
    expect(await codeOf(signUp(id, { name: 'D', people: 2 }))).toBe('gathering-full')
    await signedUp(id, { name: 'E' })
    const html = await (await page(`/projecten/${house.projectId}/bijeenkomsten/${id}`)).text()
    expect(html).toContain('De bijeenkomst is vol.')
    expect(html).not.toContain('Meld mij aan')
    // At the door nobody is turned away by a number.
    expect((await member.post(of(`/${id}/door-counts`), { came: 4 })).status).toBe(204)
    const now = Math.floor(Date.now() / 1000)
    const busy = await opened({ name: 'Druk' })
    const row = { projectId: house.projectId, gatheringId: busy, name: 'x', locale: 'nl' } as const
    await house.tenant.d1.batch(
      Array.from({ length: 120 }, (_, n) =>
        house.tenant.d1
          .prepare(
            "INSERT INTO attendance (project_id, gathering_id, id, code_hash, name, locale, people, added_at) VALUES (?1, ?2, ?3, ?4, 'x', 'nl', 1, ?5)",
          )
          .bind(row.projectId, busy, `att_many${n}`, String(n).padStart(64, 'f'), now),
      ),
    )
    expect(await codeOf(signUp(busy, { name: 'Nog een' }))).toBe('gathering-busy')
    await house.tenant.db.update(gathering).set({ startsMin: 0, endsMin: 60 })
    expect(await codeOf(signUp(id, { name: 'Laat' }))).toBe('gathering-over')
    expect(await codeOf(member.post(of(`/${id}/attendances`), { name: 'Laat' }))).toBe(
      'gathering-over',
    )
    await house.tenant.db.update(gathering).set({ startsMin: 99_000_000, endsMin: 99_000_060 })
  })

  it('hears when it is off, and not when that was put back within a minute; the file takes it out of a calendar', async () => {
    const id = await opened({ name: 'Film' })
    const [email, english] = [newAddress('film'), newAddress('film')]
    const code = await signedUp(id, { name: 'Anna', email })
    const en = { 'accept-language': 'en' }
    await well(visitor().post(of(`/${id}/sign-ups`), { name: 'Bob', email: english }, en))
    const [first] = await letters(english, 1)
    expect(first?.subject).toContain('You are signed up')
    expect(first?.attachments).toMatchObject([{ filename: 'bijeenkomst.ics' }])
    await letters(email, 1)
    expect((await announce(id, false)).status).toBe(204)
    expect((await announce(id, true)).status).toBe(204)
    expect((await letters(email, 2))[0]?.subject).toContain('De bijeenkomst is nu')
    expect((await announce(id, false)).status).toBe(204)
    await house.tenant.d1.exec("UPDATE outbox SET not_before_at = 0 WHERE state = 'waiting'")
    // Any letter that is due takes along what has become due since.
    await signedUp(await opened({ name: 'Ander' }), { name: 'Els', email: newAddress('ander') })
    const [off] = await letters(email, 3)
    expect(off?.subject).toContain('gaat niet door')
    const html = await (await page(`/aanmelding/${code}`)).text()
    expect(html).toContain('Deze bijeenkomst gaat niet door.')
    const file = await (await page(`/aanmelding/${code}/agenda.ics`)).text()
    expect(file).toContain('METHOD:CANCEL')
  })
})

describe('at the door', () => {
  it('one press counts who came, others are counted by channel, each can be undone, and all adds up per channel', async () => {
    const id = await opened({ name: 'Aan de deur' })
    await signedUp(id, { name: 'Anna', people: 3, channelId: 'chn_bakery' })
    const caller = await member.submit(desk(`/${id}`), {
      ...{ action: 'sign-up-caller', name: 'Piet', people: '1', phone: '0229 12 34 56', key: 'p' },
    })
    expect(caller.headers.get('location')).toMatch(/\?code=\w{5}-\w{5}#aangemeld$/)
    const [anna, piet] = (await show(id)).attendances
    const press = (fields: Record<string, string>) => member.submit(desk(`/${id}`), fields)
    expect((await press({ action: 'came', attendance: anna?.id ?? '', came: '2' })).status).toBe(
      303,
    )
    await press({ action: 'came', attendance: piet?.id ?? '', came: '1' })
    await press({ action: 'not-counted', attendance: piet?.id ?? '' })
    const count = { action: 'count', doorCame: '4', doorChannel: 'chn_church', key: 'door' }
    await press(count)
    // The same press, sent twice.
    await press(count)
    await press({ ...count, doorCame: '7', doorChannel: '', key: 'other' })
    const counted = (await show(id)).attendances.filter(({ isAtDoor }) => isAtDoor)
    expect(counted.map(({ came }) => came).sort()).toEqual([4, 7])
    const wrong = counted.find(({ came }) => came === 7)?.id ?? ''
    await press({ action: 'undo-count', attendance: wrong })
    const { gathering: head, reached } = await show(id)
    expect(head).toMatchObject({ announced: 4, came: 6 })
    expect(reached).toEqual([
      { channelId: 'chn_church', name: 'Bord van de kerk', announced: 0, came: 4 },
      { channelId: 'chn_bakery', name: 'Affiche bij de bakker', announced: 3, came: 2 },
      { channelId: null, name: '', announced: 1, came: 0 },
    ])
    // Of who was only counted there is nothing to say but that count.
    const door = counted.find(({ came }) => came === 4)?.id ?? ''
    const arrival = of(`/${id}/attendances/${door}/arrival`)
    expect((await member.send('PUT', arrival, { came: null })).status).toBe(404)
    const html = await (await member.get(desk(`/${id}`))).text()
    expect(await htmlFaults(html)).toEqual([])
    expect(html).toContain('0229 12 34 56')
    expect(await htmlFaults(await (await member.get(desk('?waar=elders'))).text())).toEqual([])
    await press({ action: 'take-off', attendance: piet?.id ?? '' })
    expect((await show(id)).gathering.announced).toBe(3)
  })

  it('whoever has themselves erased leaves a number', async () => {
    const id = await opened({ name: 'Gewist' })
    const person = await inTeam(house, 'buddy')
    await signedUp(id, { name: 'Wim', email: person.email })
    const mine = await well<object>(person.get(house.tenant.api('/my/data')))
    expect(JSON.stringify(mine)).toContain('attendance')
    await well(person.post(house.tenant.api('/my/erasure'), { confirmed: true }))
    const rows = await house.tenant.db.select().from(attendance)
    expect(rows.filter(({ gatheringId }) => gatheringId === id)).toMatchObject([
      { name: '', email: '', phone: '', people: 1, came: 0 },
    ])
  })
})
