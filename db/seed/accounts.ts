import { memberRow } from '../../worker/tenancy/member'
import type { account } from '../store/account'
import type { member } from '../tenant/schema/member'
import type { roleGrant } from '../tenant/schema/self'
import type { Period } from './calendar'
import type { Book } from './draft'
import type { Booker } from './names'
import { accountIdOf, type DemoPerson } from './people'
import { randomFrom } from './random'
import type { SeedDatabase } from './rows'
import type { DemoTenant } from './shape'
import { placeIdOf } from './site'

/** The demo resident of a tenant, as somebody who books. */
export function residentOf(people: readonly DemoPerson[]): Booker {
  const found = people.find(({ role }) => role === 'resident')
  if (!found) throw new Error('every demo tenant has a resident')
  return {
    id: accountIdOf(found),
    name: found.who,
    email: found.email,
    phone: '06-0000 00 01',
    locale: 'nl',
    audience: 'resident',
    gathering: 'meeting',
  }
}

/** Nobody has an account here who never booked, but for the people whom one can sign in as. */
export function accountRows(
  bookers: readonly Booker[],
  people: readonly DemoPerson[],
  { rows }: Book,
  period: Period,
): (typeof account.$inferSelect)[] {
  const since = new Map<string, number>()
  for (const { accountId, createdAt } of rows) {
    since.set(accountId, Math.min(createdAt, since.get(accountId) ?? createdAt))
  }
  const own = people.filter(({ staff }) => !staff).map((person) => personRow(person, period))
  return [
    ...own,
    ...bookers.flatMap(({ id, email, name, phone, locale }) => {
      const createdAt = since.get(id)
      return createdAt === undefined ? [] : [{ id, email, name, phone, locale, createdAt }]
    }),
  ]
}

const HALF_A_YEAR = 183 * 86_400

export function personRow(person: DemoPerson, { nowMin }: Period): typeof account.$inferSelect {
  const { email, who } = person
  const createdAt = nowMin * 60 - HALF_A_YEAR
  return { id: accountIdOf(person), email, name: who, phone: null, locale: 'nl', createdAt }
}

export function grantRows(
  tenant: DemoTenant,
  people: readonly DemoPerson[],
  { nowMin }: Period,
): (typeof roleGrant.$inferSelect)[] {
  return (
    people
      // What counts for one project is given with that project.
      .filter(({ role }) => role !== 'resident' && role !== 'decision-maker')
      .map((person) => {
        const place = tenant.places.find(({ slug }) => slug === person.place)
        return {
          id: randomFrom(`${tenant.slug}/grant/${person.email}`).id('grt'),
          holderId: accountIdOf(person),
          role: person.role,
          scopeId: place ? placeIdOf(tenant, place) : null,
          validFrom: nowMin * 60 - HALF_A_YEAR,
          validUntil: null,
          grantedBy: null,
          grantedAt: null,
        }
      })
  )
}

/** The list of people finds everybody with a role, staff too. */
export function memberRows(
  people: readonly DemoPerson[],
  { nowMin }: Period,
): (typeof member.$inferSelect)[] {
  return people
    .filter(({ role }) => role !== 'resident')
    .map((person) => {
      const { who: name, email, staff } = person
      const row = memberRow({ id: accountIdOf(person), name, email, staff }, nowMin * 60)
      const since = nowMin * 60 - HALF_A_YEAR
      return { ...row, since, revision: 1, access: [], nextEnd: null, lastEnd: null }
    })
}

/** The audit entry that stands beside everything that is written, here too. */
export function auditStatement(database: SeedDatabase, subject: string, { nowMin }: Period) {
  return database
    .prepare(
      `INSERT INTO audit (at, actor_id, action, object_id, request_id)
        VALUES (?1, 'seed', 'demo.seed', ?2, 'seed')`,
    )
    .bind(nowMin * 60, subject)
}
