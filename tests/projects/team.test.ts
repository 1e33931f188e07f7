import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addStaff, addVolunteer, linkFor, read } from '../members/people'
import { addProject } from '../support/builders'
import { newAddress, openBrowser, type Person, signIn } from '../support/people'
import { type House, inTeam, openProjectHouse } from './people'

let house: House
beforeAll(async () => {
  house = await openProjectHouse()
})
afterAll(() => house.server.stop())

const ask = (who: Person, of: object) =>
  read(
    who.post(house.of('/team'), {
      name: 'Wim',
      email: newAddress('wim'),
      role: 'buddy',
      ...of,
    }),
  )

describe('somebody of the team who erases themselves', () => {
  it('leaves what they did without a name, and the others go on with it', async () => {
    const { server, tenant, lead, projectId } = house
    const buddy = await addVolunteer(server, tenant, 'buddy', { scopeId: projectId })
    const item = { title: 'Koffie', assigneeId: buddy.accountId, dueOn: '2026-12-04' }
    const { body } = await read(lead.post(house.of('/work-items'), item))
    const party = { name: 'Club', part: 'carries-out', capacity: 'none', agreedOn: null }
    const contact = { contactName: 'Bo', contactEmail: buddy.email }
    expect((await lead.post(house.of('/parties'), { ...party, ...contact })).status).toBe(201)
    expect((await buddy.post(tenant.api('/my/erasure'), { confirmed: true })).status).toBe(204)
    const rows = await tenant.d1
      .prepare(
        'SELECT assignee_id, (SELECT contact_email FROM project_party) AS mail FROM work_item',
      )
      .first<{ assignee_id: string; mail: string }>()
    expect(rows).toEqual({ assignee_id: 'erased', mail: '' })
    // Whoever had it open from before is told, as after any change.
    const changed = { ...item, assigneeId: lead.accountId, state: 'open', revision: 2 }
    const path = house.of(`/work-items/${body.id}`)
    expect((await lead.send('PUT', path, changed)).status).toBe(200)
  })
})

describe('the team of a project', () => {
  it('takes in at once whoever has an account that can hold the role', async () => {
    const { server, tenant, lead } = house
    const host = await addVolunteer(server, tenant, 'host', { name: 'Kees' })
    const { status, body } = await ask(lead, { email: host.email, role: 'buddy' })
    expect(status).toBe(201)
    expect(body.people).toContainEqual(expect.objectContaining({ name: 'Kees', role: 'buddy' }))
    expect((await read(host.get(house.of()))).status).toBe(200)
    // Asked twice: still once in it.
    const again = await ask(lead, { email: host.email, role: 'buddy' })
    const buddies = again.body.people.filter((one: { name: string }) => one.name === 'Kees')
    expect(buddies).toHaveLength(1)
  })

  it('asks anybody else by mail, and who accepts is in that project alone', async () => {
    const { server, tenant, lead } = house
    const email = newAddress('nieuw')
    const other = await addProject(tenant)
    const { body } = await ask(lead, { email, role: 'decision-maker', name: 'Anneke' })
    expect(body.invited).toMatchObject([{ email, role: 'decision-maker', hasExpired: false }])
    const { id, header, text } = await linkFor(server, email)
    expect(text).toContain('wie beslist')
    expect(text).toContain('Blokker')
    const browser = openBrowser(server)
    const accepted = await browser.post(
      tenant.api(`/invitations/${id}/acceptance`),
      { name: 'Anneke' },
      header,
    )
    expect(accepted.status).toBe(201)
    expect((await read(browser.get(house.of()))).body.may).toEqual({
      work: false,
      lead: false,
      readIntake: true,
      tell: false,
    })
    expect((await browser.get(tenant.api(`/projects/${other.id}`))).status).toBe(404)
  })

  it('takes an invitation back', async () => {
    const email = newAddress('terug')
    const { body } = await ask(house.lead, { email })
    const { id } = body.invited.find((one: { email: string }) => one.email === email)
    const after = await read(house.lead.send('DELETE', house.of(`/team-invitations/${id}`)))
    expect(after.status).toBe(200)
    expect(after.body.invited).not.toContainEqual(expect.objectContaining({ email }))
  })

  it('keeps its last leader until there is another one', async () => {
    const { lead } = house
    const mine = (await read(lead.get(house.of('/team')))).body.people.find(
      (one: { isMe: boolean }) => one.isMe,
    )
    const refused = await read(lead.send('DELETE', house.of(`/team/${mine.grantId}`)))
    expect([refused.status, refused.body.code]).toEqual([409, 'last-lead'])
  })

  it('ends a role at once', async () => {
    const buddy = await inTeam(house, 'buddy')
    expect((await buddy.get(house.of())).status).toBe(200)
    const { results } = await house.tenant.d1
      .prepare('SELECT id FROM role_grant WHERE holder_id = ?')
      .bind(buddy.accountId)
      .all<{ id: string }>()
    const ended = await house.lead.send('DELETE', house.of(`/team/${results[0]?.id}`))
    expect(ended.status).toBe(200)
    expect((await buddy.get(house.of())).status).toBe(403)
  })
})

describe('what each may see of a project', () => {
  const routes = ['', '/facts', '/work-items', '/team', '/areas'] as const

  it.each([
    ['project-member', 200],
    ['buddy', 200],
    ['decision-maker', 200],
    ['partner', 403],
  ] as const)('a %s gets %d', async (role, status) => {
    const person = await inTeam(house, role)
    for (const route of routes) expect((await person.get(house.of(route))).status).toBe(status)
  })

  it('an outsider whose time ended a minute ago, a professional of nothing and a host get nothing', async () => {
    const { server, tenant, projectId } = house
    const validUntil = Math.floor(Date.now() / 1000) - 60
    const gone = await addStaff(server, tenant, 'project-lead', { scopeId: projectId, validUntil })
    const professional = await addStaff(server, tenant, 'professional')
    const host = await addVolunteer(server, tenant, 'host')
    const resident = await signIn(server, tenant.slug)
    for (const person of [gone, professional, host, resident])
      for (const route of routes)
        expect([401, 403, 404]).toContain((await person.get(house.of(route))).status)
    expect((await read(professional.get(tenant.api('/projects')))).body.projects).toEqual([])
  })

  it('an administrator looks along and leads, but works in nothing', async () => {
    const admin = await addStaff(house.server, house.tenant, 'admin')
    expect((await read(admin.get(house.of()))).body.may).toEqual({
      work: false,
      lead: true,
      readIntake: true,
      tell: false,
    })
  })

  it('mail addresses of the team are for who leads it', async () => {
    const member = await inTeam(house, 'project-member')
    const { people, invited } = (await read(member.get(house.of('/team')))).body
    expect(people.every(({ email }: { email: string }) => email === '')).toBe(true)
    expect(invited).toEqual([])
  })
})
