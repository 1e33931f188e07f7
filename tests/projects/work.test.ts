import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addStaff, read } from '../members/people'
import type { Person } from '../support/people'
import { type House, inTeam, openProjectHouse } from './people'

let house: House
let member: Person
let buddy: Person
beforeAll(async () => {
  house = await openProjectHouse()
  member = await inTeam(house, 'project-member')
  buddy = await inTeam(house, 'buddy')
})
afterAll(() => house.server.stop())

const project = async (who: Person = house.lead) => (await read(who.get(house.of()))).body

describe('work items', () => {
  const add = (who: Person, of: object = {}, key?: string) =>
    read(
      who.post(
        house.of('/work-items'),
        { title: 'Koffie', assigneeId: member.accountId, dueOn: '2026-12-04', ...of },
        key ? { 'idempotency-key': key } : {},
      ),
    )
  const items = async (who: Person) => (await read(who.get(house.of('/work-items')))).body.items

  it('has somebody who does it and a date, and stands on the page of the project', async () => {
    const { status, body } = await add(house.lead)
    expect(status).toBe(201)
    const item = (await items(member)).find(({ id }: { id: string }) => id === body.id)
    expect(item).toMatchObject({ title: 'Koffie', isMine: true, state: 'open' })
    expect((await project()).items).toContainEqual(expect.objectContaining({ id: body.id }))
  })

  it('is made once by the same press twice', async () => {
    const first = await add(house.lead, {}, 'press')
    expect((await add(house.lead, {}, 'press')).body.id).toBe(first.body.id)
  })

  it('is not given to somebody outside the team', async () => {
    const { status, body } = await add(house.lead, { assigneeId: 'acc_nobody00' })
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '/assigneeId' }]])
  })

  it('may be said to be done by whoever does it, whatever their role', async () => {
    await house.tenant.d1
      .prepare(
        "INSERT INTO member (id, name, email, staff, sort_key, endings, since, seen_at) VALUES (?1, 'Joke', 'joke@example.org', 0, 'joke', '[]', 0, 2000000000)",
      )
      .bind(buddy.accountId)
      .run()
    const { body } = await add(house.lead, { assigneeId: buddy.accountId })
    const [mine] = (await items(buddy)).filter(({ id }: { id: string }) => id === body.id)
    const { id, title, assigneeId, dueOn, revision } = mine
    const asked = { title, assigneeId, dueOn, revision }
    const path = house.of(`/work-items/${id}`)
    expect((await buddy.send('PUT', path, { ...asked, title: 'Thee', state: 'open' })).status).toBe(
      403,
    )
    expect((await buddy.send('PUT', path, { ...asked, state: 'done' })).status).toBe(200)
    const again = await read(member.send('PUT', path, { ...asked, state: 'open' }))
    expect([again.status, again.body.code]).toEqual([409, 'edited-meanwhile'])
  })
})

describe('phases', () => {
  const mark = (output: string, of: object = {}) =>
    read(member.send('PUT', house.of(`/outputs/${output}`), { isDone: true, ...of }))
  const outputsIn = (body: { phases: { outputs: { output: string; isDone: boolean }[] }[] }) =>
    body.phases.flatMap(({ outputs }) => outputs)

  it('have outputs that the team ticks off, and takes back', async () => {
    const ticked = await mark('needs', { note: 'Map op de schijf' })
    expect(outputsIn(ticked.body)).toContainEqual(
      expect.objectContaining({ output: 'needs', isDone: true, note: 'Map op de schijf' }),
    )
    const back = await mark('needs', { isDone: false })
    expect(outputsIn(back.body)).toContainEqual(
      expect.objectContaining({ output: 'needs', isDone: false }),
    )
  })

  it('have outputs that the service sees, which nobody ticks off', async () => {
    expect((await mark('area')).status).toBe(404)
    const seen = async () =>
      outputsIn(await project()).find(({ output }) => output === 'area')?.isDone
    expect(await seen()).toBe(false)
    await member.post(house.of('/areas'), { kind: 'dorp', name: 'Zwaagdijk' })
    expect(await seen()).toBe(true)
  })

  it('have steps and names of the organisation’s own, and lose no output by that', async () => {
    const admin = await addStaff(house.server, house.tenant, 'admin')
    const method = (path: string) => house.tenant.api(`/method${path}`)
    const before = outputsIn(await project()).length
    const added = await read(admin.post(method('/steps'), { phase: 0, name: 'Raad bijpraten' }))
    expect(added.status).toBe(201)
    await admin.send('PUT', method('/phase-name'), { phase: 0, name: 'Aan tafel' })
    const now = await project()
    expect(now.phases[0].name).toBe('Aan tafel')
    expect(outputsIn(now)).toHaveLength(before + 1)
    const step = added.body.phases[0].steps[0]
    expect((await mark(step.id)).status).toBe(200)
    // Nothing of the method can be taken away: there is no such thing to name.
    expect((await admin.send('DELETE', method('/steps/intake'))).status).toBe(404)
    expect((await admin.send('DELETE', method(`/steps/${step.id}`))).status).toBe(200)
    expect(outputsIn(await project())).toHaveLength(before)
  })

  it('are closed in order; what is missing needs a reason, which stays visible', async () => {
    const close = (phase: number, reason = '') =>
      read(house.lead.post(house.of('/phase-closings'), { phase, reason }))
    expect(await close(1)).toMatchObject({ status: 409, body: { code: 'phase-state' } })
    const refused = await close(0)
    expect([refused.status, refused.body.errors]).toMatchObject([400, [{ pointer: '/reason' }]])
    const closed = await close(0, 'De wijk wacht.')
    expect(closed.status).toBe(201)
    expect(closed.body.phase).toBe(1)
    expect(closed.body.phases[0].closing).toMatchObject({ reason: 'De wijk wacht.' })
    expect(closed.body.phases[0].closing.missing).toContain('intake')
    expect((await close(0, 'Nog eens')).body.code).toBe('phase-state')
    expect((await member.post(house.of('/phase-closings'), { phase: 1, reason: 'x' })).status).toBe(
      403,
    )
  })
})

