import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addStaff, addVolunteer, read } from '../members/people'
import { addTenant, openOrganisation, type TestTenant } from '../support/builders'
import { type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'

const asked = { name: 'Blokker', kind: 'regular', startsOn: '2026-12-01', endsOn: '2028-01-01' }

let server: TestServer
let tenant: TestTenant
let professional: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
  professional = await addStaff(server, tenant, 'professional')
})
afterAll(() => server.stop())

const begin = (who: Person, body: object, key?: string) =>
  read(who.post(tenant.api('/projects'), body, key ? { 'idempotency-key': key } : {}))
const show = (who: Person, id: string) => read(who.get(tenant.api(`/projects/${id}`)))

describe('beginning a project', () => {
  it('makes whoever begins it its leader, with the theme that everybody has', async () => {
    const { status, body } = await begin(professional, asked)
    expect(status).toBe(201)
    const project = (await show(professional, body.id)).body
    expect(project).toMatchObject({ ...asked, phase: 0, publicVotes: true, revision: 1 })
    expect(project.may).toEqual({ work: true, lead: true, readIntake: true, tell: true })
    expect(project.team).toMatchObject([{ role: 'project-lead' }])
    expect(project.phases.map(({ state }: { state: string }) => state)).toEqual([
      ...['current', 'later', 'later', 'later', 'later'],
    ])
    const { results } = await tenant.d1
      .prepare('SELECT theme FROM project_theme WHERE project_id = ?')
      .bind(body.id)
      .all()
    expect(results).toEqual([{ theme: 'own-choice' }])
  })

  it('makes one project of the same press twice', async () => {
    const first = await begin(professional, asked, 'twice')
    expect((await begin(professional, asked, 'twice')).body.id).toBe(first.body.id)
  })

  it('turns public votes off where homes are at stake, and asks for the tenants', async () => {
    const { body } = await begin(professional, { ...asked, kind: 'demolition' })
    const project = (await show(professional, body.id)).body
    expect(project.publicVotes).toBe(false)
    const outputs = project.phases[0].outputs.map(({ output }: { output: string }) => output)
    expect(outputs).toContain('tenants-advice')
  })

  it.each([
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000) }, '/name', 'too-long'],
    ['no name', { name: ' ' }, '/name', 'missing'],
    ['a date in 1026', { startsOn: '1026-12-01' }, '/startsOn', 'invalid'],
    ['an end before the beginning', { endsOn: '2026-11-30' }, '/endsOn', 'too-small'],
    ['a day that is none', { endsOn: '2027-02-30' }, '/endsOn', 'invalid'],
  ])('refuses %s, and says where', async (_, of, pointer, code) => {
    const { status, body } = await begin(professional, { ...asked, ...of })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer, code }])
  })

  it.each(['Blokker 🌳', 'שלום Blokker', 'Ñandú & <b>'])(
    'keeps the name %s as it is',
    async (name) => {
      const { status, body } = await begin(professional, { ...asked, name })
      expect(status).toBe(201)
      expect((await show(professional, body.id)).body.name).toBe(name)
    },
  )

  it('is for professionals and administrators', async () => {
    const admin = await addStaff(server, tenant, 'admin')
    expect((await begin(admin, asked)).status).toBe(201)
    const host = await addVolunteer(server, tenant, 'host')
    expect((await begin(host, asked)).status).toBe(403)
    expect((await begin(await signIn(server, tenant.slug), asked)).status).toBe(403)
  })

  it('stops at the limit of the plan, in words, and the others go on', async () => {
    const small = await addTenant(server, 'klein', 'TENANT_0003')
    await small.d1.prepare("UPDATE tenant_self SET plan = 'trial'").run()
    const admin = await addStaff(server, small, 'admin')
    const first = await read(admin.post(small.api('/projects'), asked))
    expect(first.status).toBe(201)
    const second = await read(admin.post(small.api('/projects'), asked))
    expect([second.status, second.body.code]).toEqual([409, 'project-limit'])
    expect((await read(admin.get(small.api(`/projects/${first.body.id}`)))).status).toBe(200)
    const list = (await read(admin.get(small.api('/projects')))).body
    expect(list.plan).toEqual({ used: 1, most: 1 })
  })
})
