import { afterAll, beforeAll, expect, test } from 'vitest'
import { intakeConfirmation, intakeText, intakeVersion } from '../../db/tenant/schema/intake'
import {
  phaseClosing,
  project,
  projectArea,
  projectParty,
  workItem,
} from '../../db/tenant/schema/project'
import { destruction } from '../../db/tenant/schema/retention'
import { stateOf } from '../archive/states'
import { openProjectHouse } from '../projects/people'
import { addProject, grant, type TestTenant } from '../support/builders'
import { setClock } from '../support/people'
import type { TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  ;({ server, tenant } = await openProjectHouse())
})
afterAll(() => server.stop())

/** A project that was closed in a year, with something in most of its tables. */
async function addClosed(name: string, year: number): Promise<string> {
  const { id: projectId } = await addProject(tenant, { name, phase: 5 })
  const { db } = tenant
  const of = (kind: string) => `${kind}_${name}0000`
  await grant(tenant, 'acc_somebody', 'project-lead', { scopeId: projectId, validFrom: 0 })
  const area = { projectId, kind: 'dorp' } as const
  const closedAt = Date.parse(`${year}-06-01T12:00:00Z`) / 1000
  // A phase closes in its order; all that counts here is when the last one did.
  await tenant.d1.prepare('DROP TRIGGER IF EXISTS phase_closing_in_order').run()
  await db.batch([
    db.insert(projectArea).values({ id: of('are'), name: 'Dorp', ...area }),
    db.insert(projectArea).values({ id: of('sub'), name: 'Kern', withinId: of('are'), ...area }),
    db.insert(projectParty).values({
      ...{ id: of('pty'), projectId, name: 'Academie', part: 'carries-out', capacity: 'none' },
      ...{ agreementFile: `${name}.pdf`, agreementName: 'a.pdf', agreedOn: `${year}-01-01` },
    }),
    db.insert(workItem).values({
      ...{ id: of('itm'), projectId, title: 'Koffie', assigneeId: 'acc_somebody' },
      ...{ dueOn: '2026-12-04', createdAt: 0 },
    }),
    db.insert(intakeText).values({
      ...{ id: of('txt'), projectId, subject: 'size', side: '', text: 'Groot.', replaces: [] },
      ...{ writtenBy: 'acc_somebody', writtenAt: 0 },
    }),
    db.insert(intakeVersion).values({
      ...{ projectId, number: 1, content: '{}', fingerprint: 'f'.repeat(64) },
      ...{ madeAt: 0, madeBy: 'acc_somebody' },
    }),
    db.insert(intakeConfirmation).values({ projectId, number: 1, personId: 'ipn_1', askedAt: 0 }),
    db
      .insert(phaseClosing)
      .values({ projectId, phase: 4, missing: [], reason: '', closedBy: 'acc_x', closedAt }),
  ])
  const files = await server.mf.getR2Bucket('FILES')
  await files.put(`${tenant.slug}/agreement-${name}.pdf`, '%PDF-')
  return projectId
}

/** The tables with something about this project. */
async function tablesAbout(id: string): Promise<string[]> {
  const state = [...(await stateOf(server, 'TENANT_0001'))]
  return state.filter(([, rows]) => JSON.stringify(rows).includes(id)).map(([name]) => name)
}

test('a project goes five years after its end, with all that hangs on it, and is declared', async () => {
  const [over, young] = [await addClosed('oud', 2020), await addClosed('jong', 2021)]
  expect((await tablesAbout(over)).length).toBeGreaterThan(8)
  const before = await tablesAbout(young)
  await setClock(server, '2026-12-30T01:10:00Z')
  await server.tick('boot')
  expect(await tablesAbout(over)).toEqual([])
  expect(await tablesAbout(young)).toEqual(before)
  const left = await tenant.db.select({ name: project.name }).from(project)
  expect(left.map(({ name }) => name)).not.toContain('oud')
  const declared = await tenant.db.select().from(destruction)
  expect(declared).toMatchObject([{ kind: 'project', howMany: 1, length: 5, unit: 'years' }])
  // Its file the night after: then nothing names it any more.
  await setClock(server, '2026-12-31T02:10:00Z')
  await server.tick('boot')
  const { objects } = await (await server.mf.getR2Bucket('FILES')).list()
  expect(objects.map(({ key }) => key)).toEqual([`${tenant.slug}/agreement-jong.pdf`])
})