describe('what is new', () => {
  it('is what happened since somebody was there before, not what they saw', async () => {
    const other = await inTeam(house, 'project-member')
    const first = await project(other)
    expect(first.news.every(({ isNew }: { isNew: boolean }) => !isNew)).toBe(true)
    // Half an hour and more ago.
    await house.tenant.d1
      .prepare('UPDATE project_visit SET seen_at = seen_at - 3600 WHERE account_id = ?')
      .bind(other.accountId)
      .run()
    await member.post(house.of('/areas'), { kind: 'dorp', name: 'Wognum' })
    const news = (await project(other)).news
    expect(news[0]).toMatchObject({ action: 'project.area-added', isNew: true })
    expect(news.filter(({ isNew }: { isNew: boolean }) => isNew)).toHaveLength(1)
  })
})

describe('a project that touches homes', () => {
  it('asks the tenants for advice in six weeks, and notes of a home only that somebody came by', async () => {
    await house.tenant.d1
      .prepare("UPDATE project SET kind = 'renovation', revision = revision + 1")
      .run()
    const dates = { informedOn: '2026-11-01', askedOn: '2026-11-02' }
    const none = { advisedOn: null, answeredOn: null }
    const advice = house.of('/tenants-advice')
    const kept = await read(member.send('PUT', advice, { ...dates, ...none, revision: 0 }))
    expect(kept.body.advice).toMatchObject({ dueOn: '2026-12-14', revision: 1 })
    const late = await read(member.send('PUT', advice, { ...dates, ...none, revision: 0 }))
    expect(late.body.code).toBe('edited-meanwhile')
    const early = { ...dates, advisedOn: '2026-11-01', answeredOn: null, revision: 1 }
    expect((await read(member.send('PUT', advice, early))).body.errors).toMatchObject([
      { pointer: '/advisedOn' },
    ])
    const visit = { address: 'Appelstraat 1', on: '2026-11-20' }
    const noted = await read(member.post(house.of('/household-contacts'), visit))
    expect(noted.body.households).toMatchObject([{ address: 'Appelstraat 1', on: '2026-11-20' }])
    const seen = await read((await inTeam(house, 'decision-maker')).get(house.of('/facts')))
    expect(seen.body.households).toEqual([])
  })
})

describe('an organisation that takes part', () => {
  const party = {
    ...{ name: 'Academie', part: 'carries-out', capacity: 'processor' },
    ...{ contactName: '', contactEmail: '', agreedOn: null },
  }
  const pdf = (text: string) => Buffer.from(text).toString('base64')

  it('has its capacity and its signed agreement on record, for who leads the project', async () => {
    const { lead } = house
    const { body } = await read(lead.post(house.of('/parties'), party))
    const attach = (file: string, revision = 1) =>
      read(
        lead.send('PUT', house.of(`/parties/${body.id}/agreement`), {
          name: 'dpa.pdf',
          file,
          revision,
        }),
      )
    expect((await attach(pdf('MZ no pdf'))).body.errors).toMatchObject([
      { pointer: '/file', code: 'invalid' },
    ])
    const kept = await attach(pdf('%PDF-1.7 text'))
    expect(kept.body.parties).toMatchObject([{ agreementName: 'dpa.pdf', revision: 2 }])
    const path = `/hoorn/beheer/projecten/${house.projectId}/overeenkomst/${body.id}`
    const file = await lead.get(path)
    expect(await file.text()).toBe('%PDF-1.7 text')
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect((await member.get(path)).status).toBe(403)
    const changed = { ...party, name: 'Andere naam', revision: 1 }
    expect((await read(lead.send('PUT', house.of(`/parties/${body.id}`), changed))).body.code).toBe(
      'edited-meanwhile',
    )
    expect((await lead.send('DELETE', house.of(`/parties/${body.id}`))).status).toBe(200)
  })
})
