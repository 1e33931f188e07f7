import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit } from '../../db/store/audit'
import { intakeText, intakeVersion } from '../../db/tenant/schema/intake'
import { member as memberTable } from '../../db/tenant/schema/member'
import { attendance, gathering } from '../../db/tenant/schema/plan'
import { projectArea, projectOutput, workItem } from '../../db/tenant/schema/project'
import { memberRow } from '../../worker/tenancy/member'
import { type House, inTeam, openProjectHouse } from '../projects/people'
import { grant } from '../support/builders'
import type { Person } from '../support/people'

const MOST_ROWS = 80
const MOST_TRIPS = 3

let house: House
let member: Person
beforeAll(async () => {
  house = await openProjectHouse()
  const { tenant, projectId } = house
  member = await inTeam(house, 'project-member')
  for (const role of ['buddy', 'partner', 'decision-maker'] as const) await inTeam(house, role)
  for (const name of ['Bo', 'Jo', 'Mo', 'Do', 'Ko']) {
    const person = {
      id: `acc_${name}`,
      name,
      email: `${name.toLowerCase()}@hoorn.example`,
      staff: false,
    }
    await grant(house.tenant, person.id, 'partner', { scopeId: house.projectId })
    await house.tenant.db.insert(memberTable).values(memberRow(person, 1))
  }
  const number = (count: number) => Array.from({ length: count }, (_, index) => index)
  const of = (kind: string, n: number) => `${kind}_${String(n).padStart(8, '0')}`
  const { db } = tenant
  const state = (n: number) => (n % 2 === 0 ? ('open' as const) : ('done' as const))
  await db.batch([
    db.insert(workItem).values(
      number(10).map((n) => ({
        ...{ id: of('itm', n), projectId, title: `Klus ${n}`, assigneeId: member.accountId },
        ...{ dueOn: '2026-12-04', state: state(n), doneAt: n % 2 === 0 ? null : 1, createdAt: 0 },
      })),
    ),
    ...[10, 20, 30, 40, 50].map((from) =>
      db.insert(workItem).values(
        number(10).map((n) => ({
          ...{ id: of('itm', from + n), projectId, title: 'Klus', assigneeId: member.accountId },
          ...{ dueOn: '2026-12-24', createdAt: 0 },
        })),
      ),
    ),
    db.insert(projectArea).values(
      number(8).map((n) => ({
        id: of('are', n),
        projectId,
        kind: 'dorp' as const,
        name: `D${n}`,
      })),
    ),
    db.insert(projectOutput).values(
      (['urgency', 'area-picture', 'stakeholders'] as const).map((output) => ({
        ...{ projectId, output, doneBy: member.accountId, doneAt: 0 },
      })),
    ),
    ...number(6).map((batch) =>
      db.insert(intakeText).values(
        number(10).map((n) => ({
          ...{ id: of('txt', batch * 10 + n), projectId, subject: 'size', side: '' as const },
          ...{ text: 'Groot.', replaces: [], writtenBy: member.accountId, writtenAt: n },
        })),
      ),
    ),
    ...number(3).map((n) =>
      db.insert(intakeVersion).values({
        ...{ projectId, number: n + 1, content: '{}', fingerprint: 'f'.repeat(64) },
        ...{ madeAt: 0, madeBy: member.accountId },
      }),
    ),
    ...number(20).map((n) =>
      db.insert(gathering).values({
        ...{ id: of('gth', n), projectId, name: 'Aftrap', place: 'Kerk', isAnnounced: true },
        ...{ startsMin: 90_000_000 + n, endsMin: 90_000_060 },
      }),
    ),
    ...number(10).map((n) =>
      db.insert(attendance).values({
        ...{ id: of('att', n), projectId, gatheringId: of('gth', 0), name: 'Anna' },
        ...{ locale: 'nl' as const, people: 2, addedAt: 0 },
      }),
    ),
    ...number(20).map((batch) =>
      db.insert(audit).values(
        number(10).map((n) => ({
          ...{ at: batch * 10 + n, actorId: member.accountId, action: 'project.changed' },
          ...{ objectId: projectId, fields: ['name'], requestId: 'r' },
        })),
      ),
    ),
  ])
})
afterAll(() => house.server.stop())

/** What one visit costs, after another that noted it. */
async function cost(path: string): Promise<{ trips: number; rows: number }> {
  await house.lead.get(path)
  const answer = await house.lead.get(path)
  expect(answer.status, path).toBe(200)
  const timing = answer.headers.get('server-timing') ?? ''
  const [, trips, rows] = /trips=(\d+) read=(\d+)/.exec(timing) ?? []
  return { trips: Number(trips), rows: Number(rows) }
}

describe('a project with sixty work items, sixty texts and two hundred entries in its log', () => {
  test.each([
    ['over the API', () => house.of()],
    ['as a page', () => `/${house.tenant.slug}/beheer/projecten/${house.projectId}`],
  ])('reads at most 80 rows in three round trips, %s', async (_, path) => {
    const { trips, rows } = await cost(path())
    expect(rows).toBeGreaterThan(20)
    expect(rows).toBeLessThanOrEqual(MOST_ROWS)
    expect(trips).toBeLessThanOrEqual(MOST_TRIPS)
  })
})

// Each row of who comes is read once; of the gatherings that are shown, each once.
test('twenty gatherings with who comes are read in one trip, and only what is shown', async () => {
  const base = `/${house.tenant.slug}/beheer/projecten/${house.projectId}/bijeenkomsten`
  const list = await cost(base)
  expect(list.trips).toBeLessThanOrEqual(MOST_TRIPS)
  expect(list.rows).toBeLessThanOrEqual(MOST_ROWS)
  const one = await cost(`${base}/gth_00000000`)
  expect(one.trips).toBeLessThanOrEqual(MOST_TRIPS)
  expect(one.rows).toBeLessThanOrEqual(MOST_ROWS)
})
