import { invitation } from '../../db/tenant/schema/member'
import { workItem } from '../../db/tenant/schema/project'
import { addProject, grant, type TestTenant } from '../support/builders'
import { type Person, setClock } from '../support/people'
import { startServer } from '../support/server'
import { addHouse, addStaff, DAY, fillDiary, HOUR, hint, NOW, workOf } from './organisations'

export interface MeasuredDay {
  tenants: number
  trips: number
  /** Rows read, beside those that are read for somebody who serves nobody. */
  read: number
  /** The best of four visits. */
  ms: number
}

/**
 * What the day of somebody costs who serves so many organisations, each with far more of everything
 * than is told: counted after a first visit, because that also finds where each one sits.
 */
export async function measureDays(counts: readonly number[]): Promise<MeasuredDay[]> {
  const server = await startServer({ entry: 'test', slots: Math.max(...counts) })
  await setClock(server, NOW)
  const measured: MeasuredDay[] = []
  const nobodys = await workOf(await addStaff(server))
  const houses: Awaited<ReturnType<typeof addHouse>>[] = []
  for (const count of counts) {
    while (houses.length < count) {
      const number = houses.length + 1
      const house = await addHouse(server, `huis-${number}`, number)
      const owed = { payment: 'pin', priceCents: 500 } as const
      const turns = Array.from({ length: 15 }, (_, turn) => turn)
      await fillDiary(house.tenant, house.room, [
        ...turns.map((turn) => [(turn + 1) * 2 * HOUR, { status: 'requested' }] as const),
        ...turns.map((turn) => [turn * 3 * HOUR, {}] as const),
        ...turns.map((turn) => [-(turn + 1) * DAY, owed] as const),
      ])
      const people = Array.from({ length: 5 }, (_, n) => `inv_${number}-${n}`)
      await house.tenant.db.insert(invitation).values(
        people.map((id) => ({
          ...{ id, name: 'Gast', email: `${id}@example.org`, role: 'host' as const, places: [] },
          ...{ validFrom: 0, locale: 'nl' as const, invitedBy: 'acc_x', sentAt: 0, expiresAt: 1 },
        })),
      )
      houses.push(house)
    }
    const person = await addStaff(server)
    for (const { tenant } of houses) {
      // An administrator is told the most.
      await grant(tenant, person.accountId, 'admin')
      await hint(server, person, tenant.slug)
      await addWork(tenant, person)
    }
    const { trips, read, work, ms } = await visit(person)
    if (work.organisations.some(({ day }) => !day?.today.more && !day?.coming.more))
      throw new Error('an organisation told too little to measure')
    measured.push({ tenants: count, trips, read: read - nobodys.read, ms })
  }
  await server.stop()
  return measured
}

/** Three projects with more to do for this person than is told, and as much for somebody else. */
async function addWork(tenant: TestTenant, { accountId }: Person): Promise<void> {
  for (let number = 0; number < 3; number++) {
    const { id: projectId } = await addProject(tenant)
    await tenant.db.insert(workItem).values(
      Array.from({ length: 8 }, (_, n) => ({
        ...{ id: `itm_${projectId.slice(4)}-${n}`, projectId, title: `Klus ${n}` },
        ...{ assigneeId: n % 2 === 0 ? accountId : 'acc_other', dueOn: '2026-11-30' },
        createdAt: 0,
      })),
    )
  }
}

async function visit(person: Person) {
  await workOf(person)
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 4; turn++) {
    const began = performance.now()
    await workOf(person)
    best = Math.min(best, performance.now() - began)
  }
  return { ...(await workOf(person)), ms: best }
}
